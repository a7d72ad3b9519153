import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addInputs, briefOfChanges, briefOfContact, instantOf, sheetText } from '../src/app.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { findChromium } from '../src/cli/chromium.ts';
import { ROOT, SAMPLE } from './coverage.ts';
import { newFolder, projectOf } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');
const readout = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });

test('a contact on paper: every footnote is the words of its article, the base is named', async () => {
  const { project } = await projectOf(SAMPLE);
  const { rows } = await project.contacts();
  const contact = rows.toSorted((a, b) => b.articles - a.articles)[0];
  assert.ok(contact);
  const sheet = await briefOfContact(project, contact.id, 'en');
  assert.match(sheet.lead[0] ?? '', /Based on 6 articles, 5 independent texts\./u);
  assert.match(sheet.foot[0] ?? '', /As of revision \d+\./u);
  assert.ok(sheet.notes.length > 20);
  for (const { sha256, start, end, quote } of sheet.notes) {
    const { rows: articles } = await project.articles();
    const article = articles.find((one) => one.sha256 === sha256);
    assert.ok(article);
    const { text } = await project.source(article.id);
    if (quote !== undefined) assert.equal(text.slice(start, end), quote);
  }
  const text = sheetText(sheet);
  assert.match(text, /^Length: 50 minutes .*≠ about 40 minutes .*could not know: 03-der-umschau-bote$/mu);
  assert.match(text, /same text as 04-morgenwarte/u);
  await project.close();
});

test('what changed: new, changed with the value before, and nothing', async () => {
  const { project } = await projectOf(join(SAMPLE, '03-der-umschau-bote.txt'));
  const all = await briefOfChanges(project, await instantOf(project, 'last'), 'en');
  assert.ok(all);
  assert.match(sheetText(all), /^Everything so far/u);
  await project.markBrief();
  assert.equal(await briefOfChanges(project, await instantOf(project, 'last'), 'en'), null);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await addInputs(project, [join(SAMPLE, '04-morgenwarte.txt')]);
  const since = await briefOfChanges(project, await instantOf(project, 'last'), 'en');
  assert.ok(since);
  const text = sheetText(since);
  assert.match(text, /New since then: 1 article\./u);
  assert.match(text, /Joe Biden ↔ Vladimir Putin · phone call.*Length now 50 minutes.*before not stated/u);
  assert.match(text, /^TOOK PLACE \(1 OF \d+ ANNOUNCED\)$/mu);
  const revision = (await project.briefs())[0]?.revision ?? 0;
  assert.equal((await instantOf(project, String(revision))).at, (await instantOf(project, 'last')).at);
  await assert.rejects(instantOf(project, '999'), (error) => error instanceof ReadoutError && /999/u.test(error.message));
  await assert.rejects(instantOf(project, 'gestern'), ReadoutError);
  await project.close();
}); // prettier-ignore

test('an entered date is a change, and taking it back leaves none', async () => {
  const { project } = await projectOf(join(SAMPLE, '09-zeitlot.txt'));
  await project.markBrief();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const wish = { do: 'set', target: '09-zeitlot', field: 'published', value: '2022-02-12' } as const;
  await project.correct(wish, { because: 'print' });
  const sheet = await briefOfChanges(project, await instantOf(project, 'last'), 'en');
  assert.match(sheetText(sheet ?? assert.fail()), /Date now 12 February 2022/u);
  await project.correct({ do: 'undo' }, { because: null });
  assert.equal(await briefOfChanges(project, await instantOf(project, 'last'), 'en'), null);
  await project.close();
});

test('the command: forms by the ending of the file, exit statuses, at most two pages of PDF', () => {
  const folder = join(newFolder(), 'lage');
  assert.equal(readout(ROOT, 'init', folder, '--sample').status, 0);
  assert.equal(readout(folder, 'brief').status, 2);
  assert.equal(readout(folder, 'brief', '--contact', 'nothing').status, 4);
  const { stdout } = readout(folder, 'list', '--json');
  const { contacts } = (JSON.parse(stdout) as { data: { contacts: { id: string; articles: number }[] } }).data;
  const id = contacts.toSorted((a, b) => b.articles - a.articles)[0]?.id ?? '';
  assert.match(readout(folder, 'brief', '--contact', id, '--lang', 'de').stdout, /^WAS BERICHTET WIRD$/mu);
  assert.match(readout(folder, 'brief', '--contact', id, '--format', 'md').stdout, /^# Joe Biden ↔ Vladimir Putin/u);
  assert.equal(readout(folder, 'brief', '--contact', id, '-o', 'b.html').status, 0);
  assert.match(readFileSync(join(folder, 'b.html'), 'utf8'), /^<!doctype html>.*<style>.*@page/su);
  assert.equal(readout(folder, 'brief', '--since', 'last', '-o', 'lage.txt').status, 0);
  assert.equal(readout(folder, 'brief', '--since', 'last').status, 4);
  const pdf = readout(folder, 'brief', '--contact', id, '-o', 'b.pdf');
  assert.equal(pdf.status, 0, pdf.stderr);
  if (findChromium() === undefined) {
    assert.match(pdf.stderr, /no PDF: no Chromium was found/u);
    return;
  }
  const pages = readFileSync(join(folder, 'b.pdf'), 'latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  assert.ok(pages >= 1 && pages <= 2, `${pages} pages`);
}); // prettier-ignore

test('without a Chromium a PDF becomes a page, and that is said', () => {
  const folder = join(newFolder(), 'p');
  readout(ROOT, 'init', folder, '--sample');
  const ran = spawnSync(process.execPath, [BIN, 'brief', '--since', 'last', '-o', 'b.pdf'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: '', CHROMIUM: '' },
  });
  assert.equal(ran.status, 0, ran.stderr);
  if (ran.stderr.includes('no PDF')) assert.ok(existsSync(join(folder, 'b.html')));
  else assert.ok(existsSync(join(folder, 'b.pdf')), 'a Chromium outside of the search path printed it');
});
