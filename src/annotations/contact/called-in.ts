import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import { isBare } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Memory } from './memory.ts';
import type { Participants } from './partners.ts';
import { onlyOfState } from './recall.ts';
import { tokenAt, wordAt } from './sentence.ts';
import { stateOfPlace } from './state-of-place.ts';
import { contains } from '../../text/span.ts';
import { insideGroup, type SentenceView } from './view.ts';

/**
 * "A griff zum Hörer und rief in Tiflis an", "A rief im Kreml an": whom of that state he wants something of, or else the only one of it of whom the article spoke last. Undefined
 * where the verb has an object, and where nobody or several of the state were named.
 */
export function calledIn(
  { verb, clause, at }: Head,
  who: Participants,
  view: SentenceView,
  { memory, tables, gazetteer }: { readonly memory: Memory; readonly tables: ContactTables; readonly gazetteer: Gazetteer },
): Participants | undefined {
  if (verb?.type !== 'phone_call' || verb.frame !== 'object' || who.actors.length > 1) return undefined;
  const bare = view.groups.filter((g) => g.clause === clause && isBare(g));
  if (hasObject(clause, view)) return undefined;
  const [caller, ...more] = who.actors.length > 0 ? who.actors : bare.length > 0 ? bare.flatMap((g) => g.actors) : callerBefore(at, view);
  const state = stateAt(clause, view, tables, gazetteer);
  if (caller?.kind !== 'person' || more.length > 0 || bare.length > 1 || state === undefined || state === caller.side) return undefined;
  const called = soughtThere(clause, state, view) ?? onlyOfState(memory, state, [caller]);
  return called && { actors: [caller, called], rule: 'called-in' };
} // prettier-ignore

/** "rief in Athen an, um Minister B zu beruhigen": whom of that state the call is about. */
function soughtThere(clause: number, state: ActorId, view: SentenceView): ActorRef | undefined {
  const aims = view.clauses.filter(({ value }) => value.parent === clause && value.kind === 'infinitive').map(({ id }) => id);
  const [one, ...more] = view.groups.filter((g) => aims.includes(g.clause) && isBare(g)).flatMap((g) => g.actors).filter((a) => a.kind === 'person' && a.side === state);
  return more.length === 0 ? one : undefined;
} // prettier-ignore

/** "rief einen Reporter an": a noun of nobody known that no preposition leads. */
function hasObject(clause: number, view: SentenceView): boolean {
  return view.tokens.some(({ value: { pos }, ...token }, i) => {
    if (view.clauseOf[i] !== clause || pos !== 'NOUN' || insideGroup(i, view)) return false;
    const article = view.tokens[i - 1]?.value.pos === 'ADJ' ? i - 2 : i - 1;
    const led =
      view.tokens[view.tokens[article]?.value.pos === 'DET' ? article - 1 : article]?.value.pos === 'ADP';
    return (
      !led &&
      !view.times.some((time) => contains(time, token)) &&
      !view.names.some((name) => contains(name, token))
    );
  });
}

/** "A griff zum Hörer und rief … an": the subject of the clause before. */
function callerBefore(at: number, { groups, clauseOf }: SentenceView): readonly ActorRef[] {
  const last = groups.findLast((g) => g.to <= at && isBare(g));
  const own = clauseOf[at] ?? -1;
  const before = clauseOf.findLast((id, i) => i < at && id !== own && id !== -1);
  return last !== undefined && last.clause === before ? last.actors : [];
}

/** The state of the town or seat of government in which somebody was called. */
function stateAt(clause: number, view: SentenceView, { at: within }: ContactTables, gazetteer: Gazetteer): ActorId | undefined {
  const place = view.names.find(({ start }) => {
    const token = tokenAt(view.tokens, start);
    const before = view.tokens[token - 1]?.value.pos === 'DET' ? token - 2 : token - 1;
    return view.clauseOf[token] === clause && within.includes(wordAt(view, before));
  })?.value.actor;
  return place ? stateOfPlace(place, gazetteer) : undefined;
} // prettier-ignore
