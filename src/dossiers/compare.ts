import type { DossierAttribute, DossierValue, Standing } from '../model/dossier.ts';
import type { Report } from '../model/report.ts';
import type { Attribute } from '../record/attribute.ts';
import type { Reading } from '../record/values/value-type.ts';
import { byName } from './group-by.ts';
import { basisOf, type Linked } from './link.ts';
import { inOrder, originsOf, voices } from './order.ts';
import type { Origins } from './origins.ts';

/** How the articles of one dossier stand to each other on one attribute; undefined when there is nothing to say. */
export function standingOf(
  attribute: Attribute,
  found: readonly Linked[],
  context: { readonly reports: readonly Report[]; readonly origins: Origins },
): DossierAttribute | undefined {
  const values = inOrder(attribute, grouped(attribute, found), context.origins);
  const given = new Set(found.map(({ reported }) => reported.evidence[0].article));
  const without = context.reports.filter(({ article }) => !given.has(article));
  const silent = without
    .filter((report) => attribute.expected && isSilent(report))
    .map(({ article }) => article);
  const early = without.filter((report) => attribute.settledByEvent && report.tense === 'before');
  const couldNotKnow = early.map(({ article }) => article).sort(byName);
  const over = context.reports.some((report) => report.tense === 'after');
  const asked = silent.length > 0 || (attribute.expected && over && couldNotKnow.length > 0);
  if (values.length === 0 && !asked) return undefined;
  return {
    standing: standing(attribute, values, context.origins),
    independent: allOrigins(values, context.origins).size,
    values,
    silent: silent.sort(byName),
    couldNotKnow,
  };
}

/**
 * An article is silent on a contact it is about and that was over when it was written; never on one it only mentions, and
 * not where it is possibly cut off.
 */
function isSilent(report: Report): boolean {
  return report.main && report.cutOff !== true && report.tense === 'after' && report.status === 'held';
}

/** Values that say exactly the same become one; what only fits stays apart, to be shown as it was said. */
function grouped(attribute: Attribute, found: readonly Linked[]): DossierValue[] {
  const groups: {
    readonly reading: Reading<unknown>;
    readonly members: Linked[];
    readonly isLinked: boolean;
  }[] = [];
  const exact = new Map<string, Linked[]>();
  for (const one of found) {
    const reading = readingOf(one);
    const isLinked = one.linkedFrom !== undefined;
    const key = JSON.stringify([one.value, one.reported.mod, isLinked]);
    const known =
      exact.get(key) ?? groups.find((group) => isSame(attribute, group, reading, isLinked))?.members;
    const members = known ?? [];
    if (known === undefined) groups.push({ reading, members, isLinked });
    exact.set(key, members);
    members.push(one);
  }
  return groups.map(({ reading, members }) => ({
    ...reading,
    ...basisOf(members),
    reports: members.map(({ reported }) => reported),
  }));
}

function isSame(
  attribute: Attribute,
  group: { readonly reading: Reading<unknown>; readonly isLinked: boolean },
  reading: Reading<unknown>,
  isLinked: boolean,
): boolean {
  if (group.isLinked !== isLinked || group.reading.mod !== reading.mod) return false;
  const { type } = attribute;
  return type.compare(group.reading, reading) === 'same' && (type.isOne?.(group.reading, reading) ?? true);
}

function readingOf({ value, reported: { mod } }: Linked): Reading<unknown> {
  return mod === undefined ? { value } : { value, mod };
}

function standing(attribute: Attribute, values: readonly DossierValue[], origins: Origins): Standing {
  if (values.length === 0) return 'silent';
  if (attribute.many)
    return values.some((value) => voices(value, origins) > 1) ? 'corroborated' : 'single_source';
  const found = new Set<string>();
  for (const [i, a] of values.entries())
    for (const b of values.slice(i + 1)) found.add(attribute.type.compare(a, b));
  if (found.has('conflict')) return 'conflicting';
  if (found.has('finer') || found.has('coarser')) return 'refined';
  return allOrigins(values, origins).size > 1 ? 'corroborated' : 'single_source';
}

function allOrigins(values: readonly DossierValue[], origins: Origins): ReadonlySet<string> {
  return new Set(values.flatMap((value) => originsOf(value, origins)));
}
