import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactStatus } from '../../model/contact.ts';
import { isNegated } from './negation.ts';
import { hasWordOf, lemmaOf, tokenAt, wordAt } from './sentence.ts';
import { isOver } from './status-denied.ts';
import { finiteOf, type Question, type StatusReading } from './status-question.ts';
import { insideGroup, type SentenceView } from './view.ts';

/**
 * "es wurde erwartet, dass A mit B spricht": a verb of plans over a clause in the present. A weak verb
 * ("dass sie den Handel diskutieren") then only says what the contact told elsewhere is about. */
export function isExpected(q: Question, clause: Annotation<'clause'> | undefined): boolean {
  const { head, view, tables } = q;
  const tells = head.verb !== null || head.use?.role === 'event';
  if (!tells || !tables.that.includes(clause?.value.introducer ?? '')) return false;
  const parent = view.clauses.find((c) => c.id === clause?.value.parent);
  const told = tables.governing[parent?.value.lemma ?? ''];
  return told === 'planned' && finiteOf(q, clause)?.value.verb?.tense === 'pres';
}

/** "versprach, nach B zu kommen", "reist nach B, um A zu treffen": what becomes of an infinitive its governing verb says. */
export function governedBy(q: Question, clause: Annotation<'clause'> | undefined): StatusReading['status'] | undefined {
  const { head, view, tables } = q;
  const tells = head.verb !== null || head.carrier !== null || (head.use?.role === 'event' && head.use.preposition === null) || (head.use?.role === 'during' && head.use.article === 'indefinite');
  if (!tells || clause?.value.kind !== 'infinitive') return undefined;
  const parent = view.clauses.find((c) => c.id === clause.value.parent);
  const verb = parent?.value.verb;
  const finite = view.tokens.find((t) => t.start === verb?.start);
  if (isOver(q, clause)) return 'held';
  const offered = offeredThere(clause, view, tables);
  if (offered !== undefined) return offered;
  const told = tables.governing[parent?.value.lemma ?? ''] ?? readyTo(parent?.id, view, tables) ?? heldGood(parent?.id, view, tables);
  if (told !== undefined) return told;
  const past = finite?.value.verb?.tense === 'past' || tables.perfect.includes(finite?.value.lemma ?? '');
  return past ? undefined : 'planned';
} // prettier-ignore

/** "schlug einen Vorschlag Bs, sich zu treffen, aus": what the clause above does with an offer of which the infinitive tells. */
function offeredThere({ start, value: { parent } }: Annotation<'clause'>, view: SentenceView, tables: ContactTables): ContactStatus | undefined {
  const first = tokenAt(view.tokens, start);
  const before = view.tokens.findLastIndex((t, i) => i < first && first - i <= OFFER && view.clauseOf[i] === parent && t.value.pos === 'NOUN' && !insideGroup(i, view));
  if (before < 0 || parent === undefined || !tables.offers.includes(wordAt(view, before))) return undefined;
  const answer = tables.offerAnswers[lemmaOf(view, parent)];
  return answer === undefined || isNegated(parent, view, tables) ? 'proposed' : answer;
} // prettier-ignore

/** How many words may stand between an offer and the infinitive on it: "den Vorschlag des Sondergesandten A, …". */
const OFFER = 8;

/** "Er sei bereit, mit B zu reden": a word for willing or able in the clause above. */
function readyTo(parent: number | undefined, view: SentenceView, tables: ContactTables): ContactStatus | undefined {
  const at = view.tokens.findIndex((_, i) => view.clauseOf[i] === parent && tables.ready.includes(wordAt(view, i)));
  return at < 0 || parent === undefined ? undefined : isNegated(parent, view, tables) ? 'refused' : 'proposed';
} // prettier-ignore

/** "hält es für sinnvoll, mit B zu telefonieren": a word of the clause above that only weighs it. */
function heldGood(parent: number | undefined, view: SentenceView, { advisable }: ContactTables): ContactStatus | undefined {
  return hasWordOf(view, parent, advisable) ? 'proposed' : undefined;
} // prettier-ignore

/** "haben sich auf ein Treffen verständigt": what those of the clause agreed on, by a verb of plans and in the case of an aim. */
export function isAgreedOn({ head, view, tables }: Question, clause: Annotation<'clause'> | undefined): boolean {
  const { use } = head;
  if (!tables.about.includes(use?.preposition ?? '')) return false;
  const planned = tables.governing[clause?.value.lemma ?? ''] === 'planned';
  const article = wordAt(view, (use?.from ?? 0) + 1);
  return planned && head.noun !== null && (tables.aims.includes(article) || use?.article === 'bare');
} // prettier-ignore
