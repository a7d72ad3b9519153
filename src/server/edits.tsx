import { withQuery } from './parts/filters.ts';
import type { Context, Hono } from 'hono';
import { ReadoutError } from '../model/errors.ts';
import { DIFFERENCE_STATES, type DifferenceState } from '../model/project.ts';
import { asking, localeOf, titlesOf } from './asking.ts';
import type { Desk } from './desk.ts';
import type { Edits, Wish } from './editing.ts';
import { AuditPage } from './pages/audit.tsx';
import { namedIn } from './pages/change.tsx';
import { MergePage, PreviewPage, RefusedPage, SplitPage } from './pages/edit.tsx';
import { ReviewPage } from './pages/review.tsx';

/** Contacts offered for joining, of each participant. */
const OFFERED = { offset: 0, limit: 50 };

/** A form as it was sent. */
type Form = Readonly<Record<string, readonly string[]>>;

/** True for a change that names the contact. */
function isAbout(payload: unknown, contact: string): boolean {
  return typeof payload === 'object' && payload !== null && Object.values(payload).flat().includes(contact);
}

/** The pages that correct; only for a desk that keeps corrections. */
export function edits(app: Hono, desk: Desk, correcting: Edits): void {
  app.get('/audit', async (c) => {
    const contact = c.req.query('contact');
    const all = await correcting.log();
    const rows = contact === undefined ? all : all.filter(({ payload }) => isAbout(payload, contact));
    const named = rows.map(({ payload }) => namedIn(payload));
    const view = await asking(
      c,
      desk,
      named.flatMap(({ articles }) => articles),
    );
    const titles = await titlesOf(
      desk,
      named.flatMap(({ contacts }) => contacts),
      view,
    );
    return c.html(<AuditPage view={view} rows={rows} narrowed={contact !== undefined} titles={titles} />);
  });
  app.get('/review', async (c) => {
    const at = Number(c.req.query('at') ?? '0');
    const queue = await correcting.review(Number.isSafeInteger(at) && at > 0 ? at : 0, localeOf(c));
    const shown = queue.difference === null ? [] : [queue.difference];
    const articles = shown.flatMap(({ values }) =>
      values.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    );
    const view = await asking(c, desk, articles);
    const asked = [...shown, ...queue.proposals].flatMap(({ contact }) => contact ?? []);
    const contacts = await titlesOf(desk, asked, view);
    return c.html(<ReviewPage view={view} queue={queue} contacts={contacts} />);
  });
  app.get('/c/:id/merge', async (c) => {
    const file = await desk.contact(c.req.param('id'), localeOf(c));
    if (file === undefined) return c.notFound();
    const lists = await Promise.all(
      file.row.participants.flatMap(({ actor }) =>
        actor === undefined ? [] : [desk.contacts({ actor }, OFFERED, localeOf(c))],
      ),
    );
    const others = new Map(lists.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
    others.delete(file.row.id);
    return c.html(<MergePage view={await asking(c, desk)} file={file} others={[...others.values()]} />);
  });
  app.get('/c/:id/split', async (c) => {
    const file = await desk.contact(c.req.param('id'), localeOf(c));
    if (file === undefined) return c.notFound();
    const view = await asking(
      c,
      desk,
      file.articles.map(({ article }) => article.id),
    );
    return c.html(<SplitPage view={view} file={file} />);
  });
  app.post('/c/:id/set', (c) => {
    const id = c.req.param('id');
    return write(c, { desk, correcting, back: `/c/${id}` }, (form) => ({
      do: 'set',
      target: id,
      field: one(form, 'field'),
      value: one(form, 'value'),
    }));
  });
  app.post('/a/:id/set', (c) => {
    const id = c.req.param('id');
    return write(c, { desk, correcting, back: `/a/${encodeURIComponent(id)}` }, (form) => ({
      do: 'set',
      target: id,
      field: one(form, 'field'),
      value: one(form, 'value'),
    }));
  });
  app.post('/c/:id/merge', (c) => {
    const id = c.req.param('id');
    return write(c, { desk, correcting, back: `/c/${id}`, preview: 'merge.title' }, (form) => ({
      do: 'merge',
      into: id,
      contacts: form['contact'] ?? [],
    }));
  });
  app.post('/c/:id/split', (c) => {
    const id = c.req.param('id');
    return write(c, { desk, correcting, back: `/c/${id}`, preview: 'split.title' }, (form) => ({
      do: 'split',
      contact: id,
      articles: form['article'] ?? [],
    }));
  });
  app.post('/d/:id/state', (c) =>
    write(c, { desk, correcting, back: '/d' }, (form) => ({
      do: 'state',
      difference: c.req.param('id'),
      state: stateOf(one(form, 'state')),
    })),
  );
  app.post('/undo', (c) =>
    write(c, { desk, correcting, back: '/audit', reasonless: true }, (form) => {
      const n = Number(one(form, 'n'));
      return Number.isSafeInteger(n) && n > 0 ? { do: 'undo', n } : { do: 'undo' };
    }),
  );
}

interface Writing {
  readonly desk: Desk;
  readonly correcting: Edits;
  /** Where to go when it is done, unless the form names a page of ours. */
  readonly back: string;
  /** Title of the page that shows what would change before it is done. */
  readonly preview?: 'merge.title' | 'split.title';
  /** Undoing needs no reason: the event undone has one. */
  readonly reasonless?: boolean;
}

/** Carries out what a form wishes, or says why not; nothing is done from a form that others have overtaken. */
async function write(c: Context, writing: Writing, wishOf: (form: Form) => Wish): Promise<Response> {
  const { desk, correcting, preview, reasonless } = writing;
  const form = await formOf(c);
  const because = one(form, 'because').trim();
  const back = ownPath(one(form, 'back')) ?? writing.back;
  const view = await asking(c, desk);
  const refuse = (title: string, text: string, status: 400 | 409): Response | Promise<Response> =>
    c.html(<RefusedPage view={view} title={title} text={text} back={back} />, status);
  if (one(form, 'revision') !== String(view.state.revision))
    return refuse(view.t('edit.stale'), view.t('edit.stale.help'), 409);
  if (because === '' && reasonless !== true)
    return refuse(view.t('edit.failed'), view.t('edit.reason.missing'), 400);
  try {
    const wish = wishOf(form);
    const why = { because: because === '' ? null : because };
    if (preview !== undefined && one(form, 'confirmed') !== '1') {
      const changes = await correcting.correct(wish, { ...why, dryRun: true }, view.locale);
      const fields = Object.entries(form)
        .filter(([name]) => name !== 'revision')
        .flatMap(([name, values]) => values.map((value) => [name, value] as const));
      const { pathname } = new URL(c.req.url);
      return await c.html(
        <PreviewPage
          view={view}
          title={view.t(preview)}
          action={pathname}
          fields={fields}
          changes={changes}
          back={back}
        />,
      );
    }
    await correcting.correct(wish, why, view.locale);
    const [last] = await correcting.log();
    const done = wish.do === 'undo' || last === undefined ? '' : String(last.n);
    return c.redirect(withQuery(back, { done }), 303);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return refuse(view.t('edit.failed'), error.message, 400);
  }
}

async function formOf(c: Context): Promise<Form> {
  const fields = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      [value].flat().filter((one) => typeof one === 'string'),
    ]),
  );
}

function one(form: Form, name: string): string {
  return form[name]?.[0] ?? '';
}

function stateOf(text: string): DifferenceState {
  const state = DIFFERENCE_STATES.find((known) => known === text);
  if (state === undefined)
    throw new ReadoutError('project/value', `a difference is ${DIFFERENCE_STATES.join(', ')}`);
  return state;
}

/** A path of ours; undefined for anything that leads elsewhere. */
function ownPath(text: string): string | undefined {
  return /^\/(?![/\\])[^\s\\]*$/u.test(text) ? text : undefined;
}
