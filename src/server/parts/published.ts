import { moment } from '../../record/values/moment.ts';
import type { ArticleFile } from '../desk.ts';
import type { View } from '../view.ts';

/** When an article was published, in the precision it gives. */
export function publishedOf(
  { published: { value, note, basis } }: ArticleFile['article'],
  { t, locale }: View,
): string {
  if (value === null) return t('article.undated');
  const when = moment.show({ value }, locale);
  if (basis === 'entered') return t('article.entered', { when });
  return t(note === 'as of' ? 'article.asOf' : 'article.published', { when });
}
