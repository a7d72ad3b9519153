/** Family of a mark: marks of one family can open and close one quotation, whatever their shape. */
export type Family = 'double' | 'single' | 'double-angle' | 'single-angle' | 'emphasis';

/** What wikis write around italics. */
export const EMPHASIS = "''";

/** One quotation mark of the text, with what its surroundings allow it to be. */
export interface Mark {
  /** Offset of the mark, UTF-16 units. */
  readonly at: number;
  readonly char: string;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Every mark: its family, and what its shape says where the surroundings leave it open. */
const SHAPES: ReadonlyMap<string, readonly [Family, 'open' | 'close' | 'either']> = new Map([
  ['„', ['double', 'open']],
  ['“', ['double', 'either']],
  ['”', ['double', 'close']],
  ['‟', ['double', 'open']],
  ['"', ['double', 'either']],
  ['″', ['double', 'either']],
  ['«', ['double-angle', 'either']],
  ['»', ['double-angle', 'either']],
  ['‚', ['single', 'open']],
  ['‘', ['single', 'either']],
  ['‹', ['single-angle', 'either']],
  ['›', ['single-angle', 'either']],
  ['’', ['single', 'close']],
  ["'", ['single', 'either']],
  [EMPHASIS, ['emphasis', 'either']],
]);

/** The word is a quotation mark, of any family, opening or closing; an apostrophe by itself looks like one. */
export function isMark(word: string): boolean {
  return SHAPES.has(word);
}

const SPACE = /^\s$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const BEFORE_OPENING = /^[\s([{\u2013\u2014\-/:„“"«»‚‘‹›']$/u;
const AFTER_CLOSING = /^[\s.,;:!?)\]}\u2013\u2014\-/…„“”"«»‚‘’‹›']$/u;

/** The quotation marks of `text` from `start` to `end`, in order. Apostrophes inside words are none. Linear. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  for (let at = start; at < end; at++) {
    const char = text.startsWith(EMPHASIS, at) ? EMPHASIS : text.charAt(at);
    const shape = SHAPES.get(char);
    if (shape === undefined) continue;
    const mark = markAt({
      char,
      at,
      shape,
      before: at > start ? text.charAt(at - 1) : ' ',
      after: at + char.length < end ? text.charAt(at + char.length) : ' ',
    });
    if (mark !== null) found.push(mark);
    at += char.length - 1;
  }
  return found;
}

interface Place {
  readonly char: string;
  readonly at: number;
  readonly shape: readonly [Family, 'open' | 'close' | 'either'];
  readonly before: string;
  readonly after: string;
}

function markAt({ char, at, shape: [family, side], before, after }: Place): Mark | null {
  const apostrophe = family === 'single' && WORD.test(before) && WORD.test(after);
  if (apostrophe) return null;
  const couldOpen = BEFORE_OPENING.test(before) && !SPACE.test(after);
  const couldClose = !SPACE.test(before) && AFTER_CLOSING.test(after);
  if (side === 'open') return { at, char, family, opens: true, closes: false };
  if (side === 'close' && !couldOpen) return { at, char, family, opens: false, closes: true };
  if (family === 'single' && couldClose && !couldOpen && char !== '‘') {
    return { at, char, family, opens: false, closes: true };
  }
  const neither = !couldOpen && !couldClose;
  return { at, char, family, opens: couldOpen || neither, closes: couldClose || neither };
}

/** True when `closer` can end what `opener` began: German, Swiss, French, English and mixed pairs. */
export function pairs(opener: Mark, closer: Mark): boolean {
  if (!closer.closes || opener.family !== closer.family) return false;
  if (opener.char === '«' || opener.char === '»' || opener.char === '‹' || opener.char === '›') {
    return opener.char !== closer.char;
  }
  return true;
}
