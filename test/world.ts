import type { World } from '../src/annotations/annotator.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { Language } from '../src/languages/language.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';
import { loadWords } from '../src/resources/words.ts';
import { wordModel } from '../src/syntax/word-model.ts';

const gazetteer = loadGazetteer(readGazetteerTables());
const worlds = new Map<Language, World>();

/** What annotators may know in tests: the language itself, our own gazetteer, our own lexicon and tagger. */
export function worldOf(language: Language): World {
  const words = () => wordModel(language.words, loadWords(language.code));
  const world = worlds.get(language) ?? { language, gazetteer, words: words() };
  worlds.set(language, world);
  return world;
}
