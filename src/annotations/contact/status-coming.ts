import type { Annotation } from '../../model/annotation.ts';
import type { ContactType } from '../../model/contact.ts';
import { wordsOf } from './conjuncts.ts';
import { relativeBehind } from './relative-behind.ts';
import { lemmaOf, tokenAt } from './sentence.ts';
import { liesAhead, liesBehind } from './status-days.ts';
import type { Question } from './status-question.ts';

/** "flog zum Gipfel der Nato, der an diesem Donnerstag beginnt": what a relative clause in the present says of the noun right before it. */
export function isToBegin({ head, view, tables }: Question): boolean {
  const clause = head.noun === null ? undefined : relativeBehind(head.at, view);
  const verb = view.tokens.find((t) => t.start === clause?.value.verb?.start)?.value.verb;
  return verb?.tense === 'pres' && tables.comingUp.includes(clause?.value.lemma ?? '');
}

/**
 * "könnte am Gipfel der Liga teilnehmen, der am 19. Mai stattfindet", "der Gipfel am 12. November dürfte sich damit befassen":
 * whatever comes of it, the gathering is set.
 */
export function isKnownToCome(q: Question): boolean {
  const { head, view, tables } = q;
  if (head.noun === null || head.use?.article === 'indefinite') return false;
  const clause = relativeBehind(head.at, view);
  const verb = view.tokens.find((t) => t.start === clause?.value.verb?.start)?.value.verb;
  const dated = view.times.some((t) => view.clauseOf[tokenAt(view.tokens, t.start)] === clause?.id && isAhead(t, q));
  const comes = verb?.tense === 'pres' && dated && [...tables.comingUp, ...tables.takingPlace].includes(clause?.value.lemma ?? '');
  return comes || (SITTINGS.includes(head.type) && hasDayBehind(q) && liesAhead(q));
} // prettier-ignore

/** A day that is not before the publication. */
function isAhead({ value: { type, resolved } }: Annotation<'time'>, { article }: Question): boolean {
  const published = article.published.value?.slice(0, 10) ?? '';
  return (
    type === 'DATE' && /^\d{4}-\d\d-\d\d/u.test(resolved ?? '') && (resolved ?? '').slice(0, 10) >= published
  );
}

const SITTINGS: readonly ContactType[] = ['summit', 'council_session'];

/** "der Gipfel am 12. November": a day right behind the noun, in a clause that tells something else than whether it takes place. */
function hasDayBehind({ head, view, tables }: Question): boolean {
  const behind = view.times.some((t) => tokenAt(view.tokens, t.start) === head.at + 2);
  const lemma = lemmaOf(view, head.clause);
  return behind && ![tables.arranged, tables.happens, tables.owning].some((list) => list.includes(lemma));
}

/** "Vor ihrem Gespräch am Sonntag hatte sie Härte verlangt": the clause tells of what lies still further back. */
function isToldEarlier({ head, view, tables }: Question): boolean {
  return wordsOf(head.clause, view).some((t) => tables.pluperfect.includes(t.value.form.toLowerCase()));
}

/** "vor einem Treffen am 10. Mai": what is told came before a contact that is not known yet, so that one is to come, unless its day is over. */
export function isStillToCome(q: Question): boolean {
  const { use } = q.head;
  const isAhead = q.tables.ahead.includes(use?.preposition ?? '');
  return isAhead && use?.article !== 'definite' && !(liesBehind(q) && isToldEarlier(q));
}
