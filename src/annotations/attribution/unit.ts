import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { Annotation, ClauseValue, Seen, TokenValue } from '../../model/annotation.ts';
import type { Article, BlockKind } from '../../model/article.ts';
import { contains, sliceOf, type Span } from '../../text/span.ts';
import { mend, type MutableClause } from './mending.ts';
import { quoteKind, type QuoteKind } from './quote-kind.ts';

/** One token of a unit. */
export interface Word extends Span {
  /** Its place in the unit. */
  readonly i: number;
  readonly form: string;
  readonly low: string;
  readonly pos: TokenValue['pos'];
  readonly lemma: string;
  readonly verb: TokenValue['verb'];
  /** Which quotation of the unit it stands in (marks included); -1 outside. Short phrases and titles count as outside. */
  readonly quote: number;
}

/** A quotation that stands in a unit. */
export interface UnitQuote extends Span {
  readonly annotation: Annotation<'quotation'>;
  /** Words of the unit that it covers, marks included. */
  readonly from: number;
  readonly to: number;
  readonly kind: QuoteKind;
  /** True for somebody's words; false for short phrases and names, whose words are read like any others. */
  readonly opaque: boolean;
}

/** A clause of a unit. */
export interface Clause {
  /** Its place in the unit's list, in reading order. */
  readonly n: number;
  readonly value: ClauseValue;
  /** Its own words in order, those of clauses inside it left out. */
  readonly words: readonly number[];
  /** Place of the finite verb or infinitive; -1 where there is none. */
  readonly verb: number;
  /** Clauses that hang on it, in order. */
  readonly children: Clause[];
  readonly parent: Clause | null;
}

/** What is read at once: a sentence, or the sentences that one quotation runs through, within one block. */
export interface Unit extends Span {
  readonly words: readonly Word[];
  readonly quotes: readonly UnitQuote[];
  readonly clauses: readonly Clause[];
  /** Which clause each word is in; -1 for none. */
  readonly clauseOf: readonly number[];
  /** Noun phrases of known actors: first word -> the word of the actor's own name and the end of the phrase. */
  readonly named: ReadonlyMap<number, { readonly head: number; readonly to: number }>;
  readonly block: number;
  readonly kind: BlockKind;
}

/** What units are made from. */
export interface Pages {
  readonly article: Article;
  readonly seen: Seen;
  readonly speech: SpeechTables;
}

/** The units of an article in order. Boilerplate is left out. Linear in the number of tokens. */
export function unitsOf(pages: Pages): Unit[] {
  const { seen } = pages;
  const outer = outermost(seen.all('quotation'));
  return stretches(seen.all('sentence'), outer)
    .flatMap((stretch) => windows(seen, stretch))
    .map(({ span, block, kind }) => unitOf(pages, { ...span, block, kind }));
}

/** Longest unit, in tokens. No real sentence is longer; text without full stops is cut, so that time stays linear. */
const LONGEST = 500;

function windows(seen: Seen, stretch: Stretch): Stretch[] {
  const tokens = seen.within('token', stretch.span);
  if (tokens.length <= LONGEST) return [stretch];
  const cuts = tokens.filter((_, i) => i > 0 && i % LONGEST === 0).map((t) => t.start);
  const starts = [stretch.span.start, ...cuts];
  return starts.map((start, i) => ({ ...stretch, span: { start, end: starts[i + 1] ?? stretch.span.end } }));
}

/** Quotations that stand in no other. */
function outermost(all: readonly Annotation<'quotation'>[]): Annotation<'quotation'>[] {
  const found: Annotation<'quotation'>[] = [];
  for (const quotation of all) {
    const last = found.at(-1);
    if (last === undefined || !contains(last, quotation)) found.push(quotation);
  }
  return found;
}

interface Stretch {
  readonly span: Span;
  readonly block: number;
  readonly kind: BlockKind;
}

/** Sentences of one block, joined where a quotation runs through their border. */
function stretches(sentences: readonly Annotation<'sentence'>[], outer: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  let quote = 0;
  for (const { start, end, value } of sentences) {
    if (value.kind === 'boilerplate') continue;
    while ((outer[quote]?.end ?? Infinity) <= start) quote++;
    const running = outer[quote];
    const last = found.at(-1);
    const joined =
      running !== undefined && running.start < start && running.end > start && last?.block === value.block;
    if (joined) found.splice(-1, 1, { ...last, span: { start: last.span.start, end } });
    else found.push({ span: { start, end }, block: value.block, kind: value.kind });
  }
  return found;
}

/** The unit over one stretch of text. */
export function unitOf(pages: Pages, place: Span & { block: number; kind: BlockKind }): Unit {
  const { article, seen, speech } = pages;
  const { block, kind } = place;
  const tokens = withoutDateline(seen.within('token', { start: place.start, end: place.end }));
  const span = { start: tokens[0]?.start ?? place.start, end: place.end };
  const quotations = outermost(
    seen.over('quotation', span).filter((q) => q.start >= span.start && q.end <= span.end),
  );
  const starts = tokens.map((t) => t.start);
  const quotes = quotations.map((annotation): UnitQuote => {
    const from = firstAt(starts, annotation.start);
    const to = firstAt(starts, annotation.end);
    const kind = quoteKind(seen, article.text, {
      annotation,
      inner: tokens.slice(from + 1, to - 1).map((t) => t.value),
      before: tokens[from - 1]?.value,
      after: tokens[to]?.value,
    });
    const { start, end } = annotation;
    return { start, end, annotation, from, to, kind, opaque: kind === 'words' };
  });
  const inQuote = new Array<number>(tokens.length).fill(-1);
  quotes.forEach((q, n) => {
    if (q.opaque) inQuote.fill(n, q.from, q.to);
  });
  const words = tokens.map(({ start, end, value }, i): Word => {
    const form = sliceOf(article.text, { start, end });
    return {
      i,
      start,
      end,
      form,
      low: form.toLowerCase(),
      pos: speech.capitalNouns && value.pos === 'NOUN' && /^[\p{Ll}’']+$/u.test(form) ? 'ADV' : value.pos,
      lemma: value.lemma,
      verb: value.verb,
      quote: inQuote[i] ?? -1,
    };
  });
  const { clauses, clauseOf } = clausesIn(pages, span, words);
  return { ...span, words, quotes, clauses, clauseOf, named: namedIn(seen, span, starts), block, kind };
}

/** Most tokens of a dateline. */
const DATELINE = 18;

/** Without "Oslo, 3. April (dpa) –": place, day and agency before a dash are no part of the sentence. */
function withoutDateline(tokens: readonly Annotation<'token'>[]): readonly Annotation<'token'>[] {
  const head = tokens.slice(0, DATELINE);
  const dash = head.findIndex(({ value }) => /^[–—-]+$/u.test(value.form));
  const before = head.slice(0, dash);
  if (dash < 1 || before[0]?.value.pos !== 'PROPN') return tokens;
  const marked = before.length === 1 || before.some(({ value }) => value.pos === 'NUM' || value.form === '(');
  return marked && before.every(({ value }) => value.verb === undefined) ? tokens.slice(dash + 1) : tokens;
}

/** The longest phrase of a mention that begins at each word. */
function namedIn(seen: Seen, span: Span, starts: readonly number[]): Unit['named'] {
  const found = new Map<number, { head: number; to: number }>();
  for (const { start, value } of seen.within('mention', span)) {
    if (value.form === 'pronoun' || value.form === 'adjective' || value.form === 'compound') continue;
    const from = firstAt(starts, value.phrase.start);
    const to = firstAt(starts, value.phrase.end);
    if (to > (found.get(from)?.to ?? from))
      found.set(from, { head: Math.min(firstAt(starts, start), to - 1), to });
  }
  return found;
}

/** The clauses of the stretch with their words; a word belongs to the innermost clause that has it in a piece of its own. */
function clausesIn(
  { seen, speech }: Pages,
  span: Span,
  words: readonly Word[],
): { clauses: Clause[]; clauseOf: number[] } {
  const annotations = seen.within('clause', span);
  const starts = words.map((w) => w.start);
  const clauseOf = new Array<number>(words.length).fill(-1);
  const pieces = annotations.flatMap((a, n) => (a.spans ?? [a]).map((piece) => ({ n, piece })));
  pieces.sort((a, b) => b.piece.end - b.piece.start - (a.piece.end - a.piece.start));
  for (const { n, piece } of pieces)
    clauseOf.fill(n, firstAt(starts, piece.start), firstAt(starts, piece.end));
  const own: number[][] = annotations.map(() => []);
  clauseOf.forEach((n, i) => own[n]?.push(i));
  const numbers = new Map(annotations.map((a, n) => [a.id, n]));
  const clauses: MutableClause[] = annotations.map(({ value }, n) => ({
    n,
    value,
    words: own[n] ?? [],
    verb: value.verb === undefined ? -1 : (words[firstAt(starts, value.verb.start)]?.i ?? -1),
    children: [],
    parent: null,
  }));
  clauses.forEach((clause) => {
    const parent = clauses[numbers.get(clause.value.parent ?? -1) ?? -1];
    if (parent === undefined || parent === clause) return;
    clause.parent = parent;
  });
  mend({ clauses, clauseOf, words, speech });
  clauses.forEach((clause) => clause.parent?.children.push(clause));
  return { clauses, clauseOf };
}

/** The clause and everything that hangs on it. A guard keeps damaged parents from looping. */
export function withDescendants(clause: Clause, leave: ReadonlySet<Clause> = new Set()): Clause[] {
  const found: Clause[] = [];
  const waiting = [clause];
  const met = new Set<Clause>(leave);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    found.push(next);
    waiting.push(...next.children);
  }
  return found;
}

function firstAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span from one word to behind another of a unit. */
export function spanOf(unit: Unit, from: number, to: number): Span {
  const first = unit.words[from];
  const last = unit.words[to - 1];
  if (first === undefined || last === undefined || from >= to) return { start: unit.start, end: unit.start };
  return { start: first.start, end: last.end };
}

/** True when all its words stand in somebody's quotation. */
export function isQuoted(unit: Unit, clause: Clause): boolean {
  return clause.words.length > 0 && clause.words.every((i) => (unit.words[i]?.quote ?? -1) >= 0);
}
