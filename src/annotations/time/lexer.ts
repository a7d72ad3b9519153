import type { Sense, Words } from './vocabulary.ts';

/** What a piece of text is to the rules. Numbers and marks have no senses. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case. */
  readonly form: string;
  readonly senses: readonly Sense[];
  /** Written with a capital at the front. */
  readonly capital: boolean;
  /** Before it: `glued` nothing, `space`, or `break` where a paragraph ends. */
  readonly gap: 'glued' | 'space' | 'break';
  /** The number a figure gives; NaN otherwise. */
  readonly number: number;
  /** How many digits a plain figure has; 0 for words, marks, and figures with a decimal or thousands mark. */
  readonly digits: number;
}

const NONE: readonly Sense[] = [];
const LETTER = /\p{L}/u;

/** Cuts a text into words, figures and marks. One pass, no look-back. */
export function* pieces(text: string, words: Words, decimal: ',' | '.'): Generator<Piece> {
  let at = 0;
  let gap: Piece['gap'] = 'break';
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      const end = spaceEnd(text, at);
      gap = isBreak(text, at, end) ? 'break' : 'space';
      at = end;
      continue;
    }
    const piece = isDigit(code)
      ? figure(text, at, gap, decimal)
      : isLetter(code)
        ? word(text, at, gap, words)
        : mark(text, at, gap);
    yield piece;
    gap = 'glued';
    at = piece.end;
  }
}

function word(text: string, start: number, gap: Piece['gap'], words: Words): Piece {
  let end = wordEnd(text, start);
  let form = text.slice(start, end).toLowerCase();
  if (text[end] === '-' && isLetter(text.charCodeAt(end + 1))) {
    const joinedEnd = wordEnd(text, end + 1);
    const joined = joinedEnd - start > 40 ? '' : text.slice(start, joinedEnd).toLowerCase();
    if (words.has(joined)) [form, end] = [joined, joinedEnd];
  }
  const capital = text[start] !== form[0];
  const known = words.get(form) ?? NONE;
  const senses = known.some((s) => s.capital) && !capital ? known.filter((s) => !s.capital) : known;
  return { start, end, kind: 'word', form, senses, capital, gap, number: NaN, digits: 0 };
}

function figure(text: string, start: number, gap: Piece['gap'], decimal: ',' | '.'): Piece {
  let end = digitsEnd(text, start);
  let digits = end - start;
  let number = digits > 15 ? NaN : Number(text.slice(start, end));
  const thousands = decimal === ',' ? '.' : ',';
  const first = end;
  while (first - start <= 3 && text[end] === thousands && digitsEnd(text, end + 1) - end === 4) {
    end += 4;
    digits = 0;
  }
  if (digits === 0) number = Number(text.slice(start, Math.min(end, start + 20)).replaceAll(thousands, ''));
  const fraction = text[end] === decimal ? digitsEnd(text, end + 1) - end - 1 : 0;
  // Two figures after a stop may be minutes.
  if (fraction > 0 && (decimal === ',' || fraction !== 2)) {
    number = Number(`${number}.${text.slice(end + 1, end + 1 + Math.min(fraction, 12))}`);
    end += 1 + fraction;
    digits = 0;
  }
  return { start, end, kind: 'number', form: '', senses: NONE, capital: false, gap, number, digits };
}

function mark(text: string, start: number, gap: Piece['gap']): Piece {
  const own = text[start] ?? '';
  const form = "'‘`´".includes(own) ? '’' : own;
  return {
    start,
    end: start + 1,
    kind: 'mark',
    form,
    senses: NONE,
    capital: false,
    gap,
    number: NaN,
    digits: 0,
  };
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function spaceEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Two line ends in a row end a paragraph. */
function isBreak(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines > 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0xfeff
  );
}

function isLetter(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code <= 0x24f) return true;
  return code < 0xd800 && LETTER.test(String.fromCharCode(code));
}
