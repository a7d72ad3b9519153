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
    lines.push(...joined(text, run));
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

/** One line for a run of lines that was wrapped at a fixed width, else the run as it is. */
function joined(text: string, run: readonly Span[]): readonly Span[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 3) return run;
  const full = run.slice(0, -1).map((line) => line.end - line.start);
  const width = Math.max(...full);
  if (width < WRAP.least || width > WRAP.most || last.end - last.start > width) return run;
  if (full.some((length) => length < width - WRAP.slack)) return run;
  const flows = run.slice(1).filter((line) => /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))).length;
  return flows * 4 >= run.length ? [{ start: first.start, end: last.end }] : run;
}
