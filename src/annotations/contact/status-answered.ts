import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactStatus } from '../../model/contact.ts';
import type { Span } from '../../text/span.ts';
import { isNegated } from './negation.ts';
import { tokenAt } from './sentence.ts';
import type { Told } from './settle.ts';
import { verbOf, type Question } from './status-question.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** What an answer makes of a contact, and its verb. */
interface Answer {
  readonly status: ContactStatus;
  readonly words?: Span;
}

/** The answer with the verb of the clause that gives it. */
function saidIn(clause: Annotation<'clause'>, status: ContactStatus): Answer {
  const words = verbOf(clause);
  return words === undefined ? { status } : { status, words };
}

/** What may still be answered: it has been offered or set. */
const OPEN: readonly string[] = ['planned', 'proposed'];

/**
 * "schlug ein Treffen vor, doch sie lehnte ab", "war für Montag geplant, wurde aber verschoben": what a later main clause of the sentence
 * makes of a contact that was open, by a verb with no object of its own ("lehnte eine Waffenruhe ab" is of something else). Undefined
 * where there is none, and where the contact was not open.
 */
export function answeredStatus({ head, view, tables }: Question, status: string): Answer | undefined {
  if (!OPEN.includes(status)) return undefined;
  const behind = view.tokens[head.at]?.start ?? 0;
  for (const clause of view.clauses) {
    const answer = clause.start > behind && clause.id !== head.clause ? answerIn(clause, view, tables) : undefined;
    if (answer !== undefined) return saidIn(clause, answer);
  }
  return undefined;
} // prettier-ignore

/** "Sie lehnte ab.", "Dazu kam es nicht.": the only clause of the sentence behind it makes of an open contact what it says; the contact as it was for all else. */
export function withAnswer(told: Told, view: SentenceView, tables: ContactTables): Told {
  const { contact } = told;
  const [clause, ...more] = view.clauses;
  if (!OPEN.includes(contact.value.status) || clause === undefined || more.length > 0) return told;
  const words = view.tokens.map((t) => t.value.form.toLowerCase());
  const failed = words.some((word) => tables.ofIt.includes(word)) && words.some((word) => [...tables.nothing, ...tables.negation].includes(word));
  const status = failed && tables.comesTo.includes(clause.value.lemma ?? '') ? 'cancelled' : answerIn(clause, view, tables);
  if (status === undefined) return told;
  const said = saidIn(clause, status).words;
  const value = { ...contact.value, status, statusSure: true, ...(said ? { statusWords: said } : {}) };
  return { ...told, contact: { ...contact, value } };
} // prettier-ignore

/** What a main clause answers by a verb without an object of its own; undefined for others. */
function answerIn({ id, value }: Annotation<'clause'>, view: SentenceView, tables: ContactTables): ContactStatus | undefined {
  const lemma = value.lemma ?? '';
  const answer = value.kind === 'main' && Object.hasOwn(tables.answers, lemma) ? tables.answers[lemma] : undefined;
  if (answer === undefined || isNegated(id, view, tables)) return undefined;
  const times = view.times.map((time) => tokenAt(view.tokens, time.start));
  const hasObject = view.tokens.some((t, i) => view.clauseOf[i] === id && t.value.pos === 'NOUN' && !insideGroup(i, view) && !times.includes(i));
  return hasObject ? undefined : answer;
} // prettier-ignore
