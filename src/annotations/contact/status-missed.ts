import type { VerbFrame } from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactStatus } from '../../model/contact.ts';
import { wordsOf } from './conjuncts.ts';
import type { Head } from './heads.ts';
import { isNegated } from './negation.ts';
import { hasTimeIn, hasWordOf, lemmaOf, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * What the clause of a contact verb says of one that was meant to be: "hätte B am Montag treffen sollen", "wird B am Montag nicht
 * treffen" and "wollte B treffen, doch daraus wurde nichts" of one that does not come about, "will B nicht treffen" and "empfing B
 * nicht" of one refused, "hatte B treffen wollen" of a plan. Undefined for all else; `hypothetical` where no day tells that it was
 * more than advice ("hätte B treffen sollen").
 */
export function missedStatus(
  head: Head,
  view: SentenceView,
  tables: ContactTables,
): ContactStatus | 'hypothetical' | undefined {
  if (head.verb === null && isSaidNotToHaveBeen(head, view, tables)) return 'denied';
  if (head.verb === null) return willNotBe(head, view, tables) || shouldHaveBeen(head, view, tables) ? 'cancelled' : undefined;
  const words = wordsOf(head.clause, view);
  const finite = words.find((t) => t.value.verb?.form === 'fin');
  if (finite === undefined) return undefined;
  if (tables.intended.includes(finite.value.lemma) && cameToNothing(head, view, tables)) return 'cancelled';
  const dated = hasTimeIn(view, head.clause);
  if (isPerfectOfIntent(words, finite, tables)) {
    const { mood, tense } = finite.value.verb ?? {};
    if (mood !== 'sub' || tense !== 'past') return isNegated(head.clause, view, tables) ? 'refused' : 'planned';
    return dated ? 'cancelled' : 'hypothetical';
  }
  if (head.verb.evenNot === true || !isNegated(head.clause, view, tables)) return undefined;
  const { lemma } = finite.value;
  if (isSaidNotToBe(words, finite, tables) || isReportedNotToBe(words, head, view, tables)) return 'denied';
  if (lemma === tables.willing) return 'refused';
  const open = words.some((t) => tables.leftOpen.includes(t.value.form.toLowerCase()));
  if (tables.turningAway.includes(head.verb.lemma)) return open ? undefined : 'refused';
  const infinitive = words.some((t) => t !== finite && t.value.verb !== undefined && (t.value.verb.form === 'inf' || t.value.form === t.value.lemma));
  if (!infinitive || lemma !== tables.futureAuxiliary || isWeak(head, view, tables)) return undefined;
  return dated ? 'cancelled' : DIRECT.includes(head.verb.frame) ? 'refused' : undefined;
} // prettier-ignore

/** "wollte B treffen, doch daraus wurde nichts", "…, dazu kam es nicht": a later clause of the sentence says so. */
function cameToNothing({ at }: Head, view: SentenceView, tables: ContactTables): boolean {
  return view.clauses.some(({ id, start }) => {
    const words = wordsOf(id, view).map((t) => t.value.form.toLowerCase());
    const isOfIt = start > (view.tokens[at]?.start ?? 0) && words.some((word) => tables.ofIt.includes(word));
    return isOfIt && words.some((word) => [...tables.nothing, ...tables.negation].includes(word));
  });
}

/** Verbs with whom one meets as their object: without a day, "wird B nicht treffen" still says no to B. */
const DIRECT: readonly VerbFrame[] = ['object', 'reciprocal', 'either', 'people'];

/** "Er habe B nicht getroffen, sagte A": in reported mood and of what is over; "noch nicht" leaves it open. */
function isSaidNotToBe(words: readonly Annotation<'token'>[], finite: Annotation<'token'>, { perfect, yet, negation }: ContactTables): boolean {
  const { verb, lemma } = finite.value;
  const over = perfect.includes(lemma) && words.some((t) => t.value.verb?.form === 'part');
  return over && verb?.mood === 'sub' && verb.tense === 'pres' && !words.some((t, i) => yet.includes(t.value.form.toLowerCase()) && negation.includes(words[i + 1]?.value.form.toLowerCase() ?? ''));
} // prettier-ignore

/** "A hat nicht mit B telefoniert, stellte C klar": a main clause of what is over, which the next one says that somebody said. */
function isReportedNotToBe(words: readonly Annotation<'token'>[], { clause }: Head, view: SentenceView, { perfect }: ContactTables): boolean {
  const own = view.clauses.find((c) => c.id === clause);
  const above = view.clauses.find((c) => c.id === own?.value.parent);
  const over = words.some((t) => t.value.verb?.form === 'fin' && perfect.includes(t.value.lemma)) && words.some((t) => t.value.verb?.form === 'part');
  return over && own?.value.kind === 'main' && above?.value.kind === 'main' && above.start > own.start;
} // prettier-ignore

/** "Es habe kein Telefonat zwischen A und B gegeben": in reported mood. */
function isSaidNotToHaveBeen({ at, clause, use }: Head, view: SentenceView, tables: ContactTables): boolean {
  const words = wordsOf(clause, view);
  const finite = words.find((t) => t.value.verb?.form === 'fin');
  const lemma = lemmaOf(view, clause);
  const none = [1, 2, 3].some((n) => tables.none.includes(wordAt(view, at - n))) || isNegated(clause, view, tables);
  return none && use?.role === 'event' && use.preposition === null && finite !== undefined && tables.comesAbout.includes(lemma) && isSaidNotToBe(words, finite, tables);
} // prettier-ignore

/** "Am Samstag wird es kein Treffen zwischen A und B geben", "ein Treffen mit B wird es nicht geben". */
function willNotBe({ at, clause, use }: Head, view: SentenceView, tables: ContactTables): boolean {
  if (use?.role !== 'event' || use.preposition !== null) return false;
  const words = wordsOf(clause, view);
  const finite = words.find((t) => t.value.verb?.form === 'fin');
  const ahead = finite?.value.lemma === tables.futureAuxiliary && words.some((t) => t.value.verb?.form === 'inf');
  const lemma = lemmaOf(view, clause);
  const none = [1, 2, 3].some((n) => tables.none.includes(wordAt(view, at - n)));
  return ahead && tables.comesAbout.includes(lemma) && (none || isNegated(clause, view, tables));
} // prettier-ignore

/** "Eigentlich hätten am Dienstag Gespräche beginnen sollen": the contact as the subject of what was to begin or take place. */
function shouldHaveBeen({ clause, use }: Head, view: SentenceView, tables: ContactTables): boolean {
  const words = wordsOf(clause, view);
  const finite = words.find((t) => t.value.verb?.form === 'fin');
  if (finite === undefined || use?.role !== 'event' || use.preposition !== null || !isPerfectOfIntent(words, finite, tables)) return false;
  const { mood, tense } = finite.value.verb ?? {};
  const begins = words.some((t) => t.value.verb?.form === 'inf' && tables.happens.includes(t.value.lemma));
  return mood === 'sub' && tense === 'past' && begins;
} // prettier-ignore

/** "hatte … treffen wollen", "hätte … treffen sollen". */
function isPerfectOfIntent(
  words: readonly Annotation<'token'>[],
  finite: Annotation<'token'>,
  { perfect, intended }: ContactTables,
): boolean {
  const intends = words.some(
    (t) => t !== finite && intended.includes(t.value.lemma) && t.value.verb?.form === 'inf',
  );
  return intends && perfect.includes(finite.value.lemma);
}

/** "wird am Montag nicht darüber sprechen": an open verb without a partner of its own tells of no contact that was planned. */
function isWeak({ verb, clause }: Head, view: SentenceView, tables: ContactTables): boolean {
  const partner = hasWordOf(view, clause, tables.with);
  return verb?.weak === true && !partner;
} // prettier-ignore
