/** The world and the annotators that the measures of speech use. */
import type { Annotator, World } from '../src/annotations/annotator.ts';
import { attributions } from '../src/annotations/attributions.ts';
import { framing } from '../src/annotations/framing.ts';
import { quotations } from '../src/annotations/quotations.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';
import { loadWords } from '../src/resources/words.ts';
import { wordModel } from '../src/syntax/word-model.ts';

const gazetteer = loadGazetteer(readGazetteerTables());
const WORLDS = new Map<string, World>();

/** What annotators may know of a language, with its lexicon. */
export function worldFor(code: string): World {
  const known = WORLDS.get(code);
  if (known !== undefined) return known;
  const language = LANGUAGES.find((one) => one.code === code);
  if (language === undefined) throw new RangeError(`no language ${code}`);
  const world: World = { language, gazetteer, words: wordModel(language.words, loadWords(code)) };
  WORLDS.set(code, world);
  return world;
}

/** Nobody is known: stands where no other annotator finds mentions. */
const nobody: Annotator = { name: 'nobody', needs: [], adds: ['mention'], find: () => [] };

/** The annotators up to framing. */
export function speechAnnotators(all: readonly Annotator[]): readonly Annotator[] {
  const mine: readonly Annotator[] = [quotations, attributions, framing];
  const before = all.filter((a) => !mine.includes(a));
  const mentions = before.some((a) => a.adds.includes('mention')) ? [] : [nobody];
  return [...before, ...mentions, ...mine];
}
