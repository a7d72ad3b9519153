import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { asking } from './asking.ts';
import type { Desk } from './desk.ts';
import { refusal } from './guard.ts';
import type { Intake, Jobs, SentFile } from './jobs.ts';
import { FeedsPage } from './pages/feeds.tsx';
import { ImportPage } from './pages/import.tsx';
import { JobsPage } from './pages/jobs.tsx';

/** Bytes that a form with files may have: what is larger is put in on the command line. */
const MOST = 64 * 1024 * 1024;
/** Addresses that one form may name. */
const ADDRESSES = 20;

/** Pages of work beside the server: putting articles in, feeds, jobs. */
export function working(app: Hono, desk: Desk, jobs: Jobs): void {
  app.get('/import', async (c) => c.html(<ImportPage view={await asking(c, desk)} most={MOST} />));
  app.post(
    '/import',
    bodyLimit({
      maxSize: MOST,
      onError: async (c) =>
        c.html(<ImportPage view={await asking(c, desk)} most={MOST} wrong="tooLarge" />, 413),
    }),
    async (c) => {
      const intake = await intakeOf(c);
      if (typeof intake === 'string')
        return c.html(<ImportPage view={await asking(c, desk)} most={MOST} wrong={intake} />, 400);
      const { id } = jobs.add(intake);
      return c.redirect(`/jobs#job-${id}`, 303);
    },
  );
  app.get('/jobs', async (c) => c.html(<JobsPage view={await asking(c, desk)} jobs={jobs.list()} />));
  app.get('/api/jobs', (c) => c.json({ schema: 'readout/jobs/1', data: jobs.list(), warnings: [] }));
  app.post('/jobs/:id/cancel', (c) => {
    jobs.cancel(Number(c.req.param('id')));
    return c.redirect('/jobs', 303);
  });
  app.get('/feeds', async (c) =>
    c.html(<FeedsPage view={await asking(c, desk)} feeds={(await desk.feeds?.()) ?? []} />),
  );
  app.get('/feeds.json', async (c) =>
    c.json({ schema: 'readout/feeds/1', data: (await desk.feeds?.()) ?? [], warnings: [] }),
  );
  app.post('/feeds/fetch', async (c) => {
    const { feed } = await c.req.parseBody();
    const known = ((await desk.feeds?.()) ?? []).map(({ id }) => id);
    if (typeof feed === 'string' && !known.includes(feed))
      return c.json(refusal('not-found', 'there is no such feed'), 404);
    const { id } = jobs.fetch(typeof feed === 'string' ? [feed] : []);
    return c.redirect(`/jobs#job-${id}`, 303);
  });
}

/** What a form brings, or what is wrong with it. */
async function intakeOf(c: Context): Promise<Intake | 'nothing' | 'address' | 'date'> {
  const form = await c.req.formData();
  const files: SentFile[] = [];
  for (const one of form.getAll('files'))
    if (typeof one !== 'string' && one.size > 0)
      files.push({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) });
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const urls = text('urls').split(/\s+/u).filter((url) => url !== '');
  if (urls.length > ADDRESSES || urls.some((url) => !/^https?:\/\/\S+$/iu.test(url) || !URL.canParse(url))) return 'address';
  if (files.length + urls.length === 0) return 'nothing';
  const [outlet, published] = [text('outlet'), text('published')];
  if (published !== '' && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(published)) return 'date';
  return { files, urls, ...(outlet === '' ? {} : { outlet }), ...(published === '' ? {} : { published }) };
} // prettier-ignore
