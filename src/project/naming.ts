import { identity } from '../dossiers/identity.ts';
import { CONTACT_FAMILY } from '../model/contact.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Anchor, ContactId, ContactName } from '../model/project.ts';
import type { Guidance } from './guidance.ts';

/** A contact before it has its id in the project. */
export interface Unnamed {
  /** The id that it gets where it is new and no contact has had that id: that of the compilation. */
  readonly wanted: ContactId;
  /** Who takes part and when (`aboutOf`). */
  readonly about: string;
  readonly anchors: readonly Anchor[];
}

/** What is known of ids before. */
export interface Known {
  /** Names that the contacts may have, and those of all contacts whose words they have. */
  readonly names: readonly ContactName[];
  /** Every id ever given. */
  readonly taken: ReadonlySet<ContactId>;
  /** Number of the name minted last; 0 before the first. */
  readonly last: number;
  readonly homes: ReadonlyMap<Anchor, ContactId>;
  readonly kept: Guidance['kept'];
}

export interface Naming {
  /** The id in the project of each contact. */
  readonly ids: ReadonlyMap<Unnamed, ContactId>;
  readonly names: readonly ContactName[];
  readonly homes: ReadonlyMap<Anchor, ContactId>;
}

/**
 * Finds the contacts of before in a new compilation, so that an id, once minted, always means the same contact. A dossier
 * is the contact to which most of its words first belonged; of several the one that the user chose to keep, then the
 * oldest, and the others become tombstones that point to it. What has none of the words of before is found by who took
 * part and when; what is not found that way either gets a new id. The contacts may be a part of all, as long as no other has
 * words that first belonged to the same contacts as theirs.
 */
export function nameContacts(unnamed: readonly Unnamed[], known: Known): Naming {
  const ids = new Map<Unnamed, ContactId>();
  const votes = votesFor(unnamed, known.homes);
  const byHome = new Map([...votes].map(([contact, count]) => [contact, most(count)]));
  const minted = new Map(known.names.map((name) => [name.id, name.minted]));
  const rivals = new Map<Unnamed, ContactId[]>();
  for (const [contact, best] of byHome) rivals.set(best, [...(rivals.get(best) ?? []), contact]);
  for (const one of unnamed) {
    const chosen = chosenOf(one, rivals.get(one) ?? [], known.kept, minted);
    if (chosen !== undefined) ids.set(one, chosen);
  }
  findByWhoAndWhen(unnamed, { ids, votes, names: known.names });
  const fresh = mint(unnamed, ids, known);
  return {
    ids,
    names: withStates(unnamed, { ids, byHome, names: [...known.names, ...fresh] }),
    homes: newHomes(unnamed, { ids, rivals, homes: known.homes }),
  };
}

type Votes = ReadonlyMap<ContactId, ReadonlyMap<Unnamed, number>>;

/** How many words of each contact lie in each dossier. */
function votesFor(unnamed: readonly Unnamed[], homes: ReadonlyMap<Anchor, ContactId>): Votes {
  const votes = new Map<ContactId, Map<Unnamed, number>>();
  for (const one of unnamed) {
    for (const anchor of one.anchors) {
      const home = homes.get(anchor);
      if (home === undefined) continue;
      const count = votes.get(home) ?? new Map<Unnamed, number>();
      votes.set(home, count.set(one, (count.get(one) ?? 0) + 1));
    }
  }
  return votes;
}

/** The dossier with the most; of several the first. */
function most(count: ReadonlyMap<Unnamed, number>): Unnamed {
  const [first, ...others] = [...count];
  if (first === undefined) throw new RangeError('a contact without votes');
  return others.reduce((best, one) => (one[1] > best[1] ? one : best), first)[0];
}

function chosenOf(
  { anchors }: Unnamed,
  rivals: readonly ContactId[],
  kept: Guidance['kept'],
  minted: ReadonlyMap<ContactId, number>,
): ContactId | undefined {
  const wanted = kept.findLast(
    (one) => rivals.includes(one.contact) && anchors.some((anchor) => one.anchors.has(anchor)),
  );
  if (wanted !== undefined) return wanted.contact;
  return [...rivals].sort((a, b) => (minted.get(a) ?? 0) - (minted.get(b) ?? 0))[0];
}

interface Finding {
  readonly ids: Map<Unnamed, ContactId>;
  readonly votes: Votes;
  readonly names: readonly ContactName[];
}

/** Contacts none of whose words are left, where exactly one dossier without an id is of the same people on the same day. */
function findByWhoAndWhen(unnamed: readonly Unnamed[], { ids, votes, names }: Finding): void {
  const open = new Map<string, Unnamed[]>();
  for (const one of unnamed) {
    if (ids.has(one)) continue;
    open.set(one.about, [...(open.get(one.about) ?? []), one]);
  }
  const lost = names.filter(({ id, state }) => state === 'live' && !votes.has(id));
  for (const name of lost) {
    const [only, ...more] = open.get(name.about) ?? [];
    const alone = lost.filter(({ about }) => about === name.about).length === 1;
    if (only !== undefined && more.length === 0 && alone) ids.set(only, name.id);
  }
}

/** Who took part, when, and in which family of contacts. */
export function aboutOf({
  participants,
  date,
  type,
}: Pick<Dossier, 'participants' | 'date' | 'type'>): string {
  const who = participants.map(({ id }) => id).sort();
  return JSON.stringify([CONTACT_FAMILY[type], who, date?.value ?? null]);
}

/** New ids for those without: the id of the compilation, or another where that was given before. */
function mint(
  unnamed: readonly Unnamed[],
  ids: Map<Unnamed, ContactId>,
  { taken: before, last }: Known,
): ContactName[] {
  const taken = new Set(before);
  let number = last;
  return unnamed.flatMap((one): ContactName[] => {
    if (ids.has(one)) return [];
    const id = freeId(one.wanted, taken);
    taken.add(id);
    ids.set(one, id);
    number++;
    return [{ id, state: 'live', into: null, minted: number, about: one.about }];
  });
}

/** The id, or, where that was given before, another made from it. No two begin alike, so that short forms tell them apart. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let [id, n] = [wanted, 1];
  while (taken.has(id)) id = identity('c', [wanted, ++n]);
  return id;
}

interface Settled {
  readonly ids: ReadonlyMap<Unnamed, ContactId>;
  readonly byHome: ReadonlyMap<ContactId, Unnamed>;
  readonly names: readonly ContactName[];
}

function withStates(unnamed: readonly Unnamed[], { ids, byHome, names }: Settled): ContactName[] {
  const live = new Map(unnamed.map((one) => [ids.get(one), one]));
  return names.map((name): ContactName => {
    const one = live.get(name.id);
    if (one !== undefined) return { ...name, state: 'live', into: null, about: one.about };
    const holder = byHome.get(name.id);
    const into = holder === undefined ? undefined : ids.get(holder);
    return into === undefined ? { ...name, state: 'gone', into: null } : { ...name, state: 'merged', into };
  });
}

interface Homing {
  readonly ids: ReadonlyMap<Unnamed, ContactId>;
  readonly rivals: ReadonlyMap<Unnamed, readonly ContactId[]>;
  readonly homes: ReadonlyMap<Anchor, ContactId>;
}

/** New words belong to the contact they are found in; words that parted from their contact belong to the new one. */
function newHomes(
  unnamed: readonly Unnamed[],
  { ids, rivals, homes }: Homing,
): ReadonlyMap<Anchor, ContactId> {
  const found = new Map<Anchor, ContactId>();
  for (const one of unnamed) {
    const id = ids.get(one);
    if (id === undefined) throw new RangeError(`${one.wanted} has no name`);
    for (const anchor of one.anchors) if (!homes.has(anchor) || !rivals.has(one)) found.set(anchor, id);
  }
  return found;
}
