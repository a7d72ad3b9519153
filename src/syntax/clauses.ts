import type { ClauseValue } from '../model/annotation.ts';
import { openingOf, type Opening } from './clause-openings.ts';
import { segmentsOf, stretchesOf, type Segment } from './clause-segments.ts';
import type { ClauseWords } from './clause-tables.ts';
import { waitingAuxiliary } from './clause-resumed.ts';
import { mended } from './clause-repairs.ts';
import { verbOf } from './tags.ts';
import type { TaggedWord } from './word-model.ts';
import {
  endsInFinite, firstFinite, firstWord, isFiniteAt, isInfinitive, keyAt, lastWord, markedInfinitive, startsWithFinite, withTag, type Range,
} from './word-range.ts'; // prettier-ignore

/** A clause of one sentence, in token numbers. */
export interface Clause {
  kind: ClauseValue['kind'];
  /** Its own words in order; words of clauses inside it are not among them. */
  readonly pieces: Range[];
  /** Number of the finite verb or the infinitive. */
  verb?: number;
  introducer?: string;
  parent?: Clause;
}

/** The clauses of one tagged sentence in reading order, and its words with mended tags. */
export function clausesOf(
  tagged: readonly TaggedWord[],
  tables: ClauseWords,
): { readonly words: TaggedWord[]; readonly clauses: readonly Clause[] } {
  const stretches = stretchesOf(tagged);
  const words = mended(tagged, stretches, tables);
  const segments = segmentsOf(words, stretches, tables);
  const splitter = new Splitter(words, tables);
  segments.forEach((segment, n) => splitter.take(segment, segments.slice(n + 1, n + 4)));
  const clauses = splitter.finish();
  for (const clause of clauses) if (clause.kind === 'relative') openedByPronoun(words, clause);
  return { words, clauses };
}

/** "das Treffen, um das Warschau gebeten hatte": what opens a relative clause is no article. */
function openedByPronoun(words: TaggedWord[], { pieces, introducer }: Clause): void {
  const at = pieces[0]?.from ?? 0;
  const pronoun = [at, at + 1].find((i) => words[i]?.key === introducer && words[i]?.tag === 'DET');
  const word = words[pronoun ?? -1];
  if (word?.canBe.includes('PRON.Rel')) words[pronoun ?? 0] = withTag(word, 'PRON.Rel');
}

/** Reads the segments of a sentence in order and keeps what may still go on. */
class Splitter {
  readonly #words: readonly TaggedWord[];
  readonly #tables: ClauseWords;
  readonly #all: Clause[] = [];
  /** Clauses that may still go on, outermost first. */
  #open: Clause[] = [];
  /** What was open before each bracket that is not closed yet. */
  readonly #brackets: Clause[][] = [];
  /** Subordinate clauses before their main clause. */
  readonly #early: Clause[] = [];

  constructor(words: readonly TaggedWord[], tables: ClauseWords) {
    this.#words = words;
    this.#tables = tables;
  }

  take(segment: Segment, later: readonly Segment[]): void {
    if (segment.border === '(' || segment.border === '[') this.#brackets.push([...this.#open]);
    if (segment.border === ')' || segment.border === ']') this.#open = this.#brackets.pop() ?? this.#open;
    if (segment.border === ';') this.#open = [];
    const inner = segment.border === '+' ? this.#open.at(-1)?.kind === 'infinitive' : segment.border !== '';
    const place = { inner, later };
    const opening = openingOf(this.#words, segment, place, this.#tables) ?? this.#condition(segment, later);
    if (opening) this.#begin(segment, opening);
    else if (firstFinite(this.#words, segment) >= 0) this.#withVerb(segment, later);
    else if (segment.border === '+' && this.#open.at(-1)?.verb !== undefined) this.#coordinate(segment, true);
    else if (segment.border === ':' && this.#verbFollows(later)) this.#newMain(segment);
    else this.#withoutVerb(segment);
  }

  /** "Es war still: Duda, der Gast, trat ein", "Es war still: Duda, der zuhörte, trat ein": behind the colon a clause begins whose verb comes in a later segment. */
  #verbFollows(later: readonly Segment[]): boolean {
    const isRelative = (one: Segment): boolean =>
      endsInFinite(this.#words, one) &&
      [0, 1].some((n) => this.#tables.relatives.has(keyAt(this.#words, firstWord(this.#words, one) + n)));
    const next = later.find((one) => firstFinite(this.#words, one) >= 0 && !isRelative(one));
    return this.#tables.verbLast && next !== undefined && startsWithFinite(this.#words, next);
  }

  finish(): readonly Clause[] {
    for (const clause of this.#all)
      if (clause.verb === undefined && clause.kind === 'main') clause.kind = 'fragment';
    return this.#all.sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));
  }

  /** "Sollte er kommen, ...": a verb-first clause before a main clause that begins with its verb, or behind one. */
  #condition(segment: Segment, later: readonly Segment[]): Opening | undefined {
    if (!this.#tables.verbLast || !startsWithFinite(this.#words, segment)) return undefined;
    const next = later[0];
    const early = segment.border === '' && next?.border === ',' && startsWithFinite(this.#words, next);
    if (early && firstFinite(this.#words, segment) < lastWord(this.#words, segment))
      return { kind: 'subordinate' };
    const verb = this.#words[firstFinite(this.#words, segment)];
    const last = this.#words[lastWord(this.#words, segment)]?.tag;
    const unreal =
      verb?.tag.startsWith('AUX') && (verb.tag.includes('.Sub.Past') || verb.canBe.includes('AUX.Sub.Past'));
    const full = last === 'VERB.Inf' || last === 'VERB.Part' || last === 'AUX.Inf';
    const host = this.#open.at(-1);
    const ready = host && (host.kind === 'main') === (host.verb !== undefined);
    // „Wann kommt er?“, wollte A wissen
    const asked = [1, 2, 3].some((n) => ['?', '!'].includes(keyAt(this.#words, segment.from - n)));
    const behind = segment.border === ',' && ready && host.kind !== 'infinitive' && !asked;
    return behind && unreal && full ? { kind: 'subordinate' } : undefined;
  }

  #begin(segment: Segment, opening: Opening): void {
    const last = this.#open.at(-1);
    // "kündigte an, die Türkei, Usbekistan und Katar zu besuchen": its infinitive has come.
    if (
      opening.kind === 'infinitive' &&
      last?.kind === 'infinitive' &&
      last.verb === undefined &&
      segment.border === ','
    ) {
      this.#extend(last, segment);
      return;
    }
    const joined = segment.border === '+' || this.#words[firstWord(this.#words, segment)]?.tag === 'CCONJ';
    const before = joined && last?.kind === opening.kind ? last : undefined;
    if (before) this.#open.pop();
    const clause = this.#add(segment, opening.kind, before ? before.parent : last);
    if (opening.introducer !== undefined) clause.introducer = opening.introducer;
    if (opening.kind === 'infinitive') {
      const verb = markedInfinitive(this.#words, segment);
      if (verb >= 0) clause.verb = verb;
    }
    if (!clause.parent) this.#early.push(clause);
    this.#open.push(clause);
  }

  #withVerb(segment: Segment, later: readonly Segment[]): void {
    if (segment.border === '+') {
      this.#coordinate(segment);
      return;
    }
    const top = this.#open.at(-1);
    if (top !== undefined && this.#isAside(segment, top, later)) {
      this.#add(segment, 'parenthesis', top);
      return;
    }
    const waiting = this.#open.findLastIndex((c) => c.verb === undefined);
    const host = this.#open[waiting];
    if (!host || segment.border === '(' || segment.border === ':') this.#newMain(segment);
    else if (host === top && this.#interrupts(segment, later)) this.#add(segment, 'parenthesis', host);
    else {
      this.#open.length = waiting + 1;
      this.#extend(host, segment);
    }
  }

  /**
   * ", so hieß es in Paris," behind an auxiliary whose infinitive or participle comes in the next stretch; and
   * ", so stellt er es dar," right behind the verb of a clause that goes on without another.
   */
  #isAside(segment: Segment, top: Clause, [next]: readonly Segment[]): boolean {
    const first = firstWord(this.#words, segment);
    const aside = this.#tables.asides.has(keyAt(this.#words, first)) && isFiniteAt(this.#words, first + 1);
    const piece = top.pieces.at(-1);
    if (top.kind !== 'main' || piece === undefined || segment.border !== ',' || next?.border !== ',') return false;
    if (firstFinite(this.#words, next) >= 0) return false;
    if (aside && lastWord(this.#words, piece) === top.verb) return true;
    const last = this.#words[lastWord(this.#words, next)];
    const waits = waitingAuxiliary(this.#words, piece, this.#tables) >= 0;
    return aside && waits && (isInfinitive(last) || last?.tag === 'VERB.Part');
  } // prettier-ignore

  /** ", sagte er,", ", so sagt er," or ", das bestätigen beide," inside a clause that has its verb behind. */
  #interrupts(segment: Segment, later: readonly Segment[]): boolean {
    const next = later[0];
    // "A, von B gedrängt, kenne die Lage, sagte er": what is told of is no aside
    const reported = verbOf(this.#words[firstFinite(this.#words, segment)]?.tag ?? 'X')?.mood === 'sub';
    if (reported) return false;
    const first = firstWord(this.#words, segment);
    const told =
      this.#tables.asidePronouns.has(keyAt(this.#words, first)) && isFiniteAt(this.#words, first + 1);
    const aside = told || this.#tables.asides.has(keyAt(this.#words, first));
    if (segment.border !== ',' || next?.border !== ',' || !(aside || startsWithFinite(this.#words, segment)))
      return false;
    return startsWithFinite(this.#words, next);
  }

  #newMain(segment: Segment): void {
    const previous = this.#all.findLast((c) => c.kind === 'main' && this.#open.includes(c));
    const host = this.#open.at(-1);
    const inserted = segment.border === '(' || segment.border === '[';
    const clause = this.#add(segment, inserted ? 'parenthesis' : 'main', undefined);
    if (inserted && host) clause.parent = host;
    else if (previous && this.#isFrame(clause, segment)) previous.parent ??= clause;
    else if (previous && this.#isReported(clause, previous, segment)) {
      clause.parent = previous;
      const before =
        host?.kind === 'subordinate' && host.parent === previous && startsWithFinite(this.#words, segment);
      if (before) host.parent = clause;
    }
    if (!inserted) for (const early of this.#early.splice(0)) early.parent ??= clause;
    this.#open = clause.parent ? [...this.#open.filter((c) => c.kind === 'main'), clause] : [clause];
  }

  /** ", sagte der Sprecher": behind a comma, verb first, in the indicative. */
  #isFrame(clause: Clause, segment: Segment): boolean {
    return segment.border === ',' && this.#mood(clause) !== 'sub' && startsWithFinite(this.#words, segment);
  }

  /** `waits`: the verb comes in a later segment. */
  #coordinate(segment: Segment, waits = false): void {
    const last = this.#open.at(-1);
    const sub = last && (last.kind === 'subordinate' || last.kind === 'relative');
    const like = sub && (waits || !this.#tables.verbLast || endsInFinite(this.#words, segment));
    if (sub && !like) {
      this.#open = this.#open.filter((c) => c.kind === 'main').slice(0, -1);
      const main = this.#all.findLast((c) => c.kind === 'main');
      this.#open.push(this.#add(segment, 'main', main?.parent));
      return;
    }
    const clause = this.#add(segment, like ? last.kind : 'main', last?.parent);
    if (like && last.introducer !== undefined) clause.introducer = last.introducer;
    this.#open.pop();
    this.#open.push(clause);
  }

  #withoutVerb(segment: Segment): void {
    const top = this.#open.at(-1);
    const first = keyAt(this.#words, firstWord(this.#words, segment));
    if (top && segment.border === ',' && this.#tables.asides.has(first)) {
      this.#add(segment, 'parenthesis', top);
      return;
    }
    const quoted = this.#quotedBefore(segment);
    if (quoted) {
      this.#extend(quoted, segment);
      return;
    }
    const done = top && top.verb !== undefined && top.kind !== 'main' && segment.border !== '+';
    if (done && this.#open.length > 1) this.#open.pop();
    const host = this.#open.at(-1);
    if (host && !(done && host === top)) this.#extend(host, segment);
    else this.#open = [this.#add(segment, 'main', undefined)];
  }

  /** The clause that a new quotation mark carries on: "„...", sagte er, „sondern ..."". */
  #quotedBefore(segment: Segment): Clause | undefined {
    const top = this.#open.at(-1);
    if (segment.border !== ',' || !QUOTES.has(keyAt(this.#words, segment.from)) || top?.kind !== 'main')
      return undefined;
    return this.#all.findLast(
      (c) => c.parent === top && c.kind === 'main' && (c.pieces[0]?.from ?? 0) < (top.pieces[0]?.from ?? 0),
    );
  }

  /**
   * A clause with its verb in second place that hangs on the one before: after a colon, in the reported mood, or in a form that
   * can be it when the one before ends in its verb ("Er sagte, die Soldaten übten nur").
   */
  #isReported(clause: Clause, previous: Clause, segment: Segment): boolean {
    if (segment.border === ':' || segment.border === '>') return true;
    if (segment.border !== ',' || this.#mood(previous) === 'sub') return false;
    if (this.#mood(clause) === 'sub') return true;
    const piece = previous.pieces.at(-1);
    const bare = piece !== undefined && lastWord(this.#words, piece) === previous.verb;
    return bare && this.#words[clause.verb ?? -1]?.twoMoods !== undefined;
  }

  #mood(clause: Clause): string | undefined {
    return verbOf(this.#words[clause.verb ?? -1]?.tag ?? 'X')?.mood;
  }

  #add(segment: Range, kind: Clause['kind'], parent: Clause | undefined): Clause {
    const clause: Clause = { kind, pieces: [], ...(parent && { parent }) };
    this.#all.push(clause);
    this.#extend(clause, segment);
    return clause;
  }

  #extend(clause: Clause, { from, to }: Range): void {
    clause.pieces.push({ from, to });
    const finite = firstFinite(this.#words, { from, to });
    const verb =
      finite >= 0 || clause.kind !== 'infinitive' ? finite : markedInfinitive(this.#words, { from, to });
    if (clause.verb === undefined && verb >= 0) clause.verb = verb;
  }
}

const QUOTES = new Set(['"', '„', '“', '”', '»', '«', '›', '‹']);
