/** Text laid out in columns for a terminal. Widths count characters; no colour codes go in, they are put on after. */

/** The text with spaces behind it up to the width; a longer one stays as it is. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

/** Characters as a reader counts them, near enough: code points without combining marks. */
export function lengthOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}

/** On one line of at most that width: white space runs become one space, what is too long ends in an ellipsis. */
export function oneLine(text: string, width: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return lengthOf(flat) <= width
    ? flat
    : `${Array.from(flat)
        .slice(0, Math.max(1, width - 1))
        .join('')}…`;
}

/** The text broken at spaces into lines of at most that width; a longer word gets a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    if (line === '') line = word;
    else if (lengthOf(line) + 1 + lengthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Where a long line is broken and how its lines are coloured. */
interface Page {
  readonly width: number;
  readonly colours: Readonly<Record<'cyan' | 'dim' | 'yellow', (text: string) => string>>;
}

/**
 * A line broken at the width, with `lead` (spaces or a label) in front of the first line and spaces in front of the
 * others. `cyan` colours the first word alone, other colours the whole.
 */
export function* hanging(
  lead: string,
  text: string,
  page: Page,
  colour?: keyof Page['colours'],
): Iterable<string> {
  const indent = ' '.repeat(Math.min(lengthOf(lead) + (colour === 'cyan' ? 4 : 0), page.width / 2));
  const [head = '', ...rest] = wrapped(text, page.width - lengthOf(lead));
  const others = wrapped(rest.join(' '), page.width - indent.length);
  const paint = (line: string): string => (colour === undefined ? line : page.colours[colour](line));
  yield `${lead}${colour === 'cyan' ? head.replace(/^\S+/u, paint) : paint(head)}\n`;
  for (const line of others) yield `${indent}${colour === 'cyan' ? line : paint(line)}\n`;
}

/** Rows under a head; the column `wide` takes what room is left and is broken over lines, the others never are. */
export function table(rows: readonly (readonly string[])[], wide: number, width: number): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => lengthOf(row[i] ?? ''))));
  const others = widths.reduce((sum, one, i) => (i === wide ? sum : sum + one + 2), 0);
  widths[wide] = Math.max(12, Math.min(widths[wide] ?? 0, width - others));
  return rows.flatMap((row) => {
    const lines = wrapped(row[wide] ?? '', widths[wide] ?? 12);
    return (lines.length === 0 ? [''] : lines).map((text, n) =>
      row
        .map((cell, i) => padded(i === wide ? text : n === 0 ? cell : '', widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
}
