import type { ContactFile, WhyData } from '../desk.ts';
import { countsOf, titleOf, Who } from '../parts/contact.tsx';
import { Page } from '../parts/page.tsx';
import { readerAt } from '../parts/place.tsx';
import { Outside, Quote } from '../parts/text.tsx';
import { labelOf, type View } from '../view.ts';
import { publishedOf } from '../parts/published.ts';

type Attribute = WhyData['attributes'][number];

/** Articles laid side by side at most. */
export const MOST = 4;

interface Props {
  readonly view: View;
  readonly file: ContactFile;
  /** The articles to lay side by side. */
  readonly picked: readonly string[];
}

/** The articles of a contact side by side: a row an attribute, what is not mentioned is hatched. */
export const ComparePage = ({ view, file, picked }: Props) => {
  const { t } = view;
  const { row, articles, why } = file;
  const chosen = articles.filter(({ article }) => picked.includes(article.id));
  const told = why.attributes.filter(({ values }) => values.length > 0);
  return (
    <Page view={view} title={`${t('compare.title')} · ${titleOf(row, view)}`} section="/">
      <p class="crumb">
        <a href={`/c/${row.id}`}>{titleOf(row, view)}</a>
      </p>
      <h1>
        {t('compare.title')}: <Who participants={row.participants} />
      </h1>
      <p class="lead">{t('record.coverage', countsOf(row))}</p>
      {articles.length <= 2 ? null : (
        <form class="filters" aria-label={t('compare.pick')}>
          <fieldset>
            <legend>{t('compare.pick')}</legend>
            {articles.map(({ article }) => (
              <label class="check">
                <input type="checkbox" name="a" value={article.id} checked={picked.includes(article.id)} />{' '}
                <Outside>{view.nameOf(article.id)}</Outside>
              </label>
            ))}
          </fieldset>
          <button>{t('list.apply')}</button>
        </form>
      )}
      <table class="compare" data-count={chosen.length}>
        <thead>
          <tr>
            <th scope="col">{t('compare.attribute')}</th>
            {chosen.map(({ article }) => (
              <th scope="col">
                <a href={`/a/${encodeURIComponent(article.id)}`}>
                  <Outside>{view.nameOf(article.id)}</Outside>
                </a>
                <small>{publishedOf(article, view)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((attribute) => (
            <tr data-row class={attribute.standing}>
              <th scope="row">{labelOf(attribute.name, view)}</th>
              {chosen.map(({ article }) => (
                <Cell view={view} attribute={attribute} article={article.id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
};

interface CellProps {
  readonly view: View;
  readonly attribute: Attribute;
  readonly article: string;
}

const Cell = ({ view, attribute, article }: CellProps) => {
  const said = attribute.values.filter(({ chain }) => chain.some((link) => link.article === article));
  const name = <span class="outletname">{view.nameOf(article)}</span>;
  if (said.length === 0) {
    const unknowing = attribute.could_not_know.includes(article);
    return (
      <td class="none">
        {name}
        {view.t(unknowing ? 'record.couldNotKnow' : 'compare.silent')}
      </td>
    );
  }
  return (
    <td>
      {name}
      {said.map(({ shown, chain }) => (
        <div class="saying">
          <Outside>{shown}</Outside>
          {chain
            .filter((link) => link.article === article)
            .slice(0, 1)
            .map(({ start, end, quote, voice }) => (
              <a class="quote" href={readerAt(article, start, end)}>
                <Quote>{quote}</Quote>
                {voice.length === 0 ? null : (
                  <small> {view.t('record.accordingTo', { who: voice.join(', ') })}</small>
                )}
              </a>
            ))}
        </div>
      ))}
    </td>
  );
};
