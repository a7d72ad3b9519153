import type { Child } from 'hono/jsx';
import type { Slice } from '../desk.ts';
import type { Found, Hit } from '../finding.ts';
import { Empty, NoArticles, Pager } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { visible } from '../../text/visible.ts';
import type { View } from '../view.ts';
import { articleName } from '../../app.ts';
import { Outside, Title } from '../parts/text.tsx';
import { ContactTable } from './contacts.tsx';

/** Places shown of one article before the rest is only counted. */
const PLACES = 4;

interface Props {
  readonly view: View;
  readonly words: string;
  /** Absent where what was typed cannot be looked for. */
  readonly found?: Found;
  /** Why it cannot, in English. */
  readonly problem?: string;
  readonly slice: Slice;
}

/** Contacts and places of the articles for some words. */
export const SearchPage = ({ view, words, found, problem, slice }: Props) => {
  const { t } = view;
  return (
    <Page view={view} title={t('search.title')}>
      <SearchHead view={view} line={words}>
        {found === undefined ? null : words === '' ? t('search.empty') : t('search.for', { total: found.articles.total, words })}
      </SearchHead>
      {problem === undefined ? null : (
        <p class="wrong" role="alert" lang="en">
          <Outside>{problem}</Outside>
        </p>
      )}
      {found === undefined ? null : <FoundWords view={view} words={words} found={found} slice={slice} />}
    </Page>
  );
}; // prettier-ignore

/** Where one types, how one may narrow, and what came of it. */
export const SearchHead = ({ view, line, children }: { readonly view: View; readonly line: string; readonly children?: Child }) => {
  const { t, state } = view;
  return (
    <>
      <h1>{t('search.title')}</h1>
      <form class="filters searching">
        <input type="search" name="q" value={line} aria-label={t('search.placeholder')} />
        <button>{t('nav.search')}</button>
      </form>
      {state.writable ? (
        <details class="more">
          <summary>{t('search.ways')}</summary>
          <dl class="codes">
            {WAYS.map(([example, key]) => (
              <>
                <dt>
                  <a href={`/search?q=${encodeURIComponent(example)}`}>
                    <code>{example}</code>
                  </a>
                </dt>
                <dd>{t(key)}</dd>
              </>
            ))}
          </dl>
        </details>
      ) : null}
      <p class="lead">{children}</p>
    </>
  );
}; // prettier-ignore

/** Ways to look for something, each with an example. */
const WAYS = [
  ['"Biden und Putin"', 'search.way.phrase'],
  ['Sanktionen -Öl', 'search.way.not'],
  ['Genf after:2021-12 before:2022-01', 'search.way.dates'],
  ['Kreml contact:2021-12-30', 'search.way.contact'],
  ['field:initiator', 'search.way.field'],
  ['field:duration contact:biden-putin', 'search.way.both'],
] as const;

const FoundWords = ({ view, words, found, slice }: { readonly words: string; readonly view: View; readonly found: Found; readonly slice: Slice }) => {
  const { t } = view;
  return (
    <>
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
                    <Title>{article.title ?? articleName(article)}</Title>
                  </a>{' '}
                  <small>
                    <Title>{articleName(article)}</Title>
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
      {words !== '' && found.articles.total + found.contacts.length === 0 ? (
        view.state.articles === 0 ? (
          <NoArticles view={view} />
        ) : (
          <Empty>
            <p>{t('search.none', { writable: view.state.writable ? 1 : 0 })}</p>
          </Empty>
        )
      ) : null}
      <Pager view={view} part={found.articles} slice={slice} />
    </>
  );
}; // prettier-ignore

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
