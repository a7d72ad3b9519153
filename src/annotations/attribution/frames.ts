import type { Act } from '../../model/statement.ts';
import { filled, trimContent, withCommas } from './trim.ts';
import { range, without, type Draft, type DraftParty, type Words } from './draft.ts';
import { clauseContent } from './contents.ts';
import { doerOf, rolesOf } from './roles.ts';
import { argumentsOf, isReflexive, isSomebody, subjectOf, type Reader } from './subject.ts';
import { isQuoted, withDescendants, type Clause, type Unit } from './unit.ts';
import { sayingsIn, type Saying } from './verbs.ts';
import { namesItself } from './wording.ts';

/** Statements that verbs of saying introduce, without those whose content is a quotation. */
export function verbDrafts(reader: Reader): Draft[] {
  const { unit, speech } = reader;
  return unit.clauses.flatMap((clause) => {
    if (isQuoted(unit, clause)) return [];
    return sayingsIn(unit, clause, speech).flatMap((saying) => draftOf(reader, saying) ?? []);
  });
}

/**
 * The reported mood behind a colon is the words of whoever the clause before it is about: "Er nannte das „nützlich“: Es habe viel
 * geklärt.", "Sie gab sich gelassen: Man kenne das."
 */
export function colonDrafts(reader: Reader): Draft[] {
  const { unit } = reader;
  return unit.clauses.flatMap((clause, n): Draft[] => {
    const first = unit.clauses.slice(n + 1).find((c) => c.value.kind === 'main');
    if (first === undefined || clause.value.kind !== 'main' || isQuoted(unit, first)) return [];
    if (unit.words[(first.words[0] ?? 0) - 1]?.form !== ':' || first.value.mood !== 'sub') return [];
    return teller(reader, clause).map((roles) => {
      const rest = unit.clauses.slice(first.n).filter((c) => c.value.mood === 'sub' && !isQuoted(unit, c));
      const taken = new Set(rest.flatMap((c) => withDescendants(c)));
      const content = trimContent(
        unit,
        [...taken].flatMap((c) => c.words),
      );
      const frame = frameOf(unit, withDescendants(clause, taken), content);
      return { type: 'indirect', content, frame, ...roles, medium: 'Speech', rule: 'colon-mood' };
    });
  });
}

/** Who speaks behind a colon: by a verb of saying that does not take the clause itself, else the known person or body in the subject. */
function teller(reader: Reader, clause: Clause): Pick<Draft, 'speaker' | 'addressee' | 'via' | 'cue'>[] {
  const saying = sayingsIn(reader.unit, clause, reader.speech)[0];
  if (saying !== undefined)
    return saying.entry.holds.has('clause') ? [] : [{ ...rolesOf(reader, saying), cue: saying.cue }];
  const subject = subjectOf(reader, clause);
  if (subject === null || !isSomebody(reader, subject)) return [];
  const speaker = { words: range(subject.from, subject.to), head: subject.head };
  return [{ speaker, addressee: [], via: [], cue: [] }];
}

function draftOf(reader: Reader, saying: Saying): Draft | null {
  const { unit } = reader;
  const { clause, entry } = saying;
  if (entry.weak === true) return null;
  const asClause = clauseContent(reader, saying);
  const roles = rolesOf(reader, saying);
  const common = {
    ...roles,
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
  if (
    namesItself(reader, saying) ||
    !reportsObject(reader, saying) ||
    !isOwnVoice(reader, saying, roles.speaker)
  )
    return null;
  const { act, ...told } = common;
  const done = act !== undefined && !isRefused(reader, saying, act) ? { act } : {};
  return {
    type: 'reported',
    content: wholeOf(unit, clause),
    frame: [],
    ...told,
    ...done,
    rule: 'reported-act',
  };
}

/** "wollte den Bericht nicht bestätigen": what is denied an audience is not done; a refusal itself stays one. */
function isRefused({ unit, speech }: Reader, { clause }: Saying, act: Act): boolean {
  return GIVING.has(act) && clause.words.some((i) => speech.negations.includes(unit.words[i]?.low ?? ''));
}

/** Acts that give something: not done when negated. */
const GIVING: ReadonlySet<Act> = new Set(['inform', 'announce', 'agree', 'support', 'promise', 'offer']);

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
function isOwnVoice(reader: Reader, saying: Saying, speaker: DraftParty | null): boolean {
  const { unit } = reader;
  const { clause, entry, passive } = saying;
  if (entry.medium === 'Thought' || (passive && speaker === null) || !isTold(reader, saying)) return false;
  return clause.value.mood !== 'sub' && unit.words[clause.verb]?.verb?.mood !== 'sub';
}

/**
 * An act that took place: no infinitive, no participle beside another verb ("der Bär, auch X genannt, schlief"), nothing that
 * somebody could or may do, no circumstance of something else.
 */
function isTold({ unit, speech }: Reader, { clause, at, cue }: Saying): boolean {
  const { kind, introducer } = clause.value;
  if (
    kind === 'infinitive' ||
    (kind === 'subordinate' &&
      introducer !== speech.subordinators[0] &&
      introducer !== speech.contentIntroducers[0])
  )
    return false;
  const finite = unit.words[clause.verb];
  if (finite !== undefined && unit.words[at]?.verb?.form === 'part' && cue.length === 1) return false;
  return clause.verb === at || finite === undefined || !speech.possibleVerbs.includes(finite.lemma);
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
  const tops = unit.clauses.filter((c) => c.value.kind === 'main' && c.verb >= 0);
  if (tops.length <= 1 && clause.value.kind === 'main') return range(0, unit.words.length);
  const rows = new Set(clause.children.filter((c) => c.value.kind === 'main' && c.n < clause.n));
  return filled(
    unit,
    withDescendants(clause, rows).flatMap((c) => c.words),
  );
}

/** True when what the verb takes stands in the clause: an object, or a phrase with its preposition. */
function reportsObject(reader: Reader, { clause, entry, passive }: Saying): boolean {
  const args = argumentsOf(reader, clause);
  const subject = doerOf(reader, clause, subjectOf(reader, clause, args));
  return args.some((a) => {
    if (a.preposition !== undefined) return entry.holds.has(a.preposition);
    return (
      entry.holds.has('object') &&
      (a !== subject || passive) &&
      (passive || a.cases.includes('a')) &&
      !isReflexive(reader, a)
    );
  });
}
