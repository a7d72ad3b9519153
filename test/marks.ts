import type { Span } from '../src/text/span.ts';

/** Words of a case with what must be found there. */
export interface Mark extends Span {
  /** The parts, where the marked words do not stand together. */
  readonly spans: readonly Span[];
  /** Expected fields; the field of the bare first value is `''`. Null: nothing may be found over these words. */
  readonly expected: Readonly<Record<string, string>> | null;
}

/** A line of a cases file. */
export interface Case {
  /** Line number in the file, from 1. */
  readonly line: number;
  /** The line began with `-`: nothing may be found in it. */
  readonly negative: boolean;
  /** The line began with `?`: known to fail, and to be freed of the mark as soon as it does not. */
  readonly wish: boolean;
  readonly title?: string;
  readonly text: string;
  /** Offsets count in title, blank line, text, where there is a title; else in `text`. */
  readonly marks: readonly Mark[];
  readonly settings: Settings;
}

/** What the `@` lines above a case say. */
export type Settings = Readonly<
  Partial<Record<'layer' | 'language' | 'published' | 'partial' | 'rule', string>>
>;

const NAMES: readonly string[] = ['layer', 'language', 'published', 'partial', 'rule'];

/** Reads a cases file. Throws a RangeError with the line number for what it cannot read. */
export function parseCases(file: string, defaults: Settings = {}): readonly Case[] {
  const cases: Case[] = [];
  let settings = defaults;
  for (const [i, raw] of file.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) settings = { ...settings, ...setting(line, i + 1) };
    else cases.push({ ...parseCase(line, i + 1), settings });
  }
  return cases;
}

function setting(line: string, number: number): Settings {
  const [, name = '', value = ''] = /^@([a-z]*)(?![a-z])(.*)$/u.exec(line) ?? [];
  if (!NAMES.includes(name))
    throw new RangeError(`line ${number}: @${name} is not one of ${NAMES.join(', ')}`);
  return { [name]: value.trim() };
}

function parseCase(line: string, number: number): Omit<Case, 'settings'> {
  const wish = /^\?\s/u.test(line);
  const words = wish ? line.slice(1).trim() : line;
  const negative = /^-\s/u.test(words);
  const { text, marks } = parseMarks(negative ? words.slice(1).trim() : words, number);
  const allowed = marks.every(({ expected }) => expected === null);
  if (negative && !allowed) throw new RangeError(`line ${number}: a line with - must not expect anything`);
  const [first = '', ...rest] = text.split(HEADLINE_BREAK);
  if (rest.length === 0) return { line: number, negative, wish, text, marks };
  return { line: number, negative, wish, title: first, text: rest.join('\n\n'), marks };
}

/** Stands for the break after a headline while a case is read; becomes a blank line of the same length. */
const HEADLINE_BREAK = '\u0001\u0001';

/** Takes the marks out of a line. ` ¶ ` becomes a blank line, ` ↵ ` a line break, ` ¶¶ ` the end of the headline. */
export function parseMarks(
  line: string,
  number = 1,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const breaks: Readonly<Record<string, string>> = { '¶¶': HEADLINE_BREAK, '¶': '\n\n', '↵': '\n' };
  const open: number[] = [];
  const found: { span: Span; words: string }[] = [];
  let text = '';
  for (const [token] of line.matchAll(
    /\\[[\]\\]|\s*(?:¶¶|¶|↵)\s*|\]\([^()]*(?:\([^()]*\)[^()]*)*\)|[\s\S]/gu,
  )) {
    const broken = breaks[token.trim()];
    if (broken !== undefined) text += broken;
    else if (token === '[') open.push(text.length);
    else if (token.startsWith('](')) {
      const start = open.pop();
      if (start === undefined)
        throw new RangeError(`line ${number}: "${token}" closes a mark that was not opened`);
      found.push({ span: { start, end: text.length }, words: token.slice(2, -1).trim() });
    } else text += token.startsWith('\\') ? token.slice(1) : token;
  }
  if (open.length > 0)
    throw new RangeError(`line ${number}: a mark is not closed; write \\[ for a bracket of the text`);
  return { text, marks: joined(found) };
}

/** Marks in reading order; those that carry the same `#number` are parts of one. */
function joined(found: readonly { readonly span: Span; readonly words: string }[]): readonly Mark[] {
  const groups = new Map<string, { spans: Span[]; words: string }>();
  found.forEach(({ span, words }, i) => {
    const [, number, rest] = /^#(\d+)(?!\d)([\s\S]*)$/u.exec(words) ?? [];
    const key = number === undefined ? `alone ${i}` : number;
    const group = groups.get(key) ?? { spans: [], words: '' };
    groups.set(key, { spans: [...group.spans, span], words: group.words || (rest ?? words).trim() });
  });
  const marks = [...groups.values()].map(({ spans, words }) => {
    const sorted = spans.sort((a, b) => a.start - b.start);
    const end = Math.max(...sorted.map((span) => span.end));
    return { start: sorted[0]?.start ?? 0, end, spans: sorted, expected: fieldsOf(words) };
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `PT1H; mod=APPROX` to fields; nothing at all to null. */
function fieldsOf(words: string): Mark['expected'] {
  if (words === '') return null;
  const parts = words.split(';').map((part) => /^([a-z][\w.]*)=(.*)$/u.exec(part.trim()) ?? ['', '', part]);
  return Object.fromEntries(parts.map(([, name = '', value = '']) => [name, value.trim()]));
}
