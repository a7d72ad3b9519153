import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { wordAt, type Sentence } from './sentence.ts';

/**
 * "hatte am Samstag mit A konferiert und noch am Abend B getroffen", "will nach Kiew reisen und dort B treffen": two participles
 * or infinitives under one auxiliary tell of two things, so that each has a clause of its own. Both keep the auxiliary as their verb.
 */
export function withConjuncts(base: Sentence, tables: ContactTables): Sentence {
  const joined = base.tokens.some((_, i) => isFull(base, i) && tables.and.includes(wordAt(base, i + 1)));
  return joined ? base.clauses.reduce((seen, clause) => apart(clause, seen, tables), base) : base;
}

/** Clauses made here are numbered below those of the text. */
const CONJUNCTS = -2;

/** The clause is the second of two under one auxiliary, with the subject of the first. */
export function isConjunct(clause: number): boolean {
  return clause <= CONJUNCTS;
}

function apart(clause: Annotation<'clause'>, base: Sentence, tables: ContactTables): Sentence {
  const own = base.tokens.flatMap((_, i) => (base.clauseOf[i] === clause.id ? [i] : []));
  const first = own.find((i) => isFull(base, i) && tables.and.includes(wordAt(base, i + 1)) && own.includes(i + 1));
  if (first === undefined) return base;
  const form = base.tokens[first]?.value.verb?.form;
  const second = own.findLast((i) => i > first + 2 && isFull(base, i) && base.tokens[i]?.value.verb?.form === form);
  if (second === undefined) return base;
  // "… und von B begrüßt worden war": the auxiliaries behind it are its own.
  let last = second;
  while (own.includes(last + 1) && base.tokens[last + 1]?.value.verb !== undefined) last++;
  const [from, to] = [base.tokens[first + 1], base.tokens[last]];
  if (from === undefined || to === undefined) return base;
  const id = CONJUNCTS - clause.id;
  const lemmaAt = (i: number) => base.tokens[i]?.value.lemma ?? '';
  const { verb, mood } = clause.value;
  const other: Annotation<'clause'> = {
    ...clause,
    id,
    start: from.start,
    end: to.end,
    spans: [{ start: from.start, end: to.end }],
    value: { kind: 'main', lemma: lemmaAt(second), ...(verb && { verb }), ...(mood && { mood }) },
  };
  const hangsOnIt = (c: Annotation<'clause'>): boolean => c.value.parent === clause.id && c.start > from.start;
  const before = { ...clause, value: { ...clause.value, lemma: lemmaAt(first) } };
  const clauses = base.clauses.flatMap((c) => (c === clause ? [before, other] : [hangsOnIt(c) ? { ...c, value: { ...c.value, parent: id } } : c]));
  return { ...base, clauses, clauseOf: base.clauseOf.map((at, i) => (at === clause.id && i > first && i <= last ? id : at)) };
} // prettier-ignore

/** A participle or infinitive that is no auxiliary. */
function isFull({ tokens }: Sentence, at: number): boolean {
  const { verb, pos } = tokens[at]?.value ?? {};
  return pos === 'VERB' && (verb?.form === 'part' || verb?.form === 'inf');
}

/** The first of the two clauses of which the clause is the second. */
export function firstOf(conjunct: number): number {
  return CONJUNCTS - conjunct;
}

/** The words of a clause, and its auxiliary where that stands in the clause before. */
export function wordsOf(clause: number, { tokens, clauses, clauseOf }: Sentence): readonly Annotation<'token'>[] {
  const verb = clauses.find((c) => c.id === clause)?.value.verb;
  return tokens.filter((t, i) => clauseOf[i] === clause || t.start === verb?.start);
} // prettier-ignore
