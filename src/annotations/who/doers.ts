import { nominativeNouns } from './nominative.ts';
import type { Spoken } from './spoken.ts';
import { MOST_WORDS, pronounAt, range, wordFrom, type WhoText } from './text.ts';

/** How many clauses without a subject of their own may hang on each other. */
const MOST_ABOVE = 4;

/** How many clauses may stand between a clause and the one it goes on from. */
const MOST_BETWEEN = 4;

/**
 * The people who do what a clause tells: its subject, alone or with those joined to it; of a clause without one the subject of
 * the clause it hangs on ("um ihm zu danken", "und dankte ihm"), or the one it is told of ("B, der ihn empfing"). Empty where
 * that is nobody spoken of; undefined where it cannot be told ("A bat B, ihn anzurufen").
 */
export function doersOf(
  text: WhoText,
  spoken: readonly Spoken[],
  clause: number,
  above = MOST_ABOVE,
): readonly Spoken[] | undefined {
  const own = text.clauses[clause];
  if (own === undefined) return [];
  const inside = spoken.filter(({ at }) => text.clause[at] === clause);
  const acting = inside.filter(({ nominative }) => nominative);
  const [first] = acting;
  const sure = acting.find((each) => isPronoun(text, each)) ?? acting.find((each) => isMarked(text, each)) ?? first;
  const { kind, introducer, parent } = own.value;
  if (kind !== 'infinitive' && sure !== undefined) return [sure, ...joinedTo(text, sure, acting)];
  const goesOn = opensWithVerb(text, clause);
  if (kind === 'relative' && !goesOn && !hasOtherSubject(text, clause)) return spoken.filter((each) => isRightBefore(text, each, own.start));
  const onOther = kind === 'infinitive' ? parent : goesOn && !hasOtherSubject(text, clause) ? continuedFrom(text, clause) : undefined;
  if (onOther === undefined || above === 0 || text.sentence[wordFrom(text.words, own.start)] !== text.sentence[wordFrom(text.words, text.clauses[onOther]?.start ?? -1)]) return [];
  if (kind === 'infinitive' && introducer === undefined && hasSeveral(text, spoken, onOther)) return undefined;
  return doersOf(text, spoken, onOther, above - 1);
} // prettier-ignore

/** A personal pronoun: it is the subject whatever name stands beside it ("B hatte er gedankt"). */
function isPronoun(text: WhoText, { at }: Spoken): boolean {
  return pronounAt(text, at) !== undefined;
}

/** "rief der Präsident an": the article says that it is the subject. */
function isMarked({ words, lexicon }: WhoText, { phrase, at }: Spoken): boolean {
  let first = at;
  while (first > 0 && (words[first - 1]?.start ?? -1) >= phrase.start) first--;
  return Object.hasOwn(lexicon.tables.cases.nominative, words[first]?.form.toLowerCase() ?? '');
}

/** "A und B": those who follow with nothing but a joining word or a comma between. */
function joinedTo(text: WhoText, first: Spoken, acting: readonly Spoken[]): Spoken[] {
  let { end } = first.phrase;
  return acting.filter((each) => {
    if (each.phrase.start < end) return false;
    const between = text.text.slice(end, each.phrase.start).trim();
    const joined = between === ',' || text.lexicon.tables.joiners.includes(between);
    if (joined) end = each.phrase.end;
    return joined;
  });
}

/** "B, der ihn empfing": the one right before the comma with which the clause begins. */
function isRightBefore({ text }: WhoText, { phrase }: Spoken, start: number): boolean {
  return phrase.end <= start && text.slice(phrase.end, start).trim() === ',';
}

/** The last clause before of the same kind and on the same level: "A, der B traf, und dankte ihm" goes on from "A". */
function continuedFrom({ clauses }: WhoText, clause: number): number {
  const own = clauses[clause]?.value;
  for (let i = clause - 1; i >= Math.max(0, clause - MOST_BETWEEN); i--) {
    const other = clauses[i]?.value;
    if (other?.kind === own?.kind && other?.parent === own?.parent) return i;
  }
  return own?.parent ?? clause - 1;
}

/** The clause goes on from one before: it begins with its verb, or with "und". */
function opensWithVerb(text: WhoText, clause: number): boolean {
  const first = wordFrom(text.words, text.clauses[clause]?.start ?? -1);
  return text.finite[first] === true || text.pos[first] === 'CCONJ';
}

/** A noun or pronoun that is nobody spoken of is the subject: "die libysche Seite beschied ihm", "den sie ihm gab". */
function hasOtherSubject(text: WhoText, clause: number): boolean {
  const { start = 0, end = 0 } = text.clauses[clause] ?? {};
  const [first, last] = [wordFrom(text.words, start), wordFrom(text.words, end)];
  const sentence = text.sentence[first] ?? 0;
  if (nominativeNouns(text, sentence, last).some(({ at }) => text.clause[at] === clause)) return true;
  const { subjectWords } = text.lexicon.tables;
  return range(first, Math.min(last - 1, first + MOST_WORDS)).some(
    (i) => text.clause[i] === clause && subjectWords.includes(text.words[i]?.form.toLowerCase() ?? ''),
  );
}

/** Two or more people stand in the clause: what an infinitive tells may be done by either. */
function hasSeveral(text: WhoText, spoken: readonly Spoken[], clause: number): boolean {
  return new Set(spoken.filter(({ at }) => text.clause[at] === clause).map(({ actor }) => actor.id)).size > 1;
}
