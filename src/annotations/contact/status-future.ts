import type { Annotation } from '../../model/annotation.ts';
import type { Question } from './status-question.ts';

/** The clause tells of what is to come: "wird B treffen", "soll am Freitag stattfinden". */
export function isFuture(
  q: Question,
  clause: Annotation<'clause'> | undefined,
  finite: Annotation<'token'>,
): boolean {
  return q.tables.future.includes(finite.value.lemma) && looksAhead(q, clause, finite);
}

/** "wird … sprechen" looks ahead, "wird geführt" and "wurde" do not; past "wollte" tells of a wish that was. */
function looksAhead(
  q: Question,
  clause: Annotation<'clause'> | undefined,
  finite: Annotation<'token'>,
): boolean {
  const past = finite.value.verb?.tense === 'past' && finite.value.verb.mood !== 'sub';
  if (past && !q.tables.intended.includes(finite.value.lemma)) return false;
  const infinitive = q.view.tokens.some(
    (t, i) =>
      q.view.clauseOf[i] === clause?.id &&
      (t.value.verb?.form === 'inf' || t.value.verb?.form === 'zu-inf' || isInfinitiveOf(t, finite)),
  );
  const tellsPast = q.view.tokens.some(
    (t, i) =>
      q.view.clauseOf[i] === clause?.id &&
      t.value.verb?.form === 'inf' &&
      q.tables.perfect.includes(t.value.form.toLowerCase()) &&
      q.view.tokens[i - 1]?.value.verb?.form === 'part',
  );
  return !tellsPast && (infinitive || !q.tables.passiveAuxiliaries.includes(finite.value.lemma));
}

/** "wird den Präsidenten, B, treffen": a second verb in the form of the dictionary. */
function isInfinitiveOf(token: Annotation<'token'>, finite: Annotation<'token'>): boolean {
  const { form, lemma, verb } = token.value;
  return token !== finite && verb !== undefined && form.toLowerCase() === lemma;
}
