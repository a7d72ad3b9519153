/** `npm run pictures`: the pictures of the README, taken of the sample coverage in a real Chromium. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { addInputs, initProject, SAMPLE, webFile } from '../src/app.ts';
import { findChromium } from '../src/cli/chromium.ts';
import { listen, projectDesk } from '../src/server/index.ts';

const OUT = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const SIZE = { width: 1280, height: 760 };

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('no Chromium was found: set CHROMIUM to one');
const folder = mkdtempSync(join(tmpdir(), 'readout-pictures-'));
const { project, name } = await initProject(join(folder, 'calls'));
await addInputs(project, [SAMPLE]);
const desk = projectDesk({ project, name });
const served = await listen({ desk, port: 0, asset: webFile, onError: console.error });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(OUT, { recursive: true });
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light' });
  await context.addCookies([{ name: 'lang', value: 'en', url: served.url }]);
  const page = await context.newPage();
  await page.goto(served.url);
  await page.screenshot({ path: join(OUT, 'contacts.png') });
  await record(page, served.url);
  await page.screenshot({ path: join(OUT, 'record.png') });
} finally {
  await browser.close();
  await served.close();
  await project.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The record that most articles tell, with the length of the call opened: its words are lit in the articles below. */
async function record(page: Page, base: string): Promise<void> {
  const { rows } = await project.contacts();
  const most = rows.toSorted((a, b) => b.articles - a.articles)[0];
  await page.goto(`${base}c/${most?.id ?? ''}`);
  await page.locator('#v-duration a.quote').first().click();
  await page.locator('#v-duration').evaluate((row) => {
    (row as unknown as { scrollIntoView(how: object): void }).scrollIntoView({ block: 'start' });
  });
  await page.waitForTimeout(600);
}
