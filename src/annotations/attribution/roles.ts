import { entryOf } from './lookup.ts';
import { isJoinedAct } from './contents.ts';
import { range, type Draft, type DraftParty } from './draft.ts';
import {
  argumentsOf,
  isReflexive,
  isSomebody,
  isThing,
  subjectOf,
  type Argument,
  type Reader,
} from './subject.ts';
import { isQuoted, spanOf, type Clause, type Unit } from './unit.ts';
import { mediumOf } from './saying-nouns.ts';
import type { Saying } from './verbs.ts';

/** Who speaks to whom with a verb of saying, and who passes it on. */
export type Roles = Pick<Draft, 'speaker' | 'addressee' | 'via' | 'quotedBy'>;

/** Speaker and addressee of a verb of saying; of a verb of quoting the object speaks and the subject passes it on. */
export function rolesOf(reader: Reader, saying: Saying): Roles {
  const { speaker, addressee } = directRoles(reader, saying);
  if (saying.entry.quotes !== true) return { speaker, addressee, via: [] };
  const quoted = quotedParty(reader, saying);
  if (quoted === null) return { speaker, addressee: [], via: [] };
  return speaker === null
    ? { speaker: quoted, addressee: [], via: [] }
    : { speaker: quoted, addressee: [], via: [speaker], quotedBy: speaker };
}

/** Whose words a verb of quoting passes on: its object, in the passive its subject. */
function quotedParty(reader: Reader, { clause, passive }: Saying): DraftParty | null {
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  const worded = ({ head }: Argument): boolean =>
    reader.unit.quotes.some((q) => q.kind !== 'name' && head >= q.from && head < q.to);
  const object = args.find(
    (a) => a !== subject && a.preposition === undefined && a.cases.includes('a') && !worded(a),
  );
  const who = passive ? subject : object;
  return who === null || who === undefined || !isSomebodyNamed(reader, who)
    ? null
    : { words: range(who.from, who.to), head: who.head };
}

/** A thing that is quoted ("den Bericht") speaks for nobody. */
function isSomebodyNamed({ unit, speech }: Reader, { head }: Argument): boolean {
  const low = unit.words[head]?.low ?? '';
  return (
    !isThing(low, speech) && !speech.wordNouns.includes(low) && entryOf(speech.sourceNouns, low) === undefined
  );
}

/** Who does what the clause tells: its subject, or for acts in a row the subject of the clause before. */
export function doerOf(reader: Reader, clause: Clause, subject: Argument | null): Argument | null {
  const joined = isJoined(reader.unit, clause) || followsAct(reader, clause);
  const carried = joined ? inherited(reader, clause) : null;
  return (subject?.cases === 'n' ? subject : carried) ?? subject ?? inherited(reader, clause);
}

function directRoles(
  reader: Reader,
  saying: Saying,
): { speaker: DraftParty | null; addressee: DraftParty[] } {
  const { unit, speech } = reader;
  const { clause, entry, passive } = saying;
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  const party = (a: Argument): DraftParty => ({ words: range(a.from, a.to), head: a.head });
  const agent = args.find(
    (a) =>
      a.preposition !== undefined &&
      speech.agents.includes(a.preposition) &&
      !entry.addressed.includes(a.preposition),
  );
  const from = args.find((a) => a.preposition !== undefined && entry.from?.includes(a.preposition) === true);
  if (entry.from !== undefined && from !== undefined)
    return { speaker: sourceParty(reader, from), addressee: [] };
  if (passive) {
    const to = addresseesOf(reader, saying, { args, subject }).map(party);
    const paper = args.find((a) => isPaper(reader, a));
    const written = paper === undefined ? null : sourceParty(reader, paper);
    return { speaker: agent === undefined ? written : party(agent), addressee: to };
  }
  const carried = isJoined(unit, clause) || followsAct(reader, clause) ? inherited(reader, clause) : null;
  const named = (subject?.cases === 'n' ? subject : carried) ?? subject ?? inherited(reader, clause);
  const own = addresseesOf(reader, saying, { args, subject: named });
  const addressee =
    own.length === 0 && named === carried && carried !== null ? addressedBefore(reader, clause) : own;
  const isEmpty =
    named === null || (named.pronoun && speech.empty.includes(unit.words[named.head]?.low ?? ''));
  const seat = isEmpty ? seatOf(reader, args, named) : null;
  const speaker = isEmpty ? seat : named;
  return { speaker: speaker === null ? null : party(speaker), addressee: addressee.map(party) };
}

/** "In einem Bericht wird gefordert, dass …": what is written speaks where nobody else is named. */
function isPaper({ unit, speech }: Reader, { preposition, head }: Argument): boolean {
  const low = unit.words[head]?.low ?? '';
  const written = mediumOf(low, speech) === 'Writing' || speech.papers.some((paper) => low.endsWith(paper));
  return preposition !== undefined && speech.seatPrepositions.includes(preposition) && written;
}

/** "heißt es in der Mitteilung des Ministeriums": a report speaks for whose it is. */
function sourceParty(reader: Reader, { from, to, head }: Argument): DraftParty {
  const noun = reader.unit.words[head];
  const told = noun !== undefined && mediumOf(noun.low, reader.speech) !== undefined;
  const who = range(head + 1, to).filter((i) => reader.unit.words[i]?.pos !== 'ADP');
  return { words: range(from, to), ...(told && who.length > 0 ? { who } : { head }) };
}

/** "In Kiew hofft man, dass …": a place that stands for those who speak there, where the subject is nobody in particular. */
export function seatOf(reader: Reader, args: readonly Argument[], subject: Argument | null): Argument | null {
  const { unit, seen, speech } = reader;
  const known = ({ from, to }: Argument): boolean =>
    seen.over('name', spanOf(unit, from, to)).some((n) => n.value.actor !== null);
  if (subject === null || !speech.anybody.includes(unit.words[subject.head]?.low ?? '')) return null;
  const places = args.filter((a) => speech.seatPrepositions.includes(a.preposition ?? ''));
  return places.find((a) => isSomebody(reader, a) || known(a)) ?? null;
}

/** "… kommentierte das gegenüber Journalisten und betonte, …": whom the act before was told to. */
function addressedBefore(reader: Reader, clause: Clause): Argument[] {
  const previous = reader.unit.clauses[clause.n - 1];
  if (previous === undefined) return [];
  return argumentsOf(reader, previous).filter(
    (a) => a.preposition !== undefined && reader.speech.towards.includes(a.preposition),
  );
}

/** True for a clause that a joining word opens and whose verb comes first: its subject stands in the clause before. */
function isJoined(unit: Unit, clause: Clause): boolean {
  const words = clause.words.filter((i) => unit.words[i]?.pos !== 'PUNCT' && unit.words[i]?.pos !== 'ADV');
  return unit.words[words[0] ?? -1]?.pos === 'CCONJ' && (words[1] === clause.verb || clause.verb === -1);
}

/** The second and later of several acts in a row. */
function followsAct(reader: Reader, clause: Clause): boolean {
  const previous = reader.unit.clauses[clause.n - 1];
  const first = clause.words.find((i) => reader.unit.words[i]?.pos !== 'PUNCT');
  return (
    previous?.value.kind === 'main' &&
    clause.value.kind === 'main' &&
    first === clause.verb &&
    isJoinedAct(reader, previous, clause)
  );
}

/** Whom it is said to: every phrase with a preposition for it, and the first bare phrase in the case that the verb wants. */
function addresseesOf(
  reader: Reader,
  { entry, passive }: Saying,
  { args, subject }: { args: readonly Argument[]; subject: Argument | null },
): Argument[] {
  if (passive && entry.addressed.includes('acc')) return subject === null ? [] : [subject];
  const fitting = args.filter((a) => isAddressee(reader, entry.addressed, a, subject));
  const bare = fitting.find((a) => a.preposition === undefined);
  return fitting.filter((a) => a.preposition !== undefined || a === bare);
}

/** Who does the same in the clause it is joined to or hangs on: "X lobte A und warnte vor B", "um zu sagen". */
function inherited(reader: Reader, clause: Clause): Argument | null {
  const { unit } = reader;
  if (clause.value.kind === 'infinitive' && clause.parent !== null) return subjectOf(reader, clause.parent);
  if (clause.value.kind === 'relative') return relativeSubject(reader, clause);
  const earlier = unit.clauses
    .slice(0, clause.n)
    .filter((c) => c.value.kind === clause.value.kind && c.verb >= 0 && !isQuoted(unit, c));
  const rows = earlier.filter((c) => c.parent === clause.parent).slice(-3);
  for (const row of rows.reverse()) {
    const found = subjectOf(reader, row);
    if (found !== null && !(isJoined(unit, row) || followsAct(reader, row))) return found;
  }
  return null;
}

function relativeSubject({ unit }: Reader, clause: Clause): Argument | null {
  const first = clause.words[0] ?? -1;
  const word = unit.words[first];
  if (word?.low !== clause.value.introducer) return null;
  return { from: first, to: first + 1, head: first, cases: 'n', pronoun: true, fore: true };
}

function isAddressee(
  reader: Reader,
  addressed: readonly string[],
  a: Argument,
  subject: Argument | null,
): boolean {
  const { unit, speech } = reader;
  if (a === subject || isReflexive(reader, a)) return false;
  const low = unit.words[a.head]?.low ?? '';
  if (speech.notSpeakers.includes(low) || entryOf(speech.sourceNouns, low) !== undefined) return false;
  if (a.preposition !== undefined)
    return speech.towards.includes(a.preposition) || addressed.includes(a.preposition);
  if (addressed.includes('dat'))
    return (
      (a.cases.includes('d') && a.cases !== ALL_CASES && (!a.cases.includes('n') || !a.fore)) ||
      isBareName(unit, a)
    );
  return addressed.includes('acc') && a.cases.includes('a');
}

/** A known name without an article: "drohte Putin", "warf Kiew … vor". */
function isBareName(unit: Unit, { from, cases }: Argument): boolean {
  return cases === ALL_CASES && unit.named.has(from);
}

const ALL_CASES = 'nda';
