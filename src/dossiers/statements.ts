import type { Article } from '../model/article.ts';
import type { Outline, OutlinedQuotation } from '../model/outline.ts';
import { isQuoting, type Statement } from '../model/statement.ts';
import { sliceOf } from '../text/span.ts';
import { contentWords } from '../record/values/words.ts';
import type { Coverage } from './coverage.ts';
import { byName } from './group-by.ts';
import { sameWords } from './same-words.ts';
import { saidAbout } from './said-about.ts';

/** What an article prints as somebody's words, in reading order. */
export function quotationsOf(
  article: Article,
  statements: readonly Statement[],
): readonly OutlinedQuotation[] {
  return [...statements.entries()]
    .filter(([, { type, rule }]) => type === 'direct' && !isQuoting(rule))
    .sort(([, a], [, b]) => byPlace(a, b))
    .map(([n, { id, span, speaker }]) => {
      const [who, ...others] = speaker?.actors ?? [];
      const named = who === undefined || others.length > 0 ? {} : { speaker: who.id };
      return { statement: id, n, words: contentWords(sliceOf(article.text, span)), ...named };
    });
}

/** The statements of all articles with the contact each was made in or about, and those of other articles with the same words. */
export function joinedStatements(coverage: Coverage): Statement[] {
  const { articles, statements } = coverage;
  const same = sameWordsOf(
    [...articles.values()].map((article) => ({
      id: article.id,
      quotations: quotationsOf(article, statements.get(article.id) ?? []),
    })),
  );
  return [...coverage.articles.values()].flatMap((article) => {
    const reports = coverage.reports.get(article.id) ?? [];
    const told = { article, reports, contactOf: ({ id }: { id: string }) => coverage.holders.get(id)?.id };
    return (coverage.statements.get(article.id) ?? []).map((statement): Statement => {
      const contact = saidAbout(statement, told);
      const sameWordsAs = same.get(statement.id);
      return {
        ...statement,
        ...(contact === undefined ? {} : { contact }),
        ...(sameWordsAs === undefined ? {} : { sameWordsAs }),
      };
    });
  });
}

/** For each quotation that others print too, the ids of theirs. The articles are those of the whole in canonical order. */
export function sameWordsOf(
  articles: Iterable<Pick<Outline, 'id' | 'quotations'>>,
): ReadonlyMap<string, readonly string[]> {
  const said = [...articles].flatMap(({ id, quotations }) =>
    quotations.map((one) => ({ ...one, article: id })),
  );
  const found = new Map<string, string[]>();
  for (const group of sameWords(said)) {
    for (const one of group) {
      const others = group.filter(({ article }) => article !== one.article).map(({ statement }) => statement);
      if (others.length > 0) found.set(one.statement, others);
    }
  }
  return found;
}

/** By article, in reading order. */
export function byPlace(a: Statement, b: Statement): number {
  return byName(a.article, b.article) || a.span.start - b.span.start || byName(a.id, b.id);
}
