/**
 * `npm run bench -- store [COUNT] [pair]`: a project of made articles (10,000), of many people or all of one pair. How fast they
 * are put in with everything stored, how long it takes to bring the contacts up to date, to look one thing up, to list and to
 * search, how large the file is, and what one article more costs: in this process, and in one that has just begun.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initProject, openProject, type Project } from '../src/app.ts';
import type { SourceItem } from '../src/model/source.ts';
import { dice, madeArticles } from './made.ts';
import { sampleTexts } from './sets.ts';

const COUNT = Number(process.argv[3] ?? 10_000);
const PAIR = process.argv[4] === 'pair';
/** Articles that are put in one by one at the end. */
const MORE = 10;
/** Times each question is asked. */
const TIMES = 200;
const WORDS = [
  'Garantien',
  'Gespräch',
  'Sanktionen',
  '"am Telefon"',
  'Moskau -Genf',
  'Kreml',
  'Energie',
  'Grenze',
];

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const { project, folder: at } = await initProject(join(folder, 'p'));
  const sample = await sampleTexts();
  const all = madeArticles(sample, COUNT + 2 * MORE, { pair: PAIR }).map((item) => ({ item }));
  const texts = all.slice(0, COUNT);
  const adding = await taken(() => project.add(texts));
  const settling = await taken(() => project.settle());
  const { articles, contacts, differences } = await project.overview();
  console.log(`${articles} articles, ${contacts} contacts, ${differences} differences`);
  line('put in', adding, `${rate(adding.cpu)} articles/s of processor time`);
  line('contacts made', settling, `with it ${rate(adding.cpu + settling.cpu)} articles/s of processor time`);
  const bytes = statSync(join(at, 'readout.db')).size + statSync(join(at, 'readout.db-wal')).size;
  console.log(
    `  file          ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1000 / articles).toFixed(1)} kB an article`,
  );
  await questions(project);
  await oneByOne('one more', all.slice(COUNT, COUNT + MORE), () => Promise.resolve(project));
  console.log(`  peak memory   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
  await project.close();
  const opened: Project[] = [];
  await oneByOne('newly opened', all.slice(COUNT + MORE), async () => {
    const { project: again } = await openProject(at);
    opened.push(again);
    return again;
  });
  for (const one of opened) await one.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Taken {
  readonly cpu: number;
  readonly clock: number;
}

/** Seconds by the clock and of processor time. */
async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const [before, from] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, clock: (performance.now() - from) / 1000 };
}

function rate(seconds: number): string {
  return (COUNT / seconds).toFixed(1);
}

function line(what: string, { cpu, clock }: Taken, more: string): void {
  console.log(`  ${what.padEnd(13)} ${clock.toFixed(1)} s, ${cpu.toFixed(1)} s of processor time; ${more}`);
}

/**
 * Puts texts in one after the other and brings the contacts up to date each time: seconds and what was done again, of the
 * one in the middle and of the most costly one.
 */
async function oneByOne(
  what: string,
  texts: readonly { readonly item: SourceItem }[],
  open: () => Promise<Project>,
): Promise<void> {
  const each: { readonly seconds: number; readonly line: string }[] = [];
  for (const text of texts) {
    const project = await open();
    await project.add([text]);
    const from = performance.now();
    const anew = await project.settle();
    const seconds = (performance.now() - from) / 1000;
    const { articles = 0, blocks = 0, contacts = 0 } = anew ?? {};
    const line = `${seconds.toFixed(2)} s for the contacts; ${articles} articles, ${blocks} blocks and ${contacts} contacts anew`;
    each.push({ seconds, line });
  }
  each.sort((a, b) => a.seconds - b.seconds);
  console.log(`  ${what.padEnd(13)} median ${each[Math.floor(each.length / 2)]?.line ?? ''}`);
  console.log(`  ${' '.repeat(13)} most   ${each.at(-1)?.line ?? ''}`);
}

/** Each question is asked many times, about other things each time. */
async function questions(project: Project): Promise<void> {
  const throwDice = dice(1);
  const ids = (await project.contacts()).rows.map(({ id }) => id);
  const files = (await project.articles()).rows.map(({ id }) => id);
  const pick = (list: readonly string[]): string => list[throwDice(list.length)] ?? '';
  await ask('one article', () => project.source(pick(files)));
  await ask('one contact', () => project.dossiers([pick(ids)]));
  await ask('contact page', () => project.contact(pick(ids)));
  await ask('first page', () => project.contacts({ limit: 100 }));
  await ask('a middle page', () => project.contacts({ limit: 100, offset: throwDice(ids.length) }));
  await ask('articles', () => project.articles({ limit: 100, offset: throwDice(files.length) }));
  await ask('differences', () => project.differences({ limit: 100 }));
  await ask('search', () => project.search(pick(WORDS), { limit: 20 }));
  await ask('overview', () => project.overview());
}

async function ask(what: string, question: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const from = performance.now();
    await question();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`  ${what.padEnd(13)} median ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}
