/** Looking for what articles say of one attribute, and calling contacts by their day and by who took part. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { webFile, type FoundValues, type OpenProject } from '../src/app.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { listen, projectDesk, type Served } from '../src/server/index.ts';
import { SAMPLE } from './coverage.ts';
import { projectOf } from './projects.ts';

let open: OpenProject;
let served: Served;

before(async () => {
  open = await projectOf(SAMPLE);
  served = await listen({ desk: projectDesk(open), port: 0, asset: webFile, onError: (error) => assert.fail(error) });
}); // prettier-ignore

after(async () => {
  await served.close();
  await open.project.close();
});

async function values(line: string): Promise<FoundValues> {
  return (await open.project.values(line)) ?? assert.fail(`no field in ${line}`);
}

const daysIn = ({ contacts }: FoundValues) => contacts.map(({ dossier }) => dossier.date?.value);
const placesIn = ({ contacts }: FoundValues) =>
  contacts.flatMap((one) => one.values.flatMap(({ reports }) => reports.flatMap(({ evidence }) => evidence)));
/** The code of the error that a name or line ends with, and what it says. */
async function refused(asked: Promise<unknown>, code: string, words: RegExp): Promise<void> {
  await assert.rejects(asked, (error) => {
    assert.ok(error instanceof ReadoutError, String(error));
    assert.deepEqual([error.code, words.test(error.message)], [code, true], error.message);
    return true;
  });
}

test('the values of a field: contact by contact, the newest first, every word in its place', async () => {
  const found = await values('field:duration contact:biden-putin');
  assert.deepEqual(daysIn(found), ['2022-02-12', '2021-12-30', '2021-12-07', '2021-06']);
  const places = placesIn(found);
  assert.ok(places.some(({ quote }) => quote === '50 Minuten') && places.some(({ quote }) => quote === 'Rund 40 Minuten'));
  for (const { article, start, end, quote } of places)
    assert.equal((await open.project.source(article)).text.slice(start, end), quote);
  for (const one of found.contacts) {
    const giving = new Set(one.values.flatMap(({ reports }) => reports.map(({ evidence: [first] }) => first.article)));
    for (const id of [...one.silent, ...one.couldNotKnow]) assert.ok(!giving.has(id) && found.articles.has(id));
    if (one.values.length === 0) assert.deepEqual([...one.silent, ...one.couldNotKnow].sort(), [...one.dossier.articles].sort());
  }
}); // prettier-ignore

test('a field may be named as the record or as people call it; one that is none is said with those there are', async () => {
  assert.equal((await values('field:duration')).field, 'duration');
  assert.equal((await values('field:Dauer')).field, 'duration');
  assert.equal(await open.project.values('Dauer'), null);
  await refused(
    open.project.values('field:colour'),
    'usage',
    /no field colour; there are: type, .*duration/u,
  );
});

test('words, outlet and days say in which articles', async () => {
  const all = placesIn(await values('field:duration contact:2021-12-30'));
  await open.project.correct(
    { do: 'set', target: '06-abendlotse', field: 'outlet', value: 'Abendlotse' },
    { because: 'its masthead' },
  );
  const own = (await open.project.articles({ outlet: 'Abendlotse' })).rows.map(({ id }) => id);
  const some = placesIn(await values('field:duration contact:2021-12-30 outlet:Abendlotse'));
  assert.ok(some.length > 0 && some.length < all.length);
  assert.ok(some.every(({ article }) => own.includes(article)));
  const told = placesIn(await values('field:duration contact:2021-12-30 Abendlotse'));
  assert.ok(told.every(({ article }) => all.some((one) => one.article === article)));
  assert.equal((await values('field:duration Quarkspeise')).total, 0);
  assert.equal((await values('field:duration before:2001')).total, 0);
});

test('part of the contacts is given, with how many there are', async () => {
  const whole = await values('field:place');
  const part = await open.project.values('field:place', { limit: 2, offset: 1 });
  assert.equal(part?.total, whole.total);
  assert.deepEqual(part.contacts.map(({ dossier }) => dossier.id), whole.contacts.slice(1, 3).map(({ dossier }) => dossier.id));
}); // prettier-ignore

test('a contact is called by its day, by who took part in any language, or by both, where it is the only one', async () => {
  const called = async (name: string) => (await open.project.contact(name)).dossier.date?.value;
  for (const name of ['2021-12-30', '2021-12-30-biden-putin', '2021-12-30 Putin Biden', '2021-12-30-joe-biden'])
    assert.equal(await called(name), '2021-12-30', name);
  for (const name of ['nato-russland', 'NATO-Russia', 'russia-nato']) assert.equal(await called(name), '2022-01-12', name);
  assert.equal(await called('usa-russland'), await called('united-states-russia'));
  await refused(open.project.contact('biden-putin'), 'project/several', /biden-putin may be one of several: \S+ \(2021-06 meeting: /u);
  for (const name of ['1999', '2021-12-30-macron', 'quarkspeise', 'biden-quarkspeise', '2021-13-99x'])
    await refused(open.project.contact(name), 'project/no-such', /there is no contact/u);
}); // prettier-ignore

test('what a file is called goes before what contacts are called', async () => {
  assert.equal((await open.project.named('04-morgenwarte')).is, 'article');
  assert.equal((await open.project.named('2021-12-30')).is, 'contact');
});

test('the page: a row a value, its words lead to their place; what is not clear is said, not an error', async () => {
  const page = async (path: string) => {
    const answer = await fetch(new URL(path, served.url));
    return { status: answer.status, text: await answer.text() };
  };
  const found = await page('/search?q=field:duration+contact:2021-12-30&lang=de');
  assert.equal(found.status, 200);
  assert.match(found.text, /Dauer: was die Artikel von einem Kontakt sagen/u);
  assert.match(found.text, /Rund 40 Minuten.{0,120}\/a\/[^"]+\?at=257-272#at/su);
  const unknown = await page('/search?q=field:%3Cb%3E');
  assert.equal(unknown.status, 400);
  assert.match(unknown.text, /there is no field &lt;b&gt;/u);
  assert.equal((await page('/search?q=contact:nobody+x')).status, 400);
  const several = await page('/c/biden-putin');
  assert.deepEqual([several.status, /may be one of several/u.test(several.text)], [400, true]);
  assert.equal((await page('/c/2021-12-30-biden-putin')).status, 200);
  assert.equal((await page('/c/nobody')).status, 404);
});
