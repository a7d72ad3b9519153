import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseCases } from './marks.ts';
import { isCovered, runCase } from './run-case.ts';

const CASES = fileURLToPath(new URL('../cases/', import.meta.url));

/** `cases/<layer>/<language>.txt`, also `<language>-<topic>.txt`. `docs/cases.md` describes the notation. */
const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[a-z]+\/[a-z]{2}(?:-[\w-]+)?\.txt$/u.test(file))
  .sort();

for (const file of files) {
  const [layer = '', name = ''] = file.split('/');
  const cases = parseCases(readFileSync(`${CASES}${file}`, 'utf8'), { layer, language: name.slice(0, 2) });
  const uncovered = cases.find(({ settings }) => !isCovered(settings.layer ?? ''))?.settings.layer;
  const skip = uncovered === undefined ? false : `no annotator adds the layer ${uncovered} yet`;
  test(`cases/${file}: ${cases.length} cases`, { skip }, () => {
    const failures = cases.flatMap((one) => {
      const { wrong, trace } = runCase(one);
      return wrong.length === 0 ? [] : [`cases/${file}:${one.line}\n  ${wrong.join('\n  ')}\n${trace()}`];
    });
    assert.equal(
      failures.length,
      0,
      `${failures.length} of ${cases.length} cases fail\n\n${failures.join('\n\n')}`,
    );
  });
}

test('there are cases', () => {
  assert.ok(files.length > 0);
});
