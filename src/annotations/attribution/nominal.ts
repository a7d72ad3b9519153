import { filled, trimContent, withCommas } from './trim.ts';
import type { SpeechNoun } from '../../languages/sections/speech.ts';
import { range, without, type Draft, type DraftParty } from './draft.ts';
import { following } from './contents.ts';
import { giverOf, holderOf } from './holders.ts';
import { phraseAt } from './phrases.ts';
import { nounIndex } from './saying-nouns.ts';
import type { Reader } from './subject.ts';
import { isQuoted, withDescendants, type Clause, type Word } from './unit.ts';

/** Statements that a noun of saying introduces: "seine Forderung nach …", "den Vorwurf, dass …". */
export function nounDrafts(reader: Reader): Draft[] {
  const { unit, speech } = reader;
  const index = nounIndex(speech);
  return unit.words.flatMap((word) => {
    if (word.pos !== 'NOUN' || word.quote >= 0) return [];
    const noun = index.get(word.lemma.toLowerCase());
    return noun === undefined
      ? []
      : (byClause(reader, word, noun) ?? byPreposition(reader, word, noun) ?? []);
  });
}

/** "die Forderung, abzuziehen", "der Vorwurf, dass …" */
function byClause(reader: Reader, word: Word, noun: SpeechNoun): Draft | null {
  const { unit, speech } = reader;
  const clause = unit.clauses[unit.clauseOf[word.i] ?? -1];
  const holds = noun.takes.split(' ');
  const child = clause?.children.find((c) => {
    const first = c.words[0] ?? 0;
    if (first <= word.i || first - word.i > 9 || isSaid(reader, word.i, first)) return false;
    if (c.value.kind === 'infinitive') return holds.includes('inf') && c.value.introducer === undefined;
    if (c.value.kind === 'main') return holds.includes('clause') && c.value.mood === 'sub';
    return (
      c.value.kind === 'subordinate' &&
      holds.includes('clause') &&
      speech.contentIntroducers.includes(c.value.introducer ?? '')
    );
  });
  if (clause === undefined || child === undefined) return null;
  const joined = clause.children.filter((c) => c === child || goesOn(reader, child, c));
  const own = joined.flatMap((c) => withDescendants(c));
  const last = child.value.kind !== 'infinitive' && (child.words[0] ?? 0) > clause.verb;
  const taken = new Set([...own, ...(last ? following(reader, clause, own) : [])]);
  const content = trimContent(
    unit,
    [...taken].flatMap((c) => c.words),
  );
  const frame = withCommas(
    unit,
    without(
      filled(
        unit,
        withDescendants(clause, taken).flatMap((c) => c.words),
      ),
      content,
    ),
    new Set(content),
  );
  const parties = common(reader, word, noun);
  const giver = parties.speaker === null ? giverOf(reader, clause, word) : null;
  return { ...parties, ...giver, type: 'indirect', content, frame, rule: 'noun-clause' };
}

/** "… zu beenden und sich zu erholen", "dass … und dass …": a later clause of the same kind, joined to the first. */
function goesOn({ unit, speech }: Reader, child: Clause, next: Clause): boolean {
  const first = next.words.find((i) => unit.words[i]?.pos !== 'PUNCT') ?? -1;
  const joins = speech.coordinators.includes(unit.words[first]?.low ?? '');
  return next.n > child.n && next.value.kind === child.value.kind && joins && !isQuoted(unit, next);
}

/** A verb between the noun and the clause takes the clause for itself, unless it only lends itself to the noun: "die Hoffnung bleibt, dass …". */
function isSaid({ unit, speech }: Reader, from: number, to: number): boolean {
  const lends = [...speech.lendingVerbs, ...speech.linkVerbs];
  const verbs = unit.words.slice(from + 1, to).filter((w) => w.pos === 'VERB' && w.verb?.form !== 'part');
  return verbs.some((w) => !lends.includes(w.lemma));
}

/** "Forderungen nach einem Abzug" */
function byPreposition(reader: Reader, word: Word, noun: SpeechNoun): Draft | null {
  const { unit, speech } = reader;
  const holds = noun.takes.split(' ');
  const own = phraseAt(unit, word.i, { end: unit.words.length, links: false, apposition: false }, speech);
  const at = Math.max(word.i + 1, own?.to ?? 0);
  const preposition = unit.words[at];
  if (preposition === undefined || !holds.includes(preposition.low) || preposition.pos !== 'ADP') return null;
  const phrase = phraseAt(unit, at + 1, { end: unit.words.length, links: true, apposition: false }, speech);
  if (phrase === null) return null;
  const parties = common(reader, word, noun);
  if (parties.speaker === null) return null;
  return { ...parties, type: 'reported', content: range(at, phrase.to), frame: [], rule: 'noun-object' };
}

function common(
  reader: Reader,
  word: Word,
  noun: SpeechNoun,
): Pick<Draft, 'speaker' | 'addressee' | 'via' | 'cue' | 'medium' | 'act'> {
  return {
    speaker: holderOf(reader, word), addressee: addresseeOf(reader, word, noun), via: [], cue: [word.i],
    medium: noun.medium ?? 'Speech', ...(noun.act === undefined ? {} : { act: noun.act }),
  }; // prettier-ignore
}

function addresseeOf({ unit, speech }: Reader, word: Word, noun: SpeechNoun): DraftParty[] {
  for (let i = word.i + 1; i < Math.min(unit.words.length, word.i + 8); i++) {
    const low = unit.words[i]?.low ?? '';
    if (noun.to?.includes(low) !== true) continue;
    const phrase = phraseAt(unit, i + 1, { end: unit.words.length, links: false, apposition: false }, speech);
    return phrase === null ? [] : [{ words: range(phrase.from, phrase.to), head: phrase.head }];
  }
  return [];
}
