import { slugOf } from '../gazetteer/fold.ts';
import type { ActorRef } from '../model/actor.ts';
import type { Annotation, Found, NameKind, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { wordsOf, type Word } from '../text/phrases.ts';
import type { Annotator, World } from './annotator.ts';
import { withCast } from './who/cast.ts';
import { withJoined } from './who/joined.ts';
import { lexiconOf } from './who/lexicon.ts';
import { isFirstName, isOnlyName, type NameWords } from './who/name-words.ts';
import { knownNames, type Item } from './who/known.ts';
import { PeopleOfArticle } from './who/people.ts';
import { range } from './who/text.ts';
import { sameInOtherSpelling } from './who/spelling.ts';
import { withLikely } from './who/statistics.ts';
import { isQuotedThing } from './who/things.ts';
import { unknownNames } from './who/unknown.ts';

type NameFound = Omit<Annotation<'name'>, 'id'> & { readonly layer: 'name' };

/** Parts of speech whose words are a closed list. */
const CLOSED: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'ADV']);

/** Finds names: people, states, organisations, places, nationalities; with the actor where that is settled. */
export const names: Annotator = {
  name: 'names',
  needs: ['token'],
  adds: ['name'],
  find,
};

function find(article: Article, seen: Seen, world: World): Iterable<Found<'name'>> {
  const text = nameWords(article, seen, world);
  const known = [...byTablesAndRules(article, text, world)];
  const likely = withLikely(known, { seen, world }).filter(
    (name) => !isQuoted(name, article.text) && !isThing(name, article.text, text),
  );
  const joined = withJoined(likely, text, `${world.language.code}/names/joined`);
  return withCast(joined, text, {
    rule: `${world.language.code}/names/cast`,
    known: (name) =>
      sameInOtherSpelling(name, {
        ...world,
        lexicon: text.lexicon,
        date: article.published.value ?? undefined,
      }),
  });
}

/** Between quotation marks and nothing else: what a stranger's name in them names is a paper, a ship, a song. */
function isQuoted({ start, end, value }: NameFound, text: string): boolean {
  if (value.kind !== 'person' || (value.actor !== null && !value.actor.id.startsWith('x:'))) return false;
  return /[„“"»«‚‘'›‹]/u.test(text.charAt(start - 1)) && /[“”"«»‘’'‹›]/u.test(text.charAt(end));
}

/** "der Stamm „X“": a thing's noun and an opening quotation mark before a person's name. */
function isThing({ start, value }: NameFound, text: string, { lexicon }: NameWords): boolean {
  return value.kind === 'person' && isQuotedThing(start, text, lexicon);
}

function nameWords({ text }: Article, seen: Seen, world: World): NameWords {
  const tokens = seen.all('token');
  const proper = new Set(tokens.flatMap((t) => (t.value.pos === 'PROPN' ? [t.start] : [])));
  const finite = new Set(tokens.flatMap((t) => (t.value.verb?.form === 'fin' ? [t.start] : [])));
  const small = new Set(tokens.flatMap((t) => (CLOSED.has(t.value.pos) ? [t.start] : [])));
  return {
    text,
    words: wordsOf(text),
    lexicon: lexiconOf(world.language, world.gazetteer),
    sense: {
      isProper: (word: Word): boolean => proper.has(word.start),
      isFunction: (word: Word): boolean => small.has(word.start),
      isFinite: (word: Word): boolean => finite.has(word.start),
      isNoun: (form: string): boolean => world.words.isNoun(form),
      isSurname: (form: string): boolean => world.words.nameKinds(form).includes('n'),
      isPlace: (form: string): boolean => /^[clr]+$/u.test(world.words.nameKinds(form)),
      isStrange: (form: string): boolean => world.words.sourceOf(form) === 'guess',
      nounForms: (form: string): readonly string[] => world.words.nounForms(form),
    },
  };
}

function* byTablesAndRules(article: Article, text: NameWords, world: World): Iterable<NameFound> {
  const { words, lexicon } = text;
  const date = article.published.value ?? undefined;
  const known = knownNames(words, lexicon).filter((item) => !isSmallWord(item, text));
  const items = withoutParts(known, text);
  const people = new PeopleOfArticle({ ...text, items, gazetteer: world.gazetteer, date });
  const settled = people.settle();
  const unknown = unknownNames({
    ...text,
    items: [...settled.rest, ...settled.people],
  });
  const code = world.language.code;
  for (const item of settled.rest) yield* nameOf(withPlus(item, article.text, text), words, world, date);
  for (const { first, last, actor } of settled.people) {
    yield found(words, first, last, { kind: 'person', actor, rule: `${code}/names/person` });
  }
  for (const { first, last, kind, name, rule } of unknown) {
    const actor: ActorRef = {
      id: `x:${slugOf(name)}`,
      name,
      kind: kind === 'person' ? 'person' : 'organisation',
      ...(kind === 'person' ? {} : { carrier: true as const }),
    };
    yield found(words, first, last, { kind, actor, rule: `${code}/names/${rule}` });
  }
}

/** "In einer Erklärung" after "Moon Jae In": a word that is no name, where it is used as another, names nobody by itself. */
function isSmallWord({ first, last, people }: Item, { words, lexicon, sense }: NameWords): boolean {
  const word = words[first];
  if (people === undefined || first !== last || word === undefined) return false;
  return lexicon.notNames.has(word.form) && sense.isFunction(word);
}

/**
 * Without names of things that are a part of another name: a country after a word that can only be a name ("Fraser Island"),
 * anything after a first name ("Michael Bloomberg"), a place before the last word of a paper or firm ("Bangkok Post").
 */
function withoutParts(items: readonly Item[], text: NameWords): Item[] {
  const { words, lexicon } = text;
  const taken = new Set(items.flatMap(({ first, last }) => range(first, last)));
  return items.filter(({ first, last, named }) => {
    if (named === undefined || first !== last) return true;
    const [before, own, after] = [words[first - 1], words[first], words[last + 1]];
    const isBody = after?.gap === ' ' && lexicon.tables.bodyNouns.includes(after.form);
    if (isBody && named.as === 'place' && !isWhere(first, text)) return false;
    if (own?.gap !== ' ' || taken.has(first - 1)) return true;
    const isLast = named.as === 'country' && isOnlyName(text, first - 1);
    return !isLast && !(named.as !== 'nationality' && isFirstName(text, before?.form ?? ''));
  });
}

/** "machte in Riad Station": where something is done, and what stands behind it is a noun of the language. */
function isWhere(at: number, { words, lexicon, sense }: NameWords): boolean {
  const isInPlace = words[at]?.gap === ' ' && lexicon.tables.whereWords.includes(words[at - 1]?.form ?? '');
  return isInPlace && sense.isNoun(words[at + 1]?.form ?? '');
}

/** "OPEC+" is another body than "OPEC"; the name itself ends before the plus. */
function withPlus(item: Item, text: string, { words, lexicon }: NameWords): Item {
  const end = words[item.last]?.end ?? 0;
  if (text.charAt(end) !== '+') return item;
  const named = lexicon.plus.get(text.slice(words[item.first]?.start, end));
  return named === undefined ? item : { ...item, named };
}

function* nameOf(
  item: Item,
  words: readonly Word[],
  world: World,
  date: string | undefined,
): Iterable<NameFound> {
  const { named } = item;
  if (named === undefined) return;
  const entry = world.gazetteer.entry(named.id);
  const kind: NameKind =
    named.as === 'people' || named.as === 'nationality'
      ? 'nationality'
      : (entry?.carrier ?? (entry?.kind === 'office' ? 'government' : (entry?.kind ?? 'other')));
  const actor = world.gazetteer.ref(named.id, date) ?? null;
  yield found(words, item.first, item.last, {
    kind,
    actor,
    rule: `${world.language.code}/names/${named.as}`,
  });
}

function found(
  words: readonly Word[],
  first: number,
  last: number,
  what: { kind: NameKind; actor: ActorRef | null; rule: string },
): NameFound {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  return { layer: 'name', start, end, value: { kind: what.kind, actor: what.actor }, rule: what.rule };
}
