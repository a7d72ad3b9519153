/**
 * `npm run bench -- store [COUNT]`: a project of made articles (10,000). How fast they are put in with everything stored, how long
 * it takes to bring the contacts up to date, to look one thing up, to list and to search, and how large the file is.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initProject, type Project } from '../src/app.ts';
import { dice, madeArticles } from './made.ts';
import { sampleTexts } from './sets.ts';

const COUNT = Number(process.argv[3] ?? 10_000);
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
  const texts = madeArticles(sample, COUNT).map((item) => ({ item }));
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
  const one = await taken(async () => {
    await project.add(
      madeArticles(sample, COUNT + 1)
        .slice(-1)
        .map((item) => ({ item })),
    );
    await project.settle();
  });
  line('one more', one, 'one article and the contacts with it');
  console.log(`  peak memory   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
  await project.close();
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
