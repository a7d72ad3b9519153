import { z } from 'zod';
import { articleId } from './places.ts';

/** What commands that take texts in print with `--json`: `add`, `import`, `feeds`, `fetch`. */

const count = z.int().min(0);
const instant = z.iso.datetime().describe('instant in UTC');

const arrival = z.object({
  origin: z.string(),
  is: z.enum(['new', 'version', 'there']),
  article: articleId,
  n: count.optional().describe('number of the version, for a new version'),
});

const arrivals = z.array(arrival).describe('what became of each text');
const failed = z.array(z.object({ place: z.string().nullable(), code: z.string(), reason: z.string() }));
const interrupted = z.boolean().describe('it was broken off; the same command goes on there');

const counts = {
  fresh: count.describe('new articles'),
  versions: count.describe('new versions of articles'),
  there: count.describe('texts that were there already'),
};

const feed = z.object({
  id: z.string(),
  url: z.string().describe('where it is asked for; follows lasting moves'),
  title: z.string().nullable(),
  tags: z.array(z.string()),
  full_text: z.boolean().describe('the page of each entry is fetched too'),
  state: z.enum(['new', 'ok', 'failing', 'stopped']),
  added: instant,
  last_try: instant.nullable(),
  last_success: instant.nullable(),
  message: z.object({ code: z.string(), text: z.string() }).nullable().describe('what the last time gave'),
  next: instant.nullable().describe('when it is asked next; null: not any more'),
  failures: count.describe('times in a row that it failed'),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  items: count.describe('entries when it was last read'),
  new: count.describe('articles, or versions of them, that came in the last time'),
  articles: count.optional().describe('in all; absent for a feed that is only planned or asked'),
});

const listed = feed.extend({ is: z.enum(['new', 'there']).optional().describe('what following it did') });

/** The data of `readout/add/1`, beside how the project stands. */
export const ADDED = {
  ...counts,
  arrivals,
  failed,
  interrupted,
  dry_run: z.boolean().describe('nothing was kept: this is what would be added'),
};

export const imported = z.object({
  ...counts,
  arrivals,
  failed,
  corrected: z.array(count).describe('corrections of the pack that were made here, by their numbers there'),
  left: z.array(z.object({ n: count, why: z.string() })).describe('corrections that were not'),
  dry_run: z.boolean().describe('nothing was kept: this is what would come in'),
});

export const feeds = z.object({
  feeds: z.array(listed).optional(),
  gone: z.array(feed).optional().describe('of `feeds rm`'),
  duplicates: count.optional().describe('addresses of a list that stood in it before'),
  unusable: z.array(z.string()).optional().describe('addresses of a list that cannot be fetched'),
  dry_run: z.boolean().optional().describe('nothing was kept'),
});

export const fetched = z.object({
  feeds: z.array(
    z.object({
      feed: feed.nullable().describe('as it is now; null where it was let go meanwhile'),
      arrivals,
      failed,
    }),
  ),
  waiting: z.array(feed).describe('feeds that were not asked yet, as their time has not come'),
  interrupted,
  next: instant.nullable().optional().describe('when the next round begins; only of `watch`'),
});
