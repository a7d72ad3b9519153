import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, readCoverage, weightiestFirst } from '../src/app.ts';
import { SEVERITIES } from '../src/model/dossier.ts';
import { projectOf } from './projects.ts';

test('differences come by weight, the latest contact first, in a project as in what was only read', async (t) => {
  const open = await projectOf('sample');
  t.after(() => open.project.close());
  const { rows, total } = await open.project.differences();
  const weights = rows.map(({ severity }) => SEVERITIES.indexOf(severity));
  assert.ok(total > 5 && new Set(weights).size > 1);
  assert.deepEqual(weights, weights.toSorted((a, b) => a - b));
  const { trip } = coverageOf(await open.project.trip());
  const key = ({ kind, contact }: { readonly kind: string; readonly contact?: string }) => `${kind} ${contact ?? ''}`;
  assert.deepEqual(rows.map(key), weightiestFirst(trip.discrepancies, trip.dossiers).map(key));
  const parts = await Promise.all(rows.map((_, offset) => open.project.differences({ offset, limit: 1 })));
  assert.deepEqual(parts.flatMap((part) => part.rows.map(({ id }) => id)), rows.map(({ id }) => id));
}); // prettier-ignore

test('the differences of a contact hold those within its articles that are about words said in it, and no others', async (t) => {
  const open = await projectOf('sample');
  t.after(() => open.project.close());
  const { trip } = await readCoverage(['sample']);
  const shifted = trip.discrepancies.filter(({ kind }) => kind === 'attribution_conflict');
  assert.ok(shifted.length > 0 && shifted.every(({ contact }) => contact === undefined));
  const { rows } = await open.project.contacts();
  const holding = await Promise.all(
    rows.map(async ({ id }) => {
      const own = await open.project.differences({ contact: id });
      return own.rows.filter(({ kind }) => kind === 'attribution_conflict').length;
    }),
  );
  assert.equal(holding.reduce((sum, n) => sum + n, 0), shifted.length);
}); // prettier-ignore
