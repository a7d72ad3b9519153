import type { Annotation } from '../../model/annotation.ts';
import { isByWay } from './heads.ts';
import { hasParticiple, hasTimeIn, hasWordOf } from './sentence.ts';
import { finiteOf, inPlace, type Question, type StatusReading } from './status-question.ts';

export function conditional(q: Question, clause: Annotation<'clause'> | undefined): StatusReading {
  const opens =
    clause?.value.introducer !== undefined && q.tables.conditionWords.includes(clause.value.introducer);
  const first = clause?.value.verb?.start === clause?.start;
  const once = hasWordOf(q.view, clause?.id, q.tables.originally);
  if (once && !opens && !first) return { status: 'planned', rule: 'status/originally' };
  return opens || first
    ? { status: 'hypothetical', rule: 'status/condition' }
    : { status: 'proposed', rule: 'status/conditional-verb' };
}

/** "Wenn Unterhändler nicht weiterwissen, telefonieren die Chefs": in a condition without a day, or following from one. */
export function isGeneral(
  { head, view, tables }: Question,
  clause: Annotation<'clause'> | undefined,
): boolean {
  if (isOnlyIf({ head, view, tables })) return true;
  const isCondition = (c: Annotation<'clause'> | undefined): boolean =>
    c?.value.introducer !== undefined && tables.conditionWords.includes(c.value.introducer);
  const opening = view.clauses.find((c) => c.start === view.sentence.start);
  const follows = clause?.value.kind === 'main' && isCondition(opening);
  if (isHabit({ head, view, tables })) return true;
  if (!isCondition(clause) && !follows) return false;
  const dated = (id: number | undefined): boolean => hasTimeIn(view, id);
  const told = head.verb !== null || isByWay(head, tables);
  return told && !dated(head.clause) && !(follows && dated(opening?.id));
}

/** "will erst mit B reden, wenn dieser nachgibt": on a condition, and not before. */
function isOnlyIf({ head, view, tables }: Pick<Question, 'head' | 'view' | 'tables'>): boolean {
  const only = hasWordOf(view, head.clause, tables.notBefore);
  return only && view.clauses.some((c) => c.value.parent === head.clause && tables.conditionWords.includes(c.value.introducer ?? ''));
} // prettier-ignore

/** "telefonieren oft miteinander": in the present, time and again. */
function isHabit({ head, view, tables }: Pick<Question, 'head' | 'view' | 'tables'>): boolean {
  const verb = view.tokens[head.at]?.value.verb;
  const present = head.verb !== null && verb?.form === 'fin' && verb.tense === 'pres';
  return present && hasWordOf(view, head.clause, tables.often);
} // prettier-ignore

/**
 * "Angenommen, A riefe B an", "es wäre das erste Treffen": a verb in the subjunctive of the unreal, of which no other clause
 * says that someone reports it ("sagte, A träfe B").
 */
export function isUnreal({ head, view, tables }: Question, clause: Annotation<'clause'> | undefined): boolean {
  const finite = view.tokens.find((t) => t.start === clause?.value.verb?.start);
  const { verb, form = '' } = finite?.value ?? {};
  // "hätte B gern getroffen"
  const wished = hasWordOf(view, head.clause, tables.gladly);
  if (wished && tables.unrealAuxiliaries.includes(form.toLowerCase())) return true;
  if (isUnrealPerfect({ head, view, tables }, clause, form.toLowerCase())) return true;
  if (tables.unreal.includes(form.toLowerCase()) && clause?.value.verb?.start === finite?.start)
    return clause?.value.lemma === finite?.value.lemma && head.noun !== null && head.use?.role === 'event';
  const own = head.verb !== null && view.tokens[head.at] === finite && verb?.mood === 'sub' && verb.tense === 'past';
  return own && (clause?.value.parent === undefined || tables.conditionWords.includes(clause.value.introducer ?? ''));
} // prettier-ignore

/**
 * "Hätte A mit B telefoniert, wäre alles gut", "beinahe hätte A B getroffen", "A hätte B getroffen": of one, where no clause
 * above says that it is reported; "A und B hätten telefoniert" may only report.
 */
function isUnrealPerfect({ head, view, tables }: Pick<Question, 'head' | 'view' | 'tables'>, clause: Annotation<'clause'> | undefined, form: string): boolean {
  if (!tables.unrealPerfect.includes(form) || !hasParticiple(view, head.clause)) return false;
  const nearly = hasWordOf(view, head.clause, tables.nearly);
  const opens = clause?.value.verb?.start === clause?.start || tables.conditionWords.includes(clause?.value.introducer ?? '');
  const alone = clause?.value.kind === 'main' && clause.value.parent === undefined && !tables.several.includes(form);
  return head.verb !== null && (nearly || opens || alone);
} // prettier-ignore

/** "müsse mit B telefonieren, forderte C", "muss B anrufen": what is asked for and has not been. */
export function isUrged({ head, view, tables }: Question, clause: Annotation<'clause'> | undefined, finite: Annotation<'token'> | undefined): boolean {
  const { lemma = '', verb } = finite?.value ?? {};
  const isNow = verb?.tense === 'pres' || verb?.mood === 'sub';
  return head.verb !== null && isNow && tables.urging.includes(lemma) && clause?.value.verb?.start === finite?.start && view.tokens[head.at]?.value.verb?.form === 'inf';
} // prettier-ignore

/** "Ob es zu einem Treffen kommt, ist offen": left open whether it comes about; of what is over ("ob es ein Treffen gegeben habe") a question is no more. */
export function isLeftOpen(q: Question, clause: Annotation<'clause'> | undefined): boolean {
  const { head, view, tables } = q;
  if (head.use?.article !== 'indefinite' || inPlace(q) || !tables.whether.includes(clause?.value.introducer ?? '')) return false;
  const over = hasParticiple(view, clause?.id);
  return !over && finiteOf(q, clause)?.value.verb?.tense === 'pres';
} // prettier-ignore
