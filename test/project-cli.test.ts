import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS, record } from '../src/contract/index.ts';
import { ROOT, SAMPLE } from './coverage.ts';
import { isForm, type Printed } from './forms.ts';
import { newFolder } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function readout(cwd: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, out: stdout, err: stderr };
}

function json(ran: Ran): Printed {
  assert.equal(ran.status, 0, ran.err);
  return JSON.parse(ran.out) as Printed;
}

test('from init to export: every command of a project, with its exit status', () => {
  const folder = join(newFolder(), 'anrufe');
  const here = newFolder();
  assert.match(readout(here, 'init', folder).out, /Created project "anrufe"/u);
  const twice = readout(here, 'init', folder);
  assert.deepEqual([twice.status, /there is a project already/u.test(twice.err)], [1, true]);
  const added = readout(folder, 'add', SAMPLE);
  assert.equal(added.status, 0, added.err);
  assert.match(added.out, /12 articles added\n12 articles \(11 independent texts\), 10 contacts/u);
  assert.match(readout(folder, 'add', SAMPLE).out, /0 articles added, 12 already there/u);
  const before = readout(folder, 'export', 'json').out;
  assert.equal(before, readout(ROOT, 'read', SAMPLE, '--json').out);
  const { contacts } = json(readout(folder, 'list', '--json')).data as {
    contacts: { id: string; articles: number }[];
  };
  const [first, second] = contacts.filter(({ articles }) => articles > 3).map(({ id }) => id) as [
    string,
    string,
  ];
  assert.match(readout(folder, 'show', second).out, /Length/u);
  assert.match(readout(folder, 'why', second, 'duration').out, /rule {13}de\/durations/u);
  assert.match(readout(folder, 'show', '04-morgenwarte').out, /CONTACTS/u);
  assert.match(readout(folder, 'timeline').out, /^2021\n/u);
  assert.match(readout(folder, 'search', 'Telefonat').out, /\[Telefonat\]/u);
  assert.equal(readout(folder, 'search', 'Quarkspeise').status, 4);
  assert.equal(readout(folder, 'diff', '--fail-on', 'conflict').status, 3);
  assert.equal(readout(folder, 'merge', first, second).status, 2, 'a correction without a reason');
  assert.match(readout(folder, 'merge', first, second, '--because', 'test').out, /kept as 1/u);
  assert.match(
    readout(folder, 'split', first, '--article', '01-tagesblick-nord', '--because', 'test').out,
    /kept as 2/u,
  );
  assert.match(readout(folder, 'undo').out, /undid 2/u);
  assert.match(readout(folder, 'undo').out, /undid 1/u);
  assert.match(readout(folder, 'log').out, /#1 .*merged: .*because “test” *\[undone\]/su);
  assert.equal(readout(folder, 'export', 'json').out, readout(ROOT, 'read', SAMPLE, '--json').out);
  assert.match(
    readout(folder, 'set', '09-zeitlot', 'published', '2022-02-12', '--because', 'Ausdruck').out,
    /changed/u,
  );
  assert.match(readout(folder, 'ignore', '05-windrosen-blatt', '--because', 'Probe').out, /changed/u);
  assert.match(readout(folder, 'reanalyse', '--dry-run').out, /11 articles read again/u);
  assert.equal(readout(folder, 'config', 'get', 'ui.lang').out, 'en\n');
  assert.equal(readout(folder, 'config', 'set', 'ui.lang', 'de').status, 0);
  assert.match(readout(folder, 'list').out, /^ID +DATUM/u);
  assert.equal(readout(folder, 'config', 'set', 'ui.lang', 'fr').status, 2);
  assert.match(readout(folder, 'doctor').out, /Alles in Ordnung/u);
});

test('--json of every command is the form that is published, without a field it does not name, and nothing else on standard output', () => {
  const folder = join(newFolder(), 'p');
  const made = readout(newFolder(), 'init', folder, '--sample', '--json');
  isForm(json(made), 'init');
  const listed = json(readout(folder, 'list', '--json')).data as {
    contacts: { id: string; articles: number }[];
  };
  const [first, second] = listed.contacts.filter(({ articles }) => articles > 3);
  const id = first?.id ?? '';
  const told = json(readout(folder, 'diff', '--json')).data as { differences: { id: string }[] };
  const difference = told.differences[0]?.id ?? '';
  const twice = join(folder, 'zweimal.txt');
  writeFileSync(
    twice,
    'Scholz traf Macron am 3. März 2022 in Berlin zu einem Gespräch, das 40 Minuten dauerte.',
  );
  isForm(json(readout(folder, 'add', twice, '--json')), 'add');
  writeFileSync(
    twice,
    'Scholz traf Macron am 3. März 2022 in Berlin zu einem Gespräch, das 50 Minuten dauerte.',
  );
  const commands: readonly (readonly string[])[] = [
    ['add', SAMPLE], ['list', 'articles'], ['list', 'statements'], ['list', 'actors'], ['list', 'outlets'], ['show', id],
    ['show', '04-morgenwarte'], ['why', id], ['diff'], ['timeline'], ['search', 'Gespräch'], ['search', 'field:duration'],
    ['set', id, 'tone', 'kühl', '--because', 'x'], ['set', '09-zeitlot', 'published', '2022-02-12', '--because', 'x'],
    ['merge', id, second?.id ?? '', '--because', 'x'], ['split', id, '--article', '01-tagesblick-nord', '--because', 'x'],
    ['undo'], ['undo', '--dry-run'], ['ignore', difference, '--because', 'x'], ['ignore', '05-windrosen-blatt', '--because', 'x'],
    ['log'], ['diff', '--all'], ['reanalyse', '--dry-run'], ['reanalyse'], ['add', twice], ['show', 'zweimal', '--versions'],
    ['add', SAMPLE, '--dry-run'], ['brief', '--contact', id], ['brief', '--since', '2000-01-01'], ['pack', '-o', 'a.zip'],
    ['verify', 'a.zip'], ['import', 'a.zip', '--dry-run'], ['import', 'a.zip'],
    ['feeds', 'add', 'https://a.example/rss', '--no-fetch'], ['feeds', 'list'], ['feeds', 'export'],
    ['feeds', 'import', 'feeds.opml', '--dry-run'], ['feeds', 'rm', 'a.example'],
    ['doctor'], ['config', 'list'], ['config', 'get', 'ui.lang'], ['config', 'set', 'ui.lang', 'de'], ['config', 'unset', 'ui.lang'],
  ]; // prettier-ignore
  writeFileSync(
    join(folder, 'feeds.opml'),
    '<opml version="2.0"><body><outline text="B" type="rss" xmlUrl="https://b.example/rss"/></body></opml>',
  );
  const printed = new Set(['init']);
  for (const command of commands) {
    const done = readout(folder, ...command, '--json');
    // Status 4: nothing is new.
    if (command.includes('--dry-run')) assert.ok(done.status === 0 || done.status === 4, done.err);
    const ran = command.includes('--dry-run') ? (JSON.parse(done.out) as Printed) : json(done);
    printed.add(isForm(ran, command.join(' ')));
  }
  // How a statement is explained is not asked of a project; what feeds give is tested beside a server.
  const known = Object.keys(COMMANDS).filter((form) => !['why-statement', 'fetch'].includes(form));
  assert.deepEqual([...printed].sort(), known.sort());
  const shown = json(readout(folder, 'show', id, '--json')).data['record'];
  assert.ok(record.safeParse(shown).success);
});

test('copies are shown with how much of the text they share: list, show, record, JSON', () => {
  const folder = join(newFolder(), 'p');
  readout(newFolder(), 'init', folder, '--sample');
  const list = readout(folder, 'list', 'articles').out.replace(/\s+/gu, ' ');
  assert.match(list, /05-windrosen-blatt\.txt not known not known \[same text as [0-9a-f]{12} \(91 %\)\]/u);
  assert.match(
    readout(folder, 'show', '05-windrosen-blatt').out,
    /^ {2}same text as [0-9a-f]{12} \(91 %\)$/mu,
  );
  const { articles } = json(readout(folder, 'list', 'articles', '--json')).data as {
    articles: { file: string; id: string; origin: string; shared?: number }[];
  };
  assert.deepEqual(
    articles.flatMap(({ file, shared }) => (shared === undefined ? [] : [[file.split('/').at(-1), shared]])),
    [['05-windrosen-blatt.txt', 91]],
  );
  const shown = json(readout(folder, 'show', '05-windrosen-blatt', '--json')).data;
  assert.equal(shown['shared'], 91);
  const { contacts } = json(readout(folder, 'list', '--json')).data as {
    contacts: { id: string; articles: number; independent: number }[];
  };
  const id = contacts.find((one) => one.independent < one.articles)?.id ?? '';
  const german = readout(folder, 'show', id, '--lang', 'de').out;
  assert.match(german, /05-windrosen-blatt\.txt: gleicher Text wie 04-morgenwarte\.txt \(91 %\)/u);
});

test('a text that was decoded twice is put right as a new version, and the text as it came stays', () => {
  const folder = join(newFolder(), 'p');
  readout(newFolder(), 'init', folder);
  const words =
    'Kanzler Scholz hat am 3. März 2022 fünfzig Minuten mit Präsident Emmanuel Macron telefoniert.';
  const damaged = Buffer.from(words, 'utf8').toString('latin1');
  writeFileSync(join(folder, 'anruf.txt'), damaged);
  const added = readout(folder, 'add', 'anruf.txt', '--json');
  assert.equal(added.status, 0, added.err);
  const lengths = () =>
    readout(folder, 'export', 'csv')
      .out.split('\n')
      .filter((row) => row.includes(',PT50M,'));
  assert.deepEqual(lengths(), []);
  const dry = readout(folder, 'repair', 'anruf', '--dry-run');
  assert.match(dry.out, /1 -> 2\n/u);
  assert.match(dry.out, /\[-MÃ¤rz-\]\{\+März\+\}|\{\+März\+\}/u);
  assert.equal((json(readout(folder, 'show', 'anruf', '--json')).data['versions'] as unknown[]).length, 1);
  isForm(json(readout(folder, 'repair', 'anruf', '--json')), 'repair');
  assert.equal(lengths().length, 1);
  const shown = json(readout(folder, 'show', 'anruf', '--json')).data;
  assert.equal((shown['versions'] as unknown[]).length, 2);
  assert.match(JSON.stringify(shown['record']), /text\/repaired/u);
  assert.doesNotMatch(JSON.stringify(shown['record']), /text\/mojibake/u);
  assert.match(readout(folder, 'add', 'anruf.txt').out, /0 articles added, 1 already there/u);
  const again = readout(folder, 'repair', 'anruf');
  assert.equal(again.status, 4);
  assert.match(again.err, /nothing in anruf looks as if it had been decoded twice/u);
  assert.equal(readout(folder, 'doctor').status, 0);
});

test('outside of a project commands say so with status 2; a name that means nothing is 4, an unclear one 2', () => {
  const nowhere = newFolder();
  const outside = readout(nowhere, 'list');
  assert.equal(outside.status, 2);
  assert.match(outside.err, /no project here or above\n {2}Make one with readout init/u);
  const folder = join(nowhere, 'p');
  readout(nowhere, 'init', folder, '--sample');
  assert.equal(readout(nowhere, '-C', folder, 'list').status, 2, '-C belongs to the command');
  assert.equal(readout(nowhere, 'list', '-C', folder).status, 0);
  assert.equal(readout(folder, 'show', 'zzz').status, 4);
  const unclear = readout(folder, 'show', 'c');
  assert.equal(unclear.status, 2);
  assert.match(unclear.err, /c may be one of several: c/u);
});

test('what could not be read is in the report, and the rest is in: status 5', () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  const [good, bad, report] = ['gut.txt', 'bild.txt', 'report.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(good, 'Merkel traf Macron am 3. März 2021 in Berlin zu einem Gespräch über Europa.');
  writeFileSync(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  const { status, out, err } = readout(
    folder,
    'add',
    good,
    bad,
    join(folder, 'fehlt.txt'),
    '--report',
    report,
  );
  assert.equal(status, 5, err);
  assert.match(out, /1 article added/u);
  const lines = readFileSync(report, 'utf8').trimEnd().split('\r\n');
  assert.equal(lines[0], 'place,code,reason,help');
  assert.deepEqual(
    lines
      .slice(1)
      .map((line) => line.split(',')[1])
      .sort(),
    ['input/binary', 'input/not-found'],
  );
});

test('texts in which nothing of diplomacy stands are articles without contacts, and no error', () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  const files = {
    'leer.txt': '',
    'drei.txt': 'Nur drei Worte',
    'rezept.txt': 'Linsensuppe\n\nDie Linsen waschen und mit Wasser zum Kochen bringen. Nach zehn Minuten die Karotten zugeben.',
    'leer.html': '<!doctype html><title>Leer</title>',
  };
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
  const added = readout(folder, 'add', ...Object.keys(files));
  assert.equal(added.status, 0, added.err);
  assert.match(added.out, /^4 articles added\n4 articles \(4 independent texts\), 0 contacts, 0 differences\n$/u);
  const recipe = readout(folder, 'read', 'rezept.txt');
  assert.equal(recipe.status, 0, recipe.err);
  assert.match(recipe.out, /No contact between political actors was found\./u);
}); // prettier-ignore

test('a dry run of add says what is new, a new version, there already and refused, and keeps nothing', () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  const put = (name: string, words: string): string => {
    writeFileSync(join(folder, name), words);
    return name;
  };
  const there = put('da.txt', 'Merkel traf Macron am 3. März 2021 in Berlin zu einem Gespräch über Europa.');
  readout(folder, 'add', there, '-q');
  const before = json(readout(folder, 'doctor', '--json'));
  const again = readout(folder, 'add', there, '--dry-run');
  assert.equal(again.status, 4, again.err);
  assert.match(again.out, /^= \w+ {2}already there {2}da\.txt\n0 articles would be added, 0 new versions, 1 already there; nothing was kept\n$/u);
  assert.equal(readout(folder, 'add', 'fehlt.txt', '--dry-run').status, 1);
  const lines = (...texts: readonly (readonly [string, string])[]): string =>
    texts.map(([url, text]) => JSON.stringify({ url, text })).join('\n');
  // Of one call each text sees those before it: the second is there by then, the third is a later version of the first.
  const many = put('viele.jsonl', lines(['https://a.example/1', 'Eins und zwei und drei.'], ['https://a.example/1', 'Eins und zwei und drei.'], ['https://a.example/1', 'Vier und fünf.']));
  const planned = readout(folder, 'add', there, many, 'fehlt.txt', '--dry-run', '--json');
  assert.equal(planned.status, 5, planned.err);
  const { data } = JSON.parse(planned.out) as { data: { fresh: number; versions: number; there: number; articles: number; dry_run: boolean; arrivals: unknown; failed: { code: string }[] } };
  assert.deepEqual([data.fresh, data.versions, data.there, data.articles, data.dry_run], [1, 1, 2, 1, true]);
  assert.deepEqual(data.failed.map(({ code }) => code), ['input/not-found']);
  assert.deepEqual(json(readout(folder, 'doctor', '--json')), before);
  const added = readout(folder, 'add', there, many, '--json');
  assert.deepEqual(json(added).data['arrivals'], data.arrivals, 'what was said is what is done');
  assert.match(added.err + readout(folder, 'add', there).err, /da\.txt: already there as \w+\n/u);
}); // prettier-ignore

test('two processes that add at the same time lose nothing', async () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  const file = (name: string, from: number): string => {
    const path = join(folder, name);
    const lines = Array.from({ length: 40 }, (_, n) =>
      JSON.stringify({
        id: `${name}-${n}`,
        text: `Merkel telefonierte am ${1 + (n % 28)}. März 2021 mit Macron. Nummer ${from + n} von allen.`,
      }),
    );
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  const run = (path: string): Promise<number | null> =>
    new Promise((resolve) =>
      spawn(process.execPath, [BIN, 'add', path, '-q'], { cwd: folder, stdio: 'ignore' }).on(
        'close',
        resolve,
      ),
    );
  assert.deepEqual(await Promise.all([run(file('a.jsonl', 0)), run(file('b.jsonl', 1000))]), [0, 0]);
  const { data } = json(readout(folder, 'doctor', '--json'));
  assert.deepEqual([data['articles'], data['waiting'], data['damage']], [80, false, []]);
});

test('cells that a spreadsheet would carry out are neutralised; --excel has a byte order mark and semicolons', () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder);
  const path = join(folder, 'a.jsonl');
  const text =
    'Bundeskanzlerin Angela Merkel hat am 3. März 2021 mit dem französischen Präsidenten Emmanuel Macron telefoniert.';
  writeFileSync(path, JSON.stringify({ id: 'a', text, outlet: '=HYPERLINK("http://example.org";"x")' }));
  readout(folder, 'add', path);
  const plain = readout(folder, 'export', 'csv').out;
  assert.match(plain, /^contact_id,date,/u);
  assert.match(plain, /"'=HYPERLINK\(""http/u);
  const excel = readout(folder, 'export', 'csv', '--excel').out;
  assert.match(excel, /^\uFEFFcontact_id;date;/u);
  assert.match(excel, /telefoniert/u);
});

test('a copy made while the project is in use is a whole project', () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder, '--sample');
  const { data } = json(readout(folder, 'doctor', '--backup', join(folder, 'copies'), '--json'));
  const copy = join(folder, String(data['backup']).replace(`${folder}/`, ''));
  assert.equal(readout(copy, 'export', 'json').out, readout(folder, 'export', 'json').out);
});
