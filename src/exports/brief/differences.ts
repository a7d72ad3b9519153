import type { ReadoutRecord } from '../../contract/index.ts';
import { SEVERITIES } from '../../model/dossier.ts';
import { LABELS } from '../../record/labels/index.ts';
import { shownSide } from '../shown-side.ts';
import type { Line, Part } from '../sheet/sheet.ts';
import type { ContactJson, Corpus } from './corpus.ts';
import type { Limits } from './limits.ts';

export type DifferenceJson = ReadoutRecord['discrepancies'][number];

const SIGN: Readonly<Record<DifferenceJson['severity'], string>> = {
  conflict: '≠',
  needs_user: '?',
  info: 'i',
};

/** The differences of a contact, a line each, every side with its words' places. */
export function differencePart(
  contact: ContactJson,
  differences: readonly DifferenceJson[],
  { corpus, limits }: { readonly corpus: Corpus; readonly limits: Limits },
): Part {
  const { words } = corpus;
  const all = differences.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const shown = all.slice(0, limits.differences);
  const rest = all.length - shown.length;
  if (shown.length === 0) {
    const none = (contact.articles ?? []).length > 1 ? words.noDifference : words.single;
    return { heading: words.differences, blocks: [{ is: 'line', line: [none] }] };
  }
  const items = shown.map((one) => differenceLine(one, corpus, limits));
  return {
    heading: words.differences,
    blocks: [{ is: 'list', items: rest > 0 ? [...items, [{ is: 'soft', words: words.more(rest) }]] : items }],
  };
}

/** Kind, attribute, and the sides: what each says and where. */
export function differenceLine(
  { kind, severity, attribute, values }: DifferenceJson,
  corpus: Corpus,
  limits: Limits,
): Line {
  const { kinds, severities } = LABELS[corpus.locale];
  const about = attribute === undefined ? '' : `, ${corpus.labelOf(attribute)}`;
  const sides = values.flatMap(({ value, evidence }, i): Line => {
    const notes = evidence.slice(0, limits.sideNotes).flatMap((words, k) => [...(k === 0 ? [] : [' ']), ...corpus.note(words)]);
    const side = shownSide(attribute, value, corpus.locale);
    const absent = evidence.length === 0 ? ` (${corpus.words.absent})` : '';
    return [i === 0 ? '' : ' | ', `${clipped(side, limits.quote)}${absent}`, ...notes];
  }); // prettier-ignore
  return [
    `${SIGN[severity]} `,
    { is: 'strong', words: `${kinds[kind]}${about}` },
    ` (${severities[severity]}): `,
    ...sides,
  ];
}

/** Words cut at a space, where they are longer than is shown; the cut is marked. */
export function clipped(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '')} […]`;
}
