import type { World } from '../src/annotations/annotator.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Language } from '../src/languages/language.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';

const gazetteer = loadGazetteer(readGazetteerTables());

/** What annotators may know in tests: the language itself, our own gazetteer, no lexicon. */
export function worldOf(language: Language): World {
  return { language, gazetteer, words: { tag: () => [] } };
}
