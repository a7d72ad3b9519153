/**
 * Five-fold cross-validation of names on a GermEval file: `tsx scripts/names-score.ts GERMEVAL.tsv.gz TEXTS.jsonl OUT.json`. TEXTS are
 * the sentences as texts, in the order of the file. Each is read by a model trained on the other four fifths; OUT is a record of names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { names } from '../src/annotations/names.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { inSteps } from '../src/syntax/name-tagger.ts';
import { article } from '../test/factory.ts';
import { worldOf } from '../test/world.ts';
import { germEvalLessons } from '../training/name-lessons.ts';
import { EPOCHS, ROWS, trainedNames } from '../training/name-perceptron.ts';

const FOLDS = 5;
const [tsv = '', texts = '', out = ''] = process.argv.slice(2);
const [german] = LANGUAGES;
if (german === undefined) throw new RangeError('no language');
const plain = worldOf(german);
const lessons = germEvalLessons(tsv, plain);
const docs = readFileSync(texts, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; text: string });
const until = ANNOTATORS.slice(0, ANNOTATORS.indexOf(names) + 1);
const record: { articles: unknown[]; names: unknown[] } = { articles: [], names: [] };
for (let fold = 0; fold < FOLDS; fold++) {
  const model = {
    rows: ROWS,
    weights: inSteps(
      trainedNames(
        lessons.filter((_, i) => i % FOLDS !== fold),
        ROWS,
        EPOCHS,
      ),
    ),
  };
  const world = { ...plain, words: { ...plain.words, names: model } };
  for (const doc of docs.filter((_, i) => i % FOLDS === fold)) {
    const one = article({ text: doc.text, id: doc.id });
    record.articles.push({ id: doc.id, sha256: one.sha256 });
    for (const { start, end, value } of annotate(one, until, world).all('name')) {
      record.names.push({
        article: doc.id,
        start,
        end,
        kind: value.kind === 'agency' || value.kind === 'outlet' ? 'organisation' : value.kind,
      });
    }
  }
}
writeFileSync(out, JSON.stringify({ schema: 'readout/record/1', ...record }));
