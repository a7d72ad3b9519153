import type { GivenSentence } from '../model/read-words.ts';

/**
 * The sentences of a CoNLL-U file by their surface tokens: a range such as `3-4` is one token, its words and empty nodes are
 * skipped. Lines that are no tokens are passed over.
 */
export function surfaceSentences(text: string): GivenSentence[] {
  const found: GivenSentence[] = [];
  for (const block of text.replaceAll('\r\n', '\n').split(/\n{2,}/u)) {
    const lines = block.split('\n');
    const rows = surfaceRows(lines.filter((line) => line !== '' && !line.startsWith('#')));
    if (rows.length === 0) continue;
    found.push({
      id: commentOf(lines, 'sent_id') ?? String(found.length + 1),
      text: commentOf(lines, 'text') ?? null,
      forms: rows.map(([, form = '']) => form),
      spaces: rows.map((row) => !(row[9] ?? '').split('|').includes('SpaceAfter=No')),
    });
  }
  return found;
}

function commentOf(lines: readonly string[], name: string): string | undefined {
  const start = `# ${name} = `;
  return lines.find((line) => line.startsWith(start))?.slice(start.length);
}

function surfaceRows(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let covered = 0;
  for (const line of lines) {
    const row = line.split('\t');
    const [from = 0, to] = (row[0] ?? '').split('-').map(Number);
    if (row.length < 2 || !Number.isInteger(from) || (to === undefined && from <= covered)) continue;
    if (to !== undefined) covered = to;
    found.push(row);
  }
  return found;
}
