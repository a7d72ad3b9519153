import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { addInputs, initProject, readCoverage, webFile, type OpenProject } from '../src/app.ts';
import { coverageDesk, listen, projectDesk, type Jobs, type Served } from '../src/server/index.ts';
import { CHROMIUM, FLAGS, NO_CHROMIUM } from './chromium.ts';

const skip = NO_CHROMIUM;
const found = CHROMIUM;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Runs in the page: what axe finds, a line each. */
const AXE_RUN = `axe
  .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' | ')))`;
const THEMES = ['light', 'dark'] as const;
const LOCALES = ['de', 'en'] as const;

/** Jobs as the pages show them: one that runs, one that is done. */
const JOB = {
  kind: 'add',
  about: 'a.txt',
  began: '2022-01-01T00:00:00Z',
  ended: null,
  lines: ['12 articles added'],
} as const;
const NO_JOBS: Jobs = {
  list: () => [
    { ...JOB, id: 2, state: 'running', done: 3, of: 12 },
    { ...JOB, id: 1, state: 'done', done: 12, of: 12 },
  ],
  add: () => assert.fail('no job is started'),
  fetch: () => assert.fail('no job is started'),
  cancel: () => false,
};

let browser: Browser | undefined;
let served: Served | undefined;
let paths: string[] = [];
/** The same articles as a project, whose pages can correct. */
let project: OpenProject | undefined;
let kept: Served | undefined;
let keptPaths: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));

before(async () => {
  if (found === undefined) return;
  const coverage = await readCoverage(['sample']);
  const desk = coverageDesk(coverage, 'sample');
  served = await listen({ desk, port: 0, asset: webFile, onError: (error) => assert.fail(error) });
  browser = await chromium.launch({ executablePath: found, args: FLAGS });
  const most = coverage.trip.dossiers.toSorted((a, b) => b.articles.length - a.articles.length)[0]?.id ?? '';
  const [article] = coverage.record.articles;
  const unnamed = coverage.record.articles.find(({ outlet }) => outlet === null);
  const [actor] = coverage.record.actors;
  paths = [
    '/', `/c/${most}`, `/c/${most}/compare`, `/c/${most}/brief`, `/c/${most}/sides`, '/framing', '/t?from=2021-12-01&to=2021-12-31', '/s', '/d', '/t', '/actors', `/actors/${actor?.id ?? ''}`, '/outlets', '/outlets/Tagesblick%20Nord', `/outlets/${unnamed?.id ?? ''}`,
    '/articles', `/a/${article?.id ?? ''}`, '/search?q=der', '/help/codebook', '/help/keys', '/settings', '/nowhere',
  ]; // prettier-ignore
});

before(async () => {
  if (found === undefined) return;
  project = await initProject(join(folder, 'p'));
  await addInputs(project.project, ['sample']);
  await project.project.follow([{ url: 'https://blatt.example/feed', title: 'Blatt', tags: [] }]);
  kept = await listen({
    desk: projectDesk(project),
    port: 0,
    asset: webFile,
    jobs: NO_JOBS,
    onError: (error) => assert.fail(error),
  });
  const { rows } = await project.project.contacts();
  const most = rows.toSorted((a, b) => b.articles - a.articles)[0]?.id ?? '';
  const [article] = (await project.project.articles()).rows;
  const [unnamed] = (await project.project.articles({ outlet: null })).rows;
  keptPaths = [
    '/',
    `/c/${most}`,
    `/c/${most}/merge`,
    `/c/${most}/split`,
    `/a/${article?.id ?? ''}`,
    `/outlets/${unnamed?.id ?? ''}`,
    '/d',
    '/review',
    '/audit',
    '/search?q=field:duration',
    '/search?q=field:nothing',
    '/c/biden-putin',
    '/import',
    '/jobs',
    '/feeds',
  ];
});

after(async () => {
  await browser?.close();
  await served?.close();
  await kept?.close();
  await project?.project.close();
  rmSync(folder, { recursive: true, force: true });
});

async function page(locale: string, theme: 'light' | 'dark', width = 1280): Promise<Page> {
  if (browser === undefined || served === undefined) throw new RangeError('no browser');
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    bypassCSP: true,
  });
  await context.addCookies([{ name: 'lang', value: locale, url: served.url }]);
  return context.newPage();
}

const addressOf = (one: Served | undefined, path: string): string =>
  `${one?.url.replace(/\/$/u, '') ?? ''}${path}`;
const at = (path: string): string => addressOf(served, path);
/** Every page, of coverage that is only read and of a project. */
const all = (): string[] => [...paths.map(at), ...keptPaths.map((path) => addressOf(kept, path))];

for (const theme of THEMES) {
  for (const locale of LOCALES) {
    test(`axe finds nothing on any page, ${theme}, ${locale}`, { skip }, async () => {
      const tab = await page(locale, theme);
      for (const path of all()) {
        await tab.goto(path);
        await tab.addScriptTag({ content: AXE });
        const broken = await tab.evaluate<string[]>(AXE_RUN);
        assert.deepEqual(broken, [], path);
      }
      await tab.context().close();
    });
  }
}

test(
  'no page is wider than a screen of 320 px, and none says anything on the console',
  { skip },
  async () => {
    const tab = await page('de', 'light', 320);
    const said: string[] = [];
    tab.on('console', (message) => said.push(`${message.location().url}: ${message.text()}`));
    tab.on('pageerror', (error) => said.push(error.message));
    for (const path of all().filter((one) => !/nowhere$|nothing$|biden-putin$/u.test(one))) {
      await tab.goto(path);
      const width = await tab.evaluate<number>('document.documentElement.scrollWidth');
      assert.ok(width <= 320, `${path} is ${width} px wide`);
    }
    assert.deepEqual(said, []);
    await tab.context().close();
  },
);

test('from the list to the words of a value by keys alone', { skip }, async () => {
  const tab = await page('en', 'light');
  await tab.goto(at('/'));
  await tab.keyboard.press('j');
  await tab.keyboard.press('o');
  await tab.waitForURL(/\/c\//u);
  await tab.keyboard.press('j');
  await tab.keyboard.press('w');
  assert.ok(await tab.locator('details.why[open]').first().isVisible());
  await tab.keyboard.press('Escape');
  assert.equal(await tab.locator('details.why[open]').count(), 0);
  await tab.keyboard.press('n');
  assert.equal(await tab.locator('mark.here').count(), 1);
  assert.ok((await tab.locator('#status').textContent()) !== '');
  await tab.keyboard.press('g');
  await tab.keyboard.press('d');
  await tab.waitForURL(/\/d$/u);
  await tab.keyboard.press('?');
  await tab.waitForURL(/\/help\/keys$/u);
  await tab.context().close();
});

test('a value of the table brings every article to its words', { skip }, async () => {
  const tab = await page('en', 'light');
  await tab.goto(at(paths[1] ?? '/'));
  const link = tab.locator('a.quote[data-group="participants"]').first();
  await link.click();
  const lit = await tab.evaluate<string[]>(
    `[...document.querySelectorAll('mark.here')].map((mark) => mark.closest('.column').dataset.article)`,
  );
  assert.ok(new Set(lit).size > 1, 'more than one article shows the words');
  await tab.context().close();
});

test('keys can be switched off, and the choice of a theme is kept', { skip }, async () => {
  const tab = await page('en', 'light');
  await tab.goto(at('/settings'));
  await tab.getByLabel('No single keys').check();
  await tab.getByLabel('dark', { exact: true }).check();
  await tab.getByRole('button', { name: 'Save' }).click();
  await tab.goto(at('/'));
  assert.equal(await tab.locator('html').getAttribute('data-theme'), 'dark');
  await tab.keyboard.press('j');
  assert.equal(await tab.locator('[aria-current="true"]').count(), 0);
  await tab.context().close();
});

test(
  'a value is corrected and taken back by keys and form, and a judged difference brings the next',
  { skip },
  async () => {
    const tab = await page('en', 'light');
    const contact = keptPaths[1] ?? '/';
    await tab.goto(addressOf(kept, contact));
    const row = tab.locator('#v-duration');
    await row.getByText('Why?').first().click();
    await row.getByText('I know better').first().click();
    const better = row.locator('details.better').first();
    await better.getByLabel('Value').fill('PT55M');
    await better.getByLabel('Because').fill('the protocol says so');
    await better.getByRole('button', { name: 'Save' }).click();
    await tab.waitForURL(/done=\d+/u);
    assert.ok(await tab.locator('#v-duration').getByText('55 minutes').first().isVisible());
    await tab.locator('body').press('u');
    await tab.waitForURL(/\/audit/u);
    assert.ok(await tab.getByText('the protocol says so').isVisible());
    await tab.goto(addressOf(kept, '/review'));
    const first = await tab.locator('.card .kind').textContent();
    await tab.getByLabel('Because').fill('time zones');
    await tab.getByRole('button', { name: /Explained/u }).click();
    await tab.waitForURL(/done=\d+/u);
    assert.notEqual(await tab.locator('.card').textContent(), first);
    await tab.context().close();
  },
);

test('every page leads to itself in the other language, and the choice is kept', { skip }, async () => {
  const tab = await page('en', 'light');
  const address = `${at('/d')}?severity=conflict`;
  await tab.goto(address);
  await tab.getByRole('button', { name: 'Deutsch' }).click();
  await tab.locator('html[lang="de"]').waitFor();
  assert.equal(tab.url(), address);
  await tab.goto(at('/'));
  assert.equal(await tab.locator('html').getAttribute('lang'), 'de');
  await tab.context().close();
});

test('the log says in words what was changed, with a way to it; an article whose outlet was entered leads there', { skip }, async () => {
  if (project === undefined) return;
  const [article] = (await project.project.articles({ outlet: null })).rows;
  const id = article?.id ?? '';
  await project.project.correct({ do: 'set', target: id, field: 'outlet', value: 'Das Blatt' }, { because: 'its masthead' });
  const tab = await page('en', 'light');
  await tab.goto(addressOf(kept, '/audit'));
  const row = await tab.locator('tbody tr', { hasText: 'its masthead' }).first().innerText();
  assert.match(row, /article corrected Das Blatt: Outlet = Das Blatt/u);
  await tab.goto(addressOf(kept, `/outlets/${id}`));
  assert.match(decodeURIComponent(tab.url()), /\/outlets\/Das Blatt$/u);
  await project.project.correct({ do: 'undo' }, { because: null });
  await tab.context().close();
}); // prettier-ignore

test('names, headlines and words of any length make no page wider than the screen', { skip }, async () => {
  const made = await initProject(join(folder, 'long'));
  const long = `X${'a'.repeat(299)}`;
  const item = (id: string, head: string, minutes: number) => ({
    text: `${head}\n\nBundeskanzler Olaf Scholz hat am 3. März 2022 ${minutes} Minuten lang mit Präsident Emmanuel Macron telefoniert, sagte ${long}. „Das ${long} ist gut“, sagte Scholz.`,
    origin: id, stated: { id, titleLength: head.length, published: '2022-03-04', language: 'de', outlet: `${id}${long}` }, notes: [],
  });
  await made.project.add([{ item: item('eins', 'T'.repeat(1_000_000), 40) }, { item: item('zwei', `Scholz ${long}`, 50) }]);
  await made.project.settle();
  const wide = await listen({ desk: projectDesk(made), port: 0, asset: webFile, onError: (error) => assert.fail(error) });
  const contact = (await made.project.contacts()).rows[0]?.id ?? assert.fail('no contact');
  const { rows } = await made.project.articles();
  const about = ['', '/compare', '/sides', '/brief', '/merge', '/split'].map((path) => `/c/${contact}${path}`);
  const read = rows.flatMap(({ id, outlet }) => [`/a/${id}`, `/outlets/${encodeURIComponent(outlet ?? '')}`]);
  try {
    for (const width of [320, 1280]) {
      const tab = await page('de', 'light', width);
      for (const path of ['/', '/articles', '/outlets', '/d', '/s', '/t', '/review', '/actors', '/search?q=Scholz', '/search?q=field:duration', ...about, ...read]) {
        await tab.goto(addressOf(wide, path));
        const is = await tab.evaluate<number>('document.documentElement.scrollWidth');
        assert.ok(is <= width, `${path} is ${is} px wide at ${width}`);
      }
      await tab.context().close();
    }
  } finally {
    await wide.close();
    await made.project.close();
  }
}); // prettier-ignore

test('a project without articles says on every list how they come in', { skip }, async () => {
  const empty = await initProject(join(folder, 'empty'));
  const bare = await listen({ desk: projectDesk(empty), port: 0, asset: webFile, onError: (error) => assert.fail(error) });
  const without: string[] = [];
  for (const path of ['/', '/s', '/d', '/t', '/actors', '/outlets', '/articles', '/framing', '/review', '/search?q=x']) {
    const text = await (await fetch(addressOf(bare, path))).text();
    if (!/readout init DIR --sample/u.test(text)) without.push(path);
  }
  await bare.close();
  await empty.project.close();
  assert.deepEqual(without, []);
}); // prettier-ignore

test('without script every value still leads to its words', { skip }, async () => {
  if (browser === undefined) return;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(at(paths[1] ?? '/'));
  await tab.locator('a.quote').first().click();
  assert.match(tab.url(), /#a\d+-/u);
  assert.equal(await tab.locator('mark:target, mark:has(:target)').count(), 1);
  await context.close();
});
