/**
 * `npm run bench -- times`: how fast the reader of times is on one core, beside chrono-node's German in the same run.
 * The texts are the sample coverage, repeated; each reader has the same texts and the same reference date.
 */
import { performance } from 'node:perf_hooks';
import * as chrono from 'chrono-node';
import { annotate } from '../src/annotations/annotate.ts';
import { times } from '../src/annotations/times.ts';
import { de } from '../src/languages/de/index.ts';
import { article } from '../test/factory.ts';
import { worldOf } from '../test/world.ts';
import { tagTimes } from '../src/times.ts';
import { readCoverageItems } from './sets.ts';

const REPEATS = 20;
const ROUNDS = 5;
const REFERENCE = '2021-12-31';

const texts = (await readCoverageItems('sample')).map(({ text }) => text);
const all = Array.from({ length: REPEATS }, () => texts).flat();
const words = all.reduce((sum, text) => sum + (text.match(/\p{L}+|\p{N}+/gu)?.length ?? 0), 0);
const articles = all.map((text) => article({ text, language: 'de', published: REFERENCE }));
const world = worldOf(de);

console.log(`${all.length} texts, ${words} words, best of ${ROUNDS} rounds, one core`);
measure('annotator times', () =>
  articles.reduce((sum, one) => {
    const seen = annotate(one, [times], world);
    return sum + seen.all('time').length + seen.all('duration').length;
  }, 0),
);
measure('tagTimes', () =>
  all.reduce((sum, text) => sum + tagTimes(text, { language: 'de', reference: REFERENCE }).length, 0),
);
measure('chrono-node de', () =>
  all.reduce((sum, text) => sum + chrono.de.parse(text, new Date(`${REFERENCE}T12:00:00Z`)).length, 0),
);

function measure(name: string, run: () => number): void {
  const found = run();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const ms = Math.min(...rounds);
  const perSecond = Math.round(words / (ms / 1000));
  console.log(
    `  ${name.padEnd(18)} ${ms.toFixed(1).padStart(9)} ms  ${String(perSecond).padStart(9)} words/s  ${found} found`,
  );
}
