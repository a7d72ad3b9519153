import { germanModel, germanReader, trainGerman, treebanksIn } from '../training/german.ts';
import type { GoldWord } from '../training/treebank.ts';
import { de } from '../src/languages/de/index.ts';
import { clauseReading } from '../src/syntax/clause-reading.ts';
import { clauseWords } from '../src/syntax/clause-tables.ts';
import { posOf } from '../src/syntax/tags.ts';
import type { WordModel } from '../src/syntax/word-model.ts';

/** `node --import tsx scripts/ud-score.ts [FOLDER]`: five-fold cross-validation of the German tagger on the treebanks in FOLDER. */
const FOLDS = 5;
const folder = process.argv[2] ?? '../shared/corpora/ud-de';
const showErrors = process.argv.includes('--errors');
const banks = treebanksIn(folder);
if (!banks) {
  console.log(`skipped: no treebanks in ${folder}`);
  process.exit(0);
}

interface Tally {
  words: number;
  upos: number;
  lemma: number;
}
interface Retrieval {
  found: number;
  gold: number;
  right: number;
}

const tally: Tally = { words: 0, upos: 0, lemma: 0 };
const subjunctive: Retrieval = { found: 0, gold: 0, right: 0 };
const first: Retrieval = { found: 0, gold: 0, right: 0 };
const errors = new Map<string, number>();
const reader = germanReader();
for (let fold = 0; fold < FOLDS; fold++) {
  const part = (inside: boolean): GoldWord[][] =>
    banks.flatMap((bank) => bank.filter((_, i) => (Math.floor(i / 20) % FOLDS === fold) === inside));
  const model = germanModel(trainGerman(part(false), reader), reader);
  for (const sentence of part(true)) score(sentence, model);
}
report();

function score(sentence: readonly GoldWord[], model: WordModel): void {
  const tagged = clauseReading(model.tag(sentence.map((w) => w.form)), clauseWords(de.words), model).words;
  sentence.forEach((gold, i) => {
    const found = tagged[i];
    if (!found) return;
    tally.words++;
    if (posOf(found.tag) === gold.upos) tally.upos++;
    else note(`pos ${gold.upos} > ${posOf(found.tag)}`);
    if (found.lemma.toLowerCase() === gold.lemma.toLowerCase()) tally.lemma++;
    else note(`lemma ${gold.upos} ${gold.form}: ${gold.lemma} > ${found.lemma}`);
    const foundSub = found.tag.includes('.Sub.');
    count(subjunctive, gold.mood === 'Sub', foundSub);
    count(first, gold.mood === 'Sub' && gold.tense === 'Pres', found.tag.includes('.Sub.Pres'));
    if ((gold.mood === 'Sub') !== foundSub)
      note(
        `mood ${gold.form} ${gold.tag} > ${found.tag} | ${tagged
          .slice(Math.max(0, i - 9), i + 9)
          .map((w) => w.form)
          .join(' ')}`,
      );
  });
}

function count(retrieval: Retrieval, gold: boolean, found: boolean): void {
  if (gold) retrieval.gold++;
  if (found) retrieval.found++;
  if (gold && found) retrieval.right++;
}

function note(what: string): void {
  errors.set(what, (errors.get(what) ?? 0) + 1);
}

function report(): void {
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);
  console.log(`words ${tally.words}`);
  console.log(`UPOS ${percent(tally.upos, tally.words)}`);
  console.log(`lemma ${percent(tally.lemma, tally.words)}`);
  for (const [name, r] of [
    ['subjunctive', subjunctive],
    ['Konjunktiv I', first],
  ] as const) {
    const f1 = percent(2 * r.right, r.found + r.gold);
    console.log(`${name} F1 ${f1} (gold ${r.gold}, found ${r.found}, right ${r.right})`);
  }
  if (!showErrors) return;
  for (const [what, n] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, 4000)) console.log(n, what);
}
