import type { ArticleFile, ContactFile } from '../desk.ts';
import { ArticleText } from '../parts/article-text.tsx';
import { publishedOf } from '../parts/published.ts';
import { Outside } from '../parts/text.tsx';
import { visible } from '../../text/visible.ts';
import type { View } from '../view.ts';
import { valueMarks } from './marks.ts';

interface ColumnProps {
  readonly view: View;
  readonly file: ContactFile;
  readonly article: ArticleFile;
}

/** One article of a contact with the words of all values marked; columns scroll together. */
export const ArticleColumn = ({ view, file, article }: ColumnProps) => {
  const { id } = article.article;
  return (
    <article
      class="column"
      data-article={id}
      data-cite={`${visible(view.nameOf(id))}, ${publishedOf(article.article, view)}`}
      tabindex={0}
      aria-label={visible(view.nameOf(id))}
    >
      <header>
        <a href={`/a/${encodeURIComponent(id)}`}>
          <Outside>{view.nameOf(id)}</Outside>
        </a>
        <small>{publishedOf(article.article, view)}</small>
        {article.copy === undefined ? null : (
          <small>
            <Outside>
              {view.t('articles.copyOf', { name: view.nameOf(article.copy.of), shared: article.copy.shared })}
            </Outside>
          </small>
        )}
      </header>
      <ArticleText file={article} marks={valueMarks(file, id, view)} />
    </article>
  );
};
