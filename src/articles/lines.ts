import { trimmed, type Span } from '../text/span.ts';

/** Ends of lines: CR LF as one, line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Texts wrapped by a mail program or an editor have lines of this length. */
const WRAP = { least: 55, most: 100, slack: 22 };

/**
 * The lines that are not blank, without white space at their ends, in order. Lines that were only wrapped at a fixed
 * width are joined to the paragraph they were.
 */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let run: Span[] = [];
  let start = 0;
  const close = () => {
    for (const line of joined(text, run)) lines.push(line);
    run = [];
  };
  const add = (end: number) => {
    const line = trimmed(text, { start, end });
    if (line.start === line.end) close();
    else run.push(line);
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  close();
  return lines;
}

/** The lines of a run: one where it was wrapped at a fixed width, else as they are but for breaks inside a sentence. */
function joined(text: string, run: readonly Span[]): readonly Span[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 2) return run;
  if (isWrapped(text, run)) return [{ start: first.start, end: last.end }];
  const lines: Span[] = [];
  for (const line of run) {
    const before = lines.at(-1);
    if (before !== undefined && breaksSentence(text, before, line)) {
      lines[lines.length - 1] = { start: before.start, end: line.end };
    } else lines.push(line);
  }
  return lines;
}

/** True for lines filled to about one width of which some begin inside a sentence. */
function isWrapped(text: string, run: readonly Span[]): boolean {
  const lengths = run.map((line) => line.end - line.start);
  const full = lengths.slice(0, -1);
  const width = full.reduce((most, length) => Math.max(most, length), 0);
  if (run.length < 3 || width < WRAP.least || width > WRAP.most || (lengths.at(-1) ?? 0) > width)
    return false;
  if (full.some((length) => length < width - WRAP.slack)) return false;
  return run.slice(1).filter((line) => startsSmall(text, line)).length * 4 >= run.length;
}

/** True when a line begins with a small letter and the one before it ends without a mark. */
function breaksSentence(text: string, before: Span, line: Span): boolean {
  return startsSmall(text, line) && /[\p{L}\p{N},]$/u.test(text.slice(before.end - 2, before.end));
}

function startsSmall(text: string, line: Span): boolean {
  return /^\(?\p{Ll}/u.test(text.slice(line.start, line.start + 3));
}
