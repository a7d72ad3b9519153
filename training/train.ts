import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeModel } from '../src/syntax/tagger-file.ts';
import { germanReader, trainGerman, treebanksIn } from './german.ts';

/** `npm run train [FOLDER]`: trains the German tagger from the treebanks in FOLDER and writes data/models/de-tagger.bin.br. */
const folder = process.argv[2] ?? '../shared/corpora/ud-de';
const banks = treebanksIn(folder);
if (!banks) {
  console.error(`no treebanks in ${folder}: see data/README.md for where they come from`);
  process.exit(2);
}
const start = performance.now();
const model = trainGerman(banks.flat(), germanReader());
const bytes = brotliCompressSync(writeModel(model), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(new URL('../data/models/de-tagger.bin.br', import.meta.url), bytes);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`${banks.flat().length} sentences, ${bytes.length} bytes compressed, ${seconds} s`);
