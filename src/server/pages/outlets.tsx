import { moment } from '../../record/values/moment.ts';
import type { ArticleRow, Part } from '../desk.ts';
import type { OutletRow } from '../outlet.ts';
import { Head, twinsOf, NoArticles } from '../parts/list.tsx';
import { Page, Twins } from '../parts/page.tsx';
import { Outside, Title } from '../parts/text.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly outlets: readonly OutletRow[];
  /** The first articles that do not say who published them. */
  readonly unnamed: Part<ArticleRow>;
}

/** Who published the articles, with how much there is of each; an article that does not say it stands for itself. */
export const OutletsPage = ({ view, outlets, unnamed }: Props) => {
  const { t } = view;
  const named = outlets.filter(({ outlet }) => outlet !== null);
  const twins = twinsOf(view.here);
  return (
    <Page view={view} title={t('outlets.title')} section="/outlets" twins={twins}>
      <h1>{t('outlets.title')}</h1>
      <p class="lead">
        {t('outlets.lead')} <a href="/framing">{t('framing.title')}</a>
      </p>
      {outlets.length === 0 ? (
        <NoArticles view={view} />
      ) : (
        <div class="listhead">
          <p>{t('list.count', { total: named.length })}</p>
          <Twins view={view} twins={twins} />
        </div>
      )}
      {named.length === 0 ? null : <OutletTable view={view} rows={named} />}
      {unnamed.total === 0 ? null : <Unnamed view={view} part={unnamed} />}
    </Page>
  );
};

const OutletTable = ({ view, rows }: { readonly view: View; readonly rows: readonly OutletRow[] }) => {
  const { t } = view;
  return (
    <table class="list">
      <Head
        cells={[
          t('articles.outlet'),
          { number: t('articles.title') },
          { number: t('outlets.independent') },
          { number: t('actors.contacts') },
        ]}
      />
      <tbody>
        {rows.map(({ outlet, articles, independent, contacts }) => (
          <tr data-row>
            <th scope="row">
              <a href={`/outlets/${encodeURIComponent(outlet ?? '')}`}>
                <Outside>{outlet ?? ''}</Outside>
              </a>
            </th>
            <td class="number" data-label={t('articles.title')}>
              {articles}
            </td>
            <td class="number" data-label={t('outlets.independent')}>
              {independent}
            </td>
            <td class="number" data-label={t('actors.contacts')}>
              {contacts}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Unnamed = ({
  view,
  part: { rows, total },
}: {
  readonly view: View;
  readonly part: Part<ArticleRow>;
}) => {
  const { t } = view;
  return (
    <section>
      <h2>{t('outlets.unknown')}</h2>
      <p class="hint">{t('outlets.unknown.lead', { total, writable: view.state.writable ? 1 : 0 })}</p>
      <table class="list">
        <Head cells={[t('outlets.article'), t('articles.headline'), t('articles.published')]} />
        <tbody>
          {rows.map((one) => (
            <tr data-row>
              <th scope="row">
                <a href={`/outlets/${encodeURIComponent(one.id)}`}>
                  <Outside>{view.nameOf(one.id)}</Outside>
                </a>
              </th>
              <td>
                <Title {...(one.language === 'und' ? {} : { lang: one.language })}>{one.title ?? ''}</Title>
              </td>
              <td>
                {one.published === null
                  ? t('article.undated')
                  : moment.show({ value: one.published }, view.locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === total ? null : (
        <p>
          <a href="/articles?without=outlet">{t('list.whole', { total })}</a>
        </p>
      )}
    </section>
  );
};
