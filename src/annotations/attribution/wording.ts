import { entryOf } from './lookup.ts';
import { rolesOf } from './roles.ts';
import type { Reader } from './subject.ts';
import type { Unit, UnitQuote } from './unit.ts';
import type { Saying } from './verbs.ts';

/** What a short quoted phrase looks like. */
interface Shape {
  /** Words between the marks. */
  readonly count: number;
  /** It begins with a capital, which in German a noun or a name does. */
  readonly capital: boolean;
  /** Nothing but nouns and names, with prepositions between them: "Rat für Sicherheit"; "Opfer des Krieges" has an article. */
  readonly named: boolean;
}

function shapeOf(unit: Unit, quote: UnitQuote): Shape {
  const words = unit.words.slice(quote.from + 1, quote.to - 1).filter((w) => w.pos !== 'PUNCT');
  const capital = /^\P{L}*[\p{Lu}\p{N}]/u.test(words[0]?.form ?? '');
  const named = words.every((w) => /^[\p{Lu}\p{N}]/u.test(w.form) || w.pos === 'ADP' || w.pos === 'ADJ');
  return { count: words.length, capital, named: capital && named };
}

/**
 * True when a short phrase with a verb of saying in its clause is the speaker's wording ("nannte das „grob fahrlässig“"), no name
 * ("nennt sich „Rat der Zehn“") and no term ("laut „Abendblatt“").
 */
export function isWording(reader: Reader, saying: Saying, quote: UnitQuote): boolean {
  const { unit, speech } = reader;
  const { holds, does } = saying.entry;
  const before = unit.words[quote.from - 1];
  if (before === undefined || quote.kind === 'name' || isSource(reader, quote)) return false;
  const { count, capital, named } = shapeOf(unit, quote);
  const judged = [before.low, unit.words[quote.from - 2]?.low ?? ''].some((low) =>
    speech.nameLinks.includes(low),
  );
  if (isNaming(reader, saying)) return judged && (!capital || (count > 1 && !named));
  if (isExample(reader, quote) || saying.entry.with?.includes(before.low) === true) return true;
  if ((before.pos === 'NOUN' || before.pos === 'PROPN') && capital) return false;
  if (speech.indefinites.includes(before.low) && !saying.passive && isNamingVerb(saying)) return true;
  if (capital && quote.to === saying.at && before.pos === 'DET' && unit.words[quote.from - 2]?.pos !== 'ADP')
    return false;
  if (judged || (does === undefined && holds.has('object') && holds.has('words'))) return true;
  const links = [before.low, unit.words[quote.from - 2]?.low ?? ''].filter((low) =>
    speech.prepositions.includes(low),
  );
  if (links.some((low) => holds.has(low)) && (does === undefined || links.includes(before.low))) return true;
  const determined = isDetermined(reader, quote);
  if (!capital) return !determined || count > 2 || (holds.has('object') && does !== 'demand');
  return determined ? count > 1 && !named : count > 1 || holds.has('object');
}

/** "Rufe wie zum Beispiel „X“": an example of a wording. */
function isExample({ unit, speech }: Reader, quote: UnitQuote): boolean {
  const before = unit.words.slice(Math.max(0, quote.from - 5), quote.from).map((w) => w.low);
  const link = speech.exampleWords.map((words) => words.split(' ')).find((words) => endsWith(before, words));
  return link !== undefined && speech.wordNouns.includes(before.at(-link.length - 1) ?? '');
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.every((word, n) => words[words.length - end.length + n] === word);
}

/** "laut „X“", "wie „X“ berichtet" */
function isSource({ unit, speech }: Reader, quote: UnitQuote): boolean {
  const low = unit.words[quote.from - 1]?.low ?? '';
  if (speech.sourceBefore.includes(low)) return true;
  return speech.asWords.includes(low) && unit.words[quote.to]?.verb !== undefined;
}

/** "nannte den Nachbarn einen „Feind“": a plain verb that says what something is. */
function isNamingVerb({ entry: { holds, does } }: Saying): boolean {
  return does === undefined && holds.has('object') && holds.has('words');
}

/** "wird „X“ genannt", "nennt sich „X“", "nennt man „X“": nobody in particular who says it. */
function isNaming(reader: Reader, saying: Saying): boolean {
  const { entry, at, cue } = saying;
  if (!entry.holds.has('object') || entry.does !== undefined) return false;
  const bareParticiple = reader.unit.words[at]?.verb?.form === 'part' && cue.length === 1;
  return bareParticiple || namesItself(reader, saying) || rolesOf(reader, saying).speaker === null;
}

/** "nennt sich X", "präsentiert sich als X": a plain verb of saying that turns back on its subject only gives a name. */
export function namesItself({ unit, speech }: Reader, { clause, entry, at }: Saying): boolean {
  const back = clause.words.find((i) => speech.reflexives.includes(unit.words[i]?.low ?? ''));
  if (entry.does !== undefined || back === undefined) return false;
  return !unit.words.slice(Math.min(at, back), Math.max(at, back)).some((w) => w.form === ',');
}

/** An article, an adjective or a preposition stands before the phrase, so that it is a part of a noun phrase. */
function isDetermined({ unit, speech }: Reader, quote: UnitQuote): boolean {
  const before = unit.words[quote.from - 1];
  if (before === undefined) return false;
  return (
    before.pos === 'DET' ||
    before.pos === 'ADP' ||
    before.pos === 'ADJ' ||
    entryOf(speech.cases, before.low) !== undefined
  );
}

/** True when a phrase inside what somebody says is in that one's own words: no name and no lone noun that may be a term. */
export function isOwnWording(reader: Reader, quote: UnitQuote): boolean {
  const { unit } = reader;
  if (quote.kind !== 'phrase') return quote.kind === 'words';
  const { count, capital, named } = shapeOf(unit, quote);
  if (!capital) return true;
  if (count === 1 || named) return isPredicate(reader, quote);
  return true;
}

/** "sei ein „Fehler“": with a form of "to be" in its clause and no noun behind. */
function isPredicate({ unit, speech }: Reader, quote: UnitQuote): boolean {
  const clause = unit.clauses[unit.clauseOf[quote.from + 1] ?? -1];
  const verb = unit.words[clause?.verb ?? -1];
  const link = unit.words[quote.from - 1]?.pos;
  return (
    verb !== undefined &&
    speech.linkVerbs.includes(verb.lemma) &&
    verb.pos !== 'X' &&
    link !== 'ADP' &&
    unit.words[quote.to]?.pos !== 'NOUN'
  );
}
