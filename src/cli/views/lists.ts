import type { ActorRow, OutletRow, StatementIn } from '../../app.ts';
import type { ArticleRow } from '../../model/project.ts';
import { oneLine, table } from './layout.ts';
import type { Page } from './view.ts';

/** Characters of an article's id that are shown. */
const SHORT = 12;
/** Characters of the words of a statement before they are cut short. */
const LONGEST = 300;

/** A table with its head in bold. */
function* headed(
  rows: readonly (readonly string[])[],
  wide: number,
  { width, colours }: Page,
): Iterable<string> {
  const [head = '', ...lines] = table(rows, wide, width);
  yield `${colours.bold(head)}\n`;
  for (const line of lines) yield `${line}\n`;
}

/** Articles by date of publication; what they are called on the command line comes first. */
export function articleTable(
  articles: readonly ArticleRow[],
  shares: ReadonlyMap<string, number>,
  page: Page,
): Iterable<string> {
  const { words } = page;
  const { published, outlet, title, leftOut, unknown } = words.project;
  const rows = articles.map((article) => [
    callName(article),
    article.published ?? unknown,
    article.outlet ?? unknown,
    [
      ...(article.ignored ? [`[${leftOut}]`] : []),
      ...(article.origin === article.id
        ? []
        : [`[${words.project.copyOf(article.origin.slice(0, SHORT), shares.get(article.id))}]`]),
      oneLine(article.title ?? '', LONGEST),
    ].join(' '),
  ]);
  return headed([[words.id, published, outlet, title], ...rows], 3, page);
}

/** The file's own name where there is one, else the id. */
export function callName({ id, file }: Pick<ArticleRow, 'id' | 'file'>): string {
  if (file === null) return id;
  return oneLine(file.slice(file.lastIndexOf('/') + 1), 28);
}

export function statementTable(statements: readonly StatementIn[], page: Page): Iterable<string> {
  const { words } = page;
  const rows = statements.map(({ statement: { speaker, act, type, span }, article }) => [
    oneLine(speaker?.name ?? words.project.unknown, 24),
    act === undefined ? words.modes[type] : words.acts[act],
    `${callName({ id: article.id, file: article.file ?? null })}:${span.start}-${span.end}`,
    oneLine(article.text.slice(span.start, span.end), LONGEST),
  ]);
  return headed([[words.who, words.what, words.project.kind, words.project.title], ...rows], 3, page);
}

export function actorTable(actors: readonly ActorRow[], page: Page): Iterable<string> {
  const { words } = page;
  const { name, contacts, statements } = words.project;
  const rows = actors.map((one) => [one.id, String(one.contacts), String(one.statements), one.name]);
  return headed([[words.id, contacts, statements, name], ...rows], 3, page);
}

export function outletTable(outlets: readonly OutletRow[], page: Page): Iterable<string> {
  const { articles, project } = page.words;
  const rows = outlets.map((one) => [
    ...[one.articles, one.independent, one.contacts].map(String),
    one.outlet ?? project.unknown,
  ]);
  return headed([[articles, project.independent, project.contacts, project.outlet], ...rows], 3, page);
}
