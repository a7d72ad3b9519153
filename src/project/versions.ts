import { diffArrays } from 'diff';
import { ATTRIBUTES } from '../record/index.ts';
import type { Reading, Version } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import type { Given } from '../pipeline.ts';
import type { Span } from '../text/span.ts';
import type { Reader } from '../store/index.ts';
import { overridesOf } from './guidance.ts';
import { readForProject } from './reading.ts';

/** A stretch of two versions: in both, only in the older (`removed`), only in the newer (`added`). */
export interface WordChange {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
  /** Where it stands in its version; of what is in both, in the newer. */
  readonly span: Span;
}

/** A value that a version of an article reports and the other does not. */
export interface ValueChange {
  readonly participants: readonly string[];
  readonly attribute: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a newer version of an article changed. */
export interface VersionDiff {
  readonly article: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly WordChange[];
  /** Values of contacts that changed; empty for a change of words alone. */
  readonly values: readonly ValueChange[];
}

/** Compares two versions of an article word by word, and what they report value by value. */
export async function diffVersions(
  versions: readonly [Version, Version],
  { reader, given, locale }: { readonly reader: Reader; readonly given: Given; readonly locale: 'de' | 'en' },
): Promise<VersionDiff> {
  const [from, to] = versions;
  const overrides = overridesOf(await reader.events(), from.article);
  const read = async (version: Version) => {
    const text = await reader.text(version.sha256);
    return readForProject({ id: version.article, text, item: version.item, overrides }, given);
  };
  return differenceOf([from.n, await read(from)], [to.n, await read(to)], locale);
}

/** The same of two versions that were read, each with its number. */
export function differenceOf(
  [from, before]: readonly [number, Reading],
  [to, after]: readonly [number, Reading],
  locale: 'de' | 'en',
): VersionDiff {
  return {
    article: after.article.id,
    from,
    to,
    words: wordChanges(before.article.text, after.article.text),
    values: valueChanges(before.reports, after.reports, locale),
  };
}

/** The two texts cut into words and what stands between them, and compared. */
export function wordChanges(before: string, after: string): WordChange[] {
  const pieces = (text: string): string[] =>
    text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
  let [inOld, inNew] = [0, 0];
  return diffArrays(pieces(before), pieces(after)).map((part): WordChange => {
    const text = part.value.join('');
    const is = part.added ? 'added' : part.removed ? 'removed' : 'same';
    const start = is === 'removed' ? inOld : inNew;
    if (is !== 'added') inOld += text.length;
    if (is !== 'removed') inNew += text.length;
    return { is, text, span: { start, end: start + text.length } };
  });
}

/** Values by contact and attribute; contacts are paired by who takes part, several of the same people in their order. */
function valueChanges(
  before: readonly Report[],
  after: readonly Report[],
  locale: 'de' | 'en',
): ValueChange[] {
  const [old, now] = [byPeople(before), byPeople(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((people) => {
    const [a, b] = [old.get(people), now.get(people)];
    const participants = (b ?? a)?.participants.map(({ name }) => name) ?? [];
    return ATTRIBUTES.flatMap(({ name }): ValueChange[] => {
      const [was, is] = [shownValues(name, a, locale), shownValues(name, b, locale)];
      return was.join('\n') === is.join('\n')
        ? []
        : [{ participants, attribute: name, before: was, after: is }];
    });
  });
}

function byPeople(reports: readonly Report[]): ReadonlyMap<string, Report> {
  const times = new Map<string, number>();
  return new Map(
    reports.map((report) => {
      const people = report.participants
        .map(({ id }) => id)
        .sort()
        .join('+');
      const n = (times.get(people) ?? 0) + 1;
      times.set(people, n);
      return [`${people} ${n}`, report];
    }),
  );
}

function shownValues(attribute: string, report: Report | undefined, locale: 'de' | 'en'): readonly string[] {
  const type = ATTRIBUTES.find(({ name }) => name === attribute)?.type;
  const values = report?.values[attribute] ?? [];
  const shown = values.map(
    ({ value, mod }) => type?.show(mod === undefined ? { value } : { value, mod }, locale) ?? '',
  );
  return [...new Set(shown)].sort();
}
