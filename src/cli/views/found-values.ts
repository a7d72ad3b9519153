import { inLocale, type FoundValues } from '../../app.ts';
import type { Evidence } from '../../model/evidence.ts';
import { headingOf } from './contacts.ts';
import { hanging, oneLine, wrapped } from './layout.ts';
import { callName } from './lists.ts';
import { shown } from './values.ts';
import { shortId, type Page } from './view.ts';

/** Characters of a quote before it is cut short; `why` and `--json` have all. */
const LONGEST = 150;

/** The values of one attribute: contact by contact, below each value the words that give it, then who does not give it. */
export function* foundValuesView({ field, contacts, total, articles }: FoundValues, page: Page): Iterable<string> {
  const { words, colours, width } = page;
  const values = contacts.reduce((sum, one) => sum + one.values.length, 0);
  const part = contacts.length < total ? ` (${words.project.shownOf(contacts.length, total)})` : '';
  yield `${words.project.values(values, contacts.length)}${part}\n`;
  const nameOf = (id: string): string => callName(articles.get(id) ?? { id, file: null });
  for (const one of contacts) {
    const dossier = inLocale(one.dossier, page.locale);
    yield '\n';
    for (const line of wrapped(`${shortId(dossier)}  ${headingOf(dossier, page)}`, width)) yield `${colours.bold(line)}\n`;
    for (const value of inLocale(one.values, page.locale)) {
      yield* hanging('  ', `${shown(field, value, page)} (${words.basis[value.basis]})`, page);
      for (const words of value.reports.flatMap(({ evidence }) => evidence)) yield* place(words, nameOf, page);
    }
    if (one.values.length === 0) yield `  ${words.standing.silent}\n`;
    yield* others(words.silent, one.silent.map(nameOf), page);
    yield* others(words.couldNotKnow, one.couldNotKnow.map(nameOf), page);
  }
} // prettier-ignore

function* place({ article, start, end, quote }: Evidence, nameOf: (id: string) => string, page: Page): Iterable<string> {
  yield* hanging('    ', `${nameOf(article)}:${start}-${end}  ${oneLine(quote, LONGEST)}`, page, 'cyan');
} // prettier-ignore

function* others(label: string, names: readonly string[], page: Page): Iterable<string> {
  if (names.length > 0) yield* hanging('    ', `${label} ${names.join(', ')}`, page, 'dim');
}
