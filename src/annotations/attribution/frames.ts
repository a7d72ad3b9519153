import { filled, trimContent, withCommas } from './trim.ts';
import { range, without, type Draft, type DraftParty, type Words } from './draft.ts';
import { argumentsOf, subjectOf, type Argument, type Reader } from './subject.ts';
import { withDescendants, type Clause, type Unit } from './unit.ts';
import { sayingsIn, type Saying } from './verbs.ts';

/** Statements that verbs of saying introduce, without those whose content is a quotation. */
export function verbDrafts(reader: Reader): Draft[] {
  const { unit, speech } = reader;
  return unit.clauses.flatMap((clause) => {
    if (isQuoted(unit, clause)) return [];
    return sayingsIn(unit, clause, speech).flatMap((saying) => draftOf(reader, saying) ?? []);
  });
}

/** True when all its words stand in somebody's quotation. */
export function isQuoted(unit: Unit, clause: Clause): boolean {
  return clause.words.length > 0 && clause.words.every((i) => (unit.words[i]?.quote ?? -1) >= 0);
}

function draftOf(reader: Reader, saying: Saying): Draft | null {
  const { unit } = reader;
  const { clause, entry } = saying;
  if (entry.weak === true) return null;
  const asClause = clauseContent(reader, saying);
  const roles = rolesOf(reader, saying);
  const common = {
    ...roles,
    via: [],
    cue: saying.cue,
    medium: entry.medium ?? 'Speech',
    ...(entry.does === undefined ? {} : { act: entry.does }),
  } as const;
  if (asClause !== null) {
    const content = trimContent(unit, asClause.content);
    if (content.length === 0) return null;
    const frame = frameOf(unit, asClause.frame, content);
    return { type: 'indirect', content, frame, ...common, rule: asClause.rule };
  }
  const pronoun = pronounFor(reader, saying);
  if (pronoun !== null) {
    const frame = frameOf(unit, withDescendants(clause), [pronoun]);
    return {
      type: 'indirect',
      content: [pronoun],
      frame,
      ...common,
      pointsBack: true,
      rule: 'sentence-pronoun',
    };
  }
  if (!reportsObject(reader, saying) || !isOwnVoice(reader, saying, roles.speaker)) return null;
  return { type: 'reported', content: wholeOf(unit, clause), frame: [], ...common, rule: 'reported-act' };
}

/** The pronoun at the head of the clause that stands for what the sentence before says: "Dies bestätigte der Sprecher." */
function pronounFor(reader: Reader, { clause, entry }: Saying): number | null {
  const { unit, speech } = reader;
  const first = clause.words[0] ?? -1;
  const word = unit.words[first];
  if (word === undefined || first !== 0 || clause.verb !== 1 || !speech.sentencePronouns.includes(word.low))
    return null;
  const subject = subjectOf(reader, clause);
  const plain = entry.holds.has('clause') && entry.medium !== 'Thought' && clause.value.kind === 'main';
  return plain && subject !== null && subject.from > clause.verb ? first : null;
}

/**
 * True where the outlet itself tells of the act: in the indicative, with somebody who does it, as an utterance and no thought.
 * In the reported mood the whole sentence is somebody else's words.
 */
function isOwnVoice(
  { unit }: Reader,
  { clause, entry, passive }: Saying,
  speaker: DraftParty | null,
): boolean {
  if (entry.medium === 'Thought' || (passive && speaker === null)) return false;
  return clause.value.mood !== 'sub' && unit.words[clause.verb]?.verb?.mood !== 'sub';
}

/** The frame: the clause with what hangs on it, without the content, with the commas that part them. */
export function frameOf(unit: Unit, clauses: readonly Clause[], content: Words): Words {
  const own = without(
    clauses.flatMap((c) => c.words),
    content,
  );
  return withCommas(unit, without(filled(unit, own), content), new Set(content));
}

/** A reported act's words: the sentence, or its clause where the sentence has several. */
function wholeOf(unit: Unit, clause: Clause): Words {
  let top = clause;
  for (let step = 0; step < 6 && top.parent !== null && top.value.kind !== 'relative'; step++)
    top = top.parent;
  const tops = unit.clauses.filter((c) => c.parent === null && c.value.kind !== 'fragment');
  if (tops.length <= 1 && top.parent === null) return range(0, unit.words.length);
  return filled(
    unit,
    withDescendants(clause).flatMap((c) => c.words),
  );
}

interface Content {
  readonly content: Words;
  /** Clauses whose words are the frame. */
  readonly frame: readonly Clause[];
  readonly rule: string;
}

function clauseContent(reader: Reader, saying: Saying): Content | null {
  return asHost(reader, saying) ?? children(reader, saying) ?? preceding(reader, saying);
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
  const more = following(reader, saying, all);
  const taken = new Set([...all, ...more]);
  const frame = withDescendants(clause, taken);
  const rule = RULE_OF[first.value.kind] ?? 'content-clause';
  return { content: [...taken].flatMap((c) => c.words), frame, rule };
}

const RULE_OF: Readonly<Record<string, string>> = { infinitive: 'infinitive', main: 'main-clause' };

/** Contents of one verb are of one kind: "dass … und dass …", "…, er werde …, er habe …". */
function alike(child: Clause, first: Clause): boolean {
  return child.value.kind === first.value.kind && child.value.introducer === first.value.introducer;
}

function isContent({ unit, speech }: Reader, { entry, clause, at }: Saying, child: Clause): boolean {
  const { kind, introducer, mood } = child.value;
  if (isQuoted(unit, child)) return false;
  if (kind === 'infinitive')
    return entry.holds.has('inf') && introducer === undefined && (child.words[0] ?? 0) > at;
  if (kind === 'main')
    return (
      child.verb >= 0 &&
      entry.holds.has('clause') &&
      (mood !== 'ind' || (child.words[0] ?? 0) < (clause.words[0] ?? 0) || adjacent(unit, clause, child))
    );
  if (kind !== 'subordinate' || introducer === undefined) return false;
  return (
    entry.holds.has('clause') &&
    speech.contentIntroducers.includes(introducer) &&
    !speech.asWords.includes(introducer)
  );
}

/** True when the clause follows the other at once, behind a comma or a colon. */
function adjacent(unit: Unit, clause: Clause, child: Clause): boolean {
  const first = child.words[0] ?? 0;
  const mark = unit.words[first - 1]?.form;
  return (mark === ',' || mark === ':') && clause.words.includes(first - 2);
}

/** Main clauses in the reported mood that go on behind the content. */
function following({ unit }: Reader, { clause }: Saying, content: readonly Clause[]): Clause[] {
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

/** "…, sagte der Sprecher": everything before a clause that begins with the verb. */
function preceding({ unit }: Reader, { clause, at, entry }: Saying): Content | null {
  if (!entry.holds.has('clause') || clause.value.kind !== 'main') return null;
  const first = clause.words.find((i) => unit.words[i]?.pos !== 'PUNCT' && unit.words[i]?.pos !== 'CCONJ');
  if (first === undefined || first !== clause.verb || !(at === clause.verb || clause.words.includes(at)))
    return null;
  const mark = unit.words[first - 1];
  if (mark?.form !== ',' || (unit.words[first - 2]?.quote ?? -1) >= 0) return null;
  const before = unit.clauses.filter(
    (c) => (c.words[0] ?? 0) < first && c !== clause && !withDescendants(clause).includes(c),
  );
  if (before.length === 0) return null;
  return {
    content: range(0, first - 1),
    frame: withDescendants(clause, new Set(before)),
    rule: 'verb-behind',
  };
}

/** True when what the verb takes stands in the clause: an object, or a phrase with its preposition. */
function reportsObject(reader: Reader, { clause, entry, passive }: Saying): boolean {
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  return args.some((a) => {
    if (a.preposition !== undefined) return entry.holds.has(a.preposition);
    return (
      entry.holds.has('object') &&
      (a !== subject || passive) &&
      (passive || a.cases.includes('a')) &&
      !isReflexive(reader.unit, a)
    );
  });
}

function isReflexive(unit: Unit, { head, pronoun }: Argument): boolean {
  return pronoun && unit.words[head]?.low === 'sich';
}

/** Speaker and addressee of a verb of saying. */
export function rolesOf(
  reader: Reader,
  saying: Saying,
): { speaker: DraftParty | null; addressee: DraftParty[] } {
  const { unit, speech } = reader;
  const { clause, entry, passive } = saying;
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  const party = (a: Argument): DraftParty => ({ words: range(a.from, a.to) });
  const addressee = args.filter(
    (a) =>
      isAddressee(reader, entry.addressed, a, subject) ||
      (passive && a === subject && entry.addressed.includes('acc')),
  );
  const agent = args.find((a) => a.preposition !== undefined && speech.agents.includes(a.preposition));
  const from = args.find((a) => a.preposition !== undefined && entry.from?.includes(a.preposition) === true);
  if (entry.from !== undefined && from !== undefined) return { speaker: party(from), addressee: [] };
  if (passive) return { speaker: agent === undefined ? null : party(agent), addressee: addressee.map(party) };
  const named = subject ?? inherited(reader, clause);
  const isEmpty =
    named === null || (named.pronoun && speech.empty.includes(unit.words[named.head]?.low ?? ''));
  return { speaker: isEmpty ? null : party(named), addressee: addressee.map(party) };
}

/** Who does the same in the clause it is joined to or hangs on: "X lobte A und warnte vor B", "um zu sagen". */
function inherited(reader: Reader, clause: Clause): Argument | null {
  const { unit } = reader;
  if (clause.value.kind === 'infinitive' && clause.parent !== null) return subjectOf(reader, clause.parent);
  if (clause.value.kind === 'relative') return relativeSubject(reader, clause);
  const earlier = unit.clauses
    .slice(0, clause.n)
    .findLast((c) => c.value.kind === clause.value.kind && c.parent === clause.parent && c.verb >= 0);
  return earlier === undefined ? null : subjectOf(reader, earlier);
}

function relativeSubject({ unit }: Reader, clause: Clause): Argument | null {
  const first = clause.words[0] ?? -1;
  const word = unit.words[first];
  if (word?.low !== clause.value.introducer) return null;
  return { from: first, to: first + 1, head: first, cases: 'n', pronoun: true, fore: true };
}

function isAddressee(
  { unit, speech }: Reader,
  addressed: readonly string[],
  a: Argument,
  subject: Argument | null,
): boolean {
  if (a === subject || isReflexive(unit, a)) return false;
  const low = unit.words[a.head]?.low ?? '';
  if (speech.notSpeakers.includes(low)) return false;
  if (a.preposition !== undefined)
    return speech.towards.includes(a.preposition) || addressed.includes(a.preposition);
  if (addressed.includes('dat'))
    return a.cases.includes('d') && a.cases !== ALL_CASES && !a.cases.includes('n');
  return addressed.includes('acc') && a.cases.includes('a');
}

const ALL_CASES = 'nda';
