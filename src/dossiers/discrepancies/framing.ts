import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { evidence, type Evidence } from '../../model/evidence.ts';
import { sideOf } from '../../record/values/actors.ts';
import { UNSEEN } from '../../text/matching.ts';
import { overlaps, sliceOf, type Span } from '../../text/span.ts';
import { peopleOf } from '../claim.ts';
import type { Coverage, Difference } from '../coverage.ts';
import { groupBy } from '../group-by.ts';
import { topicKey } from './topic-key.ts';

/** Letters after a modifier ("angeblich") in which the word it keeps at a distance stands. */
const REACH = 48;
/** Places shown of each way of telling. */
const SHOWN = 6;
/** Marks and sentences of one matter that are compared, the first by article: enough to find one that fits. */
const COMPARED = 200;
/** A scare quote of more words is a quotation. */
const SCARE = 3;

/** A word as it is kept, with the signs inside it that no reader sees. */
const WORD = new RegExp(String.raw`\p{L}[\p{L}\p{M}${UNSEEN}]*`, 'gu');

/** How an article tells a matter: with a mark of distance, as someone's words, or in its own voice. */
type Way = 'distanced' | 'attributed' | 'stated';

interface Telling {
  readonly key: string;
  readonly way: Way;
  readonly article: Article;
  readonly sides: ReadonlySet<string>;
  readonly evidence: Evidence;
}

/**
 * A matter that one article keeps at a distance ("angeblich", scare quotes, "behaupten") and another about the same
 * people states or attributes: the same word in a sentence about the same two sides.
 */
export function* framingConflicts(coverage: Coverage): Generator<Difference> {
  yield* framingAmong(coverage, [...aboutSamePeople(coverage).values()]);
}

/** The same in these lists of articles alone. */
export function* framingAmong(
  coverage: Coverage,
  lists: readonly (readonly Article[])[],
): Generator<Difference> {
  const keyOf = remembering(topicKey);
  for (const articles of lists) {
    const distanced = articles.flatMap((article) => distancedIn(coverage, article, keyOf));
    if (distanced.length === 0 || articles.length < 2) continue;
    const keys = groupBy(distanced, ({ key }) => key);
    const ofThese = (word: string): string | null => {
      const key = keyOf(word);
      return key !== null && keys.has(key) ? key : null;
    };
    const plain = groupBy(
      articles.flatMap((article) => plainIn(coverage, article, ofThese)),
      ({ key }) => key,
    );
    for (const [key, all] of keys) {
      const marks = all.slice(0, COMPARED);
      const candidates = (plain.get(key) ?? []).slice(0, COMPARED);
      const others = candidates.filter((one) => marks.some((mark) => sameMatter(mark, one)));
      const told = [...marks.filter((mark) => others.some((one) => sameMatter(mark, one))), ...others];
      if (others.length > 0) yield difference(told);
    }
  }
}

/** The key by which a word is compared; null for a word that is not. */
type KeyOf = (word: string) => string | null;

/** The same function; what was asked once is not worked out again: articles use few words often. */
function remembering(keyOf: KeyOf): KeyOf {
  const known = new Map<string, string | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const key = keyOf(word);
    known.set(word, key);
    return key;
  };
}

/** By people: articles whose main contacts are of the same people; an article may stand in several lists. */
export function aboutSamePeople(coverage: Coverage): ReadonlyMap<string, readonly Article[]> {
  const mains = [...coverage.reports.values()].flat().filter(({ main }) => main);
  const blocks = [...groupBy(mains, peopleOf)].map(([people, reports]) => {
    const articles = new Set(reports.map(({ article }) => article));
    return [people, [...articles].flatMap((id) => coverage.articles.get(id) ?? [])] as const;
  });
  return new Map(blocks);
}

/** Two articles, and a sentence each that names at least two sides in common. */
function sameMatter(a: Telling, b: Telling): boolean {
  return a.article.id !== b.article.id && [...a.sides].filter((side) => b.sides.has(side)).length > 1;
}

function difference(told: readonly Telling[]): Difference {
  const ways = groupBy(told, ({ way }) => way);
  return {
    kind: 'framing_conflict',
    severity: 'info',
    rule: ways.has('stated') ? 'framing/stated-elsewhere' : 'framing/attributed-elsewhere',
    values: [...ways].map(([way, list]) => ({
      value: way,
      evidence: [
        ...new Map(list.map((one) => [`${one.article.id}:${one.evidence.start}`, one.evidence])).values(),
      ].slice(0, SHOWN),
    })),
  };
}

function distancedIn(coverage: Coverage, article: Article, keyOf: KeyOf): readonly Telling[] {
  const seen = coverage.seen.get(article.id);
  if (seen === undefined) return [];
  return seen.all('framing').flatMap((mark) => {
    const [sentence] = seen.over('sentence', mark);
    if (sentence === undefined || mark.value.kind === 'loaded_label' || isHeading(sentence)) return [];
    const shown = mark.value.kind === 'distancing_verb' ? sentence : mark;
    return keysOf(mark, sentence, { article, seen, keyOf }).map((key) =>
      telling(article, seen, { key, way: 'distanced', sentence, shown }),
    );
  });
}

/** Headlines quote in few words what the text below gives in full. */
function isHeading({ value: { kind } }: Annotation<'sentence'>): boolean {
  return kind === 'headline' || kind === 'heading';
}

/** The words that a mark keeps at a distance. */
function matterOf(mark: Annotation<'framing'>, sentence: Span): Span {
  if (mark.value.kind === 'scare_quote') return mark;
  if (mark.value.kind === 'distancing_verb') return { start: mark.end, end: sentence.end };
  return { start: mark.end, end: Math.min(mark.end + REACH, sentence.end) };
}

/** A text with its annotations, and how its words are compared. */
interface Words {
  readonly article: Article;
  readonly seen: Seen;
  readonly keyOf: KeyOf;
}

/** The keys of the words of a span that are no names. */
function keysIn(
  span: Span,
  { article, seen, keyOf }: Words,
): readonly { readonly key: string; readonly at: Span }[] {
  return [...sliceOf(article.text, span).matchAll(WORD)].flatMap((word) => {
    const key = keyOf(word[0]);
    if (key === null) return [];
    const at = { start: span.start + word.index, end: span.start + word.index + word[0].length };
    return seen.over('name', at).length > 0 ? [] : [{ key, at }];
  });
}

/** The keys of the words that a mark keeps at a distance; of scare quotes the last, of longer quotations none. */
function keysOf(mark: Annotation<'framing'>, sentence: Span, words: Words): readonly string[] {
  const keys = keysIn(matterOf(mark, sentence), words).map(({ key }) => key);
  if (mark.value.kind !== 'scare_quote') return keys;
  const marked = sliceOf(words.article.text, mark).match(WORD) ?? [];
  return marked.length > SCARE ? [] : keys.slice(-1);
}

/** Sentences that tell one of the matters without a mark of distance. */
function plainIn(coverage: Coverage, article: Article, keyOf: KeyOf): readonly Telling[] {
  const seen = coverage.seen.get(article.id);
  if (seen === undefined) return [];
  const statements = coverage.statements.get(article.id) ?? [];
  return seen.all('sentence').flatMap((sentence) => {
    const found = keysIn(sentence, { article, seen, keyOf });
    if (
      found.length === 0 ||
      seen.over('framing', sentence).some(({ value }) => value.kind !== 'loaded_label')
    )
      return [];
    return found.map(({ key, at }) => {
      const way = statements.some(({ span }) => overlaps(span, at)) ? 'attributed' : 'stated';
      return telling(article, seen, { key, way, sentence, shown: sentence });
    });
  });
}

interface Place {
  readonly key: string;
  readonly way: Way;
  readonly sentence: Span;
  readonly shown: Span;
}

function telling(article: Article, seen: Seen, { key, way, sentence, shown }: Place): Telling {
  const mentions = seen.within('mention', sentence).flatMap(({ value }) => value.actors);
  const names = seen.within('name', sentence).flatMap(({ value }) => value.actor ?? []);
  return {
    key,
    way,
    article,
    sides: new Set([...mentions, ...names].map(sideOf)),
    evidence: evidence(article, shown),
  };
}
