import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isBare, isObjectPronoun } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Participants } from './partners.ts';
import { isPassive } from './passive.ts';
import { lemmaOf } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** Who asked for the contact by the verb that tells of it: "rief an", "ließ sich verbinden", "gratulierte telefonisch"; undefined where it leaves that open. */
export function askerOf(head: Head, who: Participants, view: SentenceView, tables: ContactTables): ActorRef | undefined {
  // "A, von B telefonisch unterrichtet, …"
  if (who.rule === 'adjunct') return head.type === 'phone_call' ? who.actors[0] : undefined;
  const byVerb = (head.verb ?? head.carrier?.verb)?.initiator === 'subject' || who.rule === 'call';
  return byVerb || isToldByPhone(head, who, view, tables) ? who.actors[0] : undefined;
} // prettier-ignore

/** "A unterrichtete B telefonisch", "A gratulierte B am Telefon": one calls to tell, congratulate or console; the first of the two who stand bare does. */
function isToldByPhone({ type, clause, noun }: Head, { rule, actors }: Participants, view: SentenceView, tables: ContactTables): boolean {
  const lemma = lemmaOf(view, clause);
  const [first] = view.groups.filter((g) => g.clause === clause && isBare(g));
  const opens = first !== undefined && first.actors.length === 1 && first.actors[0]?.id === actors[0]?.id && !isObjectPronoun(first, view, tables);
  return noun !== null && type === 'phone_call' && rule === 'clause' && opens && tables.toldByPhone.includes(lemma) && !isPassive(clause, view, tables);
} // prettier-ignore
