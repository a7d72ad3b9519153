import type { SpeechRule } from '../../model/statement.ts';
import { argumentsOf, isSomebody, subjectOf, type Reader } from './subject.ts';
import { range, type Words } from './draft.ts';
import { nounTakes } from './saying-nouns.ts';
import { isQuoted, withDescendants, type Clause, type Unit } from './unit.ts';
import { sayingsIn, type Saying } from './verbs.ts';

/** What a verb of saying introduces. */
export interface Content {
  readonly content: Words;
  /** Clauses whose words are the frame. */
  readonly frame: readonly Clause[];
  readonly rule: SpeechRule;
}

/** The content of a verb of saying that is a clause; null where there is none. */
export function clauseContent(reader: Reader, saying: Saying): Content | null {
  return (
    asHost(reader, saying) ??
    children(reader, saying) ??
    inline(reader, saying) ??
    next(reader, saying) ??
    preceding(reader, saying)
  );
}

/** "Wie der Sprecher mitteilte, …": the clause around it is the content. */
function asHost({ speech }: Reader, { clause, entry }: Saying): Content | null {
  const { introducer, kind } = clause.value;
  if (
    kind === 'main' ||
    introducer === undefined ||
    !speech.asWords.includes(introducer) ||
    !entry.holds.has('clause')
  )
    return null;
  if (clause.parent === null) return null;
  const mine = new Set(withDescendants(clause));
  const content = withDescendants(clause.parent, mine).flatMap((c) => c.words);
  return { content, frame: [...mine], rule: 'as-clause' };
}

/** dass-clauses, infinitives and main clauses that hang on the verb's clause. */
function children(reader: Reader, saying: Saying): Content | null {
  const { clause } = saying;
  const possible = clause.children.filter((child) => isContent(reader, saying, child));
  const first = possible[0];
  if (first === undefined) return null;
  const contents = possible.filter((child) => child === first || alike(child, first));
  const all = contents.flatMap((child) => withDescendants(child));
  const more = following(reader, clause, all);
  const taken = new Set([...all, ...more]);
  const frame = withDescendants(clause, taken);
  const rule = RULE_OF[first.value.kind] ?? 'content-clause';
  return { content: [...taken].flatMap((c) => c.words), frame, rule };
}

const RULE_OF: Readonly<Record<string, SpeechRule>> = { infinitive: 'infinitive', main: 'main-clause' };

/** Contents of one verb are of one kind: "dass … und dass …", "…, er werde …, er habe …". */
function alike(child: Clause, first: Clause): boolean {
  return child.value.kind === first.value.kind && child.value.introducer === first.value.introducer;
}

function isContent(reader: Reader, saying: Saying, child: Clause): boolean {
  const { entry, clause, at } = saying;
  const { unit, speech } = reader;
  const { kind, introducer, mood } = child.value;
  if (isQuoted(unit, child)) return false;
  if (kind === 'infinitive') {
    const own = introducer === undefined && (child.words[0] ?? 0) > at && !isOfNoun(reader, saying, child);
    return entry.holds.has('inf') && own;
  }
  if (
    kind === 'main' &&
    (child.words[0] ?? 0) < (clause.words[0] ?? 0) &&
    mood === 'ind' &&
    (goesOn(reader, saying) || isJoinedAct(reader, child, clause))
  )
    return false;
  if (kind === 'main')
    return (
      child.verb >= 0 &&
      entry.holds.has('clause') &&
      (mood !== 'ind' || (child.words[0] ?? 0) < (clause.words[0] ?? 0) || adjacent(unit, clause, child))
    );
  if (kind !== 'subordinate' || introducer === undefined) return false;
  const asked = (child.words[0] ?? 0) < at && isBehindNoun(reader, child);
  if (asked) return false;
  const told = saying.passive || (entry.holds.has('object') && hasObject(reader, saying));
  if (speech.goingOnRelatives.includes(introducer) && entry.does !== 'ask' && told) return false;
  return (
    entry.holds.has('clause') &&
    speech.contentIntroducers.includes(introducer) &&
    !speech.asWords.includes(introducer)
  );
}

/** "unterstrich die Absicht, zu …": the infinitive is that of a noun of saying right before it. */
function isOfNoun({ unit, speech }: Reader, { clause, at }: Saying, child: Clause): boolean {
  const before = clause.words.filter(
    (i) => i > at && i < (child.words[0] ?? 0) && unit.words[i]?.pos === 'NOUN',
  );
  const last = unit.words[before.at(-1) ?? -1]?.lemma ?? '';
  const parted = unit.words.slice(before.at(-1) ?? 0, child.words[0]).some((w) => /^[–—-]$/u.test(w.form));
  return !parted && nounTakes(speech, last, 'inf');
}

/** "auf die Frage, ob …, antwortete er": a clause before the verb that a noun of saying right before it holds. */
function isBehindNoun({ unit, speech }: Reader, child: Clause): boolean {
  const before = unit.words[(child.words[0] ?? 0) - 2];
  return before?.pos === 'NOUN' && nounTakes(speech, before.lemma, 'clause');
}

/** True when the clause follows the other at once, behind a comma or a colon. */
function adjacent(unit: Unit, clause: Clause, child: Clause): boolean {
  const first = child.words[0] ?? 0;
  const mark = unit.words[first - 1]?.form;
  return (mark === ',' || mark === ':') && clause.words.includes(first - 2);
}

/** Main clauses in the reported mood that go on behind the content of a clause. */
export function following({ unit }: Reader, clause: Clause, content: readonly Clause[]): Clause[] {
  const taken = new Set(content);
  const found: Clause[] = [];
  const last = Math.max(...content.map((c) => c.n));
  for (const next of unit.clauses.slice(last + 1)) {
    if (
      taken.has(next) ||
      next === clause ||
      (next.parent !== null && (taken.has(next.parent) || found.includes(next.parent)))
    ) {
      if (!taken.has(next) && next !== clause) found.push(next);
      continue;
    }
    const goesOn =
      next.value.mood === 'sub' ||
      (next.value.kind === 'subordinate' && next.value.introducer === content[0]?.value.introducer);
    if (!goesOn || isQuoted(unit, next)) break;
    found.push(next);
  }
  return found;
}

/** "said that the road was closed", "said the road was closed": content in the same clause, with all that follows it. */
function inline({ unit, speech }: Reader, { clause, entry, at, cue, passive }: Saying): Content | null {
  if (!speech.bareContent || !entry.holds.has('clause') || passive) return null;
  const rest = clause.words.filter((i) => i > Math.max(at, ...cue) && unit.words[i]?.pos !== 'PUNCT');
  const opened = rest.find((i) => speech.contentIntroducers.includes(unit.words[i]?.low ?? ''));
  const finite = rest.some((i) => unit.words[i]?.verb?.form === 'fin');
  const plain = finite && unit.words[rest[0] ?? -1]?.pos !== 'ADP' ? rest[0] : undefined;
  const from = opened ?? plain;
  if (from === undefined || rest.length < 2) return null;
  const later = unit.clauses.filter((c) => c.n > clause.n && (c.words[0] ?? 0) > from && !isQuoted(unit, c));
  const end = unit.words.findLast((w) => w.pos !== 'PUNCT')?.i ?? from;
  const quoted = later.length < unit.clauses.length - clause.n - 1;
  const content = range(from, quoted ? (clause.words.at(-1) ?? from) + 1 : end + 1);
  return { content, frame: [clause], rule: opened === undefined ? 'bare-clause' : 'content-clause' };
}

/**
 * "Er betonte, die Gegner bereiteten sich vor": a main clause right behind, whatever its mood, where no object is in the way; behind
 * a clause that is no main clause only one in the reported mood: "der betonte, er gehöre zu keinem".
 */
function next(reader: Reader, saying: Saying): Content | null {
  const { unit } = reader;
  const { clause, entry, passive } = saying;
  const follower = unit.clauses.slice(clause.n + 1).find((c) => !withDescendants(clause).includes(c));
  if (!entry.holds.has('clause') || passive || follower?.value.kind !== 'main') return null;
  if (follower.parent !== null && (clause.value.kind === 'main' || follower.value.mood !== 'sub'))
    return null;
  const first = follower.words.find((i) => unit.words[i]?.pos !== 'PUNCT');
  if (
    isQuoted(unit, follower) ||
    first === undefined ||
    first === follower.verb ||
    unit.words[first]?.pos === 'CCONJ'
  )
    return null;
  if (!adjacent(unit, clause, follower) || hasObject(reader, saying)) return null;
  const own = withDescendants(follower);
  const taken = new Set([...own, ...following(reader, clause, own)]);
  return {
    content: [...taken].flatMap((c) => c.words),
    frame: withDescendants(clause, taken),
    rule: 'main-clause',
  };
}

/** True when the clause already has what its verb takes as object. */
function hasObject(reader: Reader, { clause, entry }: Saying): boolean {
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  const dative = entry.addressed.includes('dat');
  return args.some(
    (a) =>
      a !== subject &&
      a.preposition === undefined &&
      a.cases.includes('a') &&
      !(dative && a.cases.includes('d')) &&
      !(a.pronoun && a.cases === 'd'),
  );
}

/** "…, sagte der Sprecher": everything before a clause that begins with the verb. */
function preceding(reader: Reader, saying: Saying): Content | null {
  const { clause, at, entry } = saying;
  const { unit } = reader;
  if (!entry.holds.has('clause') || clause.value.kind !== 'main' || goesOn(reader, saying)) return null;
  const start = clause.words.find((i) => unit.words[i]?.pos !== 'PUNCT' && unit.words[i]?.pos !== 'CCONJ');
  const first =
    reader.speech.sentencePronouns.includes(unit.words[start ?? -1]?.low ?? '') &&
    clause.verb === (start ?? -1) + 1
      ? clause.verb
      : start;
  const last = clause.words.findLast((i) => unit.words[i]?.pos !== 'PUNCT') ?? -1;
  const subjectFirst = reader.speech.bareContent && clause.n > 0 && last - at < 6 && at - (first ?? at) < 12;
  if (
    first === undefined ||
    (first !== clause.verb && !subjectFirst) ||
    !(at === clause.verb || clause.words.includes(at))
  )
    return null;
  const mark = unit.words[(start ?? first) - 1];
  if (!/^[,–—-]$/u.test(mark?.form ?? '') || (unit.words[(start ?? first) - 2]?.quote ?? -1) >= 0)
    return null;
  const previous = unit.clauses[clause.n - 1];
  if (previous !== undefined && previous.value.mood === 'ind' && isJoinedAct(reader, previous, clause))
    return null;
  const before = unit.clauses.filter(
    (c) => (c.words[0] ?? 0) < first && c !== clause && !withDescendants(clause).includes(c),
  );
  if (before.length === 0) return null;
  return {
    content: range(0, (start ?? first) - 1),
    frame: withDescendants(clause, new Set(before)),
    rule: 'verb-behind',
  };
}

/** "X zeigte sich gelassen, verlangte jedoch eine Pause": a joining word behind the verb keeps the subject of the clause before. */
function goesOn({ unit, speech }: Reader, { clause }: Saying): boolean {
  const first = clause.words.find((i) => unit.words[i]?.pos !== 'PUNCT');
  const next = unit.words[clause.verb + 1];
  return (
    first === clause.verb && next !== undefined && speech.joiningAdverbs.includes(next.low) && next.quote < 0
  );
}

/** "X dementiert A, weist B zurück und wirft C D vor": acts in a row with one subject, none the content of another. */
export function isJoinedAct(reader: Reader, previous: Clause, clause: Clause): boolean {
  if (sayingsIn(reader.unit, previous, reader.speech).length === 0) return false;
  const own = subjectOf(reader, clause);
  return own?.cases !== 'n' && !(own !== null && isSomebody(reader, own));
}
