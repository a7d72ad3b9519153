import type { Dossier } from '../model/dossier.ts';
import { secondsOf } from '../record/values/duration.ts';
import { contactType } from '../record/values/contact-codes.ts';
import type { Claim } from './claim.ts';
import { meet, single, whenOf, type Day } from './when.ts';

const SECONDS_A_DAY = 86_400;
/** Longer stretches are no one contact: "dreimonatige Verhandlungen" are a series. */
const MOST_DAYS = 14;

/**
 * Contacts of several days: who writes of the second day of a three-day summit writes of that summit. A claim of the
 * same kind on a later day of such a contact is moved to its first day. Takes the claims of one block.
 */
export function withinDays(claims: readonly Claim[]): readonly Claim[] {
  const long = claims.flatMap((claim) => {
    const days = daysOf(claim);
    return claim.day === null || days < 2 ? [] : [{ claim, from: claim.day, to: claim.day + days - 1 }];
  });
  if (long.length === 0) return claims;
  return claims.map((claim) => {
    const home = long.find((one) => isLaterDay(claim, one));
    return home === undefined ? claim : { ...claim, day: home.from, when: single(home.from) };
  });
}

function isLaterDay(
  { day, report, dated, when }: Claim,
  { claim, from, to }: { readonly claim: Claim; readonly from: Day; readonly to: Day },
): boolean {
  if (!dated || day === from || claim.report.article === report.article) return false;
  if (!(when.to - when.from <= MOST_DAYS) || meet(when, { from, to }) === null) return false;
  return contactType.compare({ value: report.type }, { value: claim.report.type }) === 'same';
}

/** How many days the report says it lasts, by its length or its end; 1 where it says none. */
function daysOf({ report: { values }, day }: Claim): number {
  const lengths = valuesIn(values['duration']).map(inDays);
  const ends = valuesIn(values['end']).map((value) => (whenOf(value)?.to ?? NaN) - (day ?? NaN) + 1);
  return mostOf([...lengths, ...ends]);
}

/** True when two days lie within the length that a value of the dossier gives: both are days of one contact. */
export function isWithin(dossier: Dossier, a: string, b: string): boolean {
  const [one, other] = [whenOf(a), whenOf(b)];
  if (one === null || other === null) return false;
  const apart = Math.max(one.from - other.to, other.from - one.to);
  return apart < mostOf(valuesIn(dossier.attributes['duration']?.values).map(inDays));
}

function valuesIn(values: readonly { readonly value: unknown }[] = []): readonly string[] {
  return values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function inDays(length: string): number {
  return secondsOf(length) / SECONDS_A_DAY;
}

function mostOf(days: readonly number[]): number {
  return Math.floor(Math.max(1, ...days.filter((n) => n >= 2 && n <= MOST_DAYS)));
}
