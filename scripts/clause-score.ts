import { caseReader, readCases } from './clause-cases.ts';

/** `node --import tsx scripts/clause-score.ts [de|en] [--errors]`: clause borders and whole clauses on our marked sentences. */
const code = process.argv[2] ?? 'de';
const read = caseReader(code);
const sums = { borders: [0, 0, 0], clauses: [0, 0, 0], sentences: 0, whole: 0 };
for (const [i, marked] of readCases(new URL(`../cases/clauses/${code}.txt`, import.meta.url)).entries()) {
  if (process.argv.includes('--odd') && i % 2 === 0) continue;
  if (process.argv.includes('--even') && i % 2 === 1) continue;
  const outcome = read(marked);
  for (const part of ['borders', 'clauses'] as const) {
    const { gold, found } = outcome[part] as { gold: ReadonlySet<unknown>; found: ReadonlySet<unknown> };
    sums[part][0] = (sums[part][0] ?? 0) + gold.size;
    sums[part][1] = (sums[part][1] ?? 0) + found.size;
    sums[part][2] = (sums[part][2] ?? 0) + [...gold].filter((x) => found.has(x)).length;
  }
  sums.sentences++;
  const right = [...outcome.clauses.gold].every((c) => outcome.clauses.found.has(c));
  if (right) sums.whole++;
  else if (process.argv.includes('--errors')) console.log(`${marked.text}\n  found ${outcome.shown}`);
}
for (const part of ['borders', 'clauses'] as const) {
  const [gold = 0, found = 0, right = 0] = sums[part];
  const f1 = (200 * right) / Math.max(1, gold + found);
  console.log(`${part}: F1 ${f1.toFixed(1)} (gold ${gold}, found ${found}, right ${right})`);
}
console.log(`sentences wholly right: ${sums.whole} of ${sums.sentences}`);
