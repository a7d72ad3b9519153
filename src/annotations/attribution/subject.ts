import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { Seen } from '../../model/annotation.ts';
import { entryOf } from './lookup.ts';
import { phraseAt, pronounAt, type Phrase } from './phrases.ts';
import { spanOf, type Clause, type Unit, type UnitQuote, type Word } from './unit.ts';

/** What is needed to find who does what in a clause. */
export interface Reader {
  readonly unit: Unit;
  readonly seen: Seen;
  readonly speech: SpeechTables;
}

/** Noun phrases of a clause with how they are governed. */
export interface Argument extends Phrase {
  /** The preposition before it, lower case; absent for bare phrases. */
  readonly preposition?: string;
  /** True before the finite verb. */
  readonly fore: boolean;
}

/** The noun phrases of a clause in order, each with its preposition. Words in quotations are left out. */
export function argumentsOf({ unit, speech }: Reader, clause: Clause): Argument[] {
  const own = new Set(clause.words.filter((i) => (unit.words[i]?.quote ?? -1) < 0));
  const found: Argument[] = [];
  let preposition: string | undefined;
  for (let at = 0; at < clause.words.length;) {
    const i = clause.words[at] ?? 0;
    const word = unit.words[i];
    if (word === undefined || !own.has(i)) {
      at++;
      continue;
    }
    const predicate = speech.nameLinks.includes(word.low) && !isComparison(unit, word);
    const isName = unit.named.has(i) && speech.namePieces.includes(word.low);
    if (predicate || (word.pos === 'ADP' && speech.prepositions.includes(word.low) && !isName)) {
      preposition = word.low;
      at++;
      continue;
    }
    const fore = clause.verb >= 0 && i < clause.verb;
    const end = endOfRun(unit, own, { from: i, verb: clause.verb });
    const phrase = isRelative(clause, word, speech)
      ? pronounAt(word, speech)
      : phraseAt(unit, i, { end, links: fore, apposition: true }, speech);
    if (phrase === null) {
      const relative = clause.value.kind === 'relative' && word.low === clause.value.introducer;
      if (relative || word.pos === 'PUNCT' || word.verb?.form === 'fin') preposition = undefined;
      at++;
      continue;
    }
    found.push({ ...phrase, fore, ...(preposition === undefined ? {} : { preposition }) });
    preposition = undefined;
    while (at < clause.words.length && (clause.words[at] ?? 0) < phrase.to) at++;
  }
  return found;
}

/** "mehr als der Minister": behind a comparative the word joins two phrases of one kind. */
function isComparison(unit: Unit, { i }: Word): boolean {
  const before = unit.words[i - 1];
  return (
    before !== undefined && /^(?:mehr|anders|sowohl|\p{Ll}+er)$/u.test(before.low) && before.pos !== 'NOUN'
  );
}

/** A short phrase in quotation marks that begins with a small letter is nobody: "„grober Unfug“ war das". */
function isWordingOf(unit: Unit, { kind, from }: UnitQuote): boolean {
  const first = unit.words[from + 1];
  return kind === 'phrase' && first !== undefined && /^\p{Ll}/u.test(first.form);
}

/** The pronoun that opens a relative clause is no article: "das Trump nett nannte". */
function isRelative(clause: Clause, word: Word, { pronouns }: SpeechTables): boolean {
  const { kind, introducer } = clause.value;
  return (
    kind === 'relative' &&
    word.i === clause.words[0] &&
    word.low === introducer &&
    entryOf(pronouns, word.low) !== undefined
  );
}

/** Behind the last word that can belong to a phrase begun at `from`: the verb ends it, appositions may leave the clause. */
function endOfRun(
  unit: Unit,
  own: ReadonlySet<number>,
  { from, verb }: { from: number; verb: number },
): number {
  let end = from;
  let outside = 0;
  while (end < unit.words.length && end !== verb && outside < 12) {
    const word = unit.words[end];
    if (word === undefined || word.quote >= 0 || /^[;:]$/u.test(word.form)) break;
    outside = own.has(end) ? 0 : outside + 1;
    end++;
  }
  return end;
}

/** The subject among the arguments: nominative, nearest to what speakers look like. Null where none fits. */
export function subjectOf(
  reader: Reader,
  clause: Clause,
  args = argumentsOf(reader, clause),
): Argument | null {
  const { speech, unit } = reader;
  const candidates = args.filter((a) => {
    if (a.preposition !== undefined || !a.cases.includes('n')) return false;
    const low = unit.words[a.head]?.low ?? '';
    if (unit.quotes.some((q) => isWordingOf(unit, q) && a.head >= q.from && a.head < q.to)) return false;
    return !speech.notSpeakers.includes(low) && !isReflexive(reader, a);
  });
  // "man" is never an object.
  const anybody = candidates.find((a) => a.pronoun && speech.anybody.includes(unit.words[a.head]?.low ?? ''));
  if (anybody !== undefined) return anybody;
  let best: Argument | null = null;
  let bestScore = -Infinity;
  candidates.forEach((candidate, order) => {
    const score = scoreOf(reader, candidate, order);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  });
  return best;
}

function scoreOf({ unit, seen, speech }: Reader, candidate: Argument, order: number): number {
  const head = unit.words[candidate.head];
  const low = head?.low ?? '';
  let score = -order;
  if (candidate.cases === 'n') score += 3;
  if (candidate.cases === speech.cases['der'] && !candidate.pronoun) score += 1;
  if (isMentioned({ unit, seen, speech }, candidate)) score += 2;
  if (candidate.pronoun && speech.empty.includes(low)) score -= 2.5;
  if (candidate.fore) score += 1;
  if (!candidate.pronoun && isThing(low, speech)) score -= 1.6;
  return score;
}

/** True when a phrase names somebody known, not only in an attribute before its noun ("die von Wien verlangte Antwort"). */
function isMentioned({ unit, seen }: Reader, { from, to, head }: Phrase): boolean {
  const lead = spanOf(unit, head, head + 1);
  return seen
    .over('mention', spanOf(unit, from, to))
    .some(({ value }) => value.form !== 'adjective' && value.phrase.end > lead.start);
}

/** True for nouns that speak of deeds and states, not of those who act. */
export function isThing(low: string, speech: SpeechTables): boolean {
  if (speech.actorEndings.some((ending) => low.endsWith(ending))) return false;
  return speech.thingEndings.some((ending) => low.endsWith(ending));
}

/** "sich" names nobody new. */
export function isReflexive({ unit, speech }: Reader, { head, pronoun }: Argument): boolean {
  return pronoun && speech.reflexives.includes(unit.words[head]?.low ?? '');
}

/** True for a phrase that a mention names, or a pronoun in the nominative alone ("er"). */
export function isSomebody({ unit, seen }: Reader, { from, to, pronoun, cases }: Phrase): boolean {
  if (pronoun && cases === 'n') return true;
  return seen.over('mention', spanOf(unit, from, to)).some((m) => m.value.form !== 'adjective');
}
