/** What a user would check first, over the command line, on the five seed articles beside the repository. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ReadoutRecord, Why } from '../src/contract/index.ts';
import { ROOT } from './coverage.ts';
import { newFolder } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');
const SEEDS = join(ROOT, '../shared/seeds');
const skip = existsSync(SEEDS) ? false : 'no ../shared/seeds';
/** A network without any route: every connection fails at once. */
const alone = spawnSync('unshare', ['-rn', 'true']).status === 0;

type Contact = ReadoutRecord['contacts'][number];

/** A project with some of the seeds, and the commands that are run in it. */
class Desk {
  readonly folder = join(newFolder(), 'p');

  constructor(...inputs: readonly string[]) {
    this.run('init', this.folder);
    if (inputs.length > 0) this.run('add', ...inputs, '-q');
  }

  run(...args: readonly string[]): string {
    const cwd = args[0] === 'init' ? ROOT : this.folder;
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.equal(status, 0, `${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  data(...args: readonly string[]): unknown {
    return (JSON.parse(this.run(...args, '--json')) as { data: unknown }).data;
  }

  record(): ReadoutRecord {
    return JSON.parse(this.run('export', 'json')) as ReadoutRecord;
  }
}

const seed = (n: string): string => {
  const name = readdirSync(SEEDS).find((one) => one.startsWith(n));
  if (name === undefined) throw new RangeError(`no seed ${n}`);
  return join(SEEDS, name);
};

/** The articles by the number of their seed. */
function numbered(record: ReadoutRecord): ReadonlyMap<string, string> {
  return new Map(record.articles.map(({ id, file = '' }) => [/(\d{3})_[^/]*$/u.exec(file)?.[1] ?? file, id]));
}

/** All places that give a value of a contact. */
function placesOf(contact: Contact) {
  return Object.values(contact.attributes).flatMap((attribute) =>
    (attribute?.values ?? []).flatMap(({ reports }) => reports),
  );
}

const main = (record: ReadoutRecord): readonly Contact[] => record.contacts.filter((contact) => contact.main);

test(
  'five seeds: five independent texts, three main contacts, every quote stands where it says',
  { skip },
  () => {
    const desk = new Desk(SEEDS);
    const { articles, independent } = desk.data('doctor') as { articles: number; independent: number };
    assert.deepEqual([articles, independent], [5, 5]);
    const record = desk.record();
    assert.deepEqual(
      main(record).map(({ date }) => date?.value),
      ['2021-12-07', '2021-12-30', '2022-02'],
    );
    const texts = new Map(record.articles.map(({ id, file = '' }) => [id, readFileSync(file, 'utf8')]));
    const places = record.contacts.flatMap(placesOf);
    assert.ok(places.length > 100);
    for (const { article, start, end, quote } of places)
      assert.equal(texts.get(article)?.slice(start, end), quote);
  },
);

test(
  'a day that the article does not give is not claimed; entered it settles the call, and undone it is open again',
  { skip },
  () => {
    const desk = new Desk(SEEDS);
    const before = desk.run('export', 'json');
    const day = (): string | undefined =>
      main(desk.record()).find(({ articles = [] }) => articles.length === 1)?.date?.value;
    assert.equal(day(), '2022-02');
    desk.run('set', '000', 'published', '2022-02-12', '--because', 'print edition');
    assert.equal(day(), '2022-02-12');
    desk.run('undo');
    assert.equal(desk.run('export', 'json'), before);
  },
);

test(
  'a weekday takes its day from other articles, and loses it with them; an early article is not silent on the length',
  { skip },
  () => {
    const desk = new Desk(SEEDS);
    const record = desk.record();
    const ids = numbered(record);
    const [third = '', fourth = ''] = [ids.get('003'), ids.get('004')];
    const call = main(record).find(({ date }) => date?.value === '2021-12-07');
    const own = call?.attributes['date']?.values.filter(({ reports }) =>
      reports.some(({ article }) => article === third),
    );
    assert.ok(own?.some(({ value, basis }) => value === '2021-12-07' && basis === 'linked'));
    for (const contact of record.contacts)
      assert.ok(
        !(contact.attributes['duration']?.silent ?? []).includes(fourth),
        'could not know is not silent',
      );
    assert.ok(
      record.contacts.some(({ attributes }) => attributes['duration']?.could_not_know.includes(fourth)),
    );
    for (const n of ['001', '002', '004']) desk.run('ignore', n, '--because', 'without it');
    const alone = main(desk.record()).find(({ articles = [] }) =>
      articles.some(({ article }) => article === third),
    );
    assert.notEqual(alone?.date?.precision, 'day');
  },
);

test('why prints a rule and a place for every value of a contact', { skip }, () => {
  const desk = new Desk(SEEDS);
  const record = desk.record();
  const contact = record.contacts.find(({ date }) => date?.value === '2021-12-30');
  const why = desk.data('why', contact?.id ?? '') as Why['data'];
  const values = Object.entries(contact?.attributes ?? {}).flatMap(([name, attribute]) =>
    (attribute?.values ?? []).map(() => name),
  );
  assert.deepEqual(
    why.attributes.flatMap(({ name, values: explained }) => explained.map(() => name)),
    values,
  );
  for (const { values: explained } of why.attributes)
    for (const { chain } of explained)
      for (const { rule, start, end, quote } of chain)
        assert.deepEqual([rule !== '', end - start], [true, quote.length]);
});

test(
  'the same article again, and in another encoding under another headline, adds no independent text',
  { skip },
  () => {
    const desk = new Desk(seed('001'), seed('002'), seed('003'));
    const copy = join(desk.folder, 'copy.txt');
    const [, ...rest] = readFileSync(seed('001'), 'utf8').split('\n');
    // Latin 1 has every sign of windows-1252 but quotation marks, dashes and the like.
    const words = ['Kanzleramt und Kreml: ein Gespräch', ...rest]
      .join('\n')
      .replaceAll(/[^\p{ASCII}äöüÄÖÜß]/gu, '"');
    writeFileSync(copy, Buffer.from(words, 'latin1'));
    desk.run('add', seed('001'), copy, '-q');
    const { articles, independent } = desk.data('doctor') as { articles: number; independent: number };
    assert.deepEqual([articles, independent], [4, 3]);
  },
);

test('merge, split and undoing both, twice, leave the export as it was, byte for byte', { skip }, () => {
  const desk = new Desk(SEEDS);
  const before = desk.run('export', 'json');
  const [first, second] = main(desk.record()).map(({ id }) => id);
  for (let round = 0; round < 2; round++) {
    desk.run('merge', first ?? '', second ?? '', '--because', 'test');
    desk.run('split', first ?? '', '--article', '004', '--because', 'test');
    desk.run('undo');
    desk.run('undo');
    assert.equal(desk.run('export', 'json'), before);
  }
});

test('a project needs no network', { skip: skip !== false ? skip : alone ? false : 'no unshare' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-alone-'));
  try {
    const steps = [
      ['init', folder],
      ['add', SEEDS, '-C', folder],
      ['export', 'json', '-C', folder],
    ];
    for (const step of steps) {
      const { status, stderr } = spawnSync('unshare', ['-rn', process.execPath, BIN, ...step], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('signs beyond the basic plane before a quote leave its place right in the record, in search and in the annotations', () => {
  const desk = new Desk();
  const words =
    '🇺🇦 Scholz 🇩🇪 sprach\n\nBerlin, 4. März 2022. 🇺🇦🇩🇪 Bundeskanzler Olaf Scholz hat am Donnerstag 40 Minuten lang mit Emmanuel Macron telefoniert.';
  const file = join(desk.folder, 'flags.txt');
  writeFileSync(file, words);
  desk.run('add', file, '-q');
  const record = desk.record();
  const found = desk.data('search', 'Bundeskanzler telefoniert') as {
    articles: { hits: { start: number; end: number; quote: string }[] }[];
  };
  const places = [
    ...record.contacts.flatMap(placesOf),
    ...record.times,
    ...found.articles.flatMap(({ hits }) => hits),
  ];
  assert.ok(places.some(({ quote }) => quote.startsWith('40 Minuten')));
  for (const { start, end, quote } of places) assert.equal(words.slice(start, end), quote);
});
