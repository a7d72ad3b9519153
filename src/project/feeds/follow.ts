import { sha256 } from '../../articles/identity.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { Feed, FeedRow, FeedWish } from '../../model/feed.ts';
import type { Store } from '../../store/index.ts';
import { feedKey } from '../../text/address.ts';

/** What becomes of a wish to follow a feed: `there`: it is followed already, and took over what the user says of it. */
export interface Followed {
  readonly feed: Feed;
  readonly is: 'new' | 'there';
}

/** Hexadecimal digits of an id; more where two feeds share them. */
const ID_DIGITS = 8;

/** What following would do. Throws `ReadoutError` for addresses that cannot be fetched. */
export function planned(
  wishes: readonly FeedWish[],
  feeds: readonly Feed[],
  now: string,
): readonly Followed[] {
  const all = new Map(feeds.map((feed) => [feedKey(feed.url), feed]));
  return wishes.map((wish) => {
    const key = feedKey(wish.url);
    if (key === null) throw new ReadoutError('usage', `“${wish.url}” is no address that can be fetched`);
    const before = all.get(key);
    const feed = before === undefined ? newFeed(wish, freeId(key, [...all.values()]), now) : updated(before, wish);
    all.set(key, feed);
    return { feed, is: before === undefined ? 'new' : 'there' };
  }); // prettier-ignore
}

/** Follows feeds; those that are followed already take over title, tags and the wish for full texts. */
export function follow(store: Store, wishes: readonly FeedWish[], now: string): Promise<readonly Followed[]> {
  return store.write(async (writer) => {
    const plan = planned(wishes, await writer.feeds(), now);
    for (const { feed } of plan) await writer.putFeed(feed);
    return plan;
  });
}

/** Follows feeds no more, and gives them back; their articles stay. */
export function unfollow(store: Store, names: readonly string[]): Promise<readonly FeedRow[]> {
  return store.write(async (writer) => {
    const feeds = await writer.feeds();
    const gone = names.map((name) => feedNamed(name, feeds));
    for (const { id } of gone) await writer.dropFeed(id);
    return gone;
  });
}

/** The feed that a name means: its address, the beginning of its id, or words that only its title or address has. */
export function feedNamed(name: string, feeds: readonly FeedRow[]): FeedRow {
  const key = feedKey(name);
  const words = name.toLowerCase();
  const [first, ...others] =
    [
      feeds.filter(({ url }) => key !== null && feedKey(url) === key),
      feeds.filter(({ id }) => id.startsWith(words)),
      feeds.filter(({ url, title }) => `${url}\n${title ?? ''}`.toLowerCase().includes(words)),
    ].find((found) => found.length > 0) ?? [];
  if (first === undefined) throw new ReadoutError('feed/no-such', `no feed is followed as ${name}`);
  if (others.length > 0) {
    const all = [first, ...others].map(({ id, url }) => `${id} (${url})`).join(', ');
    throw new ReadoutError('project/several', `${name} may be one of several feeds: ${all}`);
  }
  return first;
}

function newFeed({ url, title, tags, fullText = false }: FeedWish, id: string, now: string): Feed {
  return {
    id, url, title: title ?? null, ownTitle: title !== undefined, tags, fullText, added: now, tried: null, succeeded: null,
    whole: null, next: now, message: null, failures: 0, etag: null, lastModified: null, items: 0, fresh: 0,
  }; // prettier-ignore
}

function updated(feed: Feed, { title, tags, fullText }: FeedWish): Feed {
  return {
    ...feed,
    ...(title === undefined ? {} : { title, ownTitle: true }),
    tags: [...new Set([...feed.tags, ...tags])],
    fullText: fullText ?? feed.fullText,
  };
}

function freeId(key: string, feeds: readonly Feed[]): string {
  const hash = sha256(key);
  let digits = ID_DIGITS;
  while (feeds.some(({ id }) => id === hash.slice(0, digits))) digits += 1;
  return hash.slice(0, digits);
}
