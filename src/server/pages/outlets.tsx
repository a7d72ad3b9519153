import type { ArticleJson } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';

/** Who published the articles, with how many there are of each. */
export const OutletsPage = ({
  view,
  articles,
}: {
  readonly view: View;
  readonly articles: readonly ArticleJson[];
}) => {
  const { t } = view;
  const outlets = new Map<string, number>();
  for (const { outlet } of articles) outlets.set(outlet ?? '', (outlets.get(outlet ?? '') ?? 0) + 1);
  const sorted = [...outlets].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return (
    <Page view={view} title={t('outlets.title')} section="/outlets">
      <h1>{t('outlets.title')}</h1>
      <p class="lead">{t('outlets.lead')}</p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t('articles.outlet')}</th>
            <th scope="col" class="number">
              {t('articles.title')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(([outlet, n]) => (
            <tr data-row>
              <th scope="row">
                {outlet === '' ? (
                  <span class="absent">{t('outlets.unknown')}</span>
                ) : (
                  <a href={`/articles?outlet=${encodeURIComponent(outlet)}`}>
                    <Outside>{outlet}</Outside>
                  </a>
                )}
              </th>
              <td class="number">{n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
};
