import { endsInFinite, keyAt, openingOf, type ClauseWords, type Range } from './clause-words.ts';
import { isFinite } from './tags.ts';
import type { TaggedWord } from './word-model.ts';

/** A stretch of a sentence between two borders. */
export interface Segment extends Range {
  /** The border before it; empty at the start, `+` for a coordinator that parts two clauses. */
  readonly border: string;
}

const BORDERS = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  '--',
  '(',
  ')',
  '[',
  ']',
  '.',
  '!',
  '?',
  '…',
  '...',
  '/',
]);

/** Cuts a sentence at punctuation, and at coordinators with a finite verb on either side. */
export function segmentsOf(words: readonly TaggedWord[], tables: ClauseWords): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let border = '';
  words.forEach((word, i) => {
    if (word.tag !== 'PUNCT' || !BORDERS.has(word.form)) return;
    if (i > from) found.push(...coordinated(words, { from, to: i, border }, tables));
    else if (found.length > 0 && border === ')' && word.form === ',') border = ')';
    border = word.form;
    from = i + 1;
  });
  if (from < words.length) found.push(...coordinated(words, { from, to: words.length, border }, tables));
  return found;
}

/** Cuts one stretch at the coordinators that stand between two finite verbs. */
function coordinated(words: readonly TaggedWord[], segment: Segment, tables: ClauseWords): Segment[] {
  const cuts: number[] = [];
  let previous = -1;
  const opened =
    openingOf(words, segment, segment.border !== '', tables) !== undefined || endsInFinite(words, segment);
  for (let i = segment.from; i < segment.to; i++) {
    if (!isFinite(words[i]?.tag ?? 'X')) continue;
    if (previous >= 0) {
      const cut = cutBetween(words, { from: previous + 1, to: i }, opened && tables.verbLast, tables);
      if (cut >= 0) cuts.push(cut);
    }
    previous = i;
  }
  const starts = [segment.from, ...cuts];
  return starts.map((from, n) => ({
    from,
    to: starts[n + 1] ?? segment.to,
    border: n === 0 ? segment.border : '+',
  }));
}

/** The coordinator between two finite verbs at which a clause begins, or -1. */
function cutBetween(
  words: readonly TaggedWord[],
  gap: Range,
  verbLast: boolean,
  tables: ClauseWords,
): number {
  const found: number[] = [];
  for (let i = gap.from; i < gap.to; i++)
    if (words[i]?.tag === 'CCONJ' && tables.coordinators.has(keyAt(words, i))) found.push(i);
  if (found.length === 0) return -1;
  if (verbLast && found[0] === gap.from) return gap.from;
  return found.at(-1) ?? -1;
}
