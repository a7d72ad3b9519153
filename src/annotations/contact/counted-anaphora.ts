import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isPerson, type ActorGroup } from './actor-group.ts';
import { type Before, inClauseOf, phrase } from './anaphora-phrase.ts';
import type { Memory } from './memory.ts';
import { unique } from './partners.ts';
import { several } from './recall.ts';
import { wordAt } from './sentence.ts';
import { insideKnown, type SentenceView } from './view.ts';

/** "beide", "die beiden Minister", "alle vier", "beider Länder", "zu dritt": of those spoken of before, as many as the number says. */
export function countedAt(
  at: number,
  view: SentenceView,
  { memory, tables, gazetteer }: Before,
): ActorGroup | undefined {
  const inNumber = tables.inNumber[`${wordAt(view, at - 1)} ${wordAt(view, at)}`];
  const number = tables.both.includes(wordAt(view, at)) ? 2 : (definiteNumber(at, view, tables) ?? inNumber);
  if (number === undefined || insideKnown(at + 1, view)) return undefined;
  const next = wordAt(view, at + 1);
  const sides =
    tables.sides.includes(next) || tables.deputies.some((beginning) => next.startsWith(beginning));
  const people = tables.groupNouns.some((noun) => next.endsWith(noun));
  // "sprachen die beiden miteinander": the word behind it may be taken for a noun.
  const isNoun =
    ['NOUN', 'NUM'].includes(view.tokens[at + 1]?.value.pos ?? '') && !tables.reflexive.includes(next);
  if (!sides && !people && isNoun) {
    if (number !== 2 || !tables.both.includes(wordAt(view, at)) || view.tokens[at + 1]?.value.pos === 'NOUN')
      return undefined;
  }
  const rest = tables.theOthers.includes(wordAt(view, at - 1)) ? withoutSubject(number, memory) : undefined;
  const actors =
    rest ??
    (sides
      ? apartFrom(at, view, sidesOfNumber(number, memory), tables)
      : (together(number, at, view) ??
        several(memory, number, inClauseOf(at, view), inOffice(next, tables, gazetteer))));
  const found = phrase(view, { actors, from: at, to: sides || people ? at + 2 : at + 1 }, tables);
  return found && inNumber !== undefined ? { ...found, marker: null } : found;
}

/** "A bleibt zu Hause. Die anderen vier …": of the last who stood together those without the one of whom the sentence before tells. */
function withoutSubject(number: number, { sets, subject }: Memory): readonly ActorRef[] | undefined {
  const all = sets.findLast((set) => set.length === number + 1 && set.some(({ id }) => id === subject?.id));
  return all?.filter(({ id }) => id !== subject?.id);
}

/** "beide Präsidenten": those who hold or held an office of that name; anybody where the word is no office. */
function inOffice(noun: string, { officesOf }: ContactTables, gazetteer: Gazetteer): (actor: ActorRef) => boolean {
  const offices = Object.entries(officesOf).find(([ending]) => noun.endsWith(ending))?.[1];
  return ({ id }) => offices === undefined || gazetteer.entry(id)?.offices?.some((t) => offices.includes(t.office)) === true;
} // prettier-ignore

/** "beide Länder", "die drei Staaten": the sides of the last contact, or the states that last stood together in that number. */
function sidesOfNumber(number: number, { sides, states }: Memory): readonly ActorRef[] {
  return number === 2 ? sides : (states.findLast((s) => s.length === number) ?? []);
}

/** "die vier", "alle fünf": a number as a word, known by article or "all". */
function definiteNumber(at: number, view: SentenceView, tables: ContactTables): number | undefined {
  const other = tables.theOthers.includes(wordAt(view, at - 1));
  const before = wordAt(view, other ? at - 2 : at - 1);
  if (!tables.definite.includes(before) && !tables.all.includes(before)) return undefined;
  return tables.numbers[wordAt(view, at)];
}

/** "A und B verhandelten mit den beiden Delegationen": none where those who act are of the sides themselves. */
function apartFrom(at: number, view: SentenceView, sides: readonly ActorRef[], tables: ContactTables): readonly ActorRef[] {
  const partner = [1, 2].some((n) => tables.with.includes(wordAt(view, at - n)));
  const own = inClauseOf(at, view).filter((a) => a.kind === 'person' && sides.some((s) => s.id === a.side));
  return partner && own.length >= 2 ? [] : sides;
} // prettier-ignore

/** The people of the clauses before in the same sentence, where they are as many. */
function together(number: number, at: number, view: SentenceView): readonly ActorRef[] | undefined {
  const before = view.groups.filter((g) => g.to <= at && g.clause !== view.clauseOf[at]);
  const people = before.flatMap((g) => g.actors).filter(isPerson);
  const named = unique(people);
  if (named.length === number) return named;
  // "A telefonierte mit B und C; beide sagten zu": the last who stand together.
  const set = before.findLast((g) => g.actors.length === number && g.actors.every(isPerson));
  if (set !== undefined) return set.actors;
  // "Auf das Telefonat von A und B folgte ein Treffen der beiden": those of the clause itself, where a noun is theirs.
  const own = unique(
    view.groups.filter((g) => g.to < at && g.clause === view.clauseOf[at]).flatMap((g) => g.actors),
  );
  const owned = view.tokens[at - 2]?.value.pos === 'NOUN' && view.tokens[at - 1]?.value.pos === 'DET';
  return owned && before.length === 0 && own.length === number && own.every(isPerson) ? own : undefined;
}
