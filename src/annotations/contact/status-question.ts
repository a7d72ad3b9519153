import type { StatusCue } from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { ContactStatus } from '../../model/contact.ts';
import type { PatternIndex } from '../../syntax/pattern.ts';
import type { Span } from '../../text/span.ts';
import type { Head } from './heads.ts';
import type { SentenceView } from './view.ts';

/** What became of a contact, with the rule that says so; `hypothetical` is none at all. */
export interface StatusReading {
  readonly status: ContactStatus | 'hypothetical';
  readonly rule: string;
  /** The words that say so, where they are others than the word for the contact and its verb. */
  readonly words?: Span;
}

/** What is asked: the status of one head in its sentence, by the tables of the language. */
export interface Question {
  readonly head: Head;
  readonly view: SentenceView;
  readonly article: Article;
  readonly tables: ContactTables;
  readonly index: PatternIndex<{ cue: StatusCue; order: number }>;
}

export function clauseOf({ head, view }: Question): Annotation<'clause'> | undefined {
  return view.clauses.find((c) => c.id === head.clause);
}

export function finiteOf(
  q: Question,
  clause: Annotation<'clause'> | undefined,
): Annotation<'token'> | undefined {
  const verb = clause?.value.verb;
  return verb && q.view.tokens.find((t) => t.start === verb.start && t.value.verb?.form === 'fin');
}

/** The verb of a clause, as the words that say something; undefined where it has none. */
export function verbOf(clause: Annotation<'clause'> | undefined): Span | undefined {
  const verb = clause?.value.verb;
  return verb && { start: verb.start, end: verb.end };
}

/** True when the noun only says where or when: "in dem Gespräch", "nach dem Treffen", "bei dem Gipfel". */
export function inPlace({ head }: Question): boolean {
  return head.use !== null && head.use.role !== 'event';
}
