import type { ContactStatus } from '../../model/contact.ts';
import { wordsOf } from './conjuncts.ts';
import { isNegated } from './negation.ts';
import { wordAt } from './sentence.ts';
import { clauseOf, finiteOf, type Question } from './status-question.ts';

/**
 * What a clause says that tells whether a contact took place: "das geplante Treffen fand am Montag statt" is held whatever it was
 * before, "fand am Montag nicht statt" cancelled, "habe nicht stattgefunden" denied, "hat noch nicht stattgefunden" proposed. Undefined
 * for one that only says where or when and for another verb.
 */
export function tookPlace(q: Question): ContactStatus | undefined {
  const { head, view, tables } = q;
  const { use, noun, clause } = head;
  const own = clauseOf(q);
  if (noun === null || use?.role !== 'event' || use.preposition !== null || ![...tables.takesPlace, ...tables.lasting].includes(own?.value.lemma ?? '')) return undefined;
  const words = wordsOf(clause, view);
  const none = [1, 2, 3].some((n) => tables.none.includes(wordAt(view, head.at - n)));
  const { verb, lemma = '' } = finiteOf(q, own)?.value ?? {};
  const perfect = tables.perfect.includes(lemma) && words.some((t) => t.value.verb?.form === 'part');
  const reported = verb?.mood === 'sub' && verb.tense === 'pres';
  if (none || isNegated(clause, view, tables)) {
    if (words.some((t) => tables.yet.includes(t.value.form.toLowerCase()))) return 'proposed';
    return reported && perfect ? 'denied' : 'cancelled';
  }
  const over = (verb?.tense === 'past' && verb.mood !== 'sub' && lemma === own?.value.lemma) || (perfect && verb?.tense === 'pres');
  return over ? 'held' : undefined;
} // prettier-ignore
