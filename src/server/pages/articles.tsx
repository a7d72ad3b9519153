import { moment } from '../../record/values/moment.ts';
import type { ArticleRow, Part, Slice } from '../desk.ts';
import { Head, Listed, twinsOf } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Outside, Title } from '../parts/text.tsx';
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
          <Head
            cells={[
              t('articles.headline'),
              t('articles.outlet'),
              t('articles.published'),
              t('articles.messages'),
            ]}
          />
          <tbody>
            {part.rows.map((one) => (
              <tr data-row>
                <th scope="row">
                  <a
                    href={`/a/${encodeURIComponent(one.id)}`}
                    lang={one.language === 'und' ? undefined : one.language}
                  >
                    <Title>{one.title ?? view.nameOf(one.id)}</Title>
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
                  {one.copyOf === null ? (
                    ''
                  ) : (
                    <Outside>
                      {t('articles.copyOf', { name: view.nameOf(one.copyOf), shared: one.shared ?? 0 })}
                    </Outside>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </Page>
  );
};
