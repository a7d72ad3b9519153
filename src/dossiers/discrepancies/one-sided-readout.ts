import type { ActorRef } from '../../model/actor.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Report } from '../../model/report.ts';
import { contains } from '../../text/span.ts';
import { sideOf } from '../../record/values/actors.ts';
import type { Readout } from '../../record/values/readout.ts';
import { reportsOf, type Coverage, type Difference } from '../coverage.ts';
import { groupBy } from '../group-by.ts';

interface Account {
  readonly side: string;
  readonly by: ActorRef;
  readonly evidence: readonly Evidence[];
}

/** Contacts of two sides of which every article cites the account of one side alone. */
export function* oneSidedReadouts(coverage: Coverage): Generator<Difference> {
  for (const dossier of coverage.dossiers) {
    if (!dossier.main || dossier.status !== 'held') continue;
    const accounts = [...accountsByArticle(coverage, dossier).values()].filter((list) => list.length > 0);
    const sides = accounts.map((list) => new Set(list.map(({ side }) => side)));
    if (accounts.length === 0 || sides.some((set) => set.size > 1)) continue;
    const bySide = groupBy(accounts.flat(), ({ side }) => side);
    yield {
      kind: 'one_sided_readout',
      severity: 'info',
      contact: dossier.id,
      attribute: 'readouts',
      rule: bySide.size > 1 ? 'one-sided-readout/each-article-one-side' : 'one-sided-readout/one-side-only',
      values: [...bySide.values()].map((list) => ({
        value: [...new Set(list.map(({ by }) => by.name))].join(', '),
        evidence: list.flatMap((account) => account.evidence),
      })),
    };
  }
}

/** Accounts that those who took part gave after the contact, in the articles that are about it. */
function accountsByArticle(coverage: Coverage, dossier: Dossier): Map<string, readonly Account[]> {
  const sides = new Set(dossier.participants.map(sideOf));
  if (sides.size < 2) return new Map();
  const about = reportsOf(coverage, dossier).filter((report) => report.main && report.tense === 'after');
  return new Map(
    about.map((report) => [
      report.article,
      (report.values['readouts'] ?? []).flatMap(({ value, tense, evidence, rule }): readonly Account[] => {
        const { by } = value as Readout;
        if (tense === 'before' || by.carrier === true || !sides.has(sideOf(by))) return [];
        if (rule.endsWith('/cited') && !speaksOfIt(coverage, report, evidence[0])) return [];
        return [{ side: sideOf(by), by, evidence }];
      }),
    ]),
  );
}

/**
 * For speakers who are only cited: the sentence names someone who took part, or gives something of the contact. What an
 * ambassador says of other things is no account of it.
 */
function speaksOfIt(coverage: Coverage, { participants, values }: Report, place: Evidence): boolean {
  const seen = coverage.seen.get(place.article);
  const sentences = seen?.over('sentence', place) ?? [];
  if (seen === undefined || sentences.length === 0) return true;
  const took = new Set(participants.map(({ id }) => id));
  const given = Object.entries(values).flatMap(([name, list]) =>
    name === 'readouts' ? [] : list.flatMap(({ evidence }) => evidence),
  );
  return sentences.some(
    (sentence) =>
      given.some((one) => contains(sentence, one)) ||
      seen.within('mention', sentence).some(({ value }) => value.actors.some(({ id }) => took.has(id))),
  );
}
