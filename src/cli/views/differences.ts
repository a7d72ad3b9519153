import { tellingPlaces } from '../../app.ts';
import type { Discrepancy, DiscrepancyKind, Dossier, DossierValue } from '../../model/dossier.ts';
import { headingOf } from './contacts.ts';
import { hanging, oneLine, wrapped } from './layout.ts';
import { labelOf, plainly, shown } from './values.ts';
import { placeOf, shortId, type View } from './view.ts';

/** Places shown of one side before the rest is only counted; `--json` has all. */
const PLACES = 4;
/** Characters of a quote before it is cut short. */
const LONGEST = 150;

/** Every difference with the words of each side. */
export function* differencesView(
  discrepancies: readonly Discrepancy[],
  dossiers: readonly Dossier[],
  view: View,
): Iterable<string> {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  for (const one of discrepancies) yield* differenceLines(one, byId.get(one.contact ?? ''), view);
}

function* differenceLines(one: Discrepancy, dossier: Dossier | undefined, view: View): Iterable<string> {
  const { words, colours, width } = view;
  const what = one.attribute === undefined ? '' : ` · ${labelOf(one.attribute, view)}`;
  const mark = one.severity === 'conflict' ? colours.yellow('≠') : '·';
  yield `${mark} ${colours.bold(words.kinds[one.kind])}${what} (${words.severities[one.severity]})\n`;
  if (dossier !== undefined) {
    for (const line of wrapped(`${shortId(dossier)} ${headingOf(dossier, view)}`, width - 2))
      yield `  ${line}\n`;
  } else if (one.article !== undefined) yield `  ${view.nameOf(one.article)}\n`;
  for (const { value, evidence } of one.values) {
    yield* hanging('    ', oneLine(sideOf(one, value, view), LONGEST), view);
    const places = tellingPlaces(evidence, (place) => place);
    for (const place of places.slice(0, PLACES)) {
      yield* hanging('      ', `${placeOf(view, place)} "${oneLine(place.quote, LONGEST)}"`, view, 'cyan');
    }
    if (places.length > PLACES) yield `      ${words.more(places.length - PLACES)}\n`;
  }
}

/** Kinds whose sides are values of the attribute; the sides of others are words of their own. */
const OF_VALUES: readonly DiscrepancyKind[] = ['value_conflict', 'time_conflict', 'gap'];

/** One side of a difference: words of its own, a value, a value with its modifier, or the days that remain. */
function sideOf(one: Discrepancy, value: unknown, view: View): string {
  if (one.attribute === undefined || !OF_VALUES.includes(one.kind)) return plainly(value);
  if (one.kind === 'gap' && Array.isArray(value))
    return value.map((day) => sideOf(one, day, view)).join(', ');
  return value === null
    ? view.words.noDate
    : shown(one.attribute, isReading(value) ? value : { value }, view);
}

function isReading(value: unknown): value is Pick<DossierValue, 'value' | 'mod'> {
  return typeof value === 'object' && value !== null && 'value' in value;
}
