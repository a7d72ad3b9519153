import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { de } from '../src/languages/de/index.ts';
import { openLexicon } from '../src/syntax/lexicon.ts';
import { stageFor } from '../src/syntax/scene.ts';
import { quantised, type StoredModel } from '../src/syntax/tagger-file.ts';
import { tagNumber } from '../src/syntax/tags.ts';
import { wordSet } from '../src/syntax/token-rules.ts';
import { lemmaOf } from '../src/syntax/lemma.ts';
import { modelFrom } from '../src/syntax/word-model.ts';
import { WordReader } from '../src/syntax/word-readings.ts';
import { trained, type Lesson } from './perceptron.ts';
import { readTreebank, type GoldWord } from './treebank.ts';

/** Feature rows of the German tagger; a power of two. */
export const ROWS = 1 << 16;
const EPOCHS = 8;
/** One run of training for each order of the sentences; the tagger is their sum, which evens out chance. */
const SEEDS = [20220101, 20220102, 20220103];
/** Freely licensed treebanks the tagger learns from (CC BY-SA). */
export const TREEBANKS = ['de_gsd-ud-dev.conllu.gz', 'de_pud-ud.conllu.gz'];

/** The sentences of the treebanks in `folder`, each treebank in its order; undefined when one is missing. */
export function treebanksIn(folder: string): GoldWord[][][] | undefined {
  const paths = TREEBANKS.map((name) => `${folder}/${name}`);
  return paths.every((path) => existsSync(path)) ? paths.map(readTreebank) : undefined;
}

/** German look-up with the shipped lexicon. */
export function germanReader(): WordReader {
  const packed = readFileSync(new URL('../data/lexicon/de.bin.br', import.meta.url));
  return new WordReader(de.words, openLexicon(brotliDecompressSync(packed)));
}

/** Trains a German tagger. The same sentences in the same order give the same bytes. */
export function trainGerman(sentences: readonly GoldWord[][], reader: WordReader): StoredModel {
  const firstPerson = wordSet(de.words.clauses.firstPerson);
  const lessons: Lesson[] = sentences.map((words) => ({
    stage: stageFor(words.map((w) => reader.info(w.form)), firstPerson),
    gold: words.map((w) => tagNumber(w.tag)),
  })); // prettier-ignore
  const runs = SEEDS.map((seed) => trained(lessons, { rows: ROWS, epochs: EPOCHS, seed }));
  const weights = quantised(
    Float32Array.from(runs[0] ?? [], (_, i) => runs.reduce((sum, run) => sum + (run[i] ?? 0), 0)),
  );
  return { rows: ROWS, weights, lemmas: lemmaExceptions(sentences, reader) };
}

/** Dictionary forms that most treebank words of a form and tag have and the rules get wrong. Particles are not rejoined here. */
function lemmaExceptions(sentences: readonly GoldWord[][], reader: WordReader): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const word of sentences.flat()) {
    if (/\s/u.test(word.form + word.lemma) || word.tag === 'PROPN' || word.tag === 'PUNCT') continue;
    const key = `${reader.info(word.form).key} ${word.tag}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    lemmas.set(word.lemma, (lemmas.get(word.lemma) ?? 0) + 1);
    counts.set(key, lemmas);
  }
  const found = new Map<string, string>();
  for (const [key, lemmas] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const total = [...lemmas.values()].reduce((sum, n) => sum + n, 0);
    if (count * 2 > total && lemmaByRule(key, reader) !== lemma) found.set(key, lemma);
  }
  return found;
}

function lemmaByRule(key: string, reader: WordReader): string {
  const [form = '', tag = 'X'] = key.split(' ');
  return lemmaOf(reader.info(form), tag as GoldWord['tag']);
}

/** The German word model over a trained tagger. */
export function germanModel(stored: StoredModel, reader: WordReader) {
  return modelFrom(de.words, reader, stored);
}
