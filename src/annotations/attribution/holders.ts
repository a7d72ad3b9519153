import type { Seen } from '../../model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { range, type DraftParty, type Words } from './draft.ts';
import { entryOf } from './lookup.ts';
import { phraseAt } from './phrases.ts';
import { seatOf } from './roles.ts';
import { argumentsOf, isThing, subjectOf, type Argument, type Reader } from './subject.ts';
import { spanOf, type Clause, type Word } from './unit.ts';
import { sayingsIn, type Saying } from './verbs.ts';

/** Whose utterance a noun of saying names: a genitive or "von X" behind, a possessor or adjective of nationality before. */
export function holderOf(reader: Reader, word: Word): DraftParty | null {
  return behind(reader, word) ?? before(reader, word);
}

function behind({ unit, speech }: Reader, word: Word): DraftParty | null {
  const next = unit.words[word.i + 1];
  if (next === undefined) return null;
  const agent = next.pos === 'ADP' && speech.agents.includes(next.low);
  const genitive = agent || (entryOf(speech.cases, next.low) ?? '').includes('g') || next.pos === 'PROPN';
  if (!genitive) return null;
  const reach = { end: unit.words.length, links: false, apposition: false };
  const phrase = phraseAt(unit, agent ? next.i + 1 : next.i, reach, speech);
  return phrase === null ? null : { words: range(phrase.from, phrase.to), head: phrase.head };
}

/** What may stand between a possessor and the noun of saying, or be the possessor. */
const BEFORE_NOUN: ReadonlySet<Word['pos']> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'X', 'ADV']);

function before(reader: Reader, word: Word): DraftParty | null {
  const { unit, seen, speech } = reader;
  for (let i = word.i - 1; i >= Math.max(0, word.i - 3); i--) {
    const one = unit.words[i];
    if (one === undefined || !BEFORE_NOUN.has(one.pos)) return null;
    if (namesSomebody(seen, spanOf(unit, i, i + 1))) return { words: [i], head: i };
    if (one.pos !== 'DET') continue;
    const own = speech.possessives.some((p) => stemOf(p) === stemOf(one.low));
    return own ? subjectBefore(reader, word) : null;
  }
  return null;
}

/** A possessive without its ending: "seiner" and "seine" are one. */
function stemOf(possessive: string): string {
  return possessive.replace(/e[rnms]?$/u, '');
}

/** A mention, or an adjective of nationality ("russische Forderungen"). */
function namesSomebody(seen: Seen, span: Span): boolean {
  return seen.over('mention', span).length > 0 || seen.over('name', span).some((n) => n.value.actor !== null);
}

/** A possessive points to the subject of its clause, where that stands before it. */
function subjectBefore(reader: Reader, word: Word): DraftParty | null {
  const clause = reader.unit.clauses[reader.unit.clauseOf[word.i] ?? -1];
  const subject = clause === undefined ? null : subjectOf(reader, clause);
  return subject === null || subject.from >= word.i ? null : party(subject);
}

/** Who utters a noun of saying by a verb that only lends itself to it, with the words of that verb. */
export interface Giver {
  readonly speaker: DraftParty;
  readonly cue: Words;
}

/**
 * "Die Fachleute kamen zu dem Ergebnis, dass …", "Von der Polizei kam die Information, …", "unterstrich die Absicht, …": the
 * subject of a verb that only lends itself to the noun or is no act of its own, or its source where the noun is the subject;
 * null for other verbs and where nobody is named.
 */
export function giverOf(reader: Reader, clause: Clause, word: Word): Giver | null {
  const { unit, speech } = reader;
  const verbs = clause.words.filter((i) => unit.words[i]?.pos === 'VERB' || i === clause.verb);
  const lends = verbs.some((i) => speech.lendingVerbs.includes(unit.words[i]?.lemma ?? ''));
  if (!lends && !sayingsIn(unit, clause, speech).some(isTelling)) return null;
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  const source = args.find((a) => a.preposition !== undefined && speech.agents.includes(a.preposition));
  const open = subject === null || holds(subject, word) || isEmpty(reader, subject);
  const speaker = open ? (seatOf(reader, args, subject) ?? upTo(reader, source, word)) : subject;
  if (speaker === undefined || holds(speaker, word)) return null;
  const particle = clause.words.find(
    (i) => i > clause.verb && i === clause.words.at(-1) && unit.words[i]?.pos === 'ADP',
  );
  const cue = [...verbs, word.i, ...(particle === undefined ? [] : [particle])].sort((a, b) => a - b);
  return { speaker: party(speaker), cue };
}

/** "unterstrich die Absicht": a plain verb with an object. */
function isTelling({ entry: { does, holds } }: Saying): boolean {
  return does === undefined && holds.has('object');
}

/** "von Fachleuten | der Schluss": the source without the noun, where both were taken for one phrase. */
function upTo({ unit }: Reader, source: Argument | undefined, word: Word): Argument | undefined {
  if (source === undefined || !holds(source, word)) return source;
  const cut = unit.words.findLast((w) => w.i > source.from && w.i < word.i && w.pos === 'DET');
  return cut === undefined ? undefined : { ...source, to: cut.i };
}

function holds({ from, to }: Argument, { i }: Word): boolean {
  return i >= from && i < to;
}

/** "es", "man", and deeds and states, which utter nothing. */
function isEmpty({ unit, speech }: Reader, { head, pronoun }: Argument): boolean {
  const low = unit.words[head]?.low ?? '';
  return pronoun ? speech.empty.includes(low) : isThing(low, speech);
}

function party({ from, to, head }: Argument): DraftParty {
  return { words: range(from, to), head };
}
