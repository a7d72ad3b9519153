import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Annotation, Seen } from '../../model/annotation.ts';
import { isBare, isPerson, union, type ActorGroup } from './actor-group.ts';
import type { Head } from './heads.ts';
import { isNegated } from './negation.ts';
import { hasWordOf, wordAt } from './sentence.ts';
import type { Told } from './settle.ts';
import { isRightBefore } from './subjects.ts';
import type { SentenceView } from './view.ts';

/** People who came to a contact that was told of before: "an dem Gespräch nahm auch C teil", "später kam C hinzu". */
export interface Newcomers {
  readonly people: readonly ActorRef[];
  /** Where the clause begins that tells it: the contact is the last one before. */
  readonly at: number;
  readonly end: number;
  /** Where the noun stands that a relative clause hangs on ("zu einem Gipfel, an dem auch C teilnahm"), where it names no known contact. */
  readonly only?: number;
}

/** The newcomers of a sentence. "An dem Treffen nahmen A, B und C teil" names all of them, which is no case of this. */
export function newcomersIn(view: SentenceView, heads: readonly Head[], tables: ContactTables): readonly Newcomers[] {
  return view.clauses.flatMap((clause): Newcomers[] => {
    const has = (list: readonly string[]): boolean => hasWordOf(view, clause.id, list);
    if (isNegated(clause.id, view, tables)) return [];
    const lemma = clause.value.lemma ?? '';
    const attends = tables.attending.includes(lemma) && (isAtContact(clause, heads, tables) || isRelative(clause, view, tables));
    const joins = isSeated(clause, view, tables) || isChairing(clause, heads, tables) || isHost(clause, view, tables) || isTaker(clause, view, attends);
    const also = has(tables.too) && (attends || has(tables.present) || tables.joiningLater.includes(lemma));
    if (!joins && !also && !has(tables.connected)) return [];
    const own = view.groups.filter((g) => g.clause === clause.id && isBare(g));
    const bare = own.length === 0 && clause.value.kind === 'relative' ? view.groups.filter((g) => isRightBefore(g, clause.start, view)) : own;
    const people = bare.filter((g, i) => !isOfficeOf(g, bare[i + 1], view)).flatMap((g) => g.actors);
    if (people.length === 0 || people.some((a) => a.kind !== 'person')) return [];
    const noun = isRelative(clause, view, tables) ? heads.findLast((h) => h.noun !== null && (view.tokens[h.at]?.start ?? 0) < clause.start) : undefined;
    const only = noun === undefined || noun.use?.article === 'definite' ? undefined : view.tokens[noun.at]?.start;
    return [{ people, at: clause.start, end: clause.end, ...(only === undefined ? {} : { only }) }];
  });
} // prettier-ignore

/** "Gastgeber war A", "vermittelt hatte A": a sentence that opens with who made the others meet. */
function isHost(clause: Annotation<'clause'>, view: SentenceView, { hostNouns, being, mediated, perfect }: ContactTables): boolean {
  const first = view.tokens.findIndex((t) => t.start === clause.start);
  const opens = clause.start === view.sentence.start;
  const verb = view.tokens[first + 1]?.value;
  const host = hostNouns.includes(wordAt(view, first)) && verb?.verb?.form === 'fin' && being.includes(verb.lemma);
  const mediator = mediated.some((m) => wordAt(view, first).startsWith(m)) && verb?.verb?.form === 'fin' && perfect.includes(verb.lemma);
  return opens && (host || mediator);
} // prettier-ignore

/** "A, der an dem Gespräch teilnahm": a relative clause on one person that names a known contact. */
function isTaker({ start, value }: Annotation<'clause'>, view: SentenceView, attends: boolean): boolean {
  const on = view.groups.find((g) => isRightBefore(g, start, view));
  return attends && value.kind === 'relative' && on?.actors.length === 1;
} // prettier-ignore

/** "…, der das Gespräch auch leitete": a known contact is what the clause says that somebody led. */
function isChairing({ id, value }: Annotation<'clause'>, heads: readonly Head[], { chairing }: ContactTables): boolean {
  return value.kind === 'relative' && chairing.includes(value.lemma ?? '') && heads.some((h) => h.clause === id && h.noun !== null && h.use?.article === 'definite' && h.use.preposition === null && h.compound.length === 0);
} // prettier-ignore

/** "der Generalsekretär der Unasur, der Argentinier C": the body whose office the one behind the comma holds. */
function isOfficeOf(body: ActorGroup, next: ActorGroup | undefined, view: SentenceView): boolean {
  return body.actors.every((a) => a.kind !== 'person') && next !== undefined && next.actors.every(isPerson) && wordAt(view, body.to) === ',' && next.from === body.to + 1;
} // prettier-ignore

/** "Als Vermittler saßen A und B am Tisch", "mit am Tisch saßen C und D": at the table of others. */
function isSeated({ id }: Annotation<'clause'>, view: SentenceView, { seats, too, seatedAs }: ContactTables): boolean {
  const own = view.tokens.flatMap((_, i) => (view.clauseOf[i] === id ? [i] : []));
  const has = (rows: readonly string[]): boolean => rows.some((row) => own.some((i) => row.split(' ').every((word, n) => wordAt(view, i + n) === word)));
  return has(seats) && (has(too) || has(seatedAs));
} // prettier-ignore

/** "an der Unterredung": a known contact stands in the clause, without partners of its own. */
function isAtContact({ id }: Annotation<'clause'>, heads: readonly Head[], { attendedAt }: ContactTables): boolean {
  return heads.some((h) => h.clause === id && h.use?.article === 'definite' && attendedAt.includes(h.use.preposition ?? '') && h.compound.length === 0);
} // prettier-ignore

/** "…, an dem auch C teilnahm". */
function isRelative(
  { value, start }: Annotation<'clause'>,
  view: SentenceView,
  { joiningIn }: ContactTables,
): boolean {
  const first = view.tokens.findIndex((t) => t.start === start);
  return value.kind === 'relative' && joiningIn.includes(wordAt(view, first));
}

/** How far before its newcomers a contact may stand. UTF-16 units. */
const NEAR = 600;

/** The contacts with their newcomers: the last of people before the clause, and wherever else the same people of the same days are told of. */
export function withNewcomers(told: readonly Told[], newcomers: readonly Newcomers[], seen: Seen): readonly Told[] {
  return newcomers.reduce((before, { people, at, end, only }) => {
    const last = before.findLast(({ contact }) => contact.start < at && at - contact.start <= NEAR && (only === undefined || contact.start === only) && isOfPeople(contact.value.participants) && contact.value.introduces);
    if (last === undefined && only !== undefined) return before;
    if (last === undefined) return before.map((one) => withOthers(one, people, at));
    const all = before.filter(({ contact }) => contact.start < at || contact.start > end || !isAmong(contact.value.participants, people));
    const key = keyOf(last.contact.value.participants);
    const days = daysOf(last, seen);
    return all.map((one) => {
      const { value } = one.contact;
      const own = daysOf(one, seen);
      const same = keyOf(value.participants) === key && value.status === last.contact.value.status && (days.length === 0 || own.length === 0 || own.some((d) => days.includes(d)));
      return same ? { ...one, contact: { ...one.contact, value: { ...value, participants: union(value.participants, people) } } } : one;
    });
  }, told);
} // prettier-ignore

/** "An der Zusammenkunft nahm auch C teil" where nothing was told of before: those who are meant, and C. */
function withOthers(one: Told, people: readonly ActorRef[], at: number): Told {
  const { otherwise } = one.contact.value;
  if (one.contact.start < at || otherwise === undefined || !isOfPeople(otherwise)) return one;
  return {
    ...one,
    contact: { ...one.contact, value: { ...one.contact.value, otherwise: union(otherwise, people) } },
  };
}

/** "Als Vermittler saßen A und B am Tisch": those who came to a contact had none by themselves. */
function isAmong(participants: readonly ActorRef[], people: readonly ActorRef[]): boolean {
  return participants.length >= 2 && participants.every((a) => people.some((b) => b.id === a.id));
}

function isOfPeople(participants: readonly ActorRef[]): boolean {
  return participants.length >= 2 && participants.every(isPerson);
}

function keyOf(participants: readonly { readonly id: ActorId }[]): string {
  return participants.map(({ id }) => id).sort().join(' ');
} // prettier-ignore

function daysOf({ contact }: Told, seen: Seen): readonly string[] {
  return seen.all('time').flatMap((t) => (contact.value.times.includes(t.id) ? (t.value.resolved?.slice(0, 10) ?? []) : []));
} // prettier-ignore
