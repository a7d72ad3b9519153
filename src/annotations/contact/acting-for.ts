import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import { contains } from '../../text/span.ts';
import type { ActorGroup } from './actor-group.ts';
import { endsIn, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** What tells for whom someone acts. */
interface Known {
  readonly tables: ContactTables;
  readonly gazetteer: Gazetteer;
}

/**
 * The state or body for which people act whom nobody knows, as some sentence of the article says: "der amerikanische
 * Botschafter A", "US-Botschafter A", "Chinas Verhandlungsführer A", "A, der Sondergesandte Ankaras". Elsewhere they bear
 * only their name. Nothing where two sentences say two things.
 */
export function sidesIn(views: readonly SentenceView[], known: Known): ReadonlyMap<ActorId, ActorId> {
  const sides = new Map<ActorId, ActorId | null>();
  for (const view of views) {
    for (const group of view.groups) {
      for (const { id, side } of toldIn(group, view, known)) {
        const before = sides.get(id);
        sides.set(id, before === undefined || before === side ? side : null);
      }
    }
  }
  return new Map([...sides].flatMap(([id, side]) => (side === null ? [] : [[id, side] as const])));
}

/** The view in which those people act for their side wherever they are named. */
export function withSides(view: SentenceView, sides: ReadonlyMap<ActorId, ActorId>): SentenceView {
  if (sides.size === 0) return view;
  return {
    ...view,
    groups: view.groups.map((g) => ({ ...g, actors: g.actors.map((a) => sided(a, sides)) })),
  };
}

function sided(actor: ActorRef, sides: ReadonlyMap<ActorId, ActorId>): ActorRef {
  const side = isUnknown(actor) && actor.side === undefined ? sides.get(actor.id) : undefined;
  return side === undefined ? actor : { ...actor, side };
}

function isUnknown({ id, kind }: ActorRef): boolean {
  return kind === 'person' && id.startsWith('x:');
}

function toldIn(group: ActorGroup, view: SentenceView, known: Known): { id: ActorId; side: ActorId }[] {
  const told = group.actors.filter(isUnknown).flatMap(({ id, side }) => (side ? [{ id, side }] : []));
  const beside = toldBeside(group, view, known);
  if (beside.length > 0) return [...told, ...beside];
  const [only, ...more] = group.actors;
  if (told.length > 0 || only === undefined || more.length > 0 || !isUnknown(only)) return told;
  const side =
    ownerBefore(group, view, known) ?? ownerApposed(group, view, known) ?? ownerAfter(group, view, known);
  return side === undefined ? [] : [{ id: only.id, side }];
}

/** "Außenminister A und Wirtschaftsminister B": a second minister without a state of his own is of the first one's. */
function toldBeside({ actors }: ActorGroup, view: SentenceView, { tables }: Known): { id: ActorId; side: ActorId }[] {
  const sides = new Set(actors.flatMap(({ side }) => side ?? []));
  const [side, ...others] = sides;
  if (side === undefined || others.length > 0) return [];
  const isMinister = (id: ActorId): boolean => {
    const name = view.names.find((n) => n.value.actor?.id === id);
    const at = view.tokens.findIndex((t) => t.start === name?.start);
    return endsIn(tables.ministers, wordAt(view, at - 1)) && [...tables.and, ','].includes(wordAt(view, at - 2));
  };
  return actors.filter((a) => isUnknown(a) && a.side === undefined && isMinister(a.id)).map(({ id }) => ({ id, side }));
} // prettier-ignore

/** How many words before a name its office and whose it is may stand. */
const BEFORE = 5;

/** "US-Botschafter A", "Chinas Verhandlungsführer A", "der slowakische Chefunterhändler A". */
function ownerBefore(group: ActorGroup, view: SentenceView, known: Known): ActorId | undefined {
  let office = false;
  for (let at = group.to - 1; at >= 0 && at > group.from - BEFORE; at--) {
    const { pos } = view.tokens[at]?.value ?? {};
    if (at < group.from && !['ADJ', 'NOUN', 'PROPN'].includes(pos ?? 'PUNCT')) return undefined;
    office ||= isOffice(wordAt(view, at), known.tables);
    const owner = office ? ownerAt(at, view, known) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** How many words an office with its owner may have before the comma: "den Chef der UN-Mission, A,". */
const APPOSED = 6;

/** "den Chef der UN-Mission, A,": the office stands before the comma, and another closes the name. */
function ownerApposed({ from, to }: ActorGroup, view: SentenceView, known: Known): ActorId | undefined {
  const closed = view.tokens[to] === undefined || view.tokens[to].value.pos === 'PUNCT';
  if (wordAt(view, from - 1) !== ',' || !closed) return undefined;
  let owner: ActorId | undefined;
  for (let at = from - 2; at >= 0 && from - at <= APPOSED; at--) {
    const { pos } = view.tokens[at]?.value ?? {};
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos ?? 'PUNCT')) return undefined;
    owner ??= ownerAt(at, view, known);
    if (pos === 'NOUN' && isOffice(wordAt(view, at), known.tables)) return owner;
  }
  return undefined;
}

/** How many words behind "A, der" the office and whose it is may stand. */
const AFTER = 6;

/** "A, der slowakische Chefunterhändler", "A, Chinas Verhandlungsführer", "A, Sondergesandter der USA". */
function ownerAfter(group: ActorGroup, view: SentenceView, known: Known): ActorId | undefined {
  if (wordAt(view, group.to) !== ',') return undefined;
  let office = false;
  let owner: ActorId | undefined;
  for (let at = group.to + 1; at <= group.to + AFTER; at++) {
    const { pos, verb } = view.tokens[at]?.value ?? {};
    if (pos === undefined || pos === 'PUNCT' || pos === 'PRON' || verb?.form === 'fin') break;
    office ||= isOffice(wordAt(view, at), known.tables);
    owner ??= ownerAt(at, view, known);
  }
  return office ? owner : undefined;
}

function isOffice(word: string, { offices }: ContactTables): boolean {
  return offices.some((office) => word.endsWith(office));
}

/** The state, or the body of several states, that a word names or has in it. */
function ownerAt(at: number, view: SentenceView, { gazetteer }: Known): ActorId | undefined {
  const token = view.tokens[at];
  const name = view.names.find((n) => token !== undefined && (contains(token, n) || contains(n, token)));
  const { actor, kind } = name?.value ?? {};
  if (!actor || kind === 'person' || kind === 'place' || actor.carrier === true) return undefined;
  const side = actor.side ?? actor.id;
  const entry = gazetteer.entry(side)?.kind;
  return entry === 'country' || entry === 'organisation' ? side : undefined;
}
