import { ATTRIBUTES, coverageOf, discrepancyJson, inLocale, type Account } from '../../app.ts';
import type { ReadArticle, Trip } from '../../model/trip.ts';
import type { Locale } from '../../record/labels/index.ts';
import type { ContactRow, DifferenceRow } from '../desk.ts';
import type { OutletContact, OutletFile, OutletRow, OutletSource } from '../outlet.ts';

/** Articles of an outlet that its page shows and reads for words and sources. */
export const OF_OUTLET = 25;
/** Sources that are shown; the rest are few and many. */
const SOURCES = 15;

/** Outlets as lists show them: the most articles first, those that no article names last. */
export function mostFirst(rows: readonly OutletRow[]): OutletRow[] {
  const known = (one: OutletRow): number => Number(one.outlet === null);
  return [...rows].sort((a, b) => known(a) - known(b) || b.articles - a.articles || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
} // prettier-ignore

/** One contact of an outlet, in the language of the page. */
export function outletContact(row: ContactRow, account: Account, locale: Locale): OutletContact {
  const { given, alone, leftOut, against } = inLocale(account, locale);
  return {
    row,
    given,
    leftOut,
    alone: alone.map(({ attribute, value: { value, mod } }) => ({
      attribute,
      shown: ATTRIBUTES.find(({ name }) => name === attribute)?.type.show(mod === undefined ? { value } : { value, mod }, locale) ?? '',
    })),
    against: against.map(discrepancyJson),
  };
} // prettier-ignore

/** What the articles of an outlet themselves show: words of distance, sources, speakers without a name. */
export function ownWords(trip: Trip, locale: Locale): Pick<OutletFile, 'framing' | 'sources' | 'said'> {
  const statements = trip.articles.flatMap((one) => one.statements);
  const unnamed = trip.articles.flatMap((one) => one.statements.filter(({ speaker }) => !isNamed(speaker, one)));
  return {
    framing: coverageOf({ ...trip, dossiers: [], discrepancies: [] }).record.framing,
    sources: sourcesOf(trip, locale),
    said: { statements: statements.length, unnamed: unnamed.length },
  };
} // prettier-ignore

/** True for someone whom the gazetteer has, or whom the article names: not for "ein Regierungsbeamter". */
function isNamed(speaker: ReadArticle['statements'][number]['speaker'], { seen }: ReadArticle): boolean {
  const named = (id: string): boolean => seen.all('name').some(({ value }) => value.actor?.id === id);
  return speaker?.actors.some(({ id }) => !id.startsWith('x:') || named(id)) === true;
}

function sourcesOf(trip: Trip, locale: Locale): OutletSource[] {
  const found = new Map<string, OutletSource>();
  for (const { via } of trip.articles.flatMap(({ statements }) => statements)) {
    for (const party of via) {
      const [ref] = party.actors;
      const key = ref?.id ?? party.name;
      const known = found.get(key);
      const name = ref === undefined ? party.name : inLocale(ref, locale).name;
      const source = { name, ...(ref === undefined ? {} : { actor: ref.id }), carrier: ref?.carrier === true };
      found.set(key, { ...source, statements: (known?.statements ?? 0) + 1 });
    }
  }
  const order = (a: OutletSource, b: OutletSource): number => b.statements - a.statements || (a.name < b.name ? -1 : 1);
  return [...found.values()].sort(order).slice(0, SOURCES);
} // prettier-ignore

/** The differences that people look for first, without those that only say that a text is damaged. */
export function telling(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  return rows.filter(({ kind }) => kind !== 'text_quality');
}
