import { entryOf } from './lookup.ts';
import type { SpeechTables } from '../../languages/sections/speech.ts';
import { goesOn, isAttribute, isDeterminer, isNamePiece, isNameTail, isNoun, TITLE } from './phrase-words.ts';
import type { Unit, Word } from './unit.ts';

/** A noun phrase: who could have spoken or been spoken to. Word numbers of a unit. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The noun that it turns on. */
  readonly head: number;
  /** Cases it can stand in: letters of `n`, `g`, `d`, `a`. */
  readonly cases: string;
  readonly pronoun: boolean;
}

/** How far a phrase may reach: `links` takes prepositional phrases that belong to the noun (`close`: only "von X", "aus X"), `apposition` what stands between commas. */
export interface Reach {
  readonly end: number;
  readonly links: boolean | 'close';
  readonly apposition: boolean;
}

const ALL = 'nda';

/** The phrase that begins at a word; null where none does. */
export function phraseAt(unit: Unit, from: number, reach: Reach, speech: SpeechTables): Phrase | null {
  const first = unit.words[from];
  if (first === undefined || from >= reach.end) return null;
  const base = baseAt(unit, from, reach.end, speech);
  if (base === null) return pronounAt(first, speech);
  let to = base.to;
  for (let step = 0; step < 8; step++) {
    const next = extended(unit, { ...base, to }, reach, speech);
    if (next <= to) break;
    to = next;
  }
  return { ...base, to };
}

/** A pronoun by itself. */
export function pronounAt(word: Word, speech: SpeechTables): Phrase | null {
  const cases = entryOf(speech.pronouns, word.low);
  if (cases === undefined || !(word.pos === 'PRON' || word.pos === 'DET')) return null;
  return { from: word.i, to: word.i + 1, head: word.i, cases, pronoun: true };
}

/** Determiner, adjectives, nouns and names in a row. */
function baseAt(unit: Unit, from: number, end: number, speech: SpeechTables): Phrase | null {
  const { words } = unit;
  let i = from;
  let cases: string | undefined;
  if (isPossessor(words[from], words[from + 1])) i++;
  while (i < end && i < from + 3 && isDeterminer(words[i], speech)) {
    cases ??= entryOf(speech.cases, words[i]?.low ?? '') ?? ALL;
    i++;
  }
  i = behindAttribute(unit, { from, at: i, end }, speech);
  while (
    i < end &&
    i < from + 9 + ATTRIBUTE &&
    isAttribute(words[i], words[i + 1]) &&
    !opensNoun(unit, i, speech)
  ) {
    cases ??= bareCases(words[i], speech);
    i++;
  }
  if (opensNoun(unit, i, speech)) cases ??= bareCases(words[i + 1], speech);
  const nouns = longer(nounsFrom(unit, i, end, speech), knownAt(unit, from, i), end);
  if (nouns === null) return null;
  return { from, ...nouns, cases: withoutFeminine(cases ?? ALL, words[nouns.head], speech), pronoun: false };
}

/** Longest attribute between an article and its noun. */
const ATTRIBUTE = 12;

/**
 * Behind what stands between an article and its noun: "die [im Rat vertretenen] Parteien", "der [am Montag zurückgetretene] Chef". The
 * place itself where no preposition or reflexive follows the article, or no participle or adjective leads back to a noun.
 */
function behindAttribute(
  unit: Unit,
  { from, at, end }: { from: number; at: number; end: number },
  speech: SpeechTables,
): number {
  const [article, first] = [unit.words[from], unit.words[at]];
  const opens = first?.pos === 'ADP' || (first !== undefined && speech.reflexives.includes(first.low));
  if (at === from || !opens || article?.pos !== 'DET') return at;
  for (let i = at + 1; i < Math.min(end, at + ATTRIBUTE); i++) {
    const [word, next] = [unit.words[i], unit.words[i + 1]];
    if (word === undefined || next === undefined || word.verb?.form === 'fin' || word.pos === 'PUNCT')
      return at;
    const closes = (word.pos === 'ADJ' || word.verb?.form === 'part') && /e[nrms]?$/u.test(word.low);
    if (closes && !isDeterminer(unit.words[i - 1], speech) && isNoun(next)) return i;
  }
  return at;
}

/** "der Zeitung" is a genitive or dative, since the noun is feminine. */
function withoutFeminine(
  cases: string,
  head: Word | undefined,
  { feminineEndings, cases: known }: SpeechTables,
): string {
  const masculine = cases === known['der'];
  return masculine && feminineEndings.some((ending) => head?.low.endsWith(ending)) ? 'gd' : cases;
}

/** A quotation mark before a noun or name opens the whole quoted name; before "„neue“ Regierung" it is an attribute's. */
function opensNoun(unit: Unit, at: number, { prepositions }: SpeechTables): boolean {
  const quote = unit.quotes.find((q) => q.from === at && !q.opaque);
  if (quote === undefined || prepositions.includes(unit.words[at + 1]?.low ?? '')) return false;
  const nouns: readonly Word['pos'][] = ['NOUN', 'PROPN', 'X'];
  return unit.words.slice(quote.from, quote.to).some((w) => nouns.includes(w.pos));
}

type Nouns = { readonly head: number; readonly to: number } | null;

/** The known phrase that begins with the phrase itself, or behind its determiners. */
function knownAt(unit: Unit, from: number, behind: number): Nouns {
  return unit.named.get(from) ?? unit.named.get(behind) ?? null;
}

function longer(a: Nouns, b: Nouns, end: number): Nouns {
  if (b === null || b.to > end) return a;
  return a === null || b.to > a.to ? b : a;
}

/** A name in the genitive before what it owns: "Putins außenpolitischer Berater". */
function isPossessor(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || !isNoun(word)) return false;
  return (
    word.pos === 'PROPN' && /(?:[^s]s|['’])$/u.test(word.form) && (next.pos === 'NOUN' || next.pos === 'ADJ')
  );
}

/** The cases that the ending of an adjective without article tells; undefined where it tells none. */
function bareCases(word: Word | undefined, speech: SpeechTables): string | undefined {
  if (word?.pos !== 'ADJ' || !/^\p{Ll}/u.test(word.form)) return undefined;
  return Object.entries(speech.bareEndings).find(([ending]) => word.low.endsWith(ending))?.[1];
}

/** Nouns and names from a word on, quoted names among them. */
function nounsFrom(unit: Unit, from: number, end: number, speech: SpeechTables): Nouns {
  const { words } = unit;
  let head = -1;
  let i = from;
  while (i < end) {
    const word = words[i];
    if (word === undefined) break;
    const quoted = unit.quotes.find((q) => q.from === i && !q.opaque);
    if (quoted !== undefined && quoted.to <= end && (head < 0 || quoted.kind === 'name')) {
      if (head < 0) head = quoted.from + 1;
      i = quoted.to;
      if (words[i]?.pos === 'PROPN') continue;
      break;
    }
    const joint = head >= 0 && isNameTail(word, words[i - 1], words[i + 1], speech);
    if (head >= 0 && speech.notSpeakers.includes(words[i - 1]?.low ?? '') && i > from) break;
    const known = head >= 0 && unit.named.get(i)?.head === i && words[i - 1]?.pos === 'NOUN';
    const titled = head >= 0 && (TITLE.test(word.form) || TITLE.test(words[i - 1]?.form ?? ''));
    const piece = known || titled || (head >= 0 && isNamePiece(word, words[i - 1]));
    if (!isNoun(word) && !joint && !piece) break;
    if (head >= 0 && !joint && !piece && !goesOn(words[i - 1], word)) break;
    if (isNoun(word)) head = word.pos === 'PROPN' && head >= 0 ? head : i;
    i++;
  }
  return head < 0 ? null : { head, to: i };
}

/** Where the phrase ends when one more piece is taken, or its present end. */
function extended(unit: Unit, phrase: Phrase, reach: Reach, speech: SpeechTables): number {
  const { words } = unit;
  const next = words[phrase.to];
  if (next === undefined || phrase.to >= reach.end) return phrase.to;
  if (next.form === '(' || next.form === '[') return bracket(unit, phrase.to, reach.end);
  if (next.pos === 'CCONJ' && joins(next, speech))
    return baseAt(unit, phrase.to + 1, reach.end, speech)?.to ?? phrase.to;
  const last = words[phrase.to - 1];
  if (
    isDeterminer(next, speech) &&
    last?.pos !== 'PROPN' &&
    !/^\p{Lu}{2,}$/u.test(last?.form ?? '') &&
    (entryOf(speech.cases, next.low) ?? '').includes('g') &&
    !unit.quotes.some((q) => q.from === phrase.to + 1 && q.kind === 'phrase')
  ) {
    return baseAt(unit, phrase.to, reach.end, speech)?.to ?? phrase.to;
  }
  const bare = next.pos === 'ADJ' && bareCases(next, speech)?.includes('g') === true && last?.pos === 'NOUN';
  if (bare || (last?.pos === 'NOUN' && next.pos === 'PROPN')) {
    return baseAt(unit, phrase.to, reach.end, speech)?.to ?? phrase.to;
  }
  const loose = reach.links !== 'close' && (last?.pos !== 'PROPN' || leadOf(unit, phrase) === 'noun');
  const links = reach.links !== false && (loose || speech.nameLinksTo.includes(next.low));
  if (links && speech.nounLinks.includes(next.low) && next.pos === 'ADP') {
    const linked = baseAt(unit, phrase.to + 1, reach.end, speech);
    if (linked !== null && !speech.notSpeakers.includes(words[linked.head]?.low ?? '')) return linked.to;
  }
  if (reach.apposition && next.form === ',') return apposition(unit, phrase, reach, speech);
  return phrase.to;
}

/** "und", "sowie"; not "als". */
function joins({ low }: Word, { coordinators }: SpeechTables): boolean {
  return coordinators.includes(low);
}

function bracket(unit: Unit, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 8); i++) {
    const form = unit.words[i]?.form;
    if (form === ')' || form === ']') return i + 1;
  }
  return open;
}

/** ", der Sprecher des Amtes," behind a name, or ", Anna Beispiel," behind a description; the comma behind it is not taken. */
function apposition(unit: Unit, phrase: Phrase, reach: Reach, speech: SpeechTables): number {
  const inner = phraseAt(unit, phrase.to + 1, { end: reach.end, links: true, apposition: false }, speech);
  if (inner === null || inner.pronoun) return phrase.to;
  const after = unit.words[inner.to];
  const closed =
    after === undefined ||
    inner.to >= reach.end ||
    /^[,.;:!?()–—-]$/u.test(after.form) ||
    after.pos === 'VERB' ||
    after.pos === 'AUX';
  const [one, other] = [leadOf(unit, phrase), leadOf(unit, inner)];
  const oneIsName = hasName(unit, phrase) !== hasName(unit, inner) || one !== other;
  return closed && oneIsName ? inner.to : phrase.to;
}

function hasName(unit: Unit, { from, to }: Phrase): boolean {
  return unit.words.slice(from, to).some((w) => w.pos === 'PROPN');
}

/** What a phrase turns on: a name ("Beispiel", "Präsident Beispiel"), or a noun whose names are another's ("der Präsident Frankreichs"). */
function leadOf(unit: Unit, { to, head }: Phrase): 'name' | 'noun' {
  const [lead, next] = [unit.words[head], head + 1 < to ? unit.words[head + 1] : undefined];
  const titled = next?.pos === 'PROPN' && !/[^s]s$/u.test(next.form);
  return lead?.pos === 'PROPN' || titled ? 'name' : 'noun';
}
