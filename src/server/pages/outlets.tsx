import { Page } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[];
}

/** Who published the articles, with how many there are of each. */
export const OutletsPage = ({ view, outlets }: Props) => {
  const { t } = view;
  return (
    <Page view={view} title={t('outlets.title')} section="/outlets">
      <h1>{t('outlets.title')}</h1>
      <p class="lead">
        {t('outlets.lead')} <a href="/framing">{t('framing.title')}</a>
      </p>
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
          {outlets.map(({ outlet, articles }) => (
            <tr data-row>
              <th scope="row">
                {outlet === null ? (
                  <span class="absent">{t('outlets.unknown')}</span>
                ) : (
                  <a href={`/articles?outlet=${encodeURIComponent(outlet)}`}>
                    <Outside>{outlet}</Outside>
                  </a>
                )}
              </th>
              <td class="number">{articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
};
