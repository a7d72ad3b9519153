import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Span } from '../../text/span.ts';

/** What a cue says of whoever is meant by "er" or "sie" in it. */
export type Meant = 'him' | 'her';

export function isMeant(value: string | undefined): value is Meant {
  return value === 'him' || value === 'her';
}

/**
 * "auf ihre Bitte hin": the phrase that names whom the possessive means. Of that sex, by the gazetteer, the first of the sentence;
 * where it names none, the only one of the sentence before. Undefined where nobody fits.
 */
export function askedBy(cue: Span, meant: Meant, seen: Seen, gazetteer: Gazetteer): Span | undefined {
  const [own] = seen.over('sentence', cue);
  const before = seen.all('sentence').findLast((s) => own !== undefined && s.end <= own.start);
  const here = own === undefined ? [] : fitting(own, meant, seen, gazetteer);
  const [first] = here.filter((m) => m.start < cue.start);
  if (here.length > 0) return (first ?? here[0])?.value.phrase;
  const earlier = before === undefined ? [] : fitting(before, meant, seen, gazetteer);
  const people = new Set(earlier.flatMap((m) => m.value.actors.map((a) => a.id)));
  return people.size === 1 ? earlier[0]?.value.phrase : undefined;
}

/** The mentions of people of that sex in a sentence, by their names or offices. */
function fitting(sentence: Span, meant: Meant, seen: Seen, gazetteer: Gazetteer): readonly Annotation<'mention'>[] {
  const sex = meant === 'her' ? 'f' : 'm';
  return seen.within('mention', sentence).filter(({ value }) => value.form !== 'pronoun' && value.actors.length === 1 && value.actors.every((a) => gazetteer.entry(a.id)?.sex === sex));
} // prettier-ignore
