import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tagTimes } from '../src/times.ts';
import { ROOT } from './coverage.ts';

test('the example of docs/times.md gives the table below it', () => {
  const page = readFileSync(join(ROOT, 'docs/times.md'), 'utf8');
  const [, text = '', language = '', reference = ''] =
    /tagTimes\('([^']+)', \{\s+language: '(\w+)',\s+reference: '([^']+)'/u.exec(page) ?? [];
  const rows = tagTimes(text, { language, reference }).map(
    ({ quote, type, value, resolved, basis, mod }) =>
      `| \`${quote}\` | ${type} | \`${value}\` | ${resolved === undefined ? '' : `\`${resolved}\``} | ${basis} | ${mod ?? ''} |`,
  );
  assert.equal(rows.length, 3);
  const squeezed = page.replaceAll(/\| +\|/gu, '|  |');
  for (const row of rows) assert.ok(squeezed.includes(row.replaceAll(/\| +\|/gu, '|  |')), row);
});

/** What the five articles' own dates and words settle; times that stay open are open here too. */
const SETTLED: readonly (readonly [file: string, reference: string | undefined, words: readonly string[]])[] = [
  ['000', '2022-02', ['heutige 2022-02', 'Ende Dezember 2021-12', 'Ende Oktober 2021-10', 'Donnerstag open', 'Samstag open',
    'Mitte Dezember 2021-12', 'Januar 2022-01']],
  ['001', '2021-12-31', ['Januar 2022-01', 'zwei Wochen 2021-W50', 'Juni 2021-06', '7. Dezember 2021-12-07',
    '10. Januar 2022-01-10', 'Zwei Tage später 2022-01-12', '13. Januar 2022-01-13']],
  ['002', undefined, ['Donnerstag open', 'Mittwoch open', 'Jahr 2014 2014', '7. Dezember open', '10. Januar open']],
  ['003', '2021-12', ['späten Dienstagabend open', 'Damals 2014', 'Donnerstag open', 'Montag open', 'Juni 2021-06', 'Dienstag open']],
  ['004', '2021-12', ['10. Januar 2022-01-10', '12. Januar 2022-01-12', 'heute 2021-12', '21:30 Uhr MEZ 2021-12-30T21:30+01:00',
    'Donnerstagmorgen open', '7. Dezember 2021-12-07', '23:30 Uhr Moskauer Zeit 2021-12-30T23:30+03:00']],
]; // prettier-ignore

const seeds = join(ROOT, '../shared/seeds');

for (const [file, reference, words] of SETTLED) {
  const skip = existsSync(seeds) ? false : 'no ../shared/seeds';
  test(`times of the article ${file}`, { skip }, () => {
    const name = readdirSync(seeds).find((one) => one.startsWith(file)) ?? '';
    const text = readFileSync(join(seeds, name), 'utf8');
    const times = tagTimes(text, { language: 'de', ...(reference === undefined ? {} : { reference }) });
    const found = times.map(({ quote, resolved }) => `${quote} ${resolved ?? 'open'}`);
    for (const expected of words)
      assert.ok(found.includes(expected), `${expected} is not among ${found.join(', ')}`);
  });
}
