import type { ContactNoun, ContactVerb } from '../../languages/sections/contact-rows.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation, ContactValue, Found, Seen } from '../../model/annotation.ts';
import { CONTACT_FAMILY, type ContactStatus, type ContactType } from '../../model/contact.ts';
import { isPerson } from './actor-group.ts';

type Contact = Found<'contact'>;

/** A phrase on a contact, and whether states that it names stand for their leaders or ministers, or for a headline's brevity. */
export interface Told {
  readonly contact: Contact;
  /** The noun of contact that was used; absent for verbs. */
  readonly noun?: ContactNoun;
  /** The verb of contact that was used; absent for nouns. */
  readonly verb?: ContactVerb;
  readonly leaders: boolean;
  /** Offices whose holders the phrase says stand for the states ("die Präsidenten beider Länder"); empty where it names none. */
  readonly offices: readonly string[];
  /** The phrase names ministers of the states. */
  readonly ministers: boolean;
  /** Who takes part is not said in its sentence, and nobody was spoken of before. */
  readonly open: boolean;
}

/** Who holds which office on the day of the article. */
export interface Offices {
  readonly isMinister: (person: ActorRef) => boolean;
  /** Those in one of the offices of each state whom the article names, one for each; undefined where it does not. */
  readonly holdersOf: (
    states: readonly ActorRef[],
    offices: readonly string[],
  ) => readonly ActorRef[] | undefined;
}

/**
 * Lets the phrases of an article that name a state where another names the person who acts for it speak of the same
 * contact: "reist nach Warschau … trifft Duda" is a visit to Duda; "die Außenminister Indiens und Pakistans wollen
 * sprechen. Swaraj werde Qureshi treffen" is one meeting. Only where status and days do not part them.
 */
export function settled(told: readonly Told[], seen: Seen, { isMinister, holdersOf }: Offices): Contact[] {
  const named = told.map((t) => t.contact).filter((c) => c.value.introduces && isNamed(c.value));
  return told.map(({ contact, leaders, offices, ministers }) => {
    const open = contact.value.introduces && (leaders || contact.value.participants.some(isPerson));
    const exact = named
      .filter((o) => open && o !== contact && saysWho(contact, o) && fits(contact, o, seen))
      .filter((o) => !ministers || o.value.participants.every(isMinister))
      .sort((a, b) => distance(contact, a) - distance(contact, b))[0];
    if (exact === undefined) return offices.length > 0 ? withHolders(contact, offices, holdersOf) : contact;
    const sameStatus = isAhead(contact.value.status) === isAhead(exact.value.status);
    const statusSure = contact.value.statusSure && sameStatus;
    return {
      ...contact,
      value: { ...contact.value, statusSure, participants: exact.value.participants },
      rule: `${contact.rule}/settled`,
    };
  });
}

/** The states of a contact replaced by those who hold the office for them, where the article names them. */
function withHolders(contact: Contact, offices: readonly string[], holdersOf: Offices['holdersOf']): Contact {
  const { participants, introduces } = contact.value;
  const states = introduces && participants.length >= 2 && participants.every((p) => p.kind === 'country');
  const people = states ? holdersOf(participants, offices) : undefined;
  if (people === undefined) return contact;
  return { ...contact, value: { ...contact.value, participants: people }, rule: `${contact.rule}/holders` };
}

/** Everyone who takes part is named as a person. */
function isNamed({ participants }: ContactValue): boolean {
  return participants.length >= 2 && participants.every(isPerson);
}

/** The other names the same people, and a person of each state that this one leaves as a state; or the host of a visit of whom no state is known. */
function saysWho({ value }: Contact, { value: other }: Contact): boolean {
  const people = value.participants.filter(isPerson);
  if (isHostUnknown(value, other)) return true;
  const states = value.participants.filter((p) => !isPerson(p));
  if (states.length === 0 || !isOneFamily(value.type, other.type)) return false;
  const has = (actor: ActorRef): boolean => other.participants.some((p) => p.id === actor.id);
  const actsFor = (state: ActorRef): boolean =>
    other.participants.some((p) => !people.some((q) => q.id === p.id) && p.side === (state.side ?? state.id));
  const sides = new Set(value.participants.map((p) => p.side ?? p.id));
  return people.every(has) && states.every(actsFor) && other.participants.every((p) => sides.has(p.side ?? p.id) || isMediator(p));
} // prettier-ignore

/** "reist nach La Paz, um mit seinem Kollegen B zu verhandeln": with the same guest, on the same days, somebody of whom no state is known. */
function isHostUnknown(visit: ContactValue, { participants, times }: ContactValue): boolean {
  const [guest, ...more] = visit.participants.filter(isPerson);
  const host = participants.find((p) => p.id !== guest?.id);
  const alone = guest !== undefined && more.length === 0 && participants.length === 2 && participants.some((p) => p.id === guest.id);
  const sameDays = times.length > 0 && times.length === visit.times.length && times.every((id) => visit.times.includes(id));
  return visit.type === 'visit' && visit.participants.length === 2 && alone && sameDays && host !== undefined && isPerson(host) && host.side === undefined;
} // prettier-ignore

/** Someone of an international body beside the two sides: its name is no state's code. */
function isMediator({ kind, side = '' }: ActorRef): boolean {
  return kind === 'person' && side.length > 2;
}

const OPEN: readonly ContactType[] = ['call', 'talks'];

function isOneFamily(a: ContactType, b: ContactType): boolean {
  return OPEN.includes(a) || OPEN.includes(b) || CONTACT_FAMILY[a] === CONTACT_FAMILY[b];
}

/** How far apart two phrases that name only states on one side may stand: the next sentences. */
const NEAR = 400;

function fits(contact: Contact, other: Contact, seen: Seen): boolean {
  const onlyStates = !contact.value.participants.some(isPerson);
  if (onlyStates && distance(contact, other) > NEAR) return false;
  if (other.value.background && !contact.value.background) return false;
  if (contact.value.status === 'held' && FAILED.includes(other.value.status)) return false;
  const journey =
    contact.value.type === 'visit' && !(isAhead(contact.value.status) && !isAhead(other.value.status));
  const sure = contact.value.statusSure && other.value.statusSure && !journey;
  if (sure && isAhead(contact.value.status) !== isAhead(other.value.status)) return false;
  const [days, otherDays] = [daysOf(contact.value, seen), daysOf(other.value, seen)];
  return days.length === 0 || otherDays.length === 0 || days.some((d) => otherDays.some((o) => meet(d, o)));
}

function distance(a: Contact, b: Contact): number {
  return Math.abs(a.start - b.start);
}

/** "flog nach Tripolis, doch B empfing ihn nicht": the journey was not one to B. */
const FAILED: readonly ContactStatus[] = ['refused', 'cancelled', 'denied'];

const AHEAD: readonly ContactStatus[] = ['planned', 'proposed', 'postponed'];

function isAhead(status: ContactStatus): boolean {
  return AHEAD.includes(status);
}

function daysOf({ times }: ContactValue, seen: Seen): string[] {
  const dated = seen.all('time').filter((t: Annotation<'time'>) => times.includes(t.id));
  return dated.flatMap((t) => t.value.resolved ?? []).filter((d) => /^\d{4}-\d\d/u.test(d));
}

/** One is a part of the other: "2020-11" and "2020-11-22". */
function meet(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length, 10);
  return a.slice(0, known) === b.slice(0, known);
}
