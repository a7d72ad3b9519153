import type { feedsJson } from '../../app.ts';
import { Empty, Head } from '../parts/list.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';

type Feed = feedsJson.FeedJson;

/** The feeds that are followed: when each was last read, what it said then, when it is asked next. */
export const FeedsPage = ({ view, feeds }: { readonly view: View; readonly feeds: readonly Feed[] }) => {
  const { t } = view;
  const twins = [{ kind: 'json', href: '/feeds.json' }] as const;
  return (
    <Page view={view} title={t('feeds.title')} twins={twins}>
      <h1>{t('feeds.title')}</h1>
      <p class="lead">{t('feeds.lead', { n: feeds.length })}</p>
      {feeds.length === 0 ? (
        <Empty>
          <p>{t('feeds.none')}</p>
          <p>
            <code>readout feeds add https://…</code> · <code>readout feeds import list.opml</code>
          </p>
        </Empty>
      ) : (
        <>
          <div class="listhead">
            <form method="post" action="/feeds/fetch" class="inline">
              <button>{t('feeds.fetchAll')}</button>
            </form>
            <Twins view={view} twins={twins} />
          </div>
          <table class="list">
            <Head
              cells={[
                t('feeds.feed'),
                t('feeds.success'),
                t('feeds.message'),
                t('feeds.items'),
                t('feeds.next'),
                t('feeds.now'),
              ]}
            />
            <tbody>
              {feeds.map((feed) => (
                <FeedRow view={view} feed={feed} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </Page>
  );
};

const FeedRow = ({ view, feed }: { readonly view: View; readonly feed: Feed }) => {
  const { t } = view;
  const name = feed.title ?? feed.url;
  return (
    <tr data-row class={feed.state}>
      <th scope="row">
        <Outside>{name}</Outside>
        {feed.title === null ? null : (
          <small class="address">
            <Outside>{feed.url}</Outside>
          </small>
        )}
      </th>
      <td>{feed.last_success === null ? t('feeds.never') : minuteOf(feed.last_success)}</td>
      <td>
        {t(`feeds.state.${feed.state}`)}
        {feed.message === null ? null : (
          <small lang="en">
            {' '}
            <Outside>{feed.message.text}</Outside>
          </small>
        )}
      </td>
      <td class="number">
        {feed.items} / {feed.new}
      </td>
      <td>{feed.next === null ? '–' : minuteOf(feed.next)}</td>
      <td>
        <form method="post" action="/feeds/fetch" class="inline">
          <input type="hidden" name="feed" value={feed.id} />
          <button aria-label={`${t('feeds.fetch')}: ${name}`}>{t('feeds.fetch')}</button>
        </form>
      </td>
    </tr>
  );
};

function minuteOf(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
