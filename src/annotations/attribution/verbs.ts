import type { SpeechTables, SpeechVerb } from '../../languages/sections/speech.ts';
import type { Act } from '../../model/statement.ts';
import type { Clause, Unit, Word } from './unit.ts';

/** A verb of the tables, ready for look-up. */
export interface VerbEntry extends SpeechVerb {
  readonly does: Act | undefined;
  readonly holds: ReadonlySet<string>;
  readonly addressed: readonly string[];
}

export type VerbIndex = ReadonlyMap<string, readonly VerbEntry[]>;

const INDEXES = new WeakMap<SpeechTables, VerbIndex>();

/** The verbs of a language by dictionary form. Built once a table. */
export function verbIndex(speech: SpeechTables): VerbIndex {
  const known = INDEXES.get(speech);
  if (known !== undefined) return known;
  const index = new Map<string, VerbEntry[]>();
  for (const { act, verbs } of speech.groups) {
    for (const verb of verbs) {
      const does = verb.act ?? act ?? undefined;
      const entry: VerbEntry = {
        ...verb,
        does,
        holds: new Set(verb.takes.split(' ')),
        addressed: verb.to?.split(' ') ?? [],
      };
      for (const key of [verb.verb, ...(verb.forms ?? []).map((form) => `=${form}`)]) {
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
    }
  }
  INDEXES.set(speech, index);
  return index;
}

/** A verb of saying in a clause. */
export interface Saying {
  readonly entry: VerbEntry;
  readonly clause: Clause;
  /** Place of the verb itself: finite form, participle or infinitive. */
  readonly at: number;
  /** The verb with its helpers, its particle and the fixed words that go with it. */
  readonly cue: readonly number[];
  readonly passive: boolean;
}

/** The verbs of saying of a clause, outside quotations. */
export function sayingsIn(unit: Unit, clause: Clause, speech: SpeechTables): Saying[] {
  const index = verbIndex(speech);
  const words = clause.words
    .map((i) => unit.words[i])
    .filter((w): w is Word => w !== undefined && w.quote < 0);
  const lows = new Set(words.map((w) => w.low));
  const found: Saying[] = [];
  for (const word of words) {
    const entries = isVerb(word)
      ? (index.get(word.lemma) ?? index.get(`=${word.low}`) ?? joinedEntries(index, words, word))
      : disguised({ unit, index, capitalNouns: speech.capitalNouns }, word);
    const entry = entries?.find((e) => fits(e, lows));
    if (entry === undefined) continue;
    const passive =
      (word.verb?.form ?? 'part') === 'part' &&
      !speech.activeEndings.some((ending) => word.low.endsWith(ending)) &&
      words.some((w) => w.pos === 'AUX' && speech.auxiliaries.passive[0] === w.lemma);
    found.push({ entry, clause, at: word.i, cue: cueOf(words, word, entry, speech), passive });
  }
  return found;
}

function isVerb(word: Word): boolean {
  return word.verb !== undefined && (word.pos === 'VERB' || word.pos === 'AUX');
}

/** Entries of a form that was read as an adjective, or as a noun where nouns have no capitals, where it describes nothing. */
function disguised(
  place: { unit: Unit; index: VerbIndex; capitalNouns: boolean },
  word: Word,
): readonly VerbEntry[] | undefined {
  const { unit, index, capitalNouns } = place;
  if (word.pos !== 'ADJ' && (capitalNouns || (word.pos !== 'NOUN' && word.pos !== 'ADV'))) return undefined;
  const before = unit.words[word.i - 1]?.pos;
  // "eine für Dezember vereinbarte Reise"
  const attribute = unit.words[word.i + 1]?.pos === 'NOUN' && unit.words[word.i - 2]?.pos === 'ADP';
  const describes = attribute || before === 'DET' || before === 'ADP' || before === 'ADJ' || before === 'NUM';
  return describes ? undefined : index.get(`=${word.low}`);
}

/**
 * Entries of the verb together with a particle that closes its clause, where the dictionary form lacks it ("wies darauf hin"),
 * or without a word that was taken for its particle ("warnte davor").
 */
function joinedEntries(
  index: VerbIndex,
  words: readonly Word[],
  verb: Word,
): readonly VerbEntry[] | undefined {
  if (verb.verb?.form !== 'fin') return undefined;
  const last = words.findLast((w) => w.i > verb.i && w.pos !== 'PUNCT');
  const joined = last === undefined ? undefined : index.get(last.low + verb.lemma);
  if (joined !== undefined) return joined;
  const taken = words.find((w) => w.i > verb.i && w.low.length > 1 && verb.lemma.startsWith(w.low));
  return taken === undefined ? undefined : index.get(verb.lemma.slice(taken.low.length));
}

/** True when the words that must stand beside a verb do, and none that make it another verb. */
export function fits(entry: VerbEntry, lows: ReadonlySet<string>): boolean {
  if (entry.with !== undefined && !entry.with.some((word) => lows.has(word))) return false;
  return entry.without?.some((word) => lows.has(word)) !== true;
}

/** The verb with its helpers, its particle and its fixed words among the words of its clause. */
export function cueOf(words: readonly Word[], verb: Word, entry: VerbEntry, speech: SpeechTables): number[] {
  const helpers = new Set([
    ...speech.auxiliaries.perfect,
    ...speech.auxiliaries.passive,
    ...speech.auxiliaries.modal,
  ]);
  const cue = [verb.i];
  for (const word of words) {
    if (word.i === verb.i) continue;
    const helper =
      verb.verb !== undefined &&
      verb.verb.form !== 'fin' &&
      word.verb?.form === 'fin' &&
      helpers.has(word.lemma);
    const particle =
      word.i > verb.i &&
      word.low !== verb.low &&
      verb.verb?.form === 'fin' &&
      entry.verb.startsWith(word.low) &&
      (word.pos === 'ADP' || word.pos === 'ADV' || word.pos === 'ADJ' || word.pos === 'PART') &&
      entry.verb.length - word.low.length > 2 &&
      isLast(words, word);
    const fixed = entry.with?.includes(word.low) === true && !speech.prepositions.includes(word.low);
    if (helper || particle || fixed) cue.push(word.i);
  }
  return cue.sort((a, b) => a - b);
}

/** A separated particle closes its clause, but for marks and a few words behind it. */
function isLast(words: readonly Word[], word: Word): boolean {
  const rest = words.filter((w) => w.i > word.i && w.pos !== 'PUNCT');
  return rest.length <= 1 || rest[0]?.pos === 'CCONJ';
}
