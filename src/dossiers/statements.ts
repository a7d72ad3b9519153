import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';
import { sliceOf } from '../text/span.ts';
import { contentWords } from '../record/values/words.ts';
import type { Coverage } from './coverage.ts';
import { sameWords, type Printed } from './same-words.ts';
import { saidAbout } from './said-about.ts';

/** The statements of all articles with the contact each was made in or about, and those of other articles with the same words. */
export function joinedStatements(coverage: Coverage): Statement[] {
  const same = sameWordsOf(coverage);
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

interface Said extends Printed {
  readonly id: string;
}

/** For each quotation that others print too, the ids of theirs. */
function sameWordsOf({ articles, statements }: Coverage): Map<string, string[]> {
  const said = [...statements].flatMap(([id, list]): Said[] => {
    const article = articles.get(id);
    return article === undefined ? [] : list.flatMap((statement) => saidIn(article, statement));
  });
  const found = new Map<string, string[]>();
  for (const group of sameWords(said)) {
    for (const one of group) {
      const others = group.filter(({ article }) => article !== one.article).map(({ id }) => id);
      if (others.length > 0) found.set(one.id, others);
    }
  }
  return found;
}

function saidIn(article: Article, { id, type, span, speaker }: Statement): Said[] {
  if (type !== 'direct') return [];
  const [who, ...others] = speaker?.actors ?? [];
  const named = who === undefined || others.length > 0 ? {} : { speaker: who.id };
  return [{ id, article: article.id, words: contentWords(sliceOf(article.text, span)), ...named }];
}
