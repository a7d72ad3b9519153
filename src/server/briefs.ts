import type { Context, Hono } from 'hono';
import { sheetHtml, sheetMarkdown, sheetText, type Sheet } from '../app.ts';
import { localeOf } from './asking.ts';
import type { Desk } from './desk.ts';
import { translator } from './messages/index.ts';

/** The forms of a brief, by the ending of its address. */
const FORMS: Readonly<Record<string, { readonly type: string; readonly write: (sheet: Sheet) => string }>> = {
  md: { type: 'text/markdown; charset=utf-8', write: sheetMarkdown },
  txt: { type: 'text/plain; charset=utf-8', write: sheetText },
};

/** Briefs: a contact as a page for paper, and the same as Markdown and as text. */
export function briefs(app: Hono, desk: Desk): void {
  app.get('/c/:id/brief', async (c) => {
    const id = c.req.param('id');
    const sheet = await desk.brief(id, localeOf(c));
    if (sheet === undefined) return c.notFound();
    return c.html(sheetHtml(sheet, { style: { href: '/web/brief.css' }, above: waysOf(c, id) }));
  });
  app.get('/c/:id/:form{brief\\.(?:md|txt)}', async (c) => {
    const form = FORMS[c.req.param('form').slice('brief.'.length)];
    const sheet = await desk.brief(c.req.param('id'), localeOf(c));
    if (sheet === undefined || form === undefined) return c.notFound();
    return c.body(form.write(sheet), 200, { 'Content-Type': form.type });
  });
}

/** Evidence packs: everything behind a contact, to be handed on and checked with `readout verify`. */
export function packs(app: Hono, desk: Desk): void {
  app.get('/c/:id/pack.zip', async (c) => {
    const id = c.req.param('id');
    const bytes = await desk.pack?.(id, c.req.query('fulltext') !== 'no', localeOf(c));
    if (bytes === undefined) return c.notFound();
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="readout-${id.replaceAll(/[^\w-]/gu, '')}.zip"`,
    });
  });
}

/** The way back to the record, and to the other forms; not printed. */
function waysOf(c: Context, id: string): string {
  const t = translator(localeOf(c));
  const to = `/c/${encodeURIComponent(id)}`;
  const ways = [
    `<a href="${to}">${t('brief.record')}</a>`,
    `<a href="${to}/brief.md">Markdown</a>`,
    `<a href="${to}/brief.txt">${t('brief.text')}</a>`,
  ];
  return `<nav class="screen" aria-label="${t('nav.label')}">${ways.join('\n')}<span>${t('brief.print')}</span></nav>\n`;
}
