import type { Hit } from '../finding.ts';

/** Characters of text shown on each side of what a search found. */
const AROUND = 80;

/** Where the words stand in a text, whatever their case. */
export function hitsIn(article: string, text: string, wanted: string): Hit[] {
  const folded = text.toLowerCase();
  if (wanted === '' || folded.length !== text.length) return [];
  const hits: Hit[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const start = text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1;
    const stop = text.indexOf(' ', Math.min(text.length, end + AROUND));
    hits.push({
      article,
      start: at,
      end,
      snippet: { start, text: text.slice(start, stop === -1 ? text.length : stop) },
    });
  }
  return hits;
}
