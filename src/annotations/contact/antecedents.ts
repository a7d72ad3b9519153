import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import { isAside } from './asides.ts';
import type { ActorGroup } from './groups.ts';
import { previous, type Memory } from './memory.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * Whom a pronoun for one person means where the names leave it open, the surest first: the only subject of another
 * clause before it in its sentence; the only one of the sentence before; of several the subject of that sentence.
 */
export function antecedentOf(
  at: number,
  view: SentenceView,
  memory: Memory,
  fits: (actor: ActorRef) => boolean,
): ActorRef | undefined {
  const beside = view.groups.filter((g) => g.clause === view.clauseOf[at]).flatMap((g) => g.actors);
  const isFree = (a: ActorRef): boolean => fits(a) && !beside.some((b) => b.id === a.id);
  const subjects = view.groups
    .filter((g) => g.to <= at && g.clause !== view.clauseOf[at] && isSubject(g, view))
    .flatMap((g) => g.actors)
    .filter(isFree);
  const [subject] = subjects;
  if (subject && subjects.every((s) => s.id === subject.id)) return subject;
  const [only, ...others] = previous(memory, beside).filter(fits);
  if (only && others.length === 0) return only;
  const { topic } = memory;
  return topic && isFree(topic) ? topic : undefined;
}

/** One person, and the first who stands bare in the clause; an inserted clause ("so sein Sprecher") has no subject. */
function isSubject(group: ActorGroup, view: SentenceView): boolean {
  const [first] = view.groups.filter((g) => g.clause === group.clause && g.marker === null && !g.possessive);
  return first === group && group.actors.length === 1 && group.actors[0]?.kind === 'person' && !isAside(group, view);
} // prettier-ignore

type Clause = Annotation<'clause'>;

/** The finite verb of the clause has the ending of several. */
function isOfSeveral({ value }: Clause, { tokens }: SentenceView, { pluralEndings }: ContactTables): boolean {
  const finite = tokens.find((t) => t.start === value.verb?.start)?.value.form.toLowerCase() ?? '';
  return pluralEndings.some((ending) => finite.endsWith(ending));
}

/** Someone known stands bare in the clause. */
function hasSubject({ id }: Clause, { groups }: SentenceView): boolean {
  return groups.some((g) => g.clause === id && g.marker === null);
}

/**
 * "sie" before or after a verb of several, with no other subject in its clause: those who last stood or took part
 * together, where the sentence before speaks of one of them or of nobody.
 */
export function theyAt(
  at: number,
  view: SentenceView,
  memory: Memory,
  tables: ContactTables,
): readonly ActorRef[] {
  if (!tables.they.includes(wordAt(view, at)) || view.tokens[at]?.value.pos !== 'PRON') return [];
  const clause = view.clauses.find((c) => c.id === view.clauseOf[at]);
  if (!clause || !isOfSeveral(clause, view, tables)) return [];
  if (hasSubject(clause, view)) return [];
  const start = view.tokens[at]?.start ?? 0;
  const unnamed = (c: Clause): boolean =>
    c.start < start && isOfSeveral(c, view, tables) && !hasSubject(c, view);
  if (view.clauses.some((c) => c !== clause && unnamed(c))) return [];
  const before = view.groups.filter((g) => g.to <= at);
  const here = before.filter((g) => g.marker === null).map((g) => g.actors);
  const set = [...memory.sets, ...here].findLast((s) => s.length >= 2 && s.every((a) => a.kind === 'person'));
  const spoken = memory.people.at(-1) ?? [];
  const isSpoken = spoken.length === 0 || spoken.some((p) => set?.some((s) => s.id === p.id));
  if (!set || (!isSpoken && !here.includes(set))) return [];
  const strangers = before
    .flatMap((g) => g.actors)
    .some((a) => a.kind === 'person' && !set.some((s) => s.id === a.id));
  return strangers ? [] : set;
}
