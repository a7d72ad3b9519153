import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { StatementType, SpeechRule } from '../../model/statement.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './subject.ts';
import type { Clause, Unit } from './unit.ts';

/** How a sentence without a speaker of its own tells that somebody is still speaking. */
export interface Carrying {
  readonly type: StatementType;
  readonly rule: SpeechRule;
}

/** Reported mood, hearsay or a bare quotation without a frame; null for the outlet's own sentences. */
export function carryingOf({ unit, speech }: Reader, drafts: readonly Draft[]): Carrying | null {
  if (drafts.length === 0 && bareQuote(unit)) return { type: 'direct', rule: 'quotation-carried' };
  const said = new Set(drafts.filter((d) => d.type !== 'reported').flatMap((d) => d.content));
  const mains = unit.clauses.filter(
    (c) =>
      (c.value.kind === 'main' || c.parent === null) &&
      c.verb >= 0 &&
      (unit.words[c.verb]?.quote ?? -1) < 0 &&
      !said.has(c.verb),
  );
  const [first, second] = mains;
  if (first === undefined) return null;
  const mood = mains.every((c) => isReported(unit, c));
  if (mood || (drafts.length === 0 && second !== undefined && isReported(unit, first)))
    return { type: 'free_indirect', rule: 'reported-mood' };
  const heard = drafts.length === 0 ? mains.map((c) => hearsayOf(unit, c, speech)) : [];
  if (heard.includes('hearsay')) return { type: 'free_indirect', rule: 'hearsay' };
  return heard.includes('plan') ? { type: 'free_indirect', rule: 'plan' } : null;
}

/** True when nothing but quotations stands in the unit. */
function bareQuote(unit: Unit): boolean {
  return unit.quotes.some((q) => q.opaque) && unit.words.every((w) => w.quote >= 0 || w.pos === 'PUNCT');
}

function isReported(unit: Unit, clause: Clause): boolean {
  const verb = unit.words[clause.verb]?.verb;
  if (clause.value.mood !== 'sub' && verb?.mood !== 'sub') return false;
  return !isIrrealis(unit, clause);
}

/** Konjunktiv II with "wenn" or as a wish is no reported speech. */
function isIrrealis(unit: Unit, clause: Clause): boolean {
  const two = clause.value.subjunctive === 2 || unit.words[clause.verb]?.verb?.subjunctive === 2;
  return two && unit.words[clause.verb]?.i === (clause.words[0] ?? -1);
}

/** "soll … haben": a modal of hearsay with a perfect infinitive; with any other infinitive it tells what somebody plans. */
function hearsayOf(
  unit: Unit,
  clause: Clause,
  { hearsayVerbs, auxiliaries: { perfect } }: SpeechTables,
): 'hearsay' | 'plan' | null {
  const finite = unit.words[clause.verb];
  if (finite === undefined || !hearsayVerbs.includes(finite.lemma) || finite.verb?.tense !== 'pres')
    return null;
  const [before, last] = clause.words
    .filter((i) => unit.words[i]?.pos !== 'PUNCT')
    .slice(-2)
    .map((i) => unit.words[i]);
  if (last?.verb?.form !== 'inf') return null;
  return before?.verb?.form === 'part' && perfect.includes(last.lemma) ? 'hearsay' : 'plan';
}
