import { isAboutSaid } from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import type {
  ContactFilter,
  ContactRow,
  DifferenceFilter,
  DiscrepancyJson,
  StatementFilter,
  StatementJson,
} from '../desk.ts';

/** Whether a contact fits; of conflicts only its row tells. */
export function contactsOf({
  type,
  status,
  actor,
  article,
  main,
}: ContactFilter): (dossier: Dossier) => boolean {
  return (dossier) =>
    (type === undefined || dossier.type === type) &&
    (status === undefined || dossier.status === status) &&
    (article === undefined || dossier.articles.includes(article)) &&
    (actor === undefined || dossier.participants.some(({ id }) => id === actor)) &&
    (main !== true || dossier.main);
}

/** Whether articles contradict each other on the contact, where that is asked for. */
export function hasConflicts({ conflicts }: ContactFilter): (row: ContactRow) => boolean {
  return (row) => conflicts !== true || row.conflicts > 0;
}

/** Whether a statement fits. */
export function statementsOf(filter: StatementFilter): (statement: StatementJson) => boolean {
  const { contact, article, speaker, via, type, act } = filter;
  return (statement) =>
    (contact === undefined || statement.contact === contact) &&
    (article === undefined || statement.article === article) &&
    (speaker === undefined || statement.speaker?.actor === speaker || statement.speaker?.name === speaker) &&
    (via === undefined || statement.via.some((one) => one.actor === via || one.name === via)) &&
    (type === undefined || statement.type === type) &&
    (act === undefined || statement.act === act);
}

/** Of a contact also those within an article that are about words said in or about it. */
export function differencesOf(
  { contact, article, kind, severity }: DifferenceFilter,
  statements: readonly StatementJson[],
) {
  const said = statements.filter((one) => contact !== undefined && one.contact === contact);
  return (one: DiscrepancyJson): boolean =>
    (contact === undefined || one.contact === contact || isAboutSaid(one, said)) &&
    (article === undefined ||
      one.values.some((v) => v.evidence.some((words) => words.article === article))) &&
    (kind === undefined || one.kind === kind) &&
    (severity === undefined || one.severity === severity);
}

/** A statement belongs to the contact it was tied to; one that is tied to none, to the main contact of its article. */
export function belongs({ contact, article }: StatementJson, dossier: Dossier): boolean {
  return contact === undefined ? dossier.main && dossier.articles.includes(article) : contact === dossier.id;
}
