import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS, record, type CommandForm } from '../src/contract/index.ts';
import { ROOT, SAMPLE } from './coverage.ts';
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

interface Data {
  readonly schema: string;
  readonly data: Record<string, unknown>;
  readonly warnings: readonly string[];
}

function json(ran: Ran): Data {
  assert.equal(ran.status, 0, ran.err);
  return JSON.parse(ran.out) as Data;
}

/** The name of the form that this is; it has no field that the form does not name. */
function isForm(printed: Data, command: string): string {
  const [, name = ''] = /^readout\/([a-z-]+)\/1$/u.exec(printed.schema) ?? [];
  const form = new Map<string, (typeof COMMANDS)[CommandForm]>(Object.entries(COMMANDS)).get(name);
  assert.ok(form !== undefined, `${command}: ${printed.schema}`);
  // Zod leaves out fields that the form does not name, so what was parsed must be the whole.
  assert.deepEqual(form.parse(printed), printed, command);
  return name;
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
    ['show', '04-morgenwarte'], ['why', id], ['diff'], ['timeline'], ['search', 'Gespräch'],
    ['set', id, 'tone', 'kühl', '--because', 'x'], ['set', '09-zeitlot', 'published', '2022-02-12', '--because', 'x'],
    ['merge', id, second?.id ?? '', '--because', 'x'], ['split', id, '--article', '01-tagesblick-nord', '--because', 'x'],
    ['undo'], ['undo', '--dry-run'], ['ignore', difference, '--because', 'x'], ['ignore', '05-windrosen-blatt', '--because', 'x'],
    ['log'], ['diff', '--all'], ['reanalyse', '--dry-run'], ['reanalyse'], ['add', twice], ['show', 'zweimal', '--versions'],
    ['doctor'], ['config', 'list'], ['config', 'get', 'ui.lang'], ['config', 'set', 'ui.lang', 'de'], ['config', 'unset', 'ui.lang'],
  ]; // prettier-ignore
  const printed = new Set(['init']);
  for (const command of commands) {
    const ran = json(readout(folder, ...command, '--json'));
    printed.add(isForm(ran, command.join(' ')));
  }
  // How a statement is explained is not asked of a project.
  const known = Object.keys(COMMANDS).filter((form) => form !== 'why-statement');
  assert.deepEqual([...printed].sort(), known.sort());
  const shown = json(readout(folder, 'show', id, '--json')).data['record'];
  assert.ok(record.safeParse(shown).success);
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
