import type { ArticleId } from '../../model/article.ts';
import type { Dossier, DossierAttribute, DossierValue } from '../../model/dossier.ts';
import type { Attribute } from '../../record/attribute.ts';
import { isWithin } from '../several-days.ts';
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
export function* valueConflicts(coverage: Coverage): Generator<Difference> {
  for (const dossier of coverage.dossiers) {
    for (const attribute of coverage.attributes) {
      const standing = dossier.attributes[attribute.name];
      if (standing === undefined || !CLOSED.has(attribute.name)) continue;
      const values = attribute.name === 'place' ? towns(coverage, standing) : standing.values;
      const rivals = rivalsOf(attribute, values, dossier);
      if (rivals.length > 1) yield difference(dossier, attribute, rivals);
    }
  }
}

/** Attributes of which an article tells several contacts' values: one that also gives the other value may mean another. */
const BLURRED: ReadonlySet<string> = new Set(['date', 'channel', 'place']);

/** Values that conflict with at least one other, in the order in which they are shown. */
function rivalsOf(
  attribute: Attribute,
  values: readonly DossierValue[],
  dossier: Dossier,
): readonly DossierValue[] {
  const conflict = (a: DossierValue, b: DossierValue): boolean =>
    attribute.type.compare(a, b) === 'conflict' &&
    !(attribute.name === 'date' && isWithin(dossier, String(a.value), String(b.value)));
  if (!BLURRED.has(attribute.name)) return values.filter((a) => values.some((b) => conflict(a, b)));
  /** Told only by articles that also give a value that fits the other; an announced channel is told all the same. */
  const onlyBeside = (a: DossierValue, b: DossierValue): boolean => {
    const there = new Set(values.filter((value) => !conflict(value, b)).flatMap(articlesOf));
    const announced = attribute.name === 'channel' && a.reports.some(({ tense }) => tense === 'before');
    return !announced && articlesOf(a).every((id) => there.has(id));
  };
  return values.filter((a) => values.some((b) => conflict(a, b) && !onlyBeside(a, b) && !onlyBeside(b, a)));
}

function articlesOf({ reports }: DossierValue): readonly ArticleId[] {
  return reports.map(({ evidence: [{ article }] }) => article);
}

/** Places that a name of a town gives: a building, a state and a town may all be one place. */
function towns({ seen }: Coverage, { values }: DossierAttribute): readonly DossierValue[] {
  return values.filter(({ reports }) =>
    reports.some(({ evidence: [first] }) =>
      seen
        .get(first.article)
        ?.within('name', first)
        .some(({ value }) => value.kind === 'place'),
    ),
  );
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
