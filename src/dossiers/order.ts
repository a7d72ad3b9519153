import { ORDER_RULES, type DossierValue, type OrderRule } from '../model/dossier.ts';
import type { Attribute } from '../record/attribute.ts';
import { byName, groupBy } from './group-by.ts';
import type { Origins } from './origins.ts';

const BASES = ['entered', 'stated', 'computed', 'linked'];

interface Context {
  readonly attribute: Attribute;
  readonly origins: Origins;
}

/** Each rule of the order: negative when it shows `a` first, 0 when it cannot tell them apart. */
const BY: Readonly<Record<OrderRule, (a: DossierValue, b: DossierValue, context: Context) => number>> = {
  'entered-first': (a, b) => Number(b.basis === 'entered') - Number(a.basis === 'entered'),
  'finer-first': (a, b, { attribute }) => {
    const order = attribute.type.compare(a, b);
    return order === 'finer' ? -1 : order === 'coarser' ? 1 : 0;
  },
  'after-first': (a, b) => Number(isAfter(b)) - Number(isAfter(a)),
  'stated-first': (a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis),
  'origins-first': (a, b, { origins }) => voices(b, origins) - voices(a, origins),
  'name-first': (a, b) => byName(nameOf(a), nameOf(b)),
};
const RULES = Object.keys(ORDER_RULES) as OrderRule[];

/** The values in the order in which they are shown; rivals of the first say by which rule they stand behind it. */
export function inOrder(
  attribute: Attribute,
  values: readonly DossierValue[],
  origins: Origins,
): DossierValue[] {
  const context = { attribute, origins };
  const [first, ...others] = [...values].sort((a, b) => {
    const rule = ruleBetween(a, b, context);
    return rule === undefined ? 0 : BY[rule](a, b, context);
  });
  if (first === undefined) return [];
  return [first, ...others.map((value) => (attribute.many ? value : behind(first, value, context)))];
}

function behind(first: DossierValue, value: DossierValue, context: Context): DossierValue {
  const rule = ruleBetween(first, value, context);
  return rule === undefined ? value : { ...value, behind: rule };
}

/** The first rule that tells the two apart. */
function ruleBetween(a: DossierValue, b: DossierValue, context: Context): OrderRule | undefined {
  return RULES.find((rule) => BY[rule](a, b, context) !== 0);
}

/**
 * Whose word a value is: of each article the agencies and outlets that it passes the value on from, and where it names none the
 * article, for a copy the one whose text it is. Two papers that print the same line of one agency have one origin; so has a
 * paper that gives the value in its headline and names the agency below. Ids of actors and of articles.
 */
export function originsOf(value: DossierValue, origins: Origins): readonly string[] {
  const byArticle = groupBy(value.reports, ({ evidence: [{ article }] }) => article);
  return [...byArticle].flatMap(([article, reports]) => {
    const carriers = reports.flatMap(({ voice }) => voice.find((one) => one.carrier === true)?.id ?? []);
    return carriers.length > 0 ? carriers : [origins.get(article) ?? article];
  });
}

/** Independent origins that report a value. */
export function voices(value: DossierValue, origins: Origins): number {
  return new Set(originsOf(value, origins)).size;
}

function isAfter(value: DossierValue): boolean {
  return value.reports.some((report) => report.tense === 'after');
}

function nameOf({ reports: [first] }: DossierValue): string {
  if (first === undefined) return '';
  const [{ article, start }] = first.evidence;
  return `${article}:${String(start).padStart(9, '0')}`;
}
