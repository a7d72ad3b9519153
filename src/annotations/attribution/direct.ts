import type { SpeechRule } from '../../model/statement.ts';
import { filled, withCommas } from './trim.ts';
import { range, without, type Draft, type Words } from './draft.ts';
import { frameOf } from './frames.ts';
import { isSentence } from './lone.ts';
import { rolesOf } from './roles.ts';
import { sourceContent } from './source-content.ts';
import type { SourcePhrase } from './sources.ts';
import { argumentsOf, isSomebody, isThing, subjectOf, type Argument, type Reader } from './subject.ts';
import { isQuoted, withDescendants, type Clause, type Unit, type UnitQuote } from './unit.ts';
import { sayingsIn, type Saying } from './verbs.ts';
import { isWording } from './wording.ts';

/** Statements made of somebody's own words: quotations with a verb of saying, a source or a colon. */
export function directDrafts(reader: Reader, sources: readonly SourcePhrase[]): Draft[] {
  const { unit } = reader;
  const found: Draft[] = [];
  unit.quotes.forEach((quote, n) => {
    if (quote.kind === 'name' || quote.to <= quote.from) return;
    const draft =
      bySource(reader, { quote, n }, sources) ??
      byFrame(reader, { quote, n }) ??
      besideAnother(reader, { quote, n }, found.at(-1));
    if (draft !== null) found.push(draft);
  });
  return found;
}

/** "„…“ und „…“", "weder „…“ noch ein „…“": the second of two in a row is said as the first is. */
function besideAnother({ unit, speech }: Reader, { quote, n }: Numbered, first?: Draft): Draft | null {
  const before = first?.quote === n - 1 ? unit.quotes[n - 1] : undefined;
  if (first === undefined || before === undefined) return null;
  const link = unit.words.slice(before.to, quote.from).filter((w) => w.form !== ',');
  const joins = link[0] !== undefined && speech.coordinators.includes(link[0].low);
  const plain = link.slice(1).every((w) => w.pos === 'DET' || w.pos === 'ADP' || w.pos === 'ADV');
  return joins && plain && link.length < 4
    ? { ...first, content: range(quote.from, quote.to), quote: n }
    : null;
}

interface Numbered {
  readonly quote: UnitQuote;
  readonly n: number;
}

/** `„…“, so der Sprecher`: the source stands right behind or before. */
function bySource(reader: Reader, { quote, n }: Numbered, sources: readonly SourcePhrase[]): Draft | null {
  const { unit } = reader;
  const interrupted = isInterrupted(unit, { quote, n });
  if (!quote.opaque && !interrupted) return null;
  const near = sources.find((s) => {
    const first = s.words[0] ?? 0;
    const last = s.words.at(-1) ?? 0;
    return (
      first === quote.to ||
      (first === quote.to + 1 && unit.words[quote.to]?.pos === 'PUNCT') ||
      last + 1 === quote.from ||
      (last + 2 === quote.from && unit.words[quote.from - 1]?.form === ':')
    );
  });
  if (near === undefined || !(interrupted || isAlone(reader, near, quote))) return null;
  return {
    type: 'direct', content: range(quote.from, quote.to), quote: n, speaker: near.speaker, addressee: [], via: [],
    cue: near.cue, frame: near.words, medium: near.medium, rule: 'quotation-source',
  }; // prettier-ignore
}

/** "„Niemand“, so der Minister, „will das.“": the head of a quotation that goes on behind its source. */
function isInterrupted(unit: Unit, { quote, n }: Numbered): boolean {
  const next = unit.quotes[n + 1];
  const small = /^\p{Ll}/u.test(unit.words[(next?.from ?? -1) + 1]?.form ?? '');
  return quote.from === 0 && quote.kind !== 'name' && next?.opaque === true && small;
}

/** True when the source has nothing else to vouch for than the quotation. */
function isAlone(reader: Reader, source: SourcePhrase, quote: UnitQuote): boolean {
  const { unit } = reader;
  const others = sourceContent(reader, source).content.filter(
    (i) => (i < quote.from || i >= quote.to) && unit.words[i]?.pos !== 'PUNCT',
  );
  return others.length <= 2;
}

function byFrame(reader: Reader, numbered: Numbered): Draft | null {
  const { unit } = reader;
  const { quote } = numbered;
  const behind = quote.opaque ? clauseBehind(reader, quote) : null;
  if (behind !== null) {
    const saying = sayingFor(reader, behind);
    if (saying !== null) return draftOf(reader, numbered, saying, 'quotation-verb-behind');
  }
  const before = clauseBefore(unit, quote);
  if (before === null) return null;
  const colon = unit.words[quote.from - 1]?.form === ':';
  for (
    let clause: Clause | null = before, step = 0;
    clause !== null && step < 3;
    clause = clause.parent, step++
  ) {
    const saying = sayingFor(reader, clause, quote);
    if (saying !== null && (quote.opaque || colon || isWording(reader, saying, quote)))
      return draftOf(reader, numbered, saying, 'quotation-verb-before');
    if (!quote.opaque && !colon) break;
  }
  return colon ? byColon(reader, numbered, telling(before)) : null;
}

function sayingFor(reader: Reader, clause: Clause, quote?: UnitQuote): Saying | null {
  if (isQuoted(reader.unit, clause)) return null;
  const own = ({ at }: Saying): boolean => quote === undefined || at < quote.from || at >= quote.to;
  const sayings = sayingsIn(reader.unit, clause, reader.speech);
  return sayings.find((s) => s.entry.holds.has('words') && own(s)) ?? null;
}

/** The clause that goes on behind a quotation with its verb: `„…“, sagte er`. */
function clauseBehind({ unit, speech }: Reader, quote: UnitQuote): Clause | null {
  let at = quote.to;
  while (/^[,–—-]$/u.test(unit.words[at]?.form ?? '')) at++;
  const word = unit.words[at];
  if (word === undefined || word.quote >= 0) return null;
  const clause = unit.clauses[unit.clauseOf[at] ?? -1];
  if (clause === undefined) return null;
  if (speech.soWords.includes(word.low) && unit.words[at + 1]?.verb?.form === 'fin') return clause;
  return word.verb?.form === 'fin' || clause.value.kind === 'subordinate' || at === quote.to ? clause : null;
}

/** The clause that the words before a quotation belong to. */
function clauseBefore(unit: Unit, quote: UnitQuote): Clause | null {
  for (let at = quote.from - 1; at >= Math.max(0, quote.from - 3); at--) {
    const word = unit.words[at];
    if (word === undefined || word.quote >= 0) return null;
    const clause = unit.clauses[unit.clauseOf[at] ?? -1];
    if (word.pos !== 'PUNCT' && clause !== undefined) return clause;
  }
  const own = unit.clauses[unit.clauseOf[quote.from] ?? -1];
  return own !== undefined && !isQuoted(unit, own) ? own : null;
}

function draftOf(reader: Reader, { quote, n }: Numbered, saying: Saying, rule: SpeechRule): Draft {
  const { unit } = reader;
  const content = range(quote.from, quote.to);
  const quoted = new Set(unit.clauses.filter((c) => isQuoted(unit, c)));
  const frame = quote.opaque
    ? unquoted(unit, frameOf(unit, withDescendants(saying.clause, quoted), content))
    : frameOf(unit, [saying.clause], content);
  const { entry } = saying;
  return {
    type: 'direct', content, quote: n, frame, ...rolesOf(reader, saying), cue: saying.cue,
    medium: entry.medium ?? 'Speech', ...(entry.does === undefined ? {} : { act: entry.does }), rule,
  }; // prettier-ignore
}

function unquoted(unit: Unit, words: Words): Words {
  return words.filter((i) => (unit.words[i]?.quote ?? -1) < 0);
}

/** Whom the words before a colon are about: the subject, or where that is a deed or a state the known person in it. */
function tellerOf(reader: Reader, clause: Clause): Argument | null {
  const { unit, speech } = reader;
  const args = argumentsOf(reader, clause);
  const subject = subjectOf(reader, clause, args);
  if (subject === null || subject.pronoun || isSomebody(reader, subject)) return subject;
  const isDeed = isThing(unit.words[subject.head]?.low ?? '', speech);
  const other = args.find((a) => a !== subject && isSomebody(reader, a) && a.cases.includes('n'));
  return isDeed ? (other ?? subject) : subject;
}

/** The clause that tells, where the one right before the colon is somebody's reported words. */
function telling(clause: Clause): Clause {
  let told = clause;
  for (let step = 0; step < 3 && told.value.mood === 'sub' && told.parent !== null; step++)
    told = told.parent;
  return told;
}

/** A colon before a quotation without a verb of saying: whoever the clause is about speaks. */
function byColon(reader: Reader, { quote, n }: Numbered, clause: Clause): Draft | null {
  const { unit } = reader;
  if (!quote.opaque || !isSentence(unit.words.slice(quote.from + 1, quote.to - 1))) return null;
  const subject = tellerOf(reader, clause);
  const content = range(quote.from, quote.to);
  const frame = withCommas(
    unit,
    filled(
      unit,
      without(
        withDescendants(clause).flatMap((c) => c.words),
        content,
      ),
    ),
    new Set(content),
  );
  return {
    type: 'direct', content, quote: n, speaker: subject === null ? null : { words: range(subject.from, subject.to), head: subject.head }, addressee: [], via: [],
    cue: [], frame: unquoted(unit, frame), medium: 'Speech', rule: 'quotation-colon',
  }; // prettier-ignore
}
