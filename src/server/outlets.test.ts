import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, readCoverage, readItems, webFile } from '../app.ts';
import { projectOf } from '../../test/projects.ts';
import { coverageDesk } from './desks/coverage.ts';
import { projectDesk } from './desks/project.ts';
import type { OutletFile } from './outlet.ts';
import { routes } from './routes.tsx';

const HOST = '127.0.0.1:4310';
const ALL = { offset: 0, limit: 10_000 };

/** Two outlets tell of one call, of another length; one gives the place, the other who asked. */
const item = (id: string, outlet: string, text: string) => ({
  text,
  origin: '-',
  stated: { id, outlet, published: '2021-05-04' },
  notes: [],
});
const two = coverageOf(
  readItems([
    item('a', 'Elbkurier', 'Merkel spricht mit Putin\n\nBundeskanzlerin Angela Merkel und Präsident Wladimir Putin haben am 3. Mai 2021 telefoniert. Das Gespräch dauerte 40 Minuten. Um das Telefonat hatte Merkel gebeten. Merkel sprach von einem angeblichen Abzug. Der Dialog müsse weitergehen, sagte Putin nach Angaben der Nachrichtenagentur Interfax.'),
    item('b', 'Hafen/Post', 'Telefonat zwischen Putin und Merkel\n\nWladimir Putin und Angela Merkel haben am 3. Mai 2021 miteinander telefoniert. Das Gespräch dauerte 20 Minuten.'),
  ]),
); // prettier-ignore
const desk = coverageDesk(two, 'two');

async function fileOf(id: string): Promise<OutletFile> {
  const file = await desk.outlet(id, {}, ALL, 'en');
  assert.ok(file !== undefined, id);
  return file;
}

test('an outlet is shown beside the others: what it alone says, what it does not say, where it stands against them', async () => {
  const [elbe, hafen] = [await fileOf('Elbkurier'), await fileOf('Hafen/Post')];
  const [told] = elbe.contacts.rows;
  assert.ok(told !== undefined);
  assert.deepEqual(told.alone.map(({ attribute }) => attribute), ['duration', 'initiator']);
  assert.deepEqual(told.leftOut, []);
  assert.deepEqual(told.against.map(({ attribute }) => attribute), ['duration']);
  assert.deepEqual(hafen.contacts.rows[0]?.leftOut, ['initiator']);
  assert.deepEqual(elbe.framing.map(({ quote }) => quote), ['angeblichen']);
  assert.deepEqual(elbe.sources.map(({ name, carrier }) => [name, carrier]), [['Interfax', true]]);
  assert.equal(await desk.outlet('Nobody', {}, ALL, 'en'), undefined);
  assert.equal((await desk.outlet('Elbkurier', { type: 'visit' }, ALL, 'en'))?.contacts.total, 0);
}); // prettier-ignore

test('the pages of outlets and their twins say the same; a name with a slash is a name', async () => {
  const app = routes({ desk, hosts: () => [HOST], asset: webFile, onError: (error) => assert.fail(error) });
  const get = async (path: string, cookie = 'lang=en') => {
    const response = await app.request(`http://${HOST}${path}`, { headers: { host: HOST, cookie } });
    return { status: response.status, body: await response.text() };
  };
  const { body } = await get('/outlets/Hafen%2FPost');
  assert.match(body, /<h1><bdi>Hafen\/Post<\/bdi><\/h1>/u);
  const { data } = JSON.parse((await get('/outlets/Hafen%2FPost.json')).body) as {
    readonly data: { readonly contacts: readonly { readonly leftOut: readonly string[] }[] };
  };
  assert.deepEqual(data.contacts[0]?.leftOut, ['initiator']);
  assert.match((await get('/outlets/Hafen%2FPost.csv')).body, /,initiator,duration\r?\n/u);
  assert.equal((await get('/outlets/Nobody')).status, 404);
  assert.equal((await get('/outlets/Nobody.json')).status, 404);
  assert.match((await get('/outlets/Elbkurier', 'lang=de')).body, /sagt, dass jemand es behauptet/u);
  assert.match((await get('/outlets.csv')).body, /Elbkurier,1,1,1/u);
});

test('an outlet of a project is that of what was only read; an article without one stands for itself', async (t) => {
  const open = await projectOf('sample');
  t.after(() => open.project.close());
  const [read, kept] = [coverageDesk(await readCoverage(['sample']), 'sample'), projectDesk(open)];
  assert.deepEqual(await kept.outlets(), await read.outlets());
  const unnamed = (await read.articles({ outlet: null }, ALL)).rows.map(({ id }) => id);
  assert.equal((await kept.articles({ outlet: null }, ALL)).total, unnamed.length);
  for (const id of ['Tagesblick Nord', 'Fährmannspost', ...unnamed]) {
    const told = async (one: typeof read) => {
      const file = await one.outlet(id, {}, ALL, 'de');
      assert.ok(file !== undefined, id);
      const contacts = file.contacts.rows.map(({ row, given, alone, leftOut, against }) =>
        JSON.stringify([row.participants, row.date, given, alone, leftOut, against.map(({ kind }) => kind)]),
      );
      const within = file.within.map(({ kind, values }) => JSON.stringify([kind, values]));
      return { contacts: contacts.sort(), within: within.sort(), rest: [file.outlet, file.framing, file.sources, file.said] };
    };
    assert.deepEqual(await told(kept), await told(read), id);
  }
}); // prettier-ignore
