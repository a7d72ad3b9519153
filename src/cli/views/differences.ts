import type { Discrepancy, Dossier } from '../../model/dossier.ts';
import { headingOf } from './contacts.ts';
import { hanging, oneLine, wrapped } from './layout.ts';
import { labelOf, plainly, shown } from './values.ts';
import { placeOf, shortId, type View } from './view.ts';

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
    yield `    ${oneLine(sideOf(one, value, view), width - 4)}\n`;
    for (const words of evidence) {
      yield* hanging('      ', `${placeOf(view, words)} "${oneLine(words.quote, LONGEST)}"`, view, 'cyan');
    }
  }
}

function sideOf({ attribute }: Discrepancy, value: unknown, view: View): string {
  if (attribute === undefined || typeof value === 'string') return plainly(value);
  return shown(attribute, { value }, view);
}
