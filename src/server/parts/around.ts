/** Characters of text shown on each side of words. */
const AROUND = 140;

/** What stands before and behind words in their line, cut at a space where the line is long. */
export function around(text: string, start: number, end: number): readonly [before: string, after: string] {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const lineEnd = stop === -1 ? text.length : stop;
  const from = start - line <= AROUND ? line : text.lastIndexOf(' ', start - AROUND) + 1;
  const space = text.indexOf(' ', end + AROUND);
  const to = lineEnd - end <= AROUND || space === -1 ? lineEnd : Math.min(space, lineEnd);
  return [
    `${from > line ? '… ' : ''}${text.slice(Math.max(from, line), start)}`,
    `${text.slice(end, to)}${to < lineEnd ? ' …' : ''}`,
  ];
}
