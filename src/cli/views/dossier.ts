import { tellingPlaces } from '../../app.ts';
import type { Dossier, DossierAttribute, DossierValue } from '../../model/dossier.ts';
import type { ReportedValue } from '../../model/report.ts';
import { headingOf } from './contacts.ts';
import { hanging, lengthOf, oneLine, padded, wrapped } from './layout.ts';
import { inReadingOrder, labelOf, shown } from './values.ts';
import { placeOf, shortId, type View } from './view.ts';

/** Places shown for one value before the rest is only counted; `why` and `--json` have all. */
const PLACES = 3;
/** Characters of a value or a quote before it is cut short; `why` and `--json` have all. */
const LONGEST = 150;
const INDENT = '    ';

/** One record in full: an attribute a line with what is said of it, the words that say so below. */
export function* dossierView(dossier: Dossier, view: View): Iterable<string> {
  const { colours, width } = view;
  const names = inReadingOrder(Object.keys(dossier.attributes));
  const column = Math.max(0, ...names.map((name) => lengthOf(labelOf(name, view)))) + 2;
  for (const line of wrapped(headingOf(dossier, view), width - 10)) yield `${colours.bold(line)}\n`;
  yield* hanging(`${shortId(dossier)}: `, inOrder(dossier.articles, view).map(view.nameOf).join(', '), view);
  yield* copiesAmong(dossier, view);
  yield '\n';
  for (const name of names) {
    const attribute = dossier.attributes[name];
    if (attribute !== undefined) yield* attributeLines(name, attribute, { view, column });
  }
}

/** Which of its articles print the text of another, a line each. */
function* copiesAmong({ articles }: Dossier, view: View): Iterable<string> {
  if (articles.length < 2) return;
  for (const id of inOrder(articles, view)) {
    const copy = view.copies().get(id);
    if (copy === undefined || !articles.includes(copy.of)) continue;
    const same = view.words.project.copyOf(view.nameOf(copy.of), copy.shared);
    yield* hanging(INDENT, `${view.nameOf(id)}: ${same}`, view, 'dim');
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
  const absent = absentees(attribute, view);
  if (attribute.values.length === 0) {
    yield* hanging(padded(label, column), [words.standing.silent, ...absent].join('; '), view);
    return;
  }
  for (const [i, value] of attribute.values.entries()) {
    const lead = i === 0 ? label : attribute.standing === 'conflicting' ? `${INDENT}${words.or}` : '';
    const how = [howOf(value, view), ...(i === 0 ? [words.standing[attribute.standing]] : [])].join(', ');
    const line = `${oneLine(shown(name, value, view), LONGEST)} (${how})`;
    yield* hanging(
      padded(lead, column),
      line,
      view,
      i === 0 && attribute.standing === 'conflicting' ? 'yellow' : undefined,
    );
    yield* places(value, view);
  }
  if (absent.length > 0) yield* hanging(INDENT, absent.join('; '), view, 'dim');
}

/** Who does not give it, and who could not. */
function absentees({ silent, couldNotKnow }: DossierAttribute, { words, nameOf }: View): string[] {
  return [
    ...(silent.length === 0 ? [] : [`${words.silent} ${silent.map(nameOf).join(', ')}`]),
    ...(couldNotKnow.length === 0 ? [] : [`${words.couldNotKnow} ${couldNotKnow.map(nameOf).join(', ')}`]),
  ];
}

function howOf({ basis, linkedFrom = [] }: DossierValue, { words, nameOf }: View): string {
  const from = linkedFrom.map(nameOf).join(', ');
  return from === '' ? words.basis[basis] : `${words.basis[basis]} ${words.linkedFrom} ${from}`;
}

function* places(value: DossierValue, view: View): Iterable<string> {
  const every = value.reports.flatMap((report) => report.evidence.map((words) => ({ report, words })));
  const all = tellingPlaces(every, ({ words }) => words);
  for (const { report, words } of all.slice(0, PLACES)) {
    const line = `${placeOf(view, words)} "${oneLine(words.quote, LONGEST)}"${asides(report, view)}`;
    yield* hanging(INDENT, line, view, 'cyan');
  }
  if (all.length > PLACES) yield `${INDENT}${view.words.more(all.length - PLACES)}\n`;
}

/** Articles as the record lists them. */
function inOrder(articles: readonly string[], { coverage }: View): string[] {
  return coverage.trip.articles.map(({ article }) => article.id).filter((id) => articles.includes(id));
}

/** Who the article names as its source, and that it was written before the event. */
function asides({ voice, tense }: ReportedValue, { words }: View): string {
  const parts = [
    ...(voice.length === 0 ? [] : [`${words.accordingTo} ${voice.map(({ name }) => name).join(', ')}`]),
    ...(tense === 'before' ? [words.tense.before] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
