import { range, type Draft } from './draft.ts';
import { isSomebody, subjectOf, type Reader } from './subject.ts';
import { type Unit, type UnitQuote, type Word } from './unit.ts';

/** Words from which on a phrase in small letters is quoted for its wording, whatever the sentence does with it. */
const WORDING = 3;

/**
 * Somebody's words that no verb of saying and no source frames: "X zeigte sich „sehr zufrieden mit dem Verlauf“". Whoever the
 * clause is about speaks, where that is a known person or body; else nobody is named.
 */
export function loneDrafts(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const { unit } = reader;
  const taken = new Set(drafts.map((d) => d.quote));
  return unit.quotes.flatMap((quote, n): Draft[] => {
    if (taken.has(n) || !isSpoken(unit, quote)) return [];
    return [
      {
        type: 'direct', content: range(quote.from, quote.to), quote: n, speaker: speakerOf(reader, quote), addressee: [], via: [],
        cue: [], frame: [], medium: 'Speech', rule: 'quotation-alone',
      },
    ]; // prettier-ignore
  });
}

function isSpoken(unit: Unit, quote: UnitQuote): boolean {
  if (quote.kind === 'name' || quote.to <= quote.from) return false;
  const inner = unit.words.slice(quote.from + 1, quote.to - 1);
  const words = inner.filter((w) => w.pos !== 'PUNCT');
  const wording = /^\p{Ll}/u.test(words[0]?.form ?? '') || isSentence(inner);
  if (quote.kind === 'words') return wording;
  return words.length >= WORDING && /^\p{Ll}/u.test(words[0]?.form ?? '');
}

/** With a finite verb or an end: titles have neither as a rule. */
export function isSentence(words: readonly Word[]): boolean {
  return words.some((w) => w.verb?.form === 'fin' || /^[.!?…]$/u.test(w.form));
}

function speakerOf(reader: Reader, quote: UnitQuote): Draft['speaker'] {
  const { unit } = reader;
  const beside = [quote.from - 1, quote.to, quote.from].find(
    (i) => unit.words[i] !== undefined && (unit.clauseOf[i] ?? -1) >= 0,
  );
  const clause = unit.clauses[unit.clauseOf[beside ?? -1] ?? -1];
  const subject = clause === undefined ? null : subjectOf(reader, clause);
  if (subject === null || subject.pronoun || !isSomebody(reader, subject)) return null;
  return { words: range(subject.from, subject.to), head: subject.head };
}
