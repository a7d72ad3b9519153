import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCoverage } from '../../app.ts';
import type { StatementFilter } from '../desk.ts';
import { projectOf } from '../../../test/projects.ts';
import { coverageDesk } from './coverage.ts';
import { projectDesk } from './project.ts';

const PART = { offset: 1, limit: 2 };
const ALL = { offset: 0, limit: 10_000 };

test('statements are narrowed alike in a project and in what was only read, all of them and in parts', async (t) => {
  const open = await projectOf('sample');
  t.after(() => open.project.close());
  const [read, kept] = [coverageDesk(await readCoverage(['sample']), 'sample'), projectDesk(open)];
  const { rows } = await read.statements({}, ALL, 'en');
  const once = (values: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(values)].filter((value) => value !== undefined);
  const via = rows.flatMap((one) => one.via.flatMap(({ actor, name }) => [actor, name]));
  const speakers = rows.flatMap(({ speaker }) => [speaker?.actor, speaker?.name]);
  const filters: readonly StatementFilter[] = [
    ...once(rows.map(({ type }) => type)).map((type) => ({ type })),
    ...once(rows.map(({ act }) => act)).map((act) => ({ act })),
    ...once(via).map((who) => ({ via: who })),
    ...once(speakers).map((speaker) => ({ speaker })),
    { type: 'direct', speaker: speakers.find((one) => one !== undefined) ?? '' },
    { via: 'nobody' },
    { type: 'no such type' },
  ];
  assert.ok(once(via).length > 2 && once(speakers).length > 2);
  for (const filter of filters) {
    for (const slice of [ALL, PART]) {
      const told = async (desk: typeof read): Promise<readonly (readonly string[])[]> => {
        const { rows: found, total } = await desk.statements(filter, slice, 'en');
        return [[String(total)], slice === ALL ? found.map(({ quote }) => quote).sort() : [String(found.length)]];
      };
      assert.deepEqual(await told(kept), await told(read), JSON.stringify(filter));
    }
  }
}); // prettier-ignore

test('the page of an actor shows the beginning of long lists and leads to the whole, in a project as in what was read', async (t) => {
  const open = await projectOf('sample');
  t.after(() => open.project.close());
  for (const desk of [coverageDesk(await readCoverage(['sample']), 'sample'), projectDesk(open)]) {
    const [busiest] = (await desk.actors(ALL, 'en')).rows;
    assert.ok(busiest !== undefined && busiest.contacts > 1 && busiest.statements > 1);
    const told = async (limit: number): Promise<readonly number[]> => {
      const file = await desk.actor(busiest.id, limit, 'en');
      assert.ok(file !== undefined && file.actor.mentions.length > 0);
      return [file.contacts, file.statements].flatMap(({ rows, total }) => [rows.length, total]);
    };
    const { contacts, statements } = busiest;
    assert.deepEqual(await told(1), [1, contacts, 1, statements]);
    assert.deepEqual(await told(ALL.limit), [contacts, contacts, statements, statements]);
    assert.equal(await desk.actor('nobody', 1, 'en'), undefined);
  }
});
