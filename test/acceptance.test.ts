/**
 * What a user would check first, over the command line, on the five seed articles beside the repository. The fourteen
 * checks, and where each is a test:
 *
 *  1 five articles, three main contacts, every quote in its place      here
 *  2 a day that is not given, entered, undone                          here, and by keys in journey.browser.test.ts
 *  3 a weekday settled by other articles, and open without them        here
 *  4 the board of differences, and what is none                        here
 *  5 who wrote before the event is not silent                          here
 *  6 why: a rule and a place for every value, the same from the API    here
 *  7 the same article again, under other names and encodings           here
 *  8 merge, split, undo, undo: byte for byte                           here
 *  9 packs: the same bytes; one character changed is named             pack.test.ts
 * 10 by keys alone, axe, 320 px, paper                                 journey.browser.test.ts, pages.browser.test.ts
 * 11 no network                                                        no-network.test.ts
 * 12 the worst input: memory, limits by name, pages meanwhile          worst-input.test.ts, hostile.test.ts, archives.test.ts
 * 13 --json of its form, clean output, colours, closed pipes, ^C       project-cli.test.ts, contract.test.ts, terminal.test.ts,
 *                                                                      cli.test.ts, interrupted.test.ts
 * 14 signs beyond the basic plane                                      here, annotations in pack.test.ts
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openProject, webFile } from '../src/app.ts';
import type { ReadoutRecord, Why } from '../src/contract/index.ts';
import { listen, projectDesk } from '../src/server/index.ts';
import { ROOT } from './coverage.ts';
import { newFolder } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');
const SEEDS = join(ROOT, '../shared/seeds');
const skip = existsSync(SEEDS) ? false : 'no ../shared/seeds';
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

/** A Tuesday of which no week is known. */
const TUESDAY = 'XXXX-WXX-2';

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

test('adding says which days stay open, which hang on other articles, which words look damaged', { skip }, () => {
  const desk = new Desk();
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, 'add', SEEDS], { cwd: desk.folder, encoding: 'utf8' });
  assert.match(stdout, /5 articles \(5 independent texts\), 13 contacts \(3 in headlines, 4 planned\)/u);
  const lines = stderr.split('\n');
  const of = (number: string): string => lines.find((line) => line.startsWith(`readout: ${number}_`)) ?? '';
  assert.match(of('000'), /month only.*the day of \w+ \(.*2022-02.*\) stays open: readout set 000_\S+ published DATE/u);
  assert.match(of('002'), /3 places look damaged.*2021-12-30.*is taken from 004_/u);
  assert.match(of('003'), /month only.*2021-12-07.*is taken from 001_/u);
  assert.deepEqual([of('001'), of('004')], ['', '']);
  assert.match(stderr, /5 articles do not say who published them: readout set ARTICLE outlet NAME/u);
}); // prettier-ignore

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
    const left = desk.record();
    const alone = main(left).find(({ articles = [] }) => articles.some(({ article }) => article === third));
    const [only, ...others] = alone?.attributes['date']?.values ?? [];
    assert.deepEqual(
      [alone?.date, only?.value, others.length],
      [{ value: TUESDAY, precision: 'weekday', basis: 'stated' }, TUESDAY, 0],
    );
    const gap = left.discrepancies.find(
      ({ kind, contact }) => kind === 'gap' && contact !== undefined && contact === alone?.id,
    );
    const tuesdays = ['2021-12-07', '2021-12-14', '2021-12-21', '2021-12-28'];
    assert.ok(
      gap?.values.some(({ value }) => JSON.stringify(value) === JSON.stringify(tuesdays)),
      'the days that it can have been are offered',
    );
  },
);

/** What a difference must be: its kind, the articles whose words it sets against each other, and a word among them. */
const BOARD = [
  ['value_conflict', ['001', '002', '004'], 'Videotelefonat'],
  ['value_conflict', ['001', '004'], 'Entwürfe für zwei Dokumente'],
  ['description_conflict', ['001', '002'], 'Konferenz'],
  ['headline_quote_not_in_body', ['000'], '"ernsten Konsequenzen"'],
  ['attribution_conflict', ['001'], 'kolossalen Fehler'],
] as const;

test(
  'the board has the channel, the drafts, the conference, the headline and the speaker that do not fit, and no conflict on days that agree',
  { skip },
  () => {
    const desk = new Desk(SEEDS);
    const { differences } = desk.data('diff') as { differences: ReadoutRecord['discrepancies'] };
    const record = desk.record();
    const numbers = new Map([...numbered(record)].map(([number, id]) => [id, number]));
    for (const [kind, articles, words] of BOARD)
      assert.ok(
        differences.some((difference) => {
          const evidence = difference.values.flatMap(({ evidence: places }) => places);
          const from = [...new Set(evidence.map(({ article }) => numbers.get(article) ?? ''))].sort();
          const says = evidence.some(({ quote }) => quote.includes(words));
          return difference.kind === kind && difference.severity === 'conflict' && says && from.join() === articles.join();
        }),
        `${kind}: ${words}`,
      );
    for (const day of ['2022-01-10', '2022-01-12']) {
      const [agreed, ...others] = record.contacts.filter(({ date }) => date?.value === day);
      assert.deepEqual([agreed?.articles?.length, others.length], [3, 0], day);
      const told = differences.filter(({ contact }) => contact === agreed?.id);
      assert.deepEqual(told.filter(({ severity }) => severity === 'conflict'), [], day);
    }
  },
); // prettier-ignore

/** An explanation without the words in which a value is shown: the server gives them in the language of its reader. */
function unshown(why: unknown): unknown {
  return JSON.parse(JSON.stringify(why), (key, value: unknown) => {
    if (key === 'shown') return undefined;
    const isOne = key === 'value' && typeof value === 'object' && value !== null && !Array.isArray(value);
    return isOne ? { ...value, text: undefined } : value;
  });
}

test(
  'why prints a rule and a place for every value of a contact, and the server gives the same',
  { skip },
  async () => {
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
    const open = await openProject(desk.folder);
    const served = await listen({
      desk: projectDesk(open),
      port: 0,
      asset: webFile,
      onError: (error) => assert.fail(error),
    });
    try {
      const ask = async (query = ''): Promise<Why['data']> => {
        const answer = await fetch(new URL(`/api/contacts/${contact?.id ?? ''}/why${query}`, served.url));
        return ((await answer.json()) as Why).data;
      };
      assert.deepEqual(unshown(await ask()), unshown(why));
      for (const attribute of why.attributes)
        assert.deepEqual(unshown((await ask(`?field=${attribute.name}`)).attributes), unshown([attribute]));
    } finally {
      await served.close();
      await open.project.close();
    }
  },
);

/** What windows-1252 has beyond Latin 1, as far as German typography needs it. */
const BEYOND_LATIN_1 = new Map(Object.entries({ '€': 0x80, '‚': 0x82, '„': 0x84, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 })); // prettier-ignore

/** The bytes of a text in windows-1252; a sign that it does not have is a question mark. */
function inWindows1252(words: string): Uint8Array {
  const byte = (sign: string): number => BEYOND_LATIN_1.get(sign) ?? sign.codePointAt(0) ?? 0;
  return Uint8Array.from(Array.from(words, (sign) => (byte(sign) < 0x100 ? byte(sign) : 0x3f)));
}

test(
  'the same article twice, under another name, and encoding under another headline, adds no independent text',
  { skip },
  () => {
    const desk = new Desk(seed('001'), seed('002'), seed('003'));
    const [, ...rest] = readFileSync(seed('001'), 'utf8').split('\n');
    const copy = join(desk.folder, 'copy.txt');
    writeFileSync(copy, inWindows1252(['Kanzleramt und Kreml: ein „Gespräch“ – 50 €', ...rest].join('\n')));
    const renamed = join(desk.folder, 'renamed.txt');
    writeFileSync(renamed, readFileSync(seed('001')));
    desk.run('add', seed('001'), '-q');
    desk.run('add', renamed, copy, '-q');
    const { articles, independent } = desk.data('doctor') as { articles: number; independent: number };
    assert.deepEqual([articles, independent], [4, 3]);
    const read = desk.record().articles.find(({ file }) => file === copy);
    assert.match(read?.messages.find(({ code }) => code === 'text/encoding')?.text ?? '', /windows-1252/u);
    assert.ok(read?.title?.quote.includes('„Gespräch“ – 50 €'));
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

test('signs beyond the basic plane before a quote leave its place right in the record, in search, in the API and on the pages', async () => {
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
  const length = places.find(({ quote }) => quote.startsWith('40 Minuten')) ?? assert.fail('no length');
  for (const { start, end, quote } of places) assert.equal(words.slice(start, end), quote);
  const open = await openProject(desk.folder);
  const served = await listen({ desk: projectDesk(open), port: 0, asset: webFile, onError: (error) => assert.fail(error) });
  try {
    const page = async (path: string): Promise<string> => (await fetch(new URL(path, served.url))).text();
    const [contact] = record.contacts;
    const { data } = JSON.parse(await page(`/api/contacts/${contact?.id ?? ''}/why?field=duration`)) as Why;
    const told = data.attributes.flatMap(({ values }) => values.flatMap(({ chain }) => chain));
    assert.deepEqual(told.map(({ start, end, quote }) => ({ start, end, quote })), [
      { start: length.start, end: length.end, quote: length.quote },
    ]);
    const [article] = record.articles;
    const at = `${length.start}-${length.end}`;
    const reader = await page(`/a/${article?.id ?? ''}?at=${at}`);
    const pieces = [...reader.matchAll(/<mark[^>]*data-start="(\d+)" data-end="(\d+)"[^>]*>(?:<span[^>]*><\/span>)*([^<]*)/gu)];
    const inside = pieces.filter(([, start, end]) => Number(start) >= length.start && Number(end) <= length.end);
    assert.equal(inside.map(([, , , words]) => words).join(''), length.quote);
    assert.match(await page(`/c/${contact?.id ?? ''}`), new RegExp(`href="#a0-${at}"`, 'u'));
  } finally {
    await served.close();
    await open.project.close();
  }
}); // prettier-ignore
