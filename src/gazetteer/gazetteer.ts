import type { ActorId, ActorKind, ActorRef } from '../model/actor.ts';

/** One actor of the table, as the record shows it. */
export interface ActorEntry {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly wikidata?: string;
  /** What a person held or holds: English office name, for whom, from and to as ISO prefixes. */
  readonly offices?: readonly {
    readonly office: string;
    readonly of: ActorId;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** Who and what exists, with names and terms of office. Immutable; ours merged with the user's. */
export interface Gazetteer {
  entry(id: ActorId): ActorEntry | undefined;
  /** The short form used in annotations; `date` (ISO prefix) settles whose side a person is on at that time. */
  ref(id: ActorId, date?: string): ActorRef | undefined;
}
