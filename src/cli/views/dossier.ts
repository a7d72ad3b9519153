import type { Dossier, DossierAttribute, DossierValue } from '../../model/dossier.ts';
import type { ReportedValue } from '../../model/report.ts';
import { headingOf } from './contacts.ts';
import { lengthOf, oneLine, padded, wrapped } from './layout.ts';
import { inReadingOrder, labelOf, shown } from './values.ts';
import { placeOf, shortId, type View } from './view.ts';

/** Places shown for one value before the rest is only counted; `why` and `--json` have all. */
const PLACES = 3;
const INDENT = '    ';

/** One record in full: an attribute a line with what is said of it, the words that say so below. */
export function* dossierView(dossier: Dossier, view: View): Iterable<string> {
  const { colours, width } = view;
  const names = inReadingOrder(Object.keys(dossier.attributes));
  const column = Math.max(0, ...names.map((name) => lengthOf(labelOf(name, view)))) + 2;
  for (const line of wrapped(headingOf(dossier, view), width - 10)) yield `${colours.bold(line)}\n`;
  yield `${shortId(dossier)}: ${dossier.articles.map(view.nameOf).join(', ')}\n\n`;
  for (const name of names) {
    const attribute = dossier.attributes[name];
    if (attribute !== undefined) yield* attributeLines(name, attribute, { view, column });
  }
}

interface At {
  readonly view: View;
  /** Width of the column of labels. */
  readonly column: number;
}

function* attributeLines(name: string, attribute: DossierAttribute, at: At): Iterable<string> {
  const { view, column } = at;
  const { words } = view;
  const label = labelOf(name, view);
  if (attribute.values.length === 0) yield `${padded(label, column)}${words.standing.silent}\n`;
  for (const [i, value] of attribute.values.entries()) {
    const standing = i === 0 ? attribute.standing : undefined;
    const lead = i === 0 ? label : attribute.standing === 'conflicting' ? `${INDENT}${words.or}` : '';
    yield `${padded(lead, column)}${valueLine(name, value, { view, standing })}\n`;
    yield* places(value, view);
  }
  const silent = attribute.silent.map(view.nameOf);
  const unknowing = attribute.couldNotKnow.map(view.nameOf);
  if (silent.length > 0) yield* note(`${words.silent} ${silent.join(', ')}`, view);
  if (unknowing.length > 0) yield* note(`${words.couldNotKnow} ${unknowing.join(', ')}`, view);
}

function valueLine(
  name: string,
  value: DossierValue,
  { view, standing }: { readonly view: View; readonly standing: DossierAttribute['standing'] | undefined },
): string {
  const { words, colours } = view;
  const linked = value.linkedFrom?.map(view.nameOf) ?? [];
  const how = [
    words.basis[value.basis] + (linked.length > 0 ? ` ${words.linkedFrom} ${linked.join(', ')}` : ''),
    ...(standing === undefined ? [] : [words.standing[standing]]),
  ].join(', ');
  const marked = standing === 'conflicting' ? colours.yellow(how) : colours.dim(how);
  return `${oneLine(shown(name, value, view), view.width - 14)}  ${marked}`;
}

function* places(value: DossierValue, view: View): Iterable<string> {
  const all = value.reports.flatMap((report) => report.evidence.map((words) => ({ report, words })));
  for (const { report, words } of all.slice(0, PLACES)) {
    const place = placeOf(view, words);
    const room = view.width - INDENT.length - lengthOf(place) - 4;
    const after = asides(report, view);
    const quote = oneLine(words.quote, Math.max(20, room - (after === '' ? 0 : lengthOf(after) + 1)));
    yield `${INDENT}${view.colours.cyan(place)}  "${quote}"${after === '' ? '' : ` ${after}`}\n`;
  }
  if (all.length > PLACES) yield `${INDENT}${view.words.more(all.length - PLACES)}\n`;
}

/** Who the article names as its source, and that it was written before the event. */
function asides({ voice, tense }: ReportedValue, { words }: View): string {
  const parts = [
    ...(voice.length === 0 ? [] : [`${words.accordingTo} ${voice.map(({ name }) => name).join(', ')}`]),
    ...(tense === 'before' ? [words.before] : []),
  ];
  return parts.length === 0 ? '' : `(${parts.join('; ')})`;
}

function* note(text: string, { width, colours }: View): Iterable<string> {
  for (const line of wrapped(text, width - INDENT.length)) yield `${INDENT}${colours.dim(line)}\n`;
}
