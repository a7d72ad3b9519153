import type { ArticleFraming, Part, Slice } from '../desk.ts';
import { Listed } from '../parts/list.tsx';
import { Page } from '../parts/page.tsx';
import { Place } from '../parts/place.tsx';
import { Outside, Quote } from '../parts/text.tsx';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly part: Part<ArticleFraming>;
  readonly slice: Slice;
}

/** Words of distance or judgement, article by article, each with its reason and its place. No score, no label. */
export const FramingPage = ({ view, part, slice }: Props) => {
  const { t, labels } = view;
  return (
    <Page view={view} title={t('framing.title')} section="/outlets">
      <h1>{t('framing.title')}</h1>
      <p class="lead">{t('framing.lead')}</p>
      <Listed view={view} part={part} slice={slice} none={<p>{t('articles.none')}</p>}>
        {part.rows.map(({ article, framing }) => (
          <section class="framed" data-row>
            <h2>
              <a href={`/a/${encodeURIComponent(article.id)}`}>
                <Outside>{view.nameOf(article.id)}</Outside>
              </a>{' '}
              <small>{t('framing.count', { n: framing.length })}</small>
            </h2>
            {framing.length === 0 ? null : (
              <ul>
                {framing.map(({ quote, kind, reason, start, end }) => (
                  <li>
                    <Quote>{quote}</Quote>{' '}
                    <small>
                      {labels.framing[kind]}: {view.reasonOf(reason)}
                    </small>{' '}
                    <Place view={view} article={article.id} start={start} end={end} bare />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </Listed>
    </Page>
  );
};
