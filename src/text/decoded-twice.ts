import { changed, type Matching } from './matching.ts';
import type { Change } from './offset-map.ts';

/** What bytes 0x80 to 0x9f are in windows-1252; the five that it leaves open stay control characters, as the WHATWG says. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The most telling places where UTF-8 was read as windows-1252 before: "fÃ¼r", "â€“", "Â«". */
export const DECODED_TWICE = /Ã[\u00a0-\u00bf„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[œžš™˜“”¦\u009d]|Â[«»§°\u00a0]/u;

const NEXT = String.raw`[\u0080-\u00bf${HIGH.replace(/[\u0080-\u009f]/gu, '')}]`;
/** What the bytes of one character in UTF-8 look like when each is read as a character of its own. */
const ONE = new RegExp(
  String.raw`[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`,
  'gu',
);
/** So often a text may have been decoded once too many. */
const MOST = 3;

/** The text as it was before it was decoded twice; the same where it was not. */
export function decodedOnce(text: string): Matching {
  let plain: Matching = { text, maps: [] };
  for (let i = 0; i < MOST && DECODED_TWICE.test(plain.text); i++)
    plain = changed(plain, changesIn(plain.text));
  return plain;
}

function changesIn(text: string): readonly Change[] {
  return [...text.matchAll(ONE)].flatMap(({ 0: found, index: start }) => {
    const words = decoded(found);
    return words === undefined ? [] : [{ start, end: start + found.length, words }];
  });
}

/** The character whose bytes these are; undefined where they are those of none. */
function decoded(found: string): string | undefined {
  const bytes = Uint8Array.from(found, (c) => (HIGH.includes(c) ? 0x80 + HIGH.indexOf(c) : c.charCodeAt(0)));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
