import type { World } from './annotations/annotator.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { ArticleOverride, Correction } from './model/correction.ts';
import type { Given } from './pipeline.ts';
import { readGazetteerTables } from './resources/gazetteer.ts';
import { loadWords } from './resources/words.ts';
import { wordModel, type WordModel } from './syntax/word-model.ts';

/** What the user may hand in beside the coverage. */
export interface ReadOptions {
  readonly overrides?: readonly ArticleOverride[];
  readonly corrections?: readonly Correction[];
  readonly onArticle?: NonNullable<Given['onArticle']>;
  readonly stage?: NonNullable<Given['stage']>;
}

/** All that the trip knows beside the coverage, from the files of the package. */
export function given({ overrides = [], corrections = [], ...watch }: ReadOptions): Given {
  const gazetteer = ownGazetteer();
  const worlds = new Map(LANGUAGES.map((language) => [language.code, ownWorld(language)]));
  return {
    languages: LANGUAGES,
    worlds,
    gazetteer,
    overrides,
    corrections,
    ...watch,
  };
}

/** What we know of a language; lexicon and tagger are read from disk when the first text in it is read. */
function ownWorld(language: Language): World {
  return {
    language,
    gazetteer: ownGazetteer(),
    get words() {
      return wordsIn(language);
    },
  };
}

export function wordsIn(language: Language): WordModel {
  const ready = wordModels.get(language.code) ?? wordModel(language.words, loadWords(language.code));
  wordModels.set(language.code, ready);
  return ready;
}

const wordModels = new Map<string, WordModel>();

/** Our own gazetteer, read from disk at the first call. */
const ownGazetteer = (() => {
  let loaded: Gazetteer | undefined;
  return () => (loaded ??= loadGazetteer(readGazetteerTables()));
})();
