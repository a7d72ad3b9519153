import type { ClauseValue } from '../model/annotation.ts';
import { segmentsOf, type Segment } from './clause-segments.ts';
import {
  endsInFinite, firstFinite, isMark, markedInfinitive, openingOf, type ClauseWords, type Range,
} from './clause-words.ts'; // prettier-ignore
import { isFinite, verbOf } from './tags.ts';
import type { TaggedWord } from './word-model.ts';

/** A clause of one sentence, in token numbers. `parent` is an index into the same list. */
export interface Clause {
  kind: ClauseValue['kind'];
  /** Its own words in order; words of clauses inside it are not among them. */
  readonly pieces: Range[];
  /** Number of the finite verb or the infinitive. */
  verb?: number;
  introducer?: string;
  parent?: Clause;
}

/** The clauses of one tagged sentence in reading order. Every word is in exactly one piece. */
export function clausesOf(words: readonly TaggedWord[], tables: ClauseWords): readonly Clause[] {
  const splitter = new Splitter(words, tables);
  for (const segment of segmentsOf(words, tables)) splitter.take(segment);
  return splitter.finish();
}

class Splitter {
  readonly #words: readonly TaggedWord[];
  readonly #tables: ClauseWords;
  readonly #all: Clause[] = [];
  /** Clauses that may still go on, outermost first. */
  #open: Clause[] = [];
  /** What was open before each bracket that is not closed yet. */
  readonly #brackets: Clause[][] = [];
  /** Subordinate clauses before their main clause. */
  #early: Clause[] = [];

  constructor(words: readonly TaggedWord[], tables: ClauseWords) {
    this.#words = words;
    this.#tables = tables;
  }

  take(segment: Segment): void {
    if (segment.border === '(' || segment.border === '[') this.#brackets.push([...this.#open]);
    if (segment.border === ')' || segment.border === ']') this.#open = this.#brackets.pop() ?? this.#open;
    if (segment.border === ';') this.#open = [];
    const opening = openingOf(
      this.#words,
      segment,
      segment.border !== '' && segment.border !== '+',
      this.#tables,
    );
    if (opening) this.#begin(segment, opening);
    else if (firstFinite(this.#words, segment) >= 0) this.#withVerb(segment);
    else this.#withoutVerb(segment);
  }

  finish(): readonly Clause[] {
    for (const clause of this.#all) {
      if (clause.verb === undefined && clause.kind === 'main') clause.kind = 'fragment';
    }
    return this.#all.sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0));
  }

  #begin(segment: Segment, opening: { kind: Clause['kind']; introducer?: string | undefined }): void {
    const last = this.#open.at(-1);
    const joined = segment.border === '+' || this.#words[segment.from]?.tag === 'CCONJ';
    const before = joined && last && last.kind === opening.kind ? last : undefined;
    if (before) this.#open.pop();
    const parent = before ? before.parent : last;
    const clause = this.#add(segment, opening.kind, parent);
    if (opening.introducer !== undefined) clause.introducer = opening.introducer;
    if (opening.kind === 'infinitive') clause.verb = markedInfinitive(this.#words, segment);
    if (!clause.parent) this.#early.push(clause);
    this.#open.push(clause);
  }

  #withVerb(segment: Segment): void {
    const waiting = this.#open.findLastIndex((c) => c.verb === undefined);
    if (segment.border === '+') {
      this.#coordinate(segment);
      return;
    }
    if (waiting >= 0 && segment.border !== '(' && segment.border !== ':') {
      const host = this.#open[waiting];
      this.#open.length = waiting + 1;
      if (host) this.#extend(host, segment);
      return;
    }
    this.#newMain(segment);
  }

  #newMain(segment: Segment): void {
    const previous = this.#all.findLast((c) => c.kind === 'main' && this.#open.includes(c));
    const clause = this.#add(segment, segment.border === '(' ? 'parenthesis' : 'main', undefined);
    const frame = previous !== undefined && this.#startsWithVerb(segment);
    if (frame && previous.parent === undefined) previous.parent = clause;
    else if (previous && this.#isReported(clause, previous, segment)) clause.parent = previous;
    else if (clause.kind === 'parenthesis') {
      const host = this.#open.at(-1);
      if (host) clause.parent = host;
    }
    for (const early of this.#early) early.parent ??= clause;
    this.#early = [];
    this.#open = clause.parent ? [...this.#open.filter((c) => c.kind === 'main'), clause] : [clause];
  }

  #coordinate(segment: Segment): void {
    const last = this.#open.at(-1);
    const like =
      last && (last.kind === 'subordinate' || last.kind === 'relative') && endsInFinite(this.#words, segment);
    const clause = this.#add(segment, like ? last.kind : 'main', last?.parent);
    if (like && last.introducer !== undefined) clause.introducer = last.introducer;
    this.#open.pop();
    this.#open.push(clause);
  }

  #withoutVerb(segment: Segment): void {
    const top = this.#open.at(-1);
    const first = this.#words.slice(segment.from, segment.to).find((w) => !isMark(w));
    if (top && segment.border === ',' && first && this.#tables.asides.has(first.key)) {
      this.#add(segment, 'parenthesis', top);
      return;
    }
    const done = top && top.verb !== undefined && top.kind !== 'main' && segment.border !== '+';
    if (done && this.#open.length > 1) this.#open.pop();
    const host = this.#open.at(-1);
    if (host && !(done && host === top)) this.#extend(host, segment);
    else this.#open = [this.#add(segment, 'main', undefined)];
  }

  /** "sagte der Sprecher": the clause begins with its verb. */
  #startsWithVerb(segment: Segment): boolean {
    const first = this.#words.slice(segment.from, segment.to).find((w) => !isMark(w));
    return first !== undefined && isFinite(first.tag);
  }

  /** A clause with its verb in second place that hangs on the one before: after a colon, or in the reported mood. */
  #isReported(clause: Clause, previous: Clause, segment: Segment): boolean {
    if (segment.border === ':') return true;
    return segment.border === ',' && this.#mood(clause) === 'sub' && this.#mood(previous) !== 'sub';
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
    if (clause.verb === undefined && finite >= 0) clause.verb = finite;
  }
}
