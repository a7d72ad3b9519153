import type { Dossier, DossierAttribute, DossierValue } from '../../model/dossier.ts';
import type { Attribute } from '../../record/attribute.ts';
import type { Coverage, Difference } from '../coverage.ts';

/** Attributes of which two values cannot both be right. Free words, topics and accounts stand side by side. */
const CLOSED: ReadonlySet<string> = new Set([
  'date',
  'start',
  'end',
  'duration',
  'channel',
  'initiator',
  'place',
  'ordinal',
]);

/** Values of one contact that cannot both be right; what only fits (rounding, two time zones) is none. */
export function* valueConflicts({ dossiers, attributes }: Coverage): Generator<Difference> {
  for (const dossier of dossiers) {
    for (const attribute of attributes) {
      const standing = dossier.attributes[attribute.name];
      if (standing === undefined || !CLOSED.has(attribute.name)) continue;
      const rivals = rivalsOf(attribute, standing);
      if (rivals.length > 1) yield difference(dossier, attribute, rivals);
    }
  }
}

/** Values that conflict with at least one other, in the order in which they are shown. */
function rivalsOf(attribute: Attribute, { values }: DossierAttribute): readonly DossierValue[] {
  return values.filter((a) => values.some((b) => a !== b && attribute.type.compare(a, b) === 'conflict'));
}

function difference(dossier: Dossier, attribute: Attribute, rivals: readonly DossierValue[]): Difference {
  const reports = rivals.flatMap((value) => value.reports);
  const articles = new Set(reports.map(({ evidence: [{ article }] }) => article));
  const announced = new Set(rivals.map(({ reports }) => reports.some(({ tense }) => tense === 'after')));
  const rule =
    articles.size === 1
      ? 'within-one-article'
      : announced.size > 1
        ? 'announced-otherwise'
        : 'told-otherwise';
  return {
    kind: 'value_conflict',
    severity: 'conflict',
    contact: dossier.id,
    attribute: attribute.name,
    rule: `value-conflict/${rule}`,
    values: rivals.map((value) => ({
      value: value.mod === undefined ? value.value : { value: value.value, mod: value.mod },
      evidence: value.reports.flatMap(({ evidence }) => evidence),
    })),
  };
}
