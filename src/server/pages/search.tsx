import type { Found, Hit, Slice } from '../desk.ts';
import { Pager } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { visible } from '../parts/visible.ts';
import type { View } from '../view.ts';
import { ContactTable } from './contacts.tsx';

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
        {words === '' ? t('search.empty') : t('search.for', { total: found.hits.total, words })}
      </p>
      {found.contacts.length === 0 ? null : (
        <section>
          <h2>{t('search.contacts')}</h2>
          <ContactTable view={view} rows={found.contacts} />
        </section>
      )}
      {found.hits.rows.length === 0 ? null : (
        <section>
          <h2>{t('search.places')}</h2>
          <ol class="hits">
            {found.hits.rows.map((hit) => (
              <li data-row>
                <Snippet hit={hit} />{' '}
                <Place view={view} article={hit.article} start={hit.start} end={hit.end} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Pager view={view} part={found.hits} slice={slice} />
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
