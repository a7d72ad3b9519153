import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGazetteerTables } from '../resources/gazetteer.ts';
import { checkGazetteer } from './check.ts';
import { foldName, slugOf } from './fold.ts';
import { loadGazetteer, readTables } from './load.ts';

const tables = readGazetteerTables();
const ours = loadGazetteer(tables);
const head = { people: 'id\tname\tsex\tsurname\tweak\tvariants', terms: 'person\toffice\tof\tat\tfrom\tto' };

test('the tables we ship hold together', () => {
  assert.deepEqual(checkGazetteer(readTables(tables)), []);
});

test('the check sees what must not ship', () => {
  const people = `${head.people}\na\tAnna Muster\tf\tMuster\nb\tAnna Muster\tf\tMuster`;
  const terms = `${head.terms}\na\tpresident\tde\t\t2001-13\t\nb\tpresident\txx\t\t2005\t2004\nc\tking\tde\t\t2000\t`;
  const over = `\na\tking\tde\t\t2000\t2010\nb\tking\tde\t\t2005\t2012`;
  const twin = `${tables.organisations.trimEnd()}\ntwin\tTwin\torganisation\t\t\tNato\tTwin\t2026-11\tgeneral knowledge`;
  const found = checkGazetteer(readTables({ ...tables, people, terms: terms + over, organisations: twin })).join('\n');
  for (const part of ['names a and b', 'names nato and twin', 'is no date', 'ends before', '"xx"', 'unknown person "c"', 'are both king of de']) {
    assert.ok(found.includes(part), `${part} in\n${found}`);
  }
});

test('whose side someone is on depends on the date', () => {
  assert.equal(ours.ref('ursula-von-der-leyen', '2018-05-01')?.side, 'de');
  assert.equal(ours.ref('ursula-von-der-leyen', '2023-05-01')?.side, 'eu');
  assert.equal(ours.ref('jen-psaki', '2021-05')?.side, 'us');
  assert.equal(ours.ref('nobody-at-all'), undefined);
});

test('an office has its holder of the day; a month of change has two', () => {
  const who = (date: string): string[] => ours.holders(['chancellor'], 'de', date).map((t) => t.person);
  assert.deepEqual(who('2021-12-07'), ['angela-merkel']);
  assert.deepEqual(who('2021-12-09'), ['olaf-scholz']);
  assert.deepEqual(who('2021-12'), ['angela-merkel', 'olaf-scholz']);
});

test('all spellings of a name meet', () => {
  const same = [
    ['Selenskyj', 'Selenski', 'Selenskij', 'Zelensky', 'Zelenskyy', 'Zelenskiy'],
    ['Lawrow', 'Lavrov'],
    ['Uschakow', 'Ushakov'],
    ['Netanjahu', 'Netanyahu'],
    ['Erdoğan', 'Erdogan', 'ERDOĞAN'],
    ['Schoigu', 'Shoigu'],
    ['Medwedew', 'Medvedev'],
    ['Schröder', 'Schroeder', 'Schroder'],
    ['Schäuble', 'Schaeuble'],
  ];
  for (const names of same) assert.deepEqual(new Set(names.map(foldName)).size, 1, names.join());
  for (const [a = '', b = ''] of [['Was', 'Vaz'], ['Biden', 'Baden'], ['Merkel', 'Markel'], ['Michael', 'Michal']]) {
    assert.notEqual(foldName(a), foldName(b));
  }
  assert.equal(slugOf('Recep Tayyip Erdoğan'), 'recep-tayyip-erdogan');
});

test("a user's tables are merged over ours", () => {
  const people = `${head.people}\njoe-biden\tJoseph Biden\nmy-mayor\tErika Musterfrau\tf\tMusterfrau`;
  const terms = `${head.terms}\nmy-mayor\tmayor\tde\t\t2020\t`;
  const merged = loadGazetteer(tables, { people, terms });
  assert.equal(merged.entry('joe-biden')?.name, 'Joseph Biden');
  assert.equal(merged.entry('joe-biden')?.sex, 'm');
  assert.equal(merged.ref('my-mayor')?.side, 'de');
  assert.equal(ours.entry('my-mayor'), undefined);
});
