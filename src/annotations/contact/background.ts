import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import { wordsOf } from './conjuncts.ts';
import type { Head } from './heads.ts';
import { hasWordOf, tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "zuletzt" in the clause, or "schon im August" in the pluperfect: a contact before the one that the story is about. */
export function isPrevious(head: Head, view: SentenceView, tables: ContactTables): boolean {
  const inClause = (i: number): boolean => view.clauseOf[i] === head.clause;
  if (hasWordOf(view, head.clause, tables.lastTime)) return true;
  const words = wordsOf(head.clause, view);
  const own = head.verb !== null && view.tokens[head.at]?.value.verb?.form === 'part';
  const pluperfect = isPluperfect(words, tables.pluperfect) || (own && isPluperfect(words, tables.pluperfectOfBeing));
  const isEarlier = (at: number): boolean => tables.earlier.includes(wordAt(view, at - 1)) || tables.earlier.includes(wordAt(view, at - 2));
  return pluperfect && view.times.map((t) => tokenAt(view.tokens, t.start)).some((at) => inClause(at) && isEarlier(at));
} // prettier-ignore

/** "hatten sich zuletzt getroffen": pluperfect, or a word that puts it before, in the clause of the head. */
export function isBackground(head: Head, view: SentenceView, tables: ContactTables): boolean {
  const words = wordsOf(head.clause, view);
  const pluperfect = isPluperfect(words, tables.pluperfect);
  return pluperfect || words.some((t) => tables.earlier.includes(t.value.form.toLowerCase()));
}

function isPluperfect(words: readonly Annotation<'token'>[], auxiliaries: readonly string[]): boolean {
  const helped = words.some((t) => auxiliaries.includes(t.value.form.toLowerCase()));
  return helped && words.some((t) => t.value.verb?.form === 'part');
}
