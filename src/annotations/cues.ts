import type { AttributeCue } from '../languages/sections/contact-rows.ts';
import type { ContactTables } from '../languages/sections/contacts.ts';
import type { Annotation, CueValue, Found, Layer, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { PatternIndex } from '../syntax/pattern.ts';
import type { Span } from '../text/span.ts';
import type { Annotator, World } from './annotator.ts';
import { toneCues } from './contact/tone.ts';
import { slotsOf } from './contact/slots.ts';
import { askedBy, isMeant } from './cue/asked-by.ts';
import { initiatorCues } from './cue/initiators.ts';
import { PlaceNames } from './cue/places.ts';
import { viewOf, type SentenceView } from './contact/view.ts';

/** Finds the phrases that give attributes of contacts: who asked for it, whether the press was there, what it was about. */
export const cues: Annotator = {
  name: 'cues',
  needs: ['sentence', 'token', 'clause', 'mention', 'time', 'duration', 'contact'],
  adds: ['cue'],
  *find(article: Article, seen: Seen, world: World): Iterable<Found<Layer>> {
    const tables = world.language.contacts;
    const index = indexFor(tables);
    const places = placesOf(world);
    let place: string | undefined;
    for (const sentence of seen.all('sentence')) {
      if (sentence.value.kind === 'boilerplate') continue;
      const view = viewOf(sentence, seen, { article, world });
      for (const cue of patternCues({ view, seen, index, world, places, place })) {
        if (PLACES.includes(cue.value.cue)) place = cue.value.value ?? place;
        yield cue;
      }
      yield* initiatorCues(view, seen, world);
      yield* toneCues(view, seen, world);
      yield* carryCue(view, world);
    }
  },
};

/** Cues that name a place: where something was, and where someone went. */
const PLACES: readonly string[] = ['place', 'whither'];

type CueIndex = PatternIndex<Pick<AttributeCue, 'cue' | 'value' | 'pattern'>>;
const indexes = new WeakMap<ContactTables, CueIndex>();

/** Patterns are compiled once a table; the cache holds nothing that depends on a text. */
function indexFor(tables: ContactTables): CueIndex {
  const ready = indexes.get(tables);
  if (ready) return ready;
  const channels = tables.channels.map((c) => ({
    cue: 'channel',
    value: c.channel,
    pattern: c.pattern,
  }));
  const index: CueIndex = new PatternIndex(
    [...tables.cues, ...channels].map((c) => ({ pattern: c.pattern, means: c })),
  );
  indexes.set(tables, index);
  return index;
}

const placeNames = new WeakMap<World, PlaceNames>();

/** Seats of states are looked up once a world. */
function placesOf(world: World): PlaceNames {
  const names = placeNames.get(world) ?? new PlaceNames(world.gazetteer, world.language.code);
  placeNames.set(world, names);
  return names;
}

interface Search {
  readonly view: SentenceView;
  readonly seen: Seen;
  readonly index: CueIndex;
  readonly world: World;
  readonly places: PlaceNames;
  /** The place named last before the sentence, for "dort"; undefined before the first. */
  readonly place: string | undefined;
}

/** Each place of a cue once: of two patterns of one cue that begin together the first of the table counts. */
function* patternCues(search: Search): Iterable<Found<'cue'>> {
  const { view, seen, index, world } = search;
  let { place } = search;
  const taken = new Set<string>();
  for (const match of index.find(view.tokens, slotsOf(view, seen, world.language.contacts))) {
    const { cue, pattern } = match.means;
    const span = spanOf(view.tokens, match.from, match.to);
    const key = `${cue} ${span.start}`;
    if (taken.has(key)) continue;
    const slots = Object.fromEntries(
      Object.entries(match.slots).map(([name, [from, to]]) => [name, spanOf(view.tokens, from, to)]),
    );
    const meant = match.means.value;
    const who = isMeant(meant) ? askedBy(span, meant, seen, world.gazetteer) : undefined;
    if (isMeant(meant) && who === undefined) continue;
    taken.add(key);
    if (who !== undefined) slots['who'] = who;
    const value =
      match.means.value ?? meaning(cue, slots, view.tokens.slice(match.from, match.to), { ...search, place });
    if (PLACES.includes(cue)) place = value ?? place;
    yield {
      layer: 'cue',
      ...span,
      value: { cue, slots, ...(value === undefined ? {} : { value }) },
      rule: `${world.language.code}/cues/${cue}/${pattern}`,
    };
  }
}

/** What the words of a cue mean beyond themselves; undefined where the words are the value. */
function meaning(
  cue: string,
  slots: CueValue['slots'],
  tokens: readonly Annotation<'token'>[],
  { world, places, place, seen }: Search,
): string | undefined {
  if (cue === 'ordinal') return numberIn(tokens, world);
  if (cue === 'papers') return papersIn(tokens, world);
  if (!PLACES.includes(cue)) return undefined;
  return slots['where'] === undefined && slots['nation'] === undefined ? place : places.nameOf(slots, seen);
}

/**
 * Which papers and how many, `draft,document/2`: "Entwürfe für zwei Dokumente" are 2, "den neuen Entwurf" is 1, "vor zwei Wochen"
 * counts no paper; no number where the words do not say. Undefined where the words deny it.
 */
function papersIn(tokens: readonly Annotation<'token'>[], world: World): string | undefined {
  const { numbers, paperWords, singularArticles } = world.language.contacts;
  const words = tokens.map((t) => t.value.form.toLowerCase());
  if (words.some((word) => world.language.speech.negations.includes(word))) return undefined;
  const isPaper = (word = '') => Object.hasOwn(paperWords, word);
  const kinds = words.filter(isPaper).map((word) => paperWords[word]);
  const leading = words.filter((_, i) => isPaper(words[i + 1]) || isPaper(words[i + 2]));
  const counted = leading.find((word) => Object.hasOwn(numbers, word));
  const one = leading.some((word) => singularArticles.includes(word)) ? 1 : '';
  return `${[...new Set(kinds)].join(',')}/${counted === undefined ? one : numbers[counted]}`;
}

/** The number of an ordinal cue: "das zweite Gespräch" is 2. */
function numberIn(tokens: readonly Annotation<'token'>[], world: World): string | undefined {
  const numbers = tokens.map((t) => world.language.contacts.ordinals[t.value.form.toLowerCase()]);
  return numbers.find((n) => n !== undefined)?.toString();
}

/** "Es dauerte ...", "Dabei ging es ...": the first word of a sentence points back. */
function* carryCue(view: SentenceView, world: World): Iterable<Found<'cue'>> {
  const first = view.tokens[0];
  if (!first || !world.language.contacts.carriesOn.includes(first.value.form.toLowerCase())) return;
  const span = { start: first.start, end: first.end };
  yield {
    layer: 'cue',
    ...span,
    value: { cue: 'carries_on', slots: {} },
    rule: `${world.language.code}/cues/carries-on`,
  };
}

function spanOf(tokens: readonly Annotation<'token'>[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? tokens[from]?.start ?? 0 };
}
