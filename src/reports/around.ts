import type { Annotation } from '../model/annotation.ts';
import { evidence } from '../model/evidence.ts';
import type { ContactReading, Passage, Report, ReportedValue } from '../model/report.ts';
import { once } from '../record/reported.ts';
import type { Relation } from '../record/values/relation.ts';

/** A contact of an article with the report made of it. */
export interface Told {
  readonly reading: ContactReading;
  readonly report: Report;
}

/**
 * Ties the contacts of one article to each other: what follows the main one, what came before it, and which the words
 * set before or after another ("nach dem Treffen mit …").
 */
export function around(told: readonly Told[]): Report[] {
  return told.map((one) => {
    const others = told.filter((o) => o !== one);
    const tied = {
      next_steps: one.report.main ? others.filter((o) => follows(one, o)).map((o) => tie(o, 'before')) : [],
      previous: one.report.main
        ? [...others.filter((o) => precedes(one, o)).map((o) => tie(o, 'after')), ...firstSince(one)]
        : [],
      relation: relations(one, others),
    };
    const given = Object.entries(tied).filter(([, values]) => values.length > 0);
    return { ...one.report, values: { ...one.report.values, ...Object.fromEntries(given) } };
  });
}

/** "das erste Gespräch seit Ende Mai": there was one at that time, even if the article says no more of it. */
function firstSince({ reading }: Told): ReportedValue<Relation>[] {
  const found = reading.passages.flatMap((passage) =>
    reading.seen
      .within('cue', passage.sentence)
      .filter((c) => c.value.cue === 'first_since' && c.value.slots['scope'] !== undefined)
      .map((cue): ReportedValue<Relation> => {
        const words = evidence(reading.article, cue.value.slots['scope'] ?? cue);
        const value: Relation = { relation: 'after', text: words.quote };
        return { value, basis: 'stated', tense: 'after', voice: [], evidence: [words], rule: cue.rule };
      }),
  );
  return once(found);
}

/** A contact that lies ahead follows; of two that lie ahead, the one that is not main. */
function follows(one: Told, other: Told): boolean {
  return other.report.tense === 'before' && !(other.report.main && one.report.tense === 'before');
}

/** A contact of the same people that was held, and is not itself what the article is about. */
function precedes(one: Told, other: Told): boolean {
  const same = one.report.participants.every((p) => other.report.participants.some((q) => q.id === p.id));
  return same && other.report.tense === 'after' && !other.report.main;
}

function tie(other: Told, relation: Relation['relation']): ReportedValue<Relation> {
  const [first] = other.reading.passages;
  return {
    value: { relation, report: other.report.id, text: textOf(other) },
    basis: 'stated',
    tense: other.report.tense,
    voice: [],
    evidence: [evidence(other.reading.article, dated(other, first) ?? first.span)],
    rule: `reports/around/${relation}`,
  };
}

/** The words that date the other contact, where there are some: they tie it best. */
function dated(other: Told, first: Passage): { start: number; end: number } | undefined {
  return dateOf(other)?.evidence[0] ?? first.cue;
}

/** The most exact of its dates, of equals the first: "am 10. Januar" rather than "im Januar". */
function dateOf({ report }: Told): ReportedValue | undefined {
  const length = ({ value }: ReportedValue): number => (typeof value === 'string' ? value.length : 0);
  return [...(report.values['date'] ?? [])].sort((a, b) => length(b) - length(a))[0];
}

function textOf(other: Told): string {
  const { report } = other;
  const date = dateOf(other);
  const who = report.participants.map((p) => p.name).join(', ');
  return [report.type, who, typeof date?.value === 'string' ? date.value : '']
    .filter((x) => x !== '')
    .join(' · ');
}

/** "nach dem Putin-Gespräch" in a sentence on another contact: that one came after it. */
function relations(one: Told, others: readonly Told[]): ReportedValue<Relation>[] {
  const found = one.reading.passages.flatMap((passage) => {
    const { cue } = passage;
    if (!cue?.value.introduces) return [];
    const cues = one.reading.seen.within('cue', passage.sentence).filter((c) => c.value.cue === 'relation');
    return cues.flatMap((c) => relationOf({ one, passage, cue: c, others }));
  });
  return once(found);
}

interface Tie {
  readonly one: Told;
  readonly passage: Passage;
  readonly cue: Annotation<'cue'>;
  readonly others: readonly Told[];
}

function relationOf({ one, passage, cue, others }: Tie): ReportedValue<Relation>[] {
  const slot = cue.value.slots['other'];
  const other = others.find((o) => o.reading.passages.some((p) => p.cue?.start === slot?.start));
  if (!other || (cue.value.value !== 'after' && cue.value.value !== 'before')) return [];
  const value: Relation = { relation: cue.value.value, report: other.report.id, text: textOf(other) };
  return [
    {
      value,
      basis: 'stated',
      tense: passage.tense,
      voice: [],
      evidence: [evidence(one.reading.article, cue)],
      rule: cue.rule,
    },
  ];
}
