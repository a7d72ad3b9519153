import { LABELS } from '../../record/labels/index.ts';
import { ATTRIBUTES } from '../../record/index.ts';
import type { Line, Part, Piece } from '../sheet/sheet.ts';
import type { ContactJson, Corpus } from './corpus.ts';
import type { Limits } from './limits.ts';

type AttributeJson = NonNullable<ContactJson['attributes'][string]>;
type ValueJson = AttributeJson['values'][number];
type ReportJson = ValueJson['reports'][number];

/** Attributes that the head of a sheet gives; they have a row only where the articles disagree on them. */
const IN_HEAD: ReadonlySet<string> = new Set(['type', 'status', 'participants']);

/** The table of values: what, the values with their footnotes, how they are known; then what no article states. */
export function valueParts(contact: ContactJson, corpus: Corpus, limits: Limits): Part[] {
  const { words } = corpus;
  const named = ATTRIBUTES.flatMap(({ name }) => {
    const attribute = contact.attributes[name];
    return attribute === undefined ? [] : [{ name, attribute }];
  });
  const told = named.filter(
    ({ name, attribute: { values, standing } }) =>
      values.length > 0 && (!IN_HEAD.has(name) || standing === 'conflicting'),
  );
  const unstated = named.filter(({ attribute: { values } }) => values.length === 0);
  const rows = told.map(({ name, attribute }) => [
    [corpus.labelOf(name)],
    valueCell(name, attribute, corpus, limits),
    howCell(contact, attribute, corpus),
  ]);
  const blocks: Part['blocks'] = [
    ...(rows.length === 0 ? [] : [{ is: 'table' as const, columns: words.columns, rows }]),
    ...(unstated.length === 0
      ? []
      : [{ is: 'line' as const, line: [soft(`${words.unstated}: ${unstated.map(({ name }) => corpus.labelOf(name)).join(', ')}.`)] }]),
  ]; // prettier-ignore
  return blocks.length === 0 ? [] : [{ heading: words.values, blocks }];
}

function soft(words: string): Piece {
  return { is: 'soft', words };
}

/** The values, each with footnotes for the articles that give it; those that contradict each other are set apart. */
function valueCell(name: string, { values, standing }: AttributeJson, corpus: Corpus, limits: Limits): Line {
  const all = shownOnce(name, values, corpus);
  const shown = all.slice(0, limits.values);
  const line = shown.flatMap(([words, reports], i): Line => {
    const apart = i === 0 ? [] : [standing === 'conflicting' ? ' ≠ ' : ' · '];
    return [...apart, { is: 'strong', words }, ...notesOf(reports, corpus, limits)];
  });
  const rest = all.length - shown.length;
  return rest > 0 ? [...line, ' ', soft(corpus.words.more(rest))] : line;
}

/** Values by what people read of them: the same day, once stated and once computed, stands there once. */
function shownOnce(name: string, values: readonly ValueJson[], corpus: Corpus): [string, ReportJson[]][] {
  const all = new Map<string, ReportJson[]>();
  for (const value of values) {
    const words = corpus.show(name, value);
    all.set(words, [...(all.get(words) ?? []), ...value.reports]);
  }
  return [...all];
}

/** The first words of every article that gives the value. */
function notesOf(reports: readonly ReportJson[], corpus: Corpus, limits: Limits): Line {
  const first = new Map(reports.toReversed().map((report) => [report.article, report]));
  const kept = [...new Set(reports.map(({ article }) => article))].slice(0, limits.notes);
  const chosen = limits.everyPlace ? reports : kept.flatMap((article) => first.get(article) ?? []);
  return chosen.flatMap((report, i) => [...(i === 0 ? [] : [' ']), ...corpus.note(report)]);
}

/** How the articles stand to each other, how many say so, who does not, and who could not know. */
function howCell(contact: ContactJson, attribute: AttributeJson, corpus: Corpus): Line {
  const { standing, independent, values, silent, could_not_know: unknowing } = attribute;
  const { words } = corpus;
  const { standing: standings, basis: bases } = LABELS[corpus.locale];
  const telling = new Set(values.flatMap(({ reports }) => reports.map(({ article }) => article))).size;
  const knowing = (contact.articles ?? []).filter(({ article }) => !unknowing.includes(article));
  const linked = values.flatMap(({ linked_from: from = [] }) => from);
  const said = [
    `${standings[standing]}, ${[...new Set(values.map(({ basis }) => bases[basis]))].join(', ')}`,
    words.given(telling, Math.max(telling, knowing.length), independent),
    ...(linked.length === 0 ? [] : [words.linkedFrom(corpus.namesOf([...new Set(linked)]))]),
    ...(silent.length === 0 ? [] : [words.silent(corpus.namesOf(silent))]),
    ...(unknowing.length === 0 ? [] : [words.couldNotKnow(corpus.namesOf(unknowing))]),
  ];
  return [said.join('; ')];
}
