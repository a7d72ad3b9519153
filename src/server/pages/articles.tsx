import type { ArticleJson, Part, Slice } from '../desk.ts';
import { Empty, Pager, twinsOf } from '../parts/list.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';
import { publishedOf } from './record.tsx';

interface Props {
  readonly view: View;
  readonly part: Part<ArticleJson>;
  readonly slice: Slice;
}

/** Every article that was read. */
export const ArticlesPage = ({ view, part, slice }: Props) => {
  const { t } = view;
  const twins = twinsOf(view.here);
  return (
    <Page view={view} title={t('articles.title')} section="/articles" twins={twins}>
      <h1>{t('articles.title')}</h1>
      <p class="lead">{t('list.count', { total: part.total })}</p>
      <Twins view={view} twins={twins} />
      {part.rows.length === 0 ? (
        <Empty>
          <p>{t('articles.none')}</p>
        </Empty>
      ) : (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{t('articles.headline')}</th>
              <th scope="col">{t('articles.outlet')}</th>
              <th scope="col">{t('articles.published')}</th>
              <th scope="col">{t('articles.messages')}</th>
            </tr>
          </thead>
          <tbody>
            {part.rows.map((one) => (
              <tr data-row>
                <th scope="row">
                  <a
                    href={`/a/${encodeURIComponent(one.id)}`}
                    lang={one.language === 'und' ? undefined : one.language}
                  >
                    <Outside>{one.title?.quote ?? view.nameOf(one.id)}</Outside>
                  </a>
                </th>
                <td>
                  {one.outlet === null ? (
                    <span class="absent">{t('article.outletUnknown')}</span>
                  ) : (
                    <Outside>{one.outlet}</Outside>
                  )}
                </td>
                <td>{publishedOf(one, view)}</td>
                <td class="number">{one.messages.length === 0 ? '' : one.messages.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager view={view} part={part} slice={slice} />
    </Page>
  );
};
