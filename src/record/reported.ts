import type { ActorRef } from '../model/actor.ts';
import type { Basis } from '../model/article.ts';
import { evidence } from '../model/evidence.ts';
import type { ContactReading, Modifier, Passage, ReportedValue, Tense } from '../model/report.ts';
import { contains, type Span } from '../text/span.ts';

/** What an attribute found: a value, the words that give it, the rule that read them. */
export interface Finding<T> {
  readonly value: T;
  readonly span: Span;
  readonly rule: string;
  readonly mod?: Modifier;
  readonly basis?: Basis;
  readonly tense?: Tense;
}

/** A reported value with its evidence, the tense of its passage, and the voice of the statement it stands in. */
export function reported<T>(
  reading: ContactReading,
  passage: Passage,
  finding: Finding<T>,
): ReportedValue<T> {
  const { value, span, rule, mod, basis = 'stated', tense = passage.tense } = finding;
  return {
    value,
    ...(mod === undefined ? {} : { mod }),
    basis,
    tense,
    voice: voiceAt(reading, span),
    evidence: [evidence(reading.article, span)],
    rule,
  };
}

/** Who says the words at a place: speaker, then the chain via which it came; empty for the outlet's own voice. */
function voiceAt(reading: ContactReading, span: Span): readonly ActorRef[] {
  const around = reading.seen
    .over('attribution', span)
    .filter((a) => (a.spans ?? [a]).some((part) => contains(part, span)))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const [inner] = around;
  if (!inner) return [];
  return [...(inner.value.speaker?.actors ?? []), ...inner.value.via.flatMap((party) => party.actors)];
}

/** Each finding once: the same value from the same words counts one time. */
export function once<T>(values: readonly ReportedValue<T>[]): ReportedValue<T>[] {
  const keys = values.map((v) => JSON.stringify([v.value, v.mod, v.evidence.map((e) => [e.start, e.end])]));
  return values.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
