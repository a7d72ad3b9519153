import type { SpeechRule } from '../../model/statement.ts';
import type { Medium } from '../../languages/sections/speech.ts';
import { range, type DraftParty, type Words } from './draft.ts';
import { soSaid } from './parenthetical.ts';
import { phraseAt, type Reach } from './phrases.ts';
import { isFinding, mediumOf, nounOfSaying } from './saying-nouns.ts';
import type { Reader } from './subject.ts';
import { verbIndex } from './verbs.ts';
import type { Unit, Word } from './unit.ts';

/** A phrase that names a source without a verb: "laut X", "nach Angaben von X", "X zufolge", ", so X". */
export interface SourcePhrase {
  readonly words: Words;
  readonly cue: Words;
  readonly speaker: DraftParty;
  /** Who passes it on, where another source stands right behind: "so der Minister laut X". */
  readonly via?: readonly DraftParty[];
  readonly medium: Medium;
  readonly rule: SpeechRule;
}

/** All source phrases of a unit, outside quotations, in order. */
export function sourcePhrases(reader: Reader): SourcePhrase[] {
  const { unit } = reader;
  const found: SourcePhrase[] = [];
  for (let i = 0; i < unit.words.length; i++) {
    const word = unit.words[i];
    if (word === undefined || word.quote >= 0) continue;
    const phrase =
      before(reader, word) ??
      withNoun(reader, word) ??
      behind(reader, word) ??
      told(reader, word) ??
      so(reader, word) ??
      as(reader, word) ??
      back(reader, word);
    if (phrase === null) continue;
    const last = found.at(-1);
    if (last?.rule === 'source-so' && phrase.words[0] === (last.words.at(-1) ?? 0) + 1)
      found.splice(-1, 1, chained(last, phrase));
    else found.push(phrase);
    i = Math.max(i, phrase.words.at(-1) ?? i);
  }
  return found;
}

/** A source with the one behind it that passes it on. */
function chained(first: SourcePhrase, next: SourcePhrase): SourcePhrase {
  return { ...first, words: [...first.words, ...next.words], via: [...(first.via ?? []), next.speaker] };
}

/**
 * How far a source phrase may reach. Before the finite verb all belongs to it ("Laut einem Sprecher in Bern ist …"); behind it what a
 * loose preposition adds belongs to the sentence ("soll laut dem Sprecher | in Bern …").
 */
function reachOf(unit: Unit, at: number): Reach {
  const verb = unit.clauses[unit.clauseOf[at] ?? -1]?.verb ?? -1;
  return { end: unit.words.length, links: verb >= 0 && verb < at ? 'close' : true, apposition: true };
}

/** "laut dem Ministerium" */
function before(reader: Reader, word: Word): SourcePhrase | null {
  const { unit, speech } = reader;
  const second = unit.words[word.i + 1];
  const length = speech.sourceBefore.includes(word.low)
    ? 1
    : speech.sourceBefore.includes(`${word.low} ${second?.low ?? ''}`)
      ? 2
      : 0;
  if (length === 0) return null;
  const phrase = phraseAt(unit, word.i + length, reachOf(unit, word.i), speech);
  if (phrase === null) return null;
  return sourceOf(reader, {
    cue: range(word.i, word.i + length),
    from: phrase.from,
    to: phrase.to,
    head: phrase.head,
    rule: 'source-before',
  });
}

/** "nach Angaben des Ministeriums", "nach seinen Worten" */
function withNoun(reader: Reader, word: Word): SourcePhrase | null {
  const { unit, speech } = reader;
  if (!speech.sourceWithNoun.includes(word.low)) return null;
  const phrase = phraseAt(unit, word.i + 1, reachOf(unit, word.i), speech);
  if (phrase?.pronoun === true) return null;
  const head = phrase === null ? -1 : nounOfSaying(unit, phrase, speech);
  if (phrase !== null && head < 0 && isFinding(unit, phrase, speech))
    return sourceOf(reader, {
      cue: [word.i],
      from: phrase.from,
      to: phrase.to,
      head: phrase.head,
      rule: 'source-noun',
    });
  if (phrase === null || head < 0) return published(reader, word);
  return sourceOf(reader, { cue: [word.i], from: phrase.from, to: phrase.to, head, rule: 'source-noun' });
}

/** "nach einer am Abend vom Ministerium veröffentlichten Mitteilung": the source stands inside the phrase. */
function published({ unit, speech }: Reader, word: Word): SourcePhrase | null {
  const first = unit.words[word.i + 1];
  if (first?.pos !== 'DET') return null;
  for (let i = word.i + 3; i < Math.min(unit.words.length, word.i + 16); i++) {
    const noun = unit.words[i];
    const before = unit.words[i - 1];
    if (noun === undefined || noun.pos === 'PUNCT' || noun.verb?.form === 'fin') return null;
    const medium = noun.pos === 'NOUN' ? mediumOf(noun.low, speech) : undefined;
    if (medium === undefined || !(before?.pos === 'ADJ' || before?.verb?.form === 'part')) continue;
    const agent = range(word.i + 2, i).find((k) => speech.agents.includes(unit.words[k]?.low ?? ''));
    const who =
      agent === undefined
        ? null
        : phraseAt(unit, agent + 1, { end: i - 1, links: false, apposition: false }, speech);
    const speaker =
      who === null ? { words: range(first.i, i + 1) } : { words: range(who.from, who.to), head: who.head };
    return { words: range(word.i, i + 1), cue: [word.i], speaker, medium, rule: 'source-published' };
  }
  return null;
}

/** "dem Ministerium zufolge", "seiner Meinung nach" */
function behind(reader: Reader, word: Word): SourcePhrase | null {
  const { unit, speech } = reader;
  if (!speech.sourceBehind.includes(word.low)) return null;
  const needsNoun = speech.sourceWithNoun.includes(word.low);
  const clause = unit.clauseOf[word.i];
  for (let from = Math.max(0, word.i - 14); from < word.i; from++) {
    const first = unit.words[from];
    if (first === undefined || first.quote >= 0 || unit.clauseOf[from] !== clause || first.pos === 'PUNCT')
      continue;
    const phrase = phraseAt(unit, from, { end: word.i, links: true, apposition: true }, speech);
    if (phrase?.to !== word.i || unit.words[from - 1]?.pos === 'ADP' || !/[dan]/u.test(phrase.cases))
      continue;
    if (needsNoun && (nounOfSaying(unit, phrase, speech) < 0 || !speech.possessives.includes(first.low)))
      continue;
    return sourceOf(reader, { cue: [word.i], from, to: word.i, head: phrase.head, rule: 'source-behind' });
  }
  return null;
}

/** ", so schrieb das Ministerium," behind a comma, a dash or a quotation. */
function told(reader: Reader, word: Word): SourcePhrase | null {
  const previous = reader.unit.words[word.i - 1];
  if (previous === undefined || !(/^[,–—-]$/u.test(previous.form) || previous.quote >= 0)) return null;
  const said = soSaid(reader, word);
  return said === null ? null : { ...said, rule: 'source-so' };
}

/** ", so der Sprecher" */
function so(reader: Reader, word: Word): SourcePhrase | null {
  const { unit, speech } = reader;
  const previous = unit.words[word.i - 1];
  if (
    !speech.soWords.includes(word.low) ||
    previous === undefined ||
    !(/^[,–—-]$/u.test(previous.form) || previous.quote >= 0)
  )
    return null;
  const phrase = phraseAt(unit, word.i + 1, reachOf(unit, word.i), speech);
  if (phrase === null || !phrase.cases.includes('n') || (phrase.pronoun && phrase.cases !== 'n')) return null;
  const next = unit.words[phrase.to];
  if (next?.verb?.form === 'fin') return null;
  const { from, to, head } = phrase;
  const source = sourceOf(reader, { cue: [word.i], from, to, head, rule: 'source-so' });
  const end = circumstance(reader, to);
  return end === to ? source : { ...source, words: [...source.words, ...range(to, end)] };
}

/** Behind "im Rundfunk" in ", so X im Rundfunk": where and when somebody said so, up to the next mark. */
function circumstance({ unit, speech }: Reader, to: number): number {
  if (unit.words[to]?.pos !== 'ADP') return to;
  const sources = [...speech.sourceBefore, ...speech.sourceWithNoun];
  for (let end = to; end < to + 8; end++) {
    const word = unit.words[end];
    if (word === undefined || /^[,.;:!?–—-]$/u.test(word.form) || sources.includes(word.low)) return end;
    if (word.verb?.form === 'fin' || word.quote >= 0) return to;
  }
  return to;
}

/** "wie der Sprecher mitteilte": from the word to a verb of saying before the next mark. */
function as(reader: Reader, word: Word): SourcePhrase | null {
  const { unit, speech } = reader;
  const previous = unit.words[word.i - 1];
  if (!speech.asWords.includes(word.low) || (previous !== undefined && !/^[,–—("„«»]$/u.test(previous.form)))
    return null;
  const verb = closingVerb(reader, word.i + 1);
  if (verb === null) return null;
  const phrase = firstPhrase(reader, word.i + 1, verb.at);
  if (phrase === null) return null;
  const source = sourceOf(reader, {
    cue: [word.i, ...verb.cue],
    from: phrase.from,
    to: phrase.to,
    head: phrase.head,
    rule: 'source-as',
  });
  const open = source.words.filter((i) => i < word.i);
  const close = unit.words[verb.end]?.form === ',' && (open.length > 0 || word.i === 0) ? [verb.end] : [];
  return {
    ...source,
    words: [...open, ...range(word.i, verb.end), ...close],
    speaker: { words: range(phrase.from, phrase.to), head: phrase.head },
    medium: verb.medium,
  };
}

/** The subject of such a clause: its first noun phrase without a preposition that can be one. */
function firstPhrase(
  { unit, speech }: Reader,
  from: number,
  end: number,
): { from: number; to: number; head: number } | null {
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const word = unit.words[i];
    if (word === undefined || word.pos === 'PUNCT') return null;
    const phrase = phraseAt(unit, i, { end, links: true, apposition: true }, speech);
    if (word.pos === 'ADP')
      i = (phraseAt(unit, i + 1, { end, links: false, apposition: false }, speech)?.to ?? i + 1) - 1;
    else if (phrase?.cases.includes('n') === true && !speech.empty.includes(word.low)) return phrase;
  }
  return null;
}

/** The verb of saying that stands right before a comma or the end; at most two commas of appositions lie between. */
function closingVerb(
  { unit, speech }: Reader,
  from: number,
): { at: number; end: number; cue: number[]; medium: Medium } | null {
  const index = verbIndex(speech);
  let commas = 0;
  for (let i = from; i < Math.min(unit.words.length, from + 30) && commas < 3; i++) {
    const word = unit.words[i];
    if (word === undefined || word.quote >= 0) return null;
    if (word.form === ',') commas++;
    const helper = unit.words[i + 1]?.pos === 'AUX' ? 1 : 0;
    const next = unit.words[i + 1 + helper];
    const ends = next === undefined || (next.pos === 'PUNCT' && /^[,.;:!?)–—]$/u.test(next.form));
    if (word.verb === undefined || !ends) continue;
    const entry = index.get(word.lemma)?.find((e) => e.holds.has('clause') && e.with === undefined);
    if (entry === undefined) return null;
    return { at: i, end: i + 1 + helper, cue: range(i, i + 1 + helper), medium: entry.medium ?? 'Speech' };
  }
  return null;
}

/** "Demnach", which points back. */
function back(_reader: Reader, word: Word): SourcePhrase | null {
  const { speech } = _reader;
  if (!speech.backWords.includes(word.low)) return null;
  return {
    words: [word.i],
    cue: [word.i],
    speaker: { words: [word.i], who: [] },
    medium: 'Speech',
    rule: 'source-back',
  };
}

interface Place {
  readonly cue: Words;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly rule: SpeechRule;
}

/** The phrase with the commas around it. The speaker is the whole phrase, or what the noun of saying belongs to. */
function sourceOf({ unit, speech }: Reader, { cue, from, to, head, rule }: Place): SourcePhrase {
  const all = [...cue, ...range(from, to)].sort((a, b) => a - b);
  const first = all[0] ?? from;
  const last = all.at(-1) ?? to;
  const open = unit.words[first - 1]?.form === ',' ? [first - 1] : [];
  const medium = mediumOf(unit.words[head]?.low ?? '', speech);
  const close = unit.words[last + 1]?.form === ',' && (open.length > 0 || first === 0) ? [last + 1] : [];
  const who = medium === undefined ? range(from, to) : holders(unit, { from, to, head });
  return {
    words: [...open, ...all, ...close],
    cue,
    speaker: { words: range(from, to), who, ...(medium === undefined ? { head } : {}) },
    medium: medium ?? 'Speech',
    rule,
  };
}

/** Whose utterance a phrase with a noun of saying names: the words behind the noun without their preposition, else those before it. */
function holders(unit: Unit, { from, to, head }: { from: number; to: number; head: number }): Words {
  const behind = unit.words[head + 1]?.pos === 'ADP' ? head + 2 : head + 1;
  if (behind < to) return range(behind, to);
  return range(from, head).filter((i) => unit.words[i]?.pos !== 'DET');
}
