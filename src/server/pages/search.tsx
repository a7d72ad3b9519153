import type { Found, Hit, Slice } from '../desk.ts';
import { Pager } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { visible } from '../../text/visible.ts';
import type { View } from '../view.ts';
import { articleName } from '../../app.ts';
import { Outside } from '../parts/text.tsx';
import { ContactTable } from './contacts.tsx';

/** Places shown of one article before the rest is only counted. */
const PLACES = 4;

interface Props {
  readonly view: View;
  readonly words: string;
  readonly found: Found;
  readonly slice: Slice;
}

/** Contacts and places of the articles for some words. */
export const SearchPage = ({ view, words, found, slice }: Props) => {
  const { t } = view;
  return (
    <Page view={view} title={t('search.title')}>
      <h1>{t('search.title')}</h1>
      <form class="filters">
        <input type="search" name="q" value={words} aria-label={t('search.placeholder')} />
        <button>{t('nav.search')}</button>
      </form>
      <p class="lead">
        {words === '' ? t('search.empty') : t('search.for', { total: found.articles.total, words })}
      </p>
      {found.contacts.length === 0 ? null : (
        <section>
          <h2>{t('search.contacts')}</h2>
          <ContactTable view={view} rows={found.contacts} />
        </section>
      )}
      {found.articles.rows.length === 0 ? null : (
        <section>
          <h2>{t('search.places')}</h2>
          <ol class="hits">
            {found.articles.rows.map(({ article, hits }) => (
              <li data-row>
                <p class="hit">
                  <a href={`/a/${encodeURIComponent(article.id)}`}>
                    <Outside>{article.title ?? articleName(article)}</Outside>
                  </a>{' '}
                  <small>
                    <Outside>{articleName(article)}</Outside>
                  </small>
                </p>
                <ul>
                  {hits.slice(0, PLACES).map((hit) => (
                    <li>
                      <Snippet hit={hit} />{' '}
                      <Place view={view} article={hit.article} start={hit.start} end={hit.end} />
                    </li>
                  ))}
                </ul>
                {hits.length > PLACES ? <small>{t('search.more', { n: hits.length - PLACES })}</small> : null}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Pager view={view} part={found.articles} slice={slice} />
    </Page>
  );
};

const Snippet = ({ hit: { start, end, snippet } }: { readonly hit: Hit }) => {
  const at = (from: number, to: number): string =>
    visible(snippet.text.slice(from - snippet.start, to - snippet.start));
  return (
    <bdi>
      …{at(snippet.start, start)}
      <mark>{at(start, end)}</mark>
      {at(end, snippet.start + snippet.text.length)}…
    </bdi>
  );
};
