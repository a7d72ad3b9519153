import type { World } from '../src/annotations/annotator.ts';
import type { Language } from '../src/languages/language.ts';

/** What annotators may know in tests: the language itself, nobody in the gazetteer, no lexicon. */
export function worldOf(language: Language): World {
  return {
    language,
    gazetteer: { entry: () => undefined, ref: () => undefined },
    words: { tag: () => [] },
  };
}
