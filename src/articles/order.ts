import type { Article } from '../model/article.ts';

/**
 * The one order of articles: by file (numbers by their size), then by id, then by what else tells them apart. What came in
 * twice from one place is one article; the same id from two places is made two.
 */
export function inOrder(articles: readonly Article[]): Article[] {
  const times = new Map<string, number>();
  return [...new Map(articles.map((article) => [orderOf(article), article]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, article]) => {
      const before = times.get(article.id) ?? 0;
      times.set(article.id, before + 1);
      return before === 0 ? article : { ...article, id: `${article.id}~${before + 1}` };
    });
}

function orderOf({ file = '', id, url, outlet, published, sha256 }: Article): string {
  const natural = file.replace(/\d+/gu, (digits) => digits.padStart(12, '0'));
  return [natural, id, url, outlet, published.value, sha256].join('\n');
}
