import { range, type Draft, type DraftParty } from './draft.ts';
import { argumentsOf, isSomebody, subjectOf, type Argument, type Reader } from './subject.ts';
import { spanOf, type Clause, type UnitQuote, type Word } from './unit.ts';

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
    if (taken.has(n) || quote.kind === 'name' || quote.to <= quote.from) return [];
    const judge = judgeOf(reader, quote);
    if (judge === null && !isSpoken(reader, quote)) return [];
    const speaker = judge === null ? speakerOf(reader, quote) : party(judge);
    const rule = judge === null ? 'quotation-alone' : 'quotation-judged';
    return [
      {
        type: 'direct', content: range(quote.from, quote.to), quote: n, speaker, addressee: [], via: [],
        cue: [], frame: [], medium: judge === null ? 'Speech' : 'Thought', rule,
      },
    ]; // prettier-ignore
  });
}

/** "Für den Minister ist das „falsch“": by whose judgement something is what the quotation says; null where it is none. */
function judgeOf(reader: Reader, quote: UnitQuote): Argument | null {
  const { unit, seen, speech } = reader;
  const clause = clauseBeside(reader, quote);
  const verb = unit.words[clause?.verb ?? -1];
  if (clause === null || verb === undefined || !speech.linkVerbs.includes(verb.lemma)) return null;
  const [before, after] = [unit.words[quote.from - 1], unit.words[quote.to]];
  if (quote.opaque || before?.pos === 'ADP' || before?.form === '(' || after?.pos === 'NOUN') return null;
  const isKnown = ({ head, pronoun }: Argument): boolean => {
    const mentions = seen.over('mention', spanOf(unit, head, head + 1));
    const low = unit.words[head]?.low ?? '';
    const name = unit.words[head]?.pos === 'PROPN' || speech.actorEndings.some((e) => low.endsWith(e));
    return mentions.some((m) => m.value.form !== 'adjective') || (!pronoun && name);
  };
  return (
    argumentsOf(reader, clause).find(
      (a) => a.preposition !== undefined && speech.judgedBy.includes(a.preposition) && isKnown(a),
    ) ?? null
  );
}

function isSpoken({ unit, speech: { firstPerson } }: Reader, quote: UnitQuote): boolean {
  const inner = unit.words.slice(quote.from + 1, quote.to - 1);
  const words = inner.filter((w) => w.pos !== 'PUNCT');
  if (words.length > 1 && words.some((w) => firstPerson.includes(w.low))) return true;
  const wording = /^\p{Ll}/u.test(words[0]?.form ?? '') || isSentence(inner);
  if (quote.kind === 'words') return wording;
  return words.length >= WORDING && /^\p{Ll}/u.test(words[0]?.form ?? '');
}

/** With a finite verb or an end: titles have neither as a rule. */
export function isSentence(words: readonly Word[]): boolean {
  return words.some((w) => w.verb?.form === 'fin' || /^[.!?…]$/u.test(w.form));
}

function speakerOf(reader: Reader, quote: UnitQuote): Draft['speaker'] {
  const clause = clauseBeside(reader, quote);
  const subject = clause === null ? null : subjectOf(reader, clause);
  if (subject === null || subject.pronoun || !isSomebody(reader, subject)) return null;
  return party(subject);
}

function party({ from, to, head }: Argument): DraftParty {
  return { words: range(from, to), head };
}

/** The clause that a quotation stands in. */
function clauseBeside({ unit }: Reader, quote: UnitQuote): Clause | null {
  const beside = [quote.from - 1, quote.to, quote.from].find(
    (i) => unit.words[i] !== undefined && (unit.clauseOf[i] ?? -1) >= 0,
  );
  return unit.clauses[unit.clauseOf[beside ?? -1] ?? -1] ?? null;
}
