import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { addInputs, coverageOf, webFile, type OpenProject } from '../src/app.ts';
import { listen, projectDesk, type Served } from '../src/server/index.ts';
import { CHROMIUM, FLAGS, NO_CHROMIUM } from './chromium.ts';
import { ROOT } from './coverage.ts';
import { projectOf } from './projects.ts';

/**
 * The way of a foreign desk editor through five articles on three calls, by keyboard alone: from the list to every record, its words,
 * the differences, who said what, the timeline, an entered day and its undoing. The articles lie beside the repository.
 */
const SEEDS = join(ROOT, '../shared/seeds');
const skip = !existsSync(SEEDS) ? `no articles in ${SEEDS}` : NO_CHROMIUM;

let browser: Browser | undefined;
let open: OpenProject;
let served: Served;
let tab: Page;

before(async () => {
  if (skip !== false || CHROMIUM === undefined) return;
  open = await projectOf();
  await addInputs(open.project, readdirSync(SEEDS).map((file) => join(SEEDS, file)));
  served = await listen({ desk: projectDesk(open), port: 0, asset: webFile, onError: (error) => assert.fail(error) });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.url });
  await context.addCookies([{ name: 'lang', value: 'de', url: served.url }]);
  tab = await context.newPage();
  await tab.goto(served.url);
}); // prettier-ignore

after(async () => {
  await browser?.close();
  if (skip !== false) return;
  await served.close();
  await open.project.close();
});

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await tab.keyboard.press(key);
}

/** Goes to a page by `g` and a letter, also to the one that is open: its address alone would not tell the new one from the old. */
async function go(letter: string, path: string): Promise<void> {
  const loaded = tab.waitForEvent('load');
  await press('Escape', 'g', letter);
  await loaded;
  await tab.waitForURL((url) => url.pathname === path);
}

const current = (): Promise<string> => tab.locator('[aria-current="true"][data-row]').innerText();

/** Moves down the rows until one says this. */
async function rowThatSays(words: RegExp): Promise<string> {
  const rows = await tab.locator('[data-row]').count();
  for (let i = 0; i < rows; i++) {
    await press('j');
    const text = await current();
    if (words.test(text)) return text;
  }
  return assert.fail(`no row says ${words.source}`);
}

/** Moves the focus until it is on something that says this, and presses it. */
async function follow(words: RegExp): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await press('Tab');
    const text = await tab.evaluate<string>('document.activeElement?.innerText ?? ""');
    if (words.test(text)) return press('Enter');
  }
  assert.fail(`nothing that takes the focus says ${words.source}`);
}

/** Opens the record of a contact from the list. */
async function record(words: RegExp): Promise<void> {
  await go('c', '/');
  await rowThatSays(words);
  await press('o');
  await tab.waitForURL(/\/c\/[^/]+$/u);
}

/** What the table of a record says of an attribute, row by row. */
const valuesOf = async (attribute: string): Promise<string> =>
  (await tab.locator(`tr[data-group="${attribute}"]`).allInnerTexts()).join('\n');

const CALL =
  /30\. Dezember 2021.*Joe Biden ↔ Wladimir Putin|30\. Dezember 2021.*Wladimir Putin ↔ Joe Biden/su;

test('the list: thirteen contacts of five articles, those of the headlines among them', { skip }, async () => {
  const body = await tab.locator('main').innerText();
  assert.match(body, /13 Kontakte .* in 5 Artikeln, 5 unabhängige Texte/su);
  for (const words of [
    /Februar 2022.*mehr als 1 Stunde.*USA/su, /10\. Januar 2022.*USA ↔ Russland.*Genf/su, /12\. Januar 2022.*NATO/su,
    /30\. Dezember 2021.*50 Minuten.*Wladimir Putin/su, /7\. Dezember 2021.*Videogespräch/su, /Juni 2021.*Genf/su,
  ])
    assert.match(body, words);
}); // prettier-ignore

test('the record of 30 December: values, how they are known, why, and their words', { skip }, async () => {
  await record(CALL);
  assert.match(await valuesOf('duration'), /50 Minuten.*50-minütiges.*etwa 50 Minuten/su);
  assert.match(await tab.locator('tr[data-group="duration"]').first().innerText(), /konnte es nicht wissen/u);
  assert.match(await valuesOf('channel'), /Telefon.*widersprüchlich.*Video/su);
  assert.match(await valuesOf('initiator'), /Wladimir Putin.*von Putin gefordert.*auf Putins Initiative/su);
  assert.match(await valuesOf('place'), /Wilmington/u);
  assert.match(await valuesOf('start'), /21:30/u);
  assert.match(await valuesOf('press'), /ohne Pressevertreter/u);
  await rowThatSays(/^Weg/u);
  await press('w');
  const why = await tab.locator('details.why[open]').first().innerText();
  assert.match(why, /Regel.*contact|Regel.*de\//su);
  const lit = await tab.evaluate<string[]>(`[...document.querySelectorAll('mark.here')].map((one) => one.closest('.column').dataset.article)`);
  assert.equal(new Set(lit).size, 3, 'all three articles show their words');
  await press('n', 'c');
  await tab.locator('#status', { hasText: 'Kopiert.' }).waitFor({ state: 'attached' });
  const cited = await tab.evaluate<string>('navigator.clipboard.readText()');
  assert.match(cited, /^“.+” \(.+, \d+–\d+, http:\/\/127\.0\.0\.1:\d+\/a\/.+at=\d+-\d+#at\)$/u);
  await press('v');
  await tab.waitForURL(/\/a\/.+\?at=\d+-\d+/u);
  const at = /at=(\d+)-(\d+)/u.exec(tab.url());
  const marked = await tab.evaluate<string>(`document.getElementById('at').closest('mark').textContent`);
  assert.ok(cited.includes(marked) && at !== null, marked);
}); // prettier-ignore

test('side against side, and the chain to whom said it', { skip }, async () => {
  await record(CALL);
  await follow(/^Seite gegen Seite/u);
  await tab.waitForURL(/\/sides$/u);
  const body = await tab.locator('main').innerText();
  assert.match(body, /entschlossen antworten/u);
  assert.match(body, /Uschakow.*kolossaler Fehler/su);
  assert.match(body, /in den geladenen Artikeln nicht erwähnt/u);
});

test('the differences: what contradicts, what is put differently; nothing contradicts on 10 and 12 January', { skip }, async () => {
  await go('d', '/d');
  const all = await tab.locator('.differences > li').allInnerTexts();
  const found = (...words: readonly RegExp[]): boolean => all.some((one) => words.every((each) => each.test(one)));
  assert.ok(found(/Weg/u, /Telefon/u, /Videotelefonat/u), '30 December: phone and video');
  assert.ok(found(/Zitat der Überschrift/u, /ernsten Konsequenzen/u), 'the quote of the headline');
  assert.ok(found(/anderer Sprecher/u, /kolossalen Fehler/u, /Uschakow/u), 'who said it');
  assert.ok(found(/beschrieben/u, /Konferenz/u, /13\. Januar|OSZE/u), '13 January');
  assert.ok(found(/braucht Sie/u, /Februar 2022/u), 'the day of February');
  const conflicts = await tab.locator('.differences > li.conflict').allInnerTexts();
  assert.deepEqual(conflicts.filter((one) => /1[02]\. Januar/u.test(one.split('\n')[0] ?? '')), []);
}); // prettier-ignore

test('words of distance by article, without a score', { skip }, async () => {
  await press('Escape');
  await follow(/^Medien$/u);
  await tab.waitForURL(/\/outlets$/u);
  await follow(/^Wörter des Abstands/u);
  await tab.waitForURL(/\/framing$/u);
  const body = await tab.locator('main').innerText();
  for (const words of ['russischen Einmarsch', 'angeblich', 'selbsternannten'])
    assert.ok(body.includes(words), words);
});

test('the timeline: a month that is open, looked at nearer', { skip }, async () => {
  await go('t', '/t');
  assert.match(await tab.locator('main').innerText(), /Februar 2022.*möglich: .*12\. Februar 2022/su);
  const before = await tab.locator('.timeline > li').count();
  await follow(/^Näher$/u);
  await tab.waitForURL(/from=/u);
  assert.ok((await tab.locator('.timeline > li').count()) <= before);
});

test('the day of February: entered with a reason, everything follows, and is taken back', { skip }, async () => {
  await record(/^Februar 2022/u);
  assert.match(await valuesOf('date'), /Februar 2022/u);
  await follow(/^Tag der Veröffentlichung eintragen/u);
  await tab.waitForURL(/\/a\/.+#correct$/u);
  await press('e');
  await press('Tab');
  await tab.keyboard.type('2022-02-12');
  await press('Tab');
  await tab.keyboard.type('RT-Archiv, Ausdruck im Ordner');
  await press('Enter');
  await tab.waitForURL(/done=1/u);
  assert.match(await tab.locator('.readerhead').innerText(), /12\. Februar 2022, von Ihnen eingetragen/u);
  const { times } = coverageOf(await open.project.trip()).record;
  assert.ok(times.some(({ quote, resolved }) => quote === 'Donnerstag' && resolved === '2022-02-10'), 'Thursday follows');
  await go('t', '/t');
  assert.match(await tab.locator('main').innerText(), /^12\. Februar 2022/mu);
  await record(/^12\. Februar 2022/u);
  await follow(/^Änderungen$/u);
  await tab.waitForURL(/\/audit$/u);
  assert.match(await tab.locator('main').innerText(), /RT-Archiv, Ausdruck im Ordner/u);
  await press('Control+z');
  await tab.locator('.taken').first().waitFor();
  await go('c', '/');
  assert.match(await tab.locator('main').innerText(), /^Februar 2022/mu);
}); // prettier-ignore

test('the brief of every call of the headlines, on at most two sheets of paper', { skip }, async () => {
  await record(CALL);
  await follow(/^Übersicht$/u);
  await tab.waitForURL(/\/brief$/u);
  const body = await tab.locator('main').innerText();
  assert.match(body, /3 Artikel, 3 unabhängige Texte/u);
  assert.match(body, /Belege.*Zeichen \d+–\d+/su);
  const { rows } = await open.project.contacts({ main: true });
  assert.equal(rows.length, 3);
  for (const { id } of rows) {
    await tab.goto(new URL(`/c/${id}/brief`, served.url).href);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    assert.ok(pages >= 1 && pages <= 2, `${id}: ${pages} pages`);
  }
}); // prettier-ignore

test('on a screen of 320 px no page of the way is wider than the screen', { skip }, async () => {
  await tab.setViewportSize({ width: 320, height: 900 });
  const { rows: contacts } = await open.project.contacts();
  const { rows: articles } = await open.project.articles();
  const paths = [
    ...['/', '/d', '/s', '/t', '/outlets', '/framing', '/review', '/audit', '/search?q=Garantien', '/search?q=field:initiator'],
    ...contacts.flatMap(({ id }) => ['', '/compare', '/sides', '/brief'].map((page) => `/c/${id}${page}`)),
    ...articles.flatMap(({ id }) => [`/a/${id}`, `/outlets/${id}`]),
  ];
  for (const path of paths) {
    await tab.goto(new URL(path, served.url).href);
    const width = await tab.evaluate<number>('document.documentElement.scrollWidth');
    assert.ok(width <= 320, `${path} is ${width} px wide`);
  }
}); // prettier-ignore
