import type { SpeechTables } from '../../languages/sections/speech.ts';
import type { SpeechRule } from '../../model/statement.ts';
import { range, type Draft, type DraftParty, type Words } from './draft.ts';
import { entryOf } from './lookup.ts';
import { isAside, mainSubject, subjectBefore, subjectBehind, type Told } from './linear-subjects.ts';
import { phraseAt } from './phrases.ts';
import type { Reader } from './subject.ts';
import { trimContent } from './trim.ts';
import type { Unit, Word } from './unit.ts';
import { cueOf, verbIndex } from './verbs.ts';

/** Most words between a verb and its content ("told reporters in Oslo on Monday"). */
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
  // "the tweets", "a claim": such a form is the noun, unless a name or pronoun stands right before it.
  const nounLike = word.low === entry.verb || word.low === `${entry.verb}s`;
  if (nounLike && word.pos === 'NOUN' && before?.pos !== 'PRON' && before?.pos !== 'PROPN') return null;
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

/** "X said that …", "X said Tuesday the road …", "X told reporters …", "X asked Y to …" */
function forward(reader: Reader, told: Told): Draft | null {
  const { unit, speech } = reader;
  const behind = Math.max(told.at, ...told.cue) + 1;
  const opened = openedAt(reader, told, behind);
  const from = opened ?? bareFrom(reader, told, behind);
  if (from === null) return null;
  const speaker = isAside(reader, told) ? mainSubject(reader, told) : subjectBefore(reader, told);
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
    const marked = word.low === speech.infinitiveMark && mayBeInfinitive(unit, i + 1);
    if (marked && entry.holds.has('inf')) return i;
    if (word.verb?.form === 'fin' || /^[.;:!?]$/u.test(word.form)) return null;
  }
  return null;
}

/** A verb, or what was read as a noun or adjective and has an object of its own: "to open the border". */
function mayBeInfinitive(unit: Unit, at: number): boolean {
  const [word, next] = [unit.words[at], unit.words[at + 1]];
  if (word === undefined || word.verb !== undefined) return word !== undefined;
  const object = next !== undefined && ['DET', 'PRON', 'PROPN'].includes(next.pos);
  return word.pos === 'ADJ' || (word.pos === 'NOUN' && object);
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
  const last = (speaker?.words.at(-1) ?? at) + 1;
  if (speaker === null || unit.words[last]?.verb?.form === 'fin') return null;
  return fromBefore(reader, told, { speaker, first: at, last });
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
