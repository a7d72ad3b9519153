import type { WordTables } from '../languages/sections/words.ts';
import { changed, type Matching } from '../text/matching.ts';
import type { Change } from '../text/offset-map.ts';
import type { WordModel } from './word-model.ts';
import type { Source } from './word-readings.ts';

/** Different words of a text that only their proper letters make words of the language, from which on it is written without these letters. */
const FEWEST = 3;
/** What is known of a word, the most last. */
const KNOWN: readonly Source[] = ['sign', 'guess', 'compound', 'lexicon', 'closed'];
const WORD = /\p{L}+/gu;

/**
 * A text that was sent without letters its language has ("fuenf Gespraeche in Muenchen", as agencies do), read with these
 * letters. Texts that have one of them, or too few words that tell, stay as they are. A word is changed only where more is known of
 * it then ("neue", "Israel" stay), and where it is no name of a person. The model is asked for only where it is needed.
 */
export function inOwnLetters(
  plain: Matching,
  { transcriptions }: Pick<WordTables, 'transcriptions'>,
  model: () => WordModel,
): Matching {
  const table = new Map(transcriptions.map((pair) => pair.split(' ') as [string, string]));
  if (table.size === 0 || hasOneOf([...table.values()], plain.text)) return plain;
  return changed(plain, changesIn(plain.text, table, model()));
}

function changesIn(text: string, table: ReadonlyMap<string, string>, model: WordModel): readonly Change[] {
  const written = new RegExp([...table.keys()].join('|'), 'giu');
  const meant = (group: string): string => {
    const letter = table.get(group.toLowerCase()) ?? group;
    return group.charAt(0) === group.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
  };
  const known = new Map<string, readonly Change[]>();
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => {
    const found = known.get(word) ?? best(word, groupsIn(word, written, meant), model);
    known.set(word, found);
    return found.length > 0;
  });
  if (new Set(words.map(({ 0: word }) => word.toLowerCase())).size < FEWEST) return [];
  return words.flatMap(({ 0: word, index }) =>
    (known.get(word) ?? []).map((one) => ({ ...one, start: index + one.start, end: index + one.end })),
  );
}

function hasOneOf(letters: readonly string[], text: string): boolean {
  return letters.some((letter) => text.includes(letter) || text.includes(letter.toUpperCase()));
}

function groupsIn(word: string, written: RegExp, meant: (group: string) => string): readonly Change[] {
  return [...word.matchAll(written)].map(({ 0: group, index }) => ({
    start: index,
    end: index + group.length,
    words: meant(group),
  }));
}

/** All groups of the word, or one of them: the first change by which more is known of it than as it stands. */
function best(word: string, groups: readonly Change[], model: WordModel): readonly Change[] {
  if (groups.length === 0) return [];
  const own = KNOWN.indexOf(model.sourceOf(word));
  const isBetter = (changes: readonly Change[]): boolean => {
    const { text } = changed({ text: word, maps: [] }, changes);
    return KNOWN.indexOf(model.sourceOf(text)) > own && !/[nv]/u.test(model.nameKinds(text));
  };
  return [groups, ...groups.map((group) => [group])].find(isBetter) ?? [];
}
