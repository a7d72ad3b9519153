/**
 * `npm run bench -- pages [COUNT]`: how long the server takes for every page of a project of made articles (10,000), from the request
 * to the last byte of the answer. Each page is asked many times, about other things each time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initProject, webFile, type OpenProject } from '../src/app.ts';
import { projectDesk } from '../src/server/index.ts';
import { routes } from '../src/server/routes.tsx';
import { dice, madeArticles } from './made.ts';
import { sampleTexts } from './sets.ts';

const COUNT = Number(process.argv[3] ?? 10_000);
/** Times each page is asked. */
const TIMES = 40;
/** Milliseconds that a page may take. */
const AIM = 100;
const HOST = '127.0.0.1:1';

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  const open = await initProject(join(folder, 'p'));
  await open.project.add(madeArticles(await sampleTexts(), COUNT).map((item) => ({ item })));
  await open.project.settle();
  const { articles, contacts, differences } = await open.project.overview();
  console.log(`${articles} articles, ${contacts} contacts, ${differences} differences; aim: ${AIM} ms`);
  await ask(open);
  await open.project.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every page, and the lists narrowed in every way. */
async function ask(open: OpenProject): Promise<void> {
  const app = routes({ desk: projectDesk(open), hosts: () => [HOST], asset: webFile, onError: (error) => { throw error; } });
  const throwDice = dice(1);
  const ids = (await open.project.contacts()).rows.map(({ id }) => id);
  const files = (await open.project.articles()).rows.map(({ id }) => id);
  const actors = (await open.project.actors()).map(({ id }) => id);
  const outlets = (await open.project.outlets()).flatMap(({ outlet }) => outlet ?? []);
  const contact = (): string => ids[throwDice(ids.length)] ?? '';
  const article = (): string => files[throwDice(files.length)] ?? '';
  const actor = (): string => actors[throwDice(Math.min(50, actors.length))] ?? '';
  const pages: readonly (readonly [string, () => string])[] = [
    ['contacts', () => '/'],
    ['contacts, a middle page', () => `/?from=${throwDice(ids.length)}`],
    ['contacts by type', () => '/?type=phone_call'],
    ['contacts with conflicts', () => '/?conflicts=1'],
    ['record', () => `/c/${contact()}`],
    ['compare', () => `/c/${contact()}/compare`],
    ['sides', () => `/c/${contact()}/sides`],
    ['brief', () => `/c/${contact()}/brief`],
    ['merge', () => `/c/${contact()}/merge`],
    ['statements', () => '/s'],
    ['statements by type', () => '/s?type=direct'],
    ['statements by via', () => `/s?via=${encodeURIComponent(actor())}`],
    ['statements of a contact', () => `/s?contact=${contact()}`],
    ['differences', () => '/d'],
    ['differences by kind', () => '/d?kind=value_conflict'],
    ['timeline', () => '/t'],
    ['actors', () => '/actors'],
    ['actor', () => `/actors/${encodeURIComponent(actor())}`],
    ['outlets', () => '/outlets'],
    ['outlet', () => `/outlets/${encodeURIComponent(outlets[throwDice(outlets.length)] ?? '')}`],
    ['framing', () => '/framing'],
    ['articles', () => '/articles'],
    ['reader', () => `/a/${article()}`],
    ['review', () => '/review'],
    ['audit', () => '/audit'],
    ['search', () => '/search?q=Gespr%C3%A4ch'],
    ['codebook', () => '/help/codebook'],
  ]; // prettier-ignore
  for (const [name, path] of pages) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const url = `http://${HOST}${path()}`;
      const from = performance.now();
      const answer = await app.request(url, { headers: { host: HOST, cookie: 'lang=de' } });
      await answer.text();
      times.push(performance.now() - from);
      if (answer.status !== 200) throw new RangeError(`${url} answers ${answer.status}`);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    const over = at(0.5) > AIM ? '  over the aim' : '';
    console.log(`  ${name.padEnd(26)} median ${at(0.5).toFixed(1).padStart(7)} ms, p95 ${at(0.95).toFixed(1).padStart(7)} ms${over}`);
  }
} // prettier-ignore
