import type { Span } from './span.ts';

/** All marks that may open or close a quotation in German or English print, but the apostrophe. */
export const QUOTES = '"“”„»«›‹';

/** Tells opening from closing quotation marks in one block of text. Look-ups are logarithmic in the number of marks. */
export class QuoteMarks {
  readonly #text: string;
  readonly #straight: readonly number[];
  readonly #low: readonly number[];

  constructor(text: string, block: Span) {
    this.#text = text;
    this.#straight = positions(text, block, '"');
    this.#low = positions(text, block, '„');
  }

  /**
   * True when the mark at `at` opens something: it touches what follows. Straight marks that could be both are told by
   * their count since `from`, the start of the sentence.
   */
  opens(from: number, at: number): boolean {
    const mark = this.#text[at] ?? '';
    if (mark === '„') return true;
    const touches = /[\p{L}\p{N}]/u.test(this.#text[at + 1] ?? ' ');
    const apart = /\s/u.test(this.#text[at - 1] ?? ' ');
    if (!touches && !apart) return false;
    if (mark === '"') return between(this.#straight, from, at) % 2 === 0;
    if (mark === '“') return touches && between(this.#low, from, at) === 0;
    return touches && !')]}”'.includes(mark);
  }
}

function positions(text: string, block: Span, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark, block.start); at >= 0 && at < block.end; at = text.indexOf(mark, at + 1))
    found.push(at);
  return found;
}

/** How many of the sorted positions lie in `[from, to)`. */
function between(sorted: readonly number[], from: number, to: number): number {
  return below(sorted, to) - below(sorted, from);
}

function below(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
