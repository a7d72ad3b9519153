import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { LANGUAGES } from '../src/languages/index.ts';
import { inSteps, writeNameModel } from '../src/syntax/name-tagger.ts';
import { worldOf } from '../test/world.ts';
import { germEvalLessons } from './name-lessons.ts';
import { EPOCHS, ROWS, trainedNames } from './name-perceptron.ts';

/** `npm run train-names [FILE]`: trains the German name model from a GermEval file and writes data/models/de-names.bin.br. */
const file = process.argv[2] ?? '../shared/corpora/ner-de/germeval2014-dev.tsv.gz';
const [german] = LANGUAGES;
if (german === undefined) throw new RangeError('no language');
const { names, ...words } = worldOf(german).words;
if (names !== undefined) console.log('the model there is replaced');
const lessons = germEvalLessons(file, { ...worldOf(german), words });
const weights = inSteps(trainedNames(lessons, ROWS, EPOCHS));
const bytes = brotliCompressSync(writeNameModel({ weights, rows: ROWS }), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(new URL('../data/models/de-names.bin.br', import.meta.url), bytes);
console.log(`${lessons.length} sentences, ${bytes.length} bytes compressed`);
