import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { antecedentOf, theyAt } from './antecedents.ts';
import { markerBeforeArticle, prepositionBefore, withoutApposed, type ActorGroup } from './groups.ts';
import { otherOf, several, type Memory } from './memory.ts';
import { wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** What the sentences before tell of those who are not named again. */
export interface Before {
  readonly memory: Memory;
  readonly tables: ContactTables;
  readonly gazetteer: Gazetteer;
}

/**
 * The view with those whom it does not name again: by number ("beide", "die drei Europäer", "Vertreter beider Länder"), by
 * a word for someone known ("den Gast", "ihrem Kollegen"), by a pronoun that the names leave open. Who they are the
 * sentences before say; nobody where these leave it open.
 */
export function withAnaphora(view: SentenceView, before: Before): SentenceView {
  const counted = withGroups(view, (at, now) => countedAt(at, now, before));
  const open = withoutPronouns(counted, before.tables);
  const together = withGroups(open, (at, now) => severalAt(at, now, before));
  const known = withGroups(together, (at) => counted.groups.find((g) => g.from === at && g.to === at + 1));
  return withGroups(known, (at, now) => describedAt(at, now, before) ?? pronounAt(at, now, before));
}

/** Without those who are only called "sie": it may be one or several. */
function withoutPronouns(view: SentenceView, { they }: ContactTables): SentenceView {
  const isThey = (g: ActorGroup): boolean => g.to === g.from + 1 && they.includes(wordAt(view, g.from));
  return { ...view, groups: view.groups.filter((g) => !isThey(g)) };
}

/** From left to right, so that who is found stands in the view for what comes behind. */
function withGroups(
  view: SentenceView,
  find: (at: number, now: SentenceView) => ActorGroup | undefined,
): SentenceView {
  const all = view.tokens.reduce<SentenceView>((now, _, at) => {
    const found = insideGroup(at, now) ? undefined : find(at, now);
    return found ? { ...now, groups: [...now.groups, found].sort((a, b) => a.from - b.from) } : now;
  }, view);
  return all === view ? view : { ...all, groups: withoutApposed(all.groups, all) };
}

/** "beide", "die beiden Minister", "alle vier", "beider Länder". */
function countedAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  const number = tables.both.includes(wordAt(view, at)) ? 2 : definiteNumber(at, view, tables);
  if (number === undefined || insideGroup(at + 1, view)) return undefined;
  const next = wordAt(view, at + 1);
  const sides = number === 2 && tables.sides.includes(next);
  const people = tables.groupNouns.some((noun) => next.endsWith(noun));
  if (!sides && !people && ['NOUN', 'NUM'].includes(view.tokens[at + 1]?.value.pos ?? '')) {
    if (number !== 2 || !tables.both.includes(wordAt(view, at)) || view.tokens[at + 1]?.value.pos === 'NOUN')
      return undefined;
  }
  const actors = sides ? memory.sides : several(memory, number, othersIn(view));
  return phrase(view, { actors, from: at, to: sides || people ? at + 2 : at + 1 }, tables);
}

/** "die vier", "alle fünf": a number as a word, known by article or "all". */
function definiteNumber(at: number, view: SentenceView, tables: ContactTables): number | undefined {
  const before = wordAt(view, at - 1);
  if (!tables.definite.includes(before) && !tables.all.includes(before)) return undefined;
  return tables.numbers[wordAt(view, at)];
}

/** "den Gast", "seinem Amtskollegen", "der Sozialdemokratin": the other one of a pair, known by article or possessive. */
function describedAt(at: number, view: SentenceView, before: Before): ActorGroup | undefined {
  const { tables } = before;
  if (view.tokens[at]?.value.pos !== 'NOUN' || !tables.guests.some((g) => wordAt(view, at).endsWith(g)))
    return undefined;
  let from = at;
  while (view.tokens[from - 1]?.value.pos === 'ADJ' && at - from < 3) from--;
  const article = wordAt(view, from - 1);
  if (!tables.definite.includes(article) && !tables.possessives.includes(article)) return undefined;
  if (isSaidWho(at + 1, view, tables)) return undefined;
  const other = otherOf(before.memory, inClauseOf(at, view), () => true);
  return phrase(view, { actors: other ? [other] : [], from: from - 1, to: at + 1 }, tables);
}

/** A name, an apposition or a genitive follows: the phrase says itself who is meant. */
function isSaidWho(at: number, view: SentenceView, tables: ContactTables): boolean {
  const word = wordAt(view, at);
  if (insideGroup(at, view) || tables.genitiveArticles.includes(word) || tables.by.includes(word))
    return true;
  return word === ',' && insideGroup(at + 1, view);
}

/** "er", "ihr" where the names leave it open. */
function pronounAt(at: number, view: SentenceView, { memory, tables, gazetteer }: Before): ActorGroup | undefined {
  const sex = tables.pronouns[wordAt(view, at)];
  if (sex === undefined || view.tokens[at]?.value.pos !== 'PRON') return undefined;
  const one = antecedentOf(at, view, memory, (a) => (gazetteer.entry(a.id)?.sex ?? sex) === sex);
  return phrase(view, { actors: one ? [one] : [], from: at, to: at + 1 }, tables);
} // prettier-ignore

/** "sie" of several, which the names may have taken for one. */
function severalAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  return phrase(view, { actors: theyAt(at, view, memory, tables), from: at, to: at + 1 }, tables);
}

function othersIn({ groups }: SentenceView): readonly ActorRef[] {
  return groups.flatMap((g) => g.actors);
}

function inClauseOf(at: number, view: SentenceView): readonly ActorRef[] {
  return view.groups.filter((g) => g.clause === view.clauseOf[at]).flatMap((g) => g.actors);
}

interface Part {
  readonly actors: readonly ActorRef[];
  readonly from: number;
  readonly to: number;
}

/** Back over articles and a word for people ("die Außenminister beider Länder") to what marks the phrase. */
function phrase(view: SentenceView, part: Part, tables: ContactTables): ActorGroup | undefined {
  if (part.actors.length === 0) return undefined;
  const from = startOf(view, part.from, tables);
  const genitive = view.tokens[from - 1]?.value.pos === 'NOUN' && tables.genitiveArticles.includes(wordAt(view, from));
  return {
    actors: part.actors,
    span: { start: view.tokens[from]?.start ?? 0, end: view.tokens[part.to - 1]?.end ?? 0 },
    from,
    to: part.to,
    marker: prepositionBefore(view, from, tables) ?? (genitive ? 'of' : markerBeforeArticle(view, from, tables)),
    possessive: false,
    delegates: part.actors.every((a) => a.kind !== 'person'),
    clause: view.clauseOf[part.from] ?? -1,
  };
} // prettier-ignore

function startOf(view: SentenceView, first: number, tables: ContactTables): number {
  const isArticle = (i: number): boolean =>
    view.tokens[i]?.value.pos === 'DET' || tables.all.includes(wordAt(view, i));
  let from = first;
  if (isArticle(from - 1)) from--;
  if (tables.representatives.includes(wordAt(view, from - 1))) from--;
  while (from > 0 && from < first && (isArticle(from - 1) || view.tokens[from - 1]?.value.pos === 'ADJ')) from--;
  return from;
} // prettier-ignore
