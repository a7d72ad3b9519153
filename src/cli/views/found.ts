import type { Found } from '../../app.ts';
import { lengthOf, oneLine } from './layout.ts';
import { callName } from './lists.ts';
import type { Page } from './view.ts';

/** What was found, article by article: the words around each place, the place itself in capitals' stead between marks. */
export function* foundView({ articles, total }: Found, page: Page): Iterable<string> {
  const { colours, words, width } = page;
  const hits = articles.reduce((sum, one) => sum + one.hits.length, 0);
  yield `${words.project.hits(hits, articles.length)}${articles.length < total ? ` (${words.project.shownOf(articles.length, total)})` : ''}\n`;
  for (const { article, hits: places } of articles) {
    yield `\n${colours.bold(callName(article))}  ${oneLine(article.title ?? '', width - lengthOf(callName(article)) - 2)}\n`;
    for (const { evidence, shown } of places) {
      const before = shown.text.slice(0, evidence.start - shown.start);
      const after = shown.text.slice(evidence.end - shown.start);
      yield `  ${colours.cyan(`${evidence.start}-${evidence.end}`)}  ${flat(before)}[${colours.bold(flat(evidence.quote))}]${flat(after)}\n`;
    }
  }
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
