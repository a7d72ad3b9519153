import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { SpeechRule } from '../../model/statement.ts';
import { range, type Draft, type DraftParty, type Words } from './draft.ts';
import { entryOf } from './lookup.ts';
import { phraseAt } from './phrases.ts';
import type { Reader } from './subject.ts';
import { trimContent } from './trim.ts';
import type { Unit, Word } from './unit.ts';
import { cueOf, verbIndex, type VerbEntry } from './verbs.ts';

/** A verb of saying in the row of words. */
interface Told {
  readonly entry: VerbEntry;
  readonly at: number;
  readonly cue: Words;
}

/** Most words of a subject, and of what may stand between a verb and its content ("told reporters in Oslo on Monday"). */
const SUBJECT = 22;
const BETWEEN = 12;

/**
 * Statements in a language that puts the subject before its verb and the content behind it, or the content before both: "X said
 * (that) …", "…, X said", "…, said X", "X asked Y to …". Read along the words, since such a language does not mark its clauses.
 */
export function linearDrafts(reader: Reader): Draft[] {
  const { unit, speech } = reader;
  if (!speech.bareContent) return [];
  return unit.words.flatMap((word): Draft[] => {
    const told = toldAt(reader, word);
    if (told === null) return [];
    const draft = inverted(reader, told) ?? forward(reader, told) ?? backward(reader, told);
    return draft === null ? [] : [draft];
  });
}

function toldAt({ unit, speech }: Reader, word: Word): Told | null {
  if (word.quote >= 0 || word.low !== word.form) return null;
  const before = unit.words[word.i - 1];
  if (before === undefined && unit.words[word.i + 1] === undefined) return null;
  if (
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'ADP' ||
      entryOf(speech.cases, before.low) !== undefined)
  )
    return null;
  const index = verbIndex(speech);
  const entries = index.get(`=${word.low}`) ?? (word.verb === undefined ? undefined : index.get(word.lemma));
  const nearby = new Set(unit.words.slice(word.i, word.i + 4).map((w) => w.low));
  const entry = entries?.find((one) => one.with === undefined || one.with.some((low) => nearby.has(low)));
  if (entry === undefined || entry.weak === true) return null;
  return {
    entry,
    at: word.i,
    cue: cueOf(
      unit.words.slice(Math.max(0, word.i - 4), word.i + 3).filter((w) => w.quote < 0),
      word,
      entry,
      speech,
    ),
  };
}

/** Parts of speech of a noun phrase. */
const NOMINAL: ReadonlySet<Word['pos']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);

/** Who speaks, in the words that end right before the verb with its helpers, adverbs and days. */
function subjectBefore({ unit, speech }: Reader, { at, cue }: Told): DraftParty | null {
  const end = behindSubject(unit, Math.min(at, ...cue), speech);
  const last = unit.words[end - 1];
  if (last === undefined || last.quote >= 0) return null;
  if (last.pos === 'PRON' || entryOf(speech.pronouns, last.low) !== undefined)
    return { words: [last.i], head: last.i };
  const to = last.form === ',' ? commaBefore(unit, end - 1) : end;
  if (to === null) return null;
  let from = to;
  while (from > Math.max(0, to - SUBJECT) && belongs(unit.words[from - 1], speech)) from--;
  const subject = named(unit, { from: opening(unit, from, to), to });
  return subject === null || last.form !== ','
    ? subject
    : { ...subject, words: range(subject.words[0] ?? to, end - 1) };
}

/** Before the adverbs and the day that stand between a subject and its verb: "X just this month announced". */
function behindSubject(unit: Unit, verb: number, speech: SpeechTables): number {
  let end = verb;
  for (let word = unit.words[end - 1]; word !== undefined; word = unit.words[end - 1]) {
    const day = speech.notSpeakers.includes(word.low);
    const before = unit.words[end - 2];
    if (!day && word.pos !== 'ADV' && word.pos !== 'PART') break;
    end -= day && before?.pos === 'DET' ? 2 : 1;
  }
  return end;
}

/** The comma that opens what the comma at `close` ends: "Anna Example, the foreign minister, said". */
function commaBefore(unit: Unit, close: number): number | null {
  for (let i = close - 1; i > Math.max(0, close - SUBJECT); i--) {
    const word = unit.words[i];
    if (word === undefined || word.quote >= 0 || /^[.;:!?]$/u.test(word.form)) return null;
    if (word.form === ',') return i;
  }
  return null;
}

/** A word of a noun phrase: also names of any kind and prepositions between nouns. */
function belongs(word: Word | undefined, speech: SpeechTables): boolean {
  if (word === undefined || word.quote >= 0) return false;
  if (NOMINAL.has(word.pos) || /^(?:[-&/]|['’]s?)$/u.test(word.form)) return word.verb === undefined;
  if (word.pos === 'ADP' && speech.nounLinks.includes(word.low)) return true;
  return /^\p{Lu}/u.test(word.form) && word.i > 0 && word.pos !== 'ADP' && word.pos !== 'PRON';
}

/** "In a speech Clinton said": behind a preposition that opens the row the subject is its last noun phrase. */
function opening(unit: Unit, from: number, end: number): number {
  if (unit.words[from]?.pos !== 'ADP') return unit.words[from]?.form === ',' ? from + 1 : from;
  for (let i = end - 1; i > from + 1; i--) {
    const [before, word] = [unit.words[i - 1], unit.words[i]];
    if (word?.pos === 'DET') return i;
    if (word !== undefined && isName(word) && before?.pos === 'NOUN' && !isName(before)) return i;
  }
  return end;
}

function isName({ pos, form }: Word): boolean {
  return pos === 'PROPN' || (/^\p{Lu}/u.test(form) && pos !== 'DET');
}

function named(unit: Unit, { from, to }: { from: number; to: number }): DraftParty | null {
  const words = range(from, to);
  const link = words.find((i) => unit.words[i]?.pos === 'ADP' || unit.words[i]?.form === ',') ?? to;
  const head = words.findLast((i) => i < link && ['NOUN', 'PROPN', 'X'].includes(unit.words[i]?.pos ?? ''));
  return words.length === 0 ? null : { words, head: head ?? from };
}

/** The noun phrase behind a verb, with what is put beside it between commas: "said Anna Example, the foreign minister". */
function subjectBehind({ unit, speech }: Reader, from: number): DraftParty | null {
  const first = unit.words[from];
  if (first !== undefined && entryOf(speech.pronouns, first.low)?.includes('n') === true)
    return { words: [from], head: from };
  let to = from;
  while (to < from + SUBJECT && belongs(unit.words[to], speech)) to++;
  const beside = unit.words[to]?.form === ',' && unit.words[to + 1]?.pos === 'DET';
  if (beside && to > from) for (to += 1; to < from + SUBJECT && belongs(unit.words[to], speech);) to++;
  return named(unit, { from, to });
}

/** "X said that …", "X said Tuesday the road …", "X told reporters …", "X asked Y to …" */
function forward(reader: Reader, told: Told): Draft | null {
  const { unit, speech } = reader;
  const behind = Math.max(told.at, ...told.cue) + 1;
  const opened = openedAt(reader, told, behind);
  const from = opened ?? bareFrom(reader, told, behind);
  if (from === null) return null;
  const speaker = subjectBefore(reader, told);
  const content = trimContent(unit, range(from, unit.words.length));
  if (content.length < 2) return null;
  const first = speaker?.words[0] ?? Math.min(told.at, ...told.cue);
  const addressee = addresseeIn(reader, told, { from: behind, to: from });
  const infinitive = unit.words[from]?.low === speech.infinitiveMark;
  const rule = infinitive ? 'infinitive' : opened === null ? 'bare-clause' : 'content-clause';
  const quoted = asQuote(unit, content, 'quotation-verb-before');
  const frame = range(first, from);
  return { ...common(told), type: 'indirect', content, rule, ...quoted, speaker, addressee, frame };
}

/** Where a word that introduces content stands behind the verb, with no other verb and no end between; null where none does. */
function openedAt({ unit, speech }: Reader, { entry }: Told, behind: number): number | null {
  for (let i = behind; i < Math.min(unit.words.length, behind + BETWEEN); i++) {
    const word = unit.words[i];
    if (word === undefined || word.quote >= 0) return null;
    if (speech.contentIntroducers.includes(word.low)) return entry.holds.has('clause') ? i : null;
    const marked = word.low === speech.infinitiveMark && unit.words[i + 1]?.verb !== undefined;
    if (marked && entry.holds.has('inf')) return i;
    if (word.verb?.form === 'fin' || /^[.;:!?]$/u.test(word.form)) return null;
  }
  return null;
}

/** Where content without an introducing word begins: a noun phrase or quotation with a verb somewhere behind it. */
function bareFrom({ unit, speech }: Reader, { entry }: Told, behind: number): number | null {
  if (!entry.holds.has('clause')) return null;
  let from = behind;
  while (unit.words[from]?.pos === 'ADV' && from < behind + 2) from++;
  from = afterPlaces(unit, from, speech);
  const to = entry.addressed.includes('acc')
    ? phraseAt(unit, from, { end: unit.words.length, links: false, apposition: false }, speech)
    : null;
  const start =
    to !== null && unit.words[to.to]?.verb === undefined ? afterPlaces(unit, to.to, speech) : from;
  const first = unit.words[start];
  const closed = first === undefined || ['PUNCT', 'ADP', 'CCONJ', 'PART'].includes(first.pos);
  if (closed && !(first !== undefined && first.quote >= 0)) return null;
  const rest = unit.words.slice(start);
  return rest.length > 3 && rest.some((w) => w.verb !== undefined) ? start : null;
}

/** Behind days and prepositional phrases: "told reporters | in Berlin on Monday | the talks …". */
function afterPlaces(unit: Unit, from: number, speech: SpeechTables): number {
  let at = from;
  for (let step = 0; step < 4; step++) {
    while (speech.notSpeakers.includes(unit.words[at]?.low ?? '')) at++;
    if (unit.words[at]?.pos !== 'ADP') break;
    at =
      phraseAt(unit, at + 1, { end: unit.words.length, links: false, apposition: false }, speech)?.to ??
      at + 1;
  }
  return at;
}

/** "…, said X, the Y minister": the verb behind the content, the subject behind the verb. */
function inverted(reader: Reader, told: Told): Draft | null {
  const { unit } = reader;
  const { at, entry } = told;
  const mark = unit.words[at - 1];
  if (mark === undefined || !(mark.form === ',' || mark.quote >= 0)) return null;
  if (!entry.holds.has('words') && !entry.holds.has('clause')) return null;
  const speaker = subjectBehind(reader, at + 1);
  if (speaker === null) return null;
  return fromBefore(reader, told, { speaker, first: at, last: (speaker.words.at(-1) ?? at) + 1 });
}

/** "…, X said." */
function backward(reader: Reader, told: Told): Draft | null {
  const { unit } = reader;
  const speaker = subjectBefore(reader, told);
  const first = speaker?.words[0];
  if (speaker === null || first === undefined || first < 2) return null;
  const mark = unit.words[first - 1];
  if (mark === undefined || !(mark.form === ',' || mark.quote >= 0)) return null;
  return fromBefore(reader, told, { speaker, first, last: Math.max(told.at, ...told.cue) + 1 });
}

interface Behind {
  readonly speaker: DraftParty;
  readonly first: number;
  readonly last: number;
}

/** The words before the frame as content. */
function fromBefore({ unit }: Reader, told: Told, { speaker, first, last }: Behind): Draft | null {
  const rest = unit.words[last]?.form === ',' ? range(last + 1, unit.words.length) : [];
  const goesOn = rest.length > 3 && rest.every((i) => (unit.words[i]?.quote ?? -1) < 0);
  const before = range(0, first - 1);
  const content = trimContent(unit, goesOn ? [...before, ...rest] : before);
  if (content.length < 3) return null;
  const quoted = asQuote(unit, content, 'quotation-verb-behind');
  const frame = range(first, last);
  return {
    ...common(told),
    type: 'indirect',
    content,
    rule: 'verb-behind',
    ...quoted,
    speaker,
    addressee: [],
    frame,
  };
}

/** Content that is one quotation is direct speech. */
function asQuote(
  unit: Unit,
  content: Words,
  rule: SpeechRule,
): Pick<Draft, 'type' | 'content' | 'quote' | 'rule'> | null {
  const inner = content.filter((i) => unit.words[i]?.pos !== 'PUNCT');
  const quote = unit.quotes.findIndex(
    (q) => q.kind === 'words' && inner.every((i) => i >= q.from && i < q.to),
  );
  const found = unit.quotes[quote];
  return found === undefined ? null : { type: 'direct', content: range(found.from, found.to), quote, rule };
}

function addresseeIn(
  { unit, speech }: Reader,
  { entry }: Told,
  { from, to }: { from: number; to: number },
): DraftParty[] {
  const towards = unit.words[from];
  const after = towards !== undefined && entry.addressed.includes(towards.low) ? from + 1 : from;
  if (after === from && !entry.addressed.includes('acc')) return [];
  const phrase = phraseAt(unit, after, { end: to, links: false, apposition: false }, speech);
  return phrase === null ? [] : [{ words: range(phrase.from, phrase.to), head: phrase.head }];
}

function common({ entry, cue }: Told): Pick<Draft, 'via' | 'cue' | 'medium' | 'act'> {
  return {
    via: [],
    cue,
    medium: entry.medium ?? 'Speech',
    ...(entry.does === undefined ? {} : { act: entry.does }),
  };
}
