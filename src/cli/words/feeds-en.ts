import { some } from './count.ts';
import type { FeedWords } from './feeds.ts';

export const feedsEn: FeedWords = {
  feed: 'FEED',
  state: 'STATE',
  lastSuccess: 'LAST SUCCESS',
  items: 'ITEMS/NEW',
  next: 'NEXT',
  never: 'never',
  tags: 'tags',
  fullText: 'full texts',
  states: { new: 'not asked yet', ok: 'ok', failing: 'failing', stopped: 'stopped' },
  none: 'No feed is followed. Next: readout feeds add URL, or readout feeds import FILE',
  followed: (name, id) => `Following ${name} (${id}).`,
  there: (name, id) => `${name} is followed already (${id}).`,
  gone: (name, articles) =>
    `Not following ${name} any more; its ${some(articles, 'article stays', 'articles stay')}.`,
  list: ({ feeds, fresh, there, duplicates, unusable, tags }) =>
    [
      `${some(feeds, 'feed')}: ${fresh} new, ${there} followed already`,
      ...(duplicates > 0 ? [`${some(duplicates, 'duplicate')} left out`] : []),
      ...(unusable > 0 ? [`${some(unusable, 'address', 'addresses')} of no use`] : []),
      ...(tags > 0 ? [some(tags, 'folder became a tag', 'folders became tags')] : []),
    ].join('; '),
  nothingKept: 'nothing was kept',
  asked: ({ feeds, ok, moved, failing, waiting, fresh }) =>
    [
      `${some(feeds, 'feed')}: ${ok} ok`,
      ...(moved > 0 ? [`${moved} moved, address updated`] : []),
      ...(failing > 0 ? [`${failing} failing`] : []),
      ...(waiting > 0 ? [`${waiting} not asked (waiting or stopped)`] : []),
      fresh === 0 ? 'nothing new' : some(fresh, 'new text'),
    ].join(', '),
  nextLook: (at) => `next ${at}`,
  watching: 'watching; ^C ends it',
};
