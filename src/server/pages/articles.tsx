import { moment } from '../../record/values/moment.ts';
import type { ArticleRow, Part, Slice } from '../desk.ts';
import { Listed, twinsOf } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Outside } from '../parts/text.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly part: Part<ArticleRow>;
  readonly slice: Slice;
}

/** Every article that was read. */
export const ArticlesPage = ({ view, part, slice }: Props) => {
  const { t } = view;
  return (
    <Page view={view} title={t('articles.title')} section="/articles" twins={twinsOf(view.here)}>
      <h1>{t('articles.title')}</h1>
      {view.state.writable ? (
        <p>
          <a href="/import">{t('import.title')}</a>
        </p>
      ) : null}
      <Listed view={view} part={part} slice={slice} none={<p>{t('articles.none')}</p>}>
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
                    <Outside>{one.title ?? view.nameOf(one.id)}</Outside>
                  </a>
                </th>
                <td>
                  <a href={`/outlets/${encodeURIComponent(one.outlet ?? one.id)}`}>
                    {one.outlet === null ? (
                      <span class="absent">{t('article.outletUnknown')}</span>
                    ) : (
                      <Outside>{one.outlet}</Outside>
                    )}
                  </a>
                </td>
                <td>
                  {one.published === null
                    ? t('article.undated')
                    : moment.show({ value: one.published }, view.locale)}
                </td>
                <td>
                  {one.copyOf === null
                    ? ''
                    : t('articles.copyOf', { name: view.nameOf(one.copyOf), shared: one.shared ?? 0 })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </Page>
  );
};
