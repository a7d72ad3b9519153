/**
 * Words a second of quotations, attributions and framing on one core, and whether the time grows with the text alone.
 *
 *   node --expose-gc --import tsx bench/speech.ts [FOLDER OF TEXTS]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/annotations/annotate.ts';
import type { Annotator } from '../src/annotations/annotator.ts';
import { attributions } from '../src/annotations/attributions.ts';
import { framing } from '../src/annotations/framing.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { quotations } from '../src/annotations/quotations.ts';
import { Layered } from '../src/annotations/seen.ts';
import { extract } from '../src/articles/extract.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { worldFor } from '../scripts/speech-world.ts';

const STAGE: readonly Annotator[] = [quotations, attributions, framing];
/** What the stage reads. */
const LAYERS = ['sentence', 'token', 'clause', 'name', 'mention'] as const;
const BEFORE = ANNOTATORS.slice(
  0,
  ANNOTATORS.findIndex((a) => STAGE.includes(a)),
);

const [folder = new URL('../sample', import.meta.url).pathname] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'));
const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
if (text.trim() === '') throw new RangeError(`no .txt files in ${folder}`);

for (const times of [1, 2, 4]) {
  const long = Array.from({ length: times }, () => text).join('\n\n');
  console.log(measure(long));
}

/** Words a second of the stage alone; the layers it needs are made before the clock starts. */
function measure(long: string): string {
  const article = extract({ text: long, origin: 'bench', stated: { language: 'de' }, notes: [] }, LANGUAGES);
  const world = worldFor('de');
  const before = annotate(article, BEFORE, world);
  const seen = LAYERS.reduce((layers, layer) => layers.with(layer, before.all(layer)), Layered.empty);
  const words = seen.all('token').filter((t) => t.value.pos !== 'PUNCT').length;
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    const from = process.cpuUsage();
    let now = seen;
    for (const annotator of STAGE) {
      const found = [...annotator.find(article, now, world)];
      for (const layer of annotator.adds)
        now = now.with(
          layer,
          found.map((a, id) => ({ ...a, id })),
        );
    }
    best = Math.min(best, process.cpuUsage(from).user / 1e6);
  }
  return `${words} words: ${(best * 1000).toFixed(1)} ms, ${Math.round(words / best)} words/s`;
}
