import { copiesIn, SHORT_ID, tripInLocale, type Coverage } from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Evidence } from '../../model/evidence.ts';
import { colours, columns } from '../terminal.ts';
import { WORDS, type Locale, type Words } from '../words/index.ts';

/** How a page is laid out: the language, the width, the colours. */
export interface Page {
  readonly locale: Locale;
  readonly words: Words;
  /** Characters in a line. */
  readonly width: number;
  readonly colours: typeof colours;
}

/** What every view of coverage needs. */
export interface View extends Page {
  readonly coverage: Coverage;
  /** What an article is called: its file, else its id. */
  readonly nameOf: (article: string) => string;
  /** The articles that are copies of others, each with how much they share; looked for when first asked. */
  readonly copies: () => ReturnType<typeof copiesIn>;
}

/** What a command prints from: names and other contacts in the language of the labels. */
export function viewOf(coverage: Coverage, locale: Locale): View {
  const names = namesOf(coverage.record.articles);
  let copies: ReturnType<typeof copiesIn> | undefined;
  return {
    ...pageOf(locale),
    coverage: { ...coverage, trip: tripInLocale(coverage.trip, locale) },
    nameOf: (article) => names.get(article) ?? article,
    copies: () => (copies ??= copiesIn(coverage.trip)),
  };
}

export function pageOf(locale: Locale): Page {
  return { locale, words: WORDS[locale], width: columns(), colours };
}

/** Where words stand: `a.txt:120-141`. */
export function placeOf({ nameOf }: View, { article, start, end }: Evidence): string {
  return `${nameOf(article)}:${start}-${end}`;
}

/** The part of an id that is enough to name a contact on the command line. */
export function shortId({ id }: Pick<Dossier, 'id'>): string {
  return id.slice(0, SHORT_ID);
}

/** The file's own name where it is the only one of that name, else its path. */
function namesOf(articles: Coverage['record']['articles']): ReadonlyMap<string, string> {
  const last = (path: string): string => path.split('/').at(-1) ?? path;
  const files = articles.flatMap(({ file }) => (file === undefined ? [] : [last(file)]));
  const twice = new Set(files.filter((name, i) => files.indexOf(name) !== i));
  return new Map(
    articles.map(({ id, file }) => {
      if (file === undefined) return [id, id];
      return [id, twice.has(last(file)) ? file : last(file)];
    }),
  );
}
