import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { isNegated } from './negation.ts';
import { hasWordOf, tokenAt, wordAt } from './sentence.ts';
import { finiteOf, type Question } from './status-question.ts';
import type { SentenceView } from './view.ts';

type Clause = Annotation<'clause'> | undefined;

/** "dementierte Berichte, wonach A mit B gesprochen habe", "bestritt, dass A bei B war", "es stimmt nicht, dass": the clause above says no to it. */
export function isDenied(q: Question, clause: Clause): boolean {
  const { view, tables } = q;
  const parent = denierOf(clause, view);
  if (clause === undefined || parent === undefined) return false;
  if (isUntrue(parent, view, tables)) return tables.that.includes(clause.value.introducer ?? '');
  if (!tables.denying.includes(parent.value.lemma ?? '')) return false;
  const told = clause.value.kind === 'main' ? clause.value.mood === 'sub' : isContent(clause, view, tables);
  return (told || isOver(q, clause)) && !isNegated(parent.id, view, tables) && !namesNobody(parent.id, view, tables);
} // prettier-ignore

/** "versicherte, B nie getroffen zu haben": what somebody says of what is over with a "no" in it. */
export function isDisclaimed(q: Question, clause: Clause): boolean {
  return isOver(q, clause) && isNegated(q.head.clause, q.view, q.tables);
}

/** "B getroffen zu haben", "bei B gewesen zu sein": an infinitive of what is over. */
export function isOver({ view, tables }: Question, clause: Clause): boolean {
  if (clause?.value.kind !== 'infinitive') return false;
  return view.tokens.some((t, i) => view.clauseOf[i] === clause.id && t.value.verb?.form === 'part' && isPerfect(i + 1, view, tables));
} // prettier-ignore

/** "zu haben". */
function isPerfect(at: number, view: SentenceView, { perfect }: ContactTables): boolean {
  return [at, at + 1].some((i) => perfect.includes(wordAt(view, i)) && view.tokens[i]?.value.verb?.form !== 'fin');
} // prettier-ignore

/** "Seibert bestätigte nicht, dass A mit B telefoniert habe": nobody knows. */
export function isUnconfirmed({ view, tables }: Question, clause: Clause): boolean {
  const parent = view.clauses.find((c) => c.id === clause?.value.parent);
  const that = tables.that.includes(clause?.value.introducer ?? '');
  return that && parent !== undefined && tables.confirming.includes(parent.value.lemma ?? '') && isNegated(parent.id, view, tables);
} // prettier-ignore

/** "Hat A mit B telefoniert?": asked, and not said. */
export function isAsked(q: Question, clause: Clause): boolean {
  const last = q.view.tokens.at(-1)?.value.form;
  return q.head.verb !== null && last === '?' && clause?.value.kind === 'main' && finiteOf(q, clause)?.start === clause.start;
} // prettier-ignore

/** "Berichte, wonach A nach B fliegt, wies C zurück": the clause above, or the one that goes on with a noun right before the clause. */
export function denierOf(clause: Clause, view: SentenceView): Clause {
  const parent = view.clauses.find((c) => c.id === clause?.value.parent);
  const words = view.tokens.filter((_, i) => view.clauseOf[i] === parent?.id);
  const opens = parent !== undefined && words.length <= OPENING && words[0]?.start === view.sentence.start;
  return (opens ? view.clauses.find((c) => c.id === parent.value.parent) : undefined) ?? parent;
}

/** Words of a noun phrase that opens a sentence. */
const OPENING = 3;

/** "dass A bei B war", "wonach", "nach denen". */
function isContent({ value: { introducer = '' }, start }: Annotation<'clause'>, view: SentenceView, tables: ContactTables): boolean {
  const first = tokenAt(view.tokens, start);
  const two = `${wordAt(view, first)} ${wordAt(view, first + 1)}`;
  return [...tables.that, ...tables.accordingTo].includes(introducer) || tables.accordingTo.includes(two);
} // prettier-ignore

/** "es stimmt nicht", "es ist falsch". */
function isUntrue({ id, value }: Annotation<'clause'>, view: SentenceView, tables: ContactTables): boolean {
  const has = (words: readonly string[]): boolean => hasWordOf(view, id, words);
  const is = tables.being.includes(value.lemma ?? '');
  if (is && has(tables.untrue)) return !isNegated(id, view, tables);
  return (tables.holding.includes(value.lemma ?? '') || (is && has(tables.correct))) && isNegated(id, view, tables);
} // prettier-ignore

function namesNobody(clause: number, view: SentenceView, { nobody }: ContactTables): boolean {
  return hasWordOf(view, clause, nobody);
}
