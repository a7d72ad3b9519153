import type { VerbFrame } from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Told } from './settle.ts';

/** What the contacts that a sentence tells of leave for the sentences behind it. */
export interface Heard {
  /** Who took part in each. */
  readonly contacts: readonly (readonly ActorRef[])[];
  /** The words for them, lower case, without ending. */
  readonly words: readonly string[];
  /** Bodies that hold a summit alone, each behind the word for it. */
  readonly summits: readonly (readonly [string, ActorRef])[];
  /** What the sentence tells of last is to come; undefined where it tells of none. */
  readonly ahead?: boolean;
  /** Of the last two of whom a verb says who was whose guest: "A empfing B"; absent where none does. */
  readonly visit?: Visit;
}

/** Who was at whose place. */
export interface Visit {
  readonly guest: ActorRef;
  readonly host: ActorRef;
}

/** All that a sentence tells of, but for what it says did not take place. */
export function heardIn(told: readonly Told[], tables: ContactTables): Heard {
  const real = told.filter(({ contact }) => contact.value.status !== 'denied');
  const last = real.at(-1);
  const visit = real.map((one) => visitIn(one, tables)).findLast((one) => one !== undefined);
  return {
    contacts: real.map(({ contact }) => contact.value.participants),
    words: real.flatMap(({ noun }) => noun?.word ?? []),
    summits: real.flatMap(summitIn),
    ...(last ? { ahead: last.contact.value.status === 'planned' } : {}),
    ...(visit ? { visit } : {}),
  };
}

/** "A empfing B": B is the guest; "A besuchte B", "A war bei B": A is. */
function visitIn({ verb, contact }: Told, { receivers, visiting }: ContactTables): Visit | undefined {
  const [first, second, ...more] = contact.value.participants;
  const two = first?.kind === 'person' && second?.kind === 'person' && more.length === 0;
  if (verb === undefined || !two || !contact.value.introduces) return undefined;
  if (receivers.includes(verb.lemma)) return { host: first, guest: second };
  return visiting.includes(verb.lemma) || AT_HOST.includes(verb.frame) ? { guest: first, host: second } : undefined;
} // prettier-ignore

/** How verbs take those of whom the first one is at the other's place. */
const AT_HOST: readonly VerbFrame[] = ['host', 'travel'];

function summitIn({ noun, contact }: Told): readonly (readonly [string, ActorRef])[] {
  const [body, ...more] = contact.value.participants;
  if (noun?.type !== 'summit' || body === undefined || more.length > 0) return [];
  return body.kind !== 'person' && body.kind !== 'country' ? [[noun.word, body]] : [];
}
