import { range, type Draft, type DraftParty } from './draft.ts';
import { holderOf } from './holders.ts';
import { phraseAt } from './phrases.ts';
import { mediumOf, nounIndex } from './saying-nouns.ts';
import type { Reader } from './subject.ts';
import { trimContent, withCommas } from './trim.ts';
import { withDescendants, type Clause, type Word } from './unit.ts';

/** Furthest a relative word stands behind the noun it goes back to, in words. */
const NEAR = 9;

/**
 * Clauses that give the content of a report before them: "Berichte, wonach …", "eine Meldung, der zufolge …", "Pläne, nach denen …".
 */
export function relativeDrafts(reader: Reader): Draft[] {
  const { unit } = reader;
  return unit.clauses.flatMap((clause): Draft[] => {
    const first = clause.words.find((i) => unit.words[i]?.pos !== 'PUNCT') ?? -1;
    const cue = cueAt(reader, clause, first);
    if (cue === null || unit.words[first - 1]?.form !== ',' || (unit.words[first]?.quote ?? -1) >= 0)
      return [];
    const noun = nounBefore(reader, first, cue.length > 1);
    if (noun === null) return [];
    const all = withDescendants(clause).flatMap((c) => c.words);
    const content = trimContent(
      unit,
      all.filter((i) => !cue.includes(i)),
    );
    if (content.length < 2) return [];
    const frame = withCommas(unit, cue, new Set(content));
    return [
      {
        type: 'indirect', content, speaker: speakerOf(reader, noun), addressee: [], via: [], cue, frame,
        medium: mediumOf(noun.low, reader.speech) ?? 'Speech', rule: 'noun-relative',
      },
    ]; // prettier-ignore
  });
}

/** "wonach"; "denen zufolge"; "nach denen", "laut der"; null for other words. */
function cueAt({ unit, speech }: Reader, clause: Clause, first: number): number[] | null {
  const [low, next] = [unit.words[first]?.low ?? '', unit.words[first + 1]];
  if (next === undefined) return null;
  if (speech.sourceRelatives.includes(low)) return [first];
  const relative = (i: number): boolean => {
    const word = unit.words[i];
    return word?.pos === 'PRON' && word.low === clause.value.introducer;
  };
  const behind = speech.sourceBehind.includes(next.low) && !speech.sourceWithNoun.includes(next.low);
  if (relative(first) && behind) return [first, first + 1];
  const before = speech.sourceBefore.includes(low) || speech.sourceWithNoun.includes(low);
  const open = relative(first + 1) || (before && next.pos === 'PRON' && clause.value.kind === 'main');
  return before && open ? [first, first + 1] : null;
}

/** The noun that the clause goes back to. `strict`: only one that stands for an utterance. */
function nounBefore({ unit, speech }: Reader, first: number, strict: boolean): Word | null {
  const uttered = (w: Word): boolean =>
    nounIndex(speech).has(w.lemma.toLowerCase()) || mediumOf(w.low, speech) !== undefined;
  const near = unit.words.slice(Math.max(0, first - NEAR), first - 1).filter((w) => w.quote < 0);
  const found = near.findLast((w) => w.pos === 'NOUN' && uttered(w));
  return found ?? (strict ? null : (near.findLast((w) => w.pos === 'NOUN') ?? null));
}

/** Whose the noun is, shown with the noun itself: "Berichte der Agentur". */
function speakerOf(reader: Reader, noun: Word): DraftParty {
  const { unit, speech } = reader;
  const reach = { end: unit.words.length, links: true, apposition: false };
  const begins = range(Math.max(0, noun.i - 3), noun.i + 1);
  const phrase = begins
    .map((i) => phraseAt(unit, i, reach, speech))
    .find((p) => p !== null && p.head === noun.i);
  const holder = holderOf(reader, noun);
  const words = phrase == null ? [noun.i] : range(phrase.from, phrase.to);
  return { words, ...(holder === null ? {} : { who: holder.words }) };
}
