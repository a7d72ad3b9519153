import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importPack, packProject, verifyPack, type OpenProject } from '../src/app.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { ROOT, SAMPLE } from './coverage.ts';
import { exported, newFolder, projectOf, put, text } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');
const packed = async ({ project }: OpenProject, contact: string | null = null, fulltext = true) =>
  (await packProject(project, { contact, name: 'p', locale: 'de', fulltext, style: 'p { color: black }' }))
    .bytes;

/** The pack with the first of these files that the change changes; the manifest stays as it is. */
function changed(pack: Uint8Array, path: RegExp, change: (text: string) => string): Uint8Array {
  const files = unzipSync(pack);
  for (const [name, bytes] of Object.entries(files)) {
    const now = change(strFromU8(bytes));
    if (path.test(name) && now !== strFromU8(bytes)) return zipSync({ ...files, [name]: strToU8(now) });
  }
  return assert.fail(`no file ${path.source} is changed`);
}

test('packing twice gives the same bytes, in any time zone', async () => {
  const open = await projectOf(SAMPLE);
  const zone = process.env['TZ'];
  const first = await packed(open);
  process.env['TZ'] = 'Asia/Tokyo';
  const second = await packed(open);
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.ok(Buffer.from(first).equals(second));
  const { quotes, texts, files, broken, manifest } = verifyPack(first);
  assert.deepEqual(broken, []);
  assert.deepEqual([quotes.good, texts.good, files.good], [quotes.of, texts.of, files.of]);
  assert.ok(quotes.of > 400);
  assert.deepEqual(manifest.base, { articles: 12, independent: 11 });
  assert.deepEqual(Object.keys(unzipSync(first)).slice(0, 6), [
    'manifest.json', 'index.html', 'record.json', 'annotations.jsonld', 'quotes.csv', 'log.jsonl',
  ]); // prettier-ignore
  const page = strFromU8(unzipSync(first)['index.html'] ?? new Uint8Array());
  assert.ok(!page.includes('<script') && page.includes('Belegmappe') && page.includes('href="sources/001-'));
  await open.project.close();
});

test('one changed character is found, and the quote that it breaks is named', async () => {
  const open = await projectOf(SAMPLE);
  const pack = await packed(open);
  const inQuote = verifyPack(changed(pack, /^sources\/.*\.txt$/u, (words) => words.replace('Minuten', 'Minutem')));
  assert.equal(inQuote.broken[0]?.what, 'quote');
  assert.match(inQuote.broken[0].why, /Minuten.*the source “.*Minutem/su);
  assert.ok(inQuote.broken.some(({ what }) => what === 'text'));
  const between = verifyPack(changed(pack, /^sources\/.*\.txt$/u, (words) => `${words} `));
  assert.deepEqual([...new Set(between.broken.map(({ what }) => what))], ['text', 'file']);
  const record = verifyPack(changed(pack, /^record\.json$/u, (json) => json.replaceAll('50 Minuten', '55 Minuten')));
  assert.match(record.broken[0]?.why ?? '', /the record has “[^”]*55 Minuten.*the source “[^”]*50 Minuten/su);
  const annotation = verifyPack(changed(pack, /^annotations/u, (json) => json.replace('50 Minuten', '55 Minuten')));
  assert.equal(annotation.broken[0]?.what, 'annotation');
  const table = verifyPack(changed(pack, /^quotes\.csv$/u, (csv) => csv.replace('50 Minuten', '55 Minuten')));
  assert.deepEqual(table.broken, [{ what: 'file', why: 'quotes.csv is not the file that was packed' }]);
  await open.project.close();
}); // prettier-ignore

test('files added or taken away are found, and what is no pack is refused', async () => {
  const open = await projectOf(join(SAMPLE, '04-morgenwarte.txt'));
  const files = unzipSync(await packed(open));
  const more = verifyPack(zipSync({ ...files, 'sources/x.txt': strToU8('x') }));
  assert.deepEqual(more.broken, [{ what: 'file', why: 'sources/x.txt is not in the manifest' }]);
  const fewer = Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'quotes.csv'));
  assert.deepEqual(verifyPack(zipSync(fewer)).broken, [{ what: 'file', why: 'quotes.csv is missing' }]);
  for (const none of [new Uint8Array(), strToU8('no archive'), zipSync({ a: strToU8('b') })])
    assert.throws(() => verifyPack(none), (error) => error instanceof ReadoutError && error.code === 'input/archive');
  await open.project.close();
}); // prettier-ignore

test('characters beyond the BMP before a quote: UTF-16 in the record, code points in the annotations', async () => {
  const open = await projectOf();
  const words = '🇺🇦🙂 Biden und Putin telefonierten am 30. Dezember 2021 50 Minuten lang 🕊️ miteinander.';
  await put(open.project, text(words, { id: 'flags', published: '2021-12-31', language: 'de' }));
  const pack = await packed(open);
  assert.deepEqual(verifyPack(pack).broken, []);
  const page = JSON.parse(strFromU8(unzipSync(pack)['annotations.jsonld'] ?? new Uint8Array())) as {
    items: { target: { selector: [{ start: number; end: number }, { exact: string; prefix: string }] }[] }[];
  };
  const found = page.items.flatMap(({ target }) => target).find(({ selector }) => selector[1].exact === '50 Minuten');
  const [place, quote] = found?.selector ?? assert.fail('no annotation of the length');
  assert.equal(Array.from(words).slice(place.start, place.end).join(''), '50 Minuten');
  assert.notEqual(place.start, words.indexOf('50 Minuten'), 'the two ways to count differ here');
  assert.ok(words.includes(quote.prefix) && !/^[\uDC00-\uDFFF]/u.test(quote.prefix));
  await open.project.close();
}); // prettier-ignore

test('without full texts no text is in the pack, and every quote is still checked', async () => {
  const open = await projectOf(join(SAMPLE, '04-morgenwarte.txt'));
  const pack = await packed(open, null, false);
  const files = unzipSync(pack);
  assert.deepEqual(Object.keys(files).filter((path) => path.endsWith('.txt')), []);
  const { texts, quotes, broken } = verifyPack(pack);
  assert.deepEqual([texts.of, quotes.good === quotes.of, broken], [0, true, []]);
  const whole = (await open.project.source('04-morgenwarte')).text;
  const unquoted = /Kurz[^\n]*|\n\n[^\n]{30}/u.exec(whole)?.[0] ?? '';
  for (const [path, bytes] of Object.entries(files)) assert.ok(!strFromU8(bytes).includes(whole), `${path} has all of ${unquoted}`);
  const broke = verifyPack(changed(pack, /quotes\.json$/u, (json) => json.replace('50 Minuten', '55 Minuten')));
  assert.equal(broke.broken[0]?.what, 'quote');
  await assert.rejects(importPack(open.project, pack, false), /quotes only/u);
  await open.project.close();
}); // prettier-ignore

test('a pack goes into another project: texts, entered dates, merges; twice changes nothing', async () => {
  const open = await projectOf(SAMPLE);
  await open.project.correct({ do: 'set', target: '09-zeitlot', field: 'published', value: '2022-02-12' }, { because: 'print' });
  const { rows } = await open.project.contacts();
  const [first, second] = rows.map(({ id }) => id) as [string, string];
  await open.project.correct({ do: 'set', target: second, field: 'duration', value: '~40min' }, { because: 'heard' });
  await open.project.correct({ do: 'merge', into: first, contacts: [second] }, { because: 'one' });
  const pack = await packed(open);
  const other = await projectOf();
  const dry = await importPack(other.project, pack, true);
  assert.deepEqual(dry.arrivals.map(({ place }) => place.is), dry.arrivals.map(() => 'new'));
  assert.equal((await other.project.overview()).articles, 0);
  const done = await importPack(other.project, pack, false);
  assert.deepEqual([done.corrected, done.left], [[1, 2, 3], []]);
  assert.equal(await exported(other.project), await exported(open.project));
  const log = await other.project.log();
  assert.deepEqual(log.map(({ because }) => because), ['print', 'heard', 'one']);
  const again = await importPack(other.project, pack, true);
  assert.deepEqual([...new Set(again.arrivals.map(({ place }) => place.is))], ['there']);
  const tampered = changed(pack, /^log\.jsonl$/u, (lines) => lines.replace('print', 'paint'));
  assert.match(verifyPack(tampered).broken[0]?.why ?? '', /log\.jsonl/u);
  await assert.rejects(importPack(other.project, tampered, false), (error) => error instanceof ReadoutError && error.exit === 3);
  await open.project.close();
  await other.project.close();
}); // prettier-ignore

test('the pack of one contact holds its articles and the corrections about it, no others', async () => {
  const open = await projectOf(SAMPLE);
  const { rows } = await open.project.contacts();
  const one = rows.toSorted((a, b) => b.articles - a.articles)[0] ?? assert.fail();
  const apart = rows.find(({ participants }) => participants.some(({ name }) => name === 'Olaf Scholz')) ?? assert.fail();
  await open.project.correct({ do: 'set', target: apart.id, field: 'duration', value: '2h' }, { because: 'else' });
  await open.project.correct({ do: 'set', target: one.id, field: 'duration', value: '55min' }, { because: 'this' });
  const pack = await packed(open, one.id);
  const { manifest, broken } = verifyPack(pack);
  assert.deepEqual([broken, manifest.contact, manifest.sources.length, manifest.log], [
    [], one.id, one.articles, { whole: false, events: 1 },
  ]);
  assert.match(strFromU8(unzipSync(pack)['log.jsonl'] ?? new Uint8Array()), /"because":"this"/u);
  await open.project.close();
}); // prettier-ignore

test('the commands: pack, verify with its exit status, import', () => {
  const folder = newFolder();
  const readout = (cwd: string, ...args: readonly string[]) => spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8' });
  const project = join(folder, 'p');
  readout(folder, 'init', project, '--sample');
  assert.equal(readout(project, 'pack', '-o', 'a.zip').status, 0);
  const good = readout(project, 'verify', 'a.zip');
  assert.deepEqual([good.status, /^(\d+)\/\1 quotes at their offsets · 12\/12 texts/u.test(good.stdout)], [0, true], good.stderr);
  const pack = new Uint8Array(readFileSync(join(project, 'a.zip')));
  writeFileSync(join(project, 'bad.zip'), changed(pack, /\.txt$/u, (words) => words.replace('Biden', 'Byden')));
  const found = readout(project, 'verify', 'bad.zip');
  assert.equal(found.status, 3);
  assert.match(found.stderr, /the record has “[^”]*Biden[^”]*”, the source “[^”]*Byden/u);
  assert.equal(readout(project, 'verify', 'nowhere.zip').status, 1);
  assert.match(readout(project, 'import', 'a.zip', '--dry-run').stdout, /0 articles added, 12 already there \(nothing was kept\)/u);
  assert.equal((JSON.parse(readout(project, 'verify', 'a.zip', '--json').stdout) as { schema: string }).schema, 'readout/verify/1');
}); // prettier-ignore
