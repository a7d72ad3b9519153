import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { isBare, isPerson, type ActorGroup } from './actor-group.ts';
import type { SentenceView } from './view.ts';

type Clause = Annotation<'clause'>;

/** The people of the last other clause before a pronoun that has a subject: the first who stand bare in it. */
export function subjectAbove(at: number, view: SentenceView): readonly ActorRef[] {
  const before = view.groups.filter(
    (g) => g.to <= at && g.clause !== view.clauseOf[at] && isSubject(g, view),
  );
  return before.at(-1)?.actors.filter(isPerson) ?? [];
}

/** "so sein Sprecher": an inserted clause has no subject that is spoken of later. */
function isSubject(group: ActorGroup, { groups, clauses }: SentenceView): boolean {
  const first = groups.find((g) => g.clause === group.clause && isBare(g));
  return first === group && clauses.find((c) => c.id === group.clause)?.value.kind !== 'parenthesis';
}

/**
 * "trafen sie", "werden sie empfangen": the finite verb of the clause ends like one of several, and they are its subject.
 * Not where several others without a name come before: "die Minister sagten, sie hätten …".
 */
export function isOfSeveral(at: number, view: SentenceView, tables: ContactTables): boolean {
  const own = view.clauses.find((c) => c.id === view.clauseOf[at]);
  const start = view.tokens[at]?.start ?? 0;
  const unnamed = (c: Clause): boolean =>
    c !== own && c.start < start && hasPluralVerb(c, view, tables) && !isNamed(c, view);
  return own !== undefined && hasPluralVerb(own, view, tables) && !isNamed(own, view) && !view.clauses.some(unnamed);
} // prettier-ignore

function hasPluralVerb({ value }: Clause, { tokens }: SentenceView, { pluralEndings }: ContactTables): boolean {
  const token = tokens.find((t) => t.start === value.verb?.start);
  const form = token?.value.form.toLowerCase() ?? '';
  return token?.value.verb?.form === 'fin' && pluralEndings.some((ending) => form.endsWith(ending));
} // prettier-ignore

/** Someone known stands bare in the clause. */
function isNamed({ id }: Clause, { groups }: SentenceView): boolean {
  return groups.some((g) => g.clause === id && g.marker === null);
}
