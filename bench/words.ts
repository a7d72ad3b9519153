/**
 * `node --import tsx bench/words.ts [FILE...]`: how fast words are read (sentences, tokens, tags, lemmas, clauses) on one core, for
 * each FILE of German text and for the sample coverage. Every form of the first pass is looked up; later passes know them.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { annotate } from '../src/annotations/annotate.ts';
import { sentences } from '../src/annotations/sentences.ts';
import { words } from '../src/annotations/words.ts';
import { de } from '../src/languages/de/index.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';
import { loadWords } from '../src/resources/words.ts';
import { wordModel } from '../src/syntax/word-model.ts';
import { article } from '../test/factory.ts';
import { readCoverageItems } from './sets.ts';

const ROUNDS = 3;
const gazetteer = loadGazetteer(readGazetteerTables());
const start = performance.now();
const model = wordModel(de.words, loadWords('de'));
console.log(`lexicon and tagger loaded in ${(performance.now() - start).toFixed(0)} ms`);

for (const file of process.argv.slice(2)) measure(file, readFileSync(file, 'utf8').split(/\n{2,}/u));
measure('sample', (await readCoverageItems('sample')).map(({ text }) => text)); // prettier-ignore

function measure(name: string, texts: readonly string[]): void {
  const articles = texts.map((text) => article({ text, language: 'de' }));
  for (let round = 0; round <= ROUNDS; round++) {
    const from = performance.now();
    let count = 0;
    for (const one of articles)
      count += annotate(one, [sentences, words], { language: de, gazetteer, words: model }).all(
        'token',
      ).length;
    const ms = performance.now() - from;
    const perSecond = Math.round(count / (ms / 1000));
    console.log(`${name}, pass ${round + 1}: ${count} tokens in ${ms.toFixed(0)} ms, ${perSecond} tokens/s`);
  }
}
