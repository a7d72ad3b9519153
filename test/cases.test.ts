import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/languages/index.ts';
import { parseCases } from './marks.ts';
import { isCovered, runCase } from './run-case.ts';
import { LAYERS } from './show.ts';

const CASES = fileURLToPath(new URL('../cases/', import.meta.url));

/** Folders of `cases/` with files of another kind, each with a test or script of its own. */
const OTHERS = ['clauses', 'coverage', 'dossiers', 'linking', 'unseen'];
const KNOWN: readonly string[] = ['block', 'published', ...LAYERS];

const folders = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** `cases/<layer>/<language>.txt`, also `<language>-<topic>.txt`. `docs/cases.md` describes the notation. */
const files = folders
  .filter((folder) => KNOWN.includes(folder))
  .flatMap((folder) => readdirSync(`${CASES}${folder}`).map((name) => ({ layer: folder, name })))
  .filter(({ name }) => name.endsWith('.txt'));

for (const { layer, name } of files) {
  const file = `cases/${layer}/${name}`;
  const skip = isCovered(layer) ? false : `no annotator adds the layer ${layer} yet`;
  test(file, { skip }, (t) => {
    const cases = parseCases(readFileSync(`${CASES}${layer}/${name}`, 'utf8'), {
      layer,
      language: name.slice(0, 2),
    });
    const failures = cases.flatMap((one) => {
      const { wrong, trace } = runCase(one);
      if (one.wish) return wrong.length > 0 ? [] : [`${file}:${one.line}\n  holds now: take the ? away`];
      return wrong.length === 0 ? [] : [`${file}:${one.line}\n  ${wrong.join('\n  ')}\n${trace()}`];
    });
    const wishes = cases.filter(({ wish }) => wish).length;
    t.diagnostic(
      `${cases.length - wishes - failures.length} cases hold, ${failures.length} fail, ${wishes} known to fail`,
    );
    assert.ok(
      failures.length === 0,
      `${failures.length} of ${cases.length} cases fail\n\n${failures.join('\n\n')}`,
    );
  });
}

test('every folder of cases is run, and its files are named for a language', () => {
  assert.ok(files.length > 0);
  assert.deepEqual(
    folders.filter((folder) => !KNOWN.includes(folder) && !OTHERS.includes(folder)),
    [],
  );
  const codes = LANGUAGES.map(({ code }) => code).join('|');
  const named = new RegExp(`^(?:${codes})(?:-[\\w-]+)?\\.txt$`, 'u');
  assert.deepEqual(
    files.filter(({ name }) => !named.test(name)),
    [],
  );
});
