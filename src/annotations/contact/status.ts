import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { ContactStatus } from '../../model/contact.ts';
import { PatternIndex } from '../../syntax/pattern.ts';
import type { Span } from '../../text/span.ts';
import { adjunct } from './adjunct.ts';
import { isByWay, type Head } from './heads.ts';
import { isNegated } from './negation.ts';
import { nounUse } from './noun-use.ts';
import { hangsOn } from './region.ts';
import { hasTimeIn, isPartedByDash, tokenAt, wordAt } from './sentence.ts';
import { answeredStatus } from './status-answered.ts';
import { isKnownToCome, isStillToCome } from './status-coming.ts';
import { denierOf, isAsked, isDenied, isDisclaimed, isUnconfirmed } from './status-denied.ts';
import { isFuture } from './status-future.ts';
import { governedStatus } from './status-governed.ts';
import { governedBy, isAgreedOn, isExpected } from './status-above.ts';
import { conditional, isGeneral, isLeftOpen, isUnreal, isUrged } from './status-condition.ts';
import { missedStatus } from './status-missed.ts';
import { clauseOf, finiteOf, inPlace, verbOf, type Question, type StatusReading } from './status-question.ts';
import { whenTold } from './status-told.ts';
import { tookPlace } from './status-took-place.ts';
import { insideGroup, type SentenceView } from './view.ts';

export interface StatusReader {
  read(head: Head, view: SentenceView, article: Article): StatusReading;
}

/** A reader for one language; the patterns are compiled once. */
export function statusReader(tables: ContactTables): StatusReader {
  const index = new PatternIndex(
    tables.status.map((cue, order) => ({ pattern: cue.pattern, means: { cue, order } })),
  );
  return { read: (head, view, article) => read({ head, view, article, tables, index }) };
}

function read(q: Question): StatusReading {
  const told = readOwn(q);
  const answer = answeredStatus(q, told.status);
  return answer === undefined ? told : { ...answer, rule: 'status/answered' };
}

/** What the clause of the contact says, and those it depends on. */
function readOwn(q: Question): StatusReading {
  if (adjunct(q) !== undefined) return { status: 'held', rule: 'status/adjunct' };
  const fate = fateOf(q);
  if (fate) return { status: fate, rule: 'status/fate' };
  const worded = wordedStatus(q);
  const told = tookPlace(q);
  if (told !== undefined && (told === 'held' || !FALLEN.includes(worded?.status ?? 'held')))
    return saidBy({ status: told, rule: 'status/took-place' }, verbOf(clauseOf(q)));
  if (worded && mayYetFail(q, worded.status)) return { status: 'planned', rule: 'status/may-yet-fail' };
  if (worded) return worded;
  const governing = governedStatus(q);
  if (governing !== undefined) return { status: governing, rule: 'status/governed' };
  const fallen = fallenThrough(q);
  if (fallen !== undefined) return fallen;
  const missed = missedStatus(q.head, q.view, q.tables);
  if (missed !== undefined) return { status: missed, rule: 'status/missed' };
  if (isKnownToCome(q)) return { status: 'planned', rule: 'status/known-to-come' };
  const clause = q.view.clauses.find((c) => c.id === q.head.clause);
  const introducer = clause?.value.introducer ?? '';
  const asks = q.tables.where.includes(introducer) && clause?.start === q.view.sentence.start;
  if (q.head.verb && (asks || (q.tables.questionWords.includes(introducer) && !isTaken(q, clause))))
    return { status: 'hypothetical', rule: 'status/question' };
  if (isLeftOpen(q, clause)) return { status: 'proposed', rule: 'status/whether' };
  if (q.tables.without.includes(introducer)) return { status: 'hypothetical', rule: 'status/without' };
  if (isGeneral(q, clause)) return { status: 'hypothetical', rule: 'status/whenever' };
  if (isAgreedOn(q, clause)) return { status: 'planned', rule: 'status/agreed-on' };
  if (isStillToCome(q)) return { status: 'planned', rule: 'status/before-it' };
  if (isExpected(q, clause))
    return { status: isOpenTalk(q) ? 'hypothetical' : 'planned', rule: 'status/expected' };
  if (isUnreal(q, clause)) return { status: 'hypothetical', rule: 'status/unreal' };
  if (isAsked(q, clause)) return { status: 'hypothetical', rule: 'status/asked' };
  if (isUnconfirmed(q, clause)) return { status: 'hypothetical', rule: 'status/unconfirmed' };
  if (isDenied(q, clause))
    return saidBy({ status: 'denied', rule: 'status/denied-above' }, verbOf(denierOf(clause, q.view)));
  if (isDisclaimed(q, clause)) return { status: 'denied', rule: 'status/disclaimed' };
  const governed = governedBy(q, clause);
  if (governed) return { status: governed, rule: 'status/governing-verb' };
  const finite = finiteOf(q, clause);
  if (isDuring(q) && finite !== undefined && isFuture(q, clause, finite))
    return { status: 'planned', rule: 'status/future-verb' };
  if (finite !== undefined && isBeforeJourney(q) && isFuture(q, clause, finite))
    return { status: 'planned', rule: 'status/before-journey' };
  if (isUrged(q, clause, finite)) return { status: 'proposed', rule: 'status/urged' };
  if (!inPlace(q) && finite !== undefined) {
    const form = finite.value.form.toLowerCase();
    if (tellsOfPurpose(q, clause, finite)) return whenTold(q, finite);
    if (q.tables.conditional.includes(form)) return conditional(q, clause);
    if (isFuture(q, clause, finite)) return { status: 'planned', rule: 'status/future-verb' };
  }
  return whenTold(q, finite);
}

/** With the words that say so, where they are known. */
function saidBy(reading: StatusReading, words: Span | undefined): StatusReading {
  return words === undefined ? reading : { ...reading, words };
}

/** "erwartet wird, dass sie den Handel diskutieren", against "vereinbart wurde, dass A am 3. Mai mit B verhandelt": a weak verb without a day of its own. */
function isOpenTalk({ head, view }: Question): boolean {
  return head.verb?.weak === true && !hasTimeIn(view, head.clause);
} // prettier-ignore

/** "erinnert sich, wie er B empfing": what asks how, when or why it was takes for granted that it was; "ob" does not, nor does "wann er ihn treffen wollte". */
function isTaken(q: Question, clause: Annotation<'clause'> | undefined): boolean {
  const finite = finiteOf(q, clause)?.value;
  const open = q.tables.whether.includes(clause?.value.introducer ?? '') || q.tables.intended.includes(finite?.lemma ?? '');
  return !open && finite?.verb?.tense === 'past' && finite.verb.mood !== 'sub' && finite.pos === 'VERB' && q.view.tokens[q.head.at]?.start === clause?.value.verb?.start;
} // prettier-ignore

/** "Das Treffen könnte platzen": it has not; "kann nicht zustande kommen" is no such. */
function mayYetFail(q: Question, status: StatusReading['status']): boolean {
  const finite = finiteOf(q, clauseOf(q));
  if (isNegated(q.head.clause, q.view, q.tables)) return false;
  return FAILURES.includes(status) && q.tables.possibly.includes(finite?.value.form.toLowerCase() ?? '');
}

const FAILURES: readonly StatusReading['status'][] = ['cancelled', 'postponed'];

/** "Damit platzt die Runde, in der A mit B reden sollte": what becomes of the noun on which the clause of the contact hangs. */
function fallenThrough(q: Question): StatusReading | undefined {
  const { head, view, tables } = q;
  const clause = clauseOf(q);
  if (head.verb === null || clause?.value.kind !== 'relative' || clause.value.parent === undefined) return undefined;
  const noun = tokenAt(view.tokens, clause.start) - (view.tokens[tokenAt(view.tokens, clause.start) - 1]?.value.pos === 'PUNCT' ? 2 : 1);
  const word = wordAt(view, noun);
  const isContact = view.tokens[noun]?.value.pos === 'NOUN' && tables.nouns.some((n) => ['', ...n.endings].some((end) => word.endsWith(n.word + end)));
  if (!isContact) return undefined;
  const above = wordedStatus({ ...q, head: { ...head, verb: null, at: noun, clause: clause.value.parent, use: nounUse(noun, view, tables) } });
  return above !== undefined && FALLEN.includes(above.status) ? above : undefined;
} // prettier-ignore

/** What may become of a contact that was set. */
const FALLEN: readonly StatusReading['status'][] = ['cancelled', 'postponed', 'refused'];

/** How far before a noun its fate may stand: "die Absage des für Anfang September geplanten Staatsbesuchs". */
const FATE = 9;

/** "die Absage des Besuchs", "nach der Verschiebung des geplanten Treffens": the noun that the genitive belongs to. */
function fateOf({ head, view, tables }: Question): ContactStatus | undefined {
  if (head.noun === null) return undefined;
  for (let at = head.at - 1; at >= 1 && head.at - at <= FATE; at--) {
    const article = tables.genitiveArticles.includes(wordAt(view, at));
    const fate = article ? tables.fates[wordAt(view, at - 1)] : undefined;
    if (fate !== undefined) return fate;
    if (view.tokens[at]?.value.verb?.form === 'fin' || view.tokens[at]?.value.pos === 'PUNCT')
      return undefined;
  }
  return undefined;
}

/** "Der Besuch sollte ein Zeichen setzen": the modal tells what the contact was for, not that it is to come. */
function tellsOfPurpose({ head, tables }: Question, clause: Annotation<'clause'> | undefined, finite: Annotation<'token'>): boolean {
  const { lemma: modal, form } = finite.value;
  const meant = tables.intended.includes(modal) && tables.conditional.includes(form.toLowerCase());
  const lemma = clause?.value.lemma ?? '';
  return meant && head.noun !== null && ![tables.arranged, tables.happens, tables.lightVerbs, tables.owning].some((list) => list.includes(lemma));
} // prettier-ignore

/** A cue of the table whose words touch the head's clause. Refusing and proposing needs the contact as its object. */
function wordedStatus(q: Question): StatusReading | undefined {
  const { view, index } = q;
  const matches = [...index.find(view.tokens, () => [])];
  const fitting = matches.filter(
    (m) => (inClause(m.from, q) || inClause(m.to - 1, q)) && !isPartedByDash(m.from, q.head.at, view),
  );
  const free = fitting.filter(
    (m) => ['hypothetical', 'planned'].includes(m.means.cue.status) || !inPlace(q) || isWhatOf(q),
  );
  const told = free.filter((m) => m.means.cue.status !== 'proposed' || !isOnWish(m.from, view, q.tables));
  // "bat am Telefon um ein Treffen": what was asked for or refused in a call is not the call.
  const said = isByWay(q.head, q.tables)
    ? told.filter((m) => !['proposed', 'refused', 'planned'].includes(m.means.cue.status))
    : told;
  const near = said.filter((m) => m.means.cue.status !== 'planned' || plannedHere(q, m.from, m.to));
  const [first] = near.sort((a, b) => a.means.order - b.means.order);
  const [from, to] = [view.tokens[first?.from ?? -1], view.tokens[(first?.to ?? 0) - 1]];
  if (first === undefined || from === undefined || to === undefined) return undefined;
  const { status, pattern } = first.means.cue;
  return { status, rule: `status/${pattern}`, words: { start: from.start, end: to.end } };
}

/** "hat auf eigenen Vorschlag ein Gespräch geführt": at whose wish it was, and no offer. */
function isOnWish(at: number, view: SentenceView, { atWish }: ContactTables): boolean {
  return [1, 2].some((n) => atWish.includes(wordAt(view, at - n)));
}

function inClause(at: number, { head, view, tables }: Question): boolean {
  const clause = view.clauseOf[at] ?? -1;
  if (isOnSomebody(clause, head, view, tables)) return false;
  return head.clause < 0 || hangsOn(clause, head, view) || isListedIn(clause, head, view, tables);
}

/** "empfing B, der Hilfe anbot": behind a verb a relative clause tells of B, unless it opens with "was". */
function isOnSomebody(clause: number, { verb, clause: own }: Head, { clauses }: SentenceView, { relativeSubjects, relatives }: ContactTables): boolean {
  const found = clauses.find((c) => c.id === clause);
  return verb !== null && clause !== own && found?.value.kind === 'relative' && [...relativeSubjects, ...relatives].includes(found.value.introducer ?? '');
} // prettier-ignore

/** "China hatte mehrere Begegnungen abgesagt, darunter ein Frühstück mit B": what the clause before says of all holds for each. */
function isListedIn(
  clause: number,
  { clause: own }: Head,
  view: SentenceView,
  { listing }: ContactTables,
): boolean {
  const first = view.clauses.find((c) => c.id === own)?.start ?? 0;
  const before = view.clauses.findLast((c) => c.id !== own && c.start < first);
  return before?.id === clause && listing.includes(wordAt(view, tokenAt(view.tokens, first)));
}

/**
 * "geplant" counts for the head only when no other noun of contact stands between; for one that only says where or when,
 * within its phrase ("vor dem geplanten Treffen") or right before it ("im Vorfeld des Treffens"),
 * no verb of something else ("kündigten nach dem Treffen an").
 */
function plannedHere(q: Question, at: number, end: number): boolean {
  const { head, view, tables } = q;
  if (isCompared(at, view, tables) || tables.negation.includes(wordAt(view, at - 1))) return false;
  const told = view.tokens[at]?.value.verb?.form === 'fin';
  if (isOfOtherNoun(at, end, head, view)) return false;
  if (inPlace(q)) return !told && end <= head.at + 1 && at >= (head.use?.from ?? head.at) - 3;
  const [from, to] = at < head.at ? [at, head.at] : [head.at, at];
  return (
    !view.tokens.slice(from + 1, to).some((t, i) => isPause(t) && !insideGroup(from + 1 + i, view)) ||
    to - from > 12
  );
}

/** "vor dem geplanten Besuch von A telefonierte B mit C": said of the noun behind it, which another head is. */
function isOfOtherNoun(at: number, end: number, head: Head, { tokens }: SentenceView): boolean {
  if (head.noun !== null || tokens[at]?.value.pos !== 'ADJ') return false;
  let noun = end;
  while (tokens[noun]?.value.pos === 'ADJ') noun++;
  return tokens[noun]?.value.pos === 'NOUN' && noun !== head.carrier?.at;
}

/** "wie geplant", "anders als zunächst vorgesehen": a plan that what is told is measured by. */
function isCompared(at: number, view: SentenceView, { than }: ContactTables): boolean {
  let before = at - 1;
  while (view.tokens[before]?.value.pos === 'ADV' && !than.includes(wordAt(view, before)) && at - before <= 2) before--;
  return than.includes(wordAt(view, before));
} // prettier-ignore

function isPause({ value }: Annotation<'token'>): boolean {
  return value.form === ',' || value.pos === 'CCONJ';
}

/** "dementierte Berichte über ein Treffen", "lehnte das Angebot eines Treffens ab", "lud zu einem Treffen ein": what is denied, asked for or offered. */
function isWhatOf({ head, view, tables }: Question): boolean {
  const offered = tables.offers.includes(wordAt(view, (head.use?.from ?? 0) - 1));
  return offered || tables.about.includes(head.use?.preposition ?? '');
}

/** "wollen bei ihrem Treffen einen Pakt schließen", "soll beim Nato-Gipfel entschieden werden": what is to come in it lies ahead, and so does it. */
function isDuring({ head }: Question): boolean {
  return head.use?.role === 'during' && (head.use.article !== 'definite' || head.compound.length > 0);
}

/** "nach einem Gespräch mit B wollte er nach Rom weiterreisen": a stop on a way that lies ahead. */
function isBeforeJourney({ head, view, tables }: Question): boolean {
  const { use } = head;
  if (use === null || use.article === 'definite' || !tables.afterIt.includes(use.preposition ?? '')) return false;
  return view.tokens.some((t, i) => view.clauseOf[i] === head.clause && tables.travellingOn.includes(t.value.lemma));
} // prettier-ignore
