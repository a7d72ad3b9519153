import type { ActorId, ActorKind, ActorRef } from '../model/actor.ts';
import type { LanguageCode } from '../model/article.ts';

/** One term of office. */
export interface Term {
  readonly person: ActorId;
  /** Key of the office: `president`, `prime-minister`, `foreign-minister` ... The languages' role words name these. */
  readonly office: string;
  /** For whom: a country or an organisation. */
  readonly of: ActorId;
  /** Where the office is held, for ambassadors. */
  readonly at?: ActorId;
  /** ISO prefix. */
  readonly from: string;
  /** ISO prefix; null while the term lasts. */
  readonly to: string | null;
}

/** One actor of the table, as the record shows it. */
export interface ActorEntry {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly wikidata?: string;
  /** What a person held or holds: English office name, for whom, from and to as ISO prefixes. */
  readonly offices?: readonly Term[];
  /** For an organisation: the state or organisation it belongs to. For a place: its country. */
  readonly side?: ActorId;
  readonly carrier?: 'agency' | 'outlet';
  /** The parties of a body of two, such as the NATO-Russia Council; of the European Union its states of today. Absent for other bodies. */
  readonly members?: readonly ActorId[];
  /** For a place: the state or organisation that is named after it ("Moskau"). */
  readonly seatOf?: ActorId;
  /** For a person; absent when unknown. */
  readonly sex?: 'f' | 'm';
  /** For a person: the surname alone says too little ("May", "Brown"); someone must have introduced them first. */
  readonly weak?: boolean;
}

/** What a word or phrase of a language stands for. */
export interface Named {
  readonly as: 'country' | 'nationality' | 'people' | 'place' | 'organisation';
  readonly id: ActorId;
}

/** What a person's name in any spelling stands for. */
export interface PersonName {
  readonly id: ActorId;
  readonly full: boolean;
}

/** Who and what exists, with names and terms of office. Immutable; ours merged with the user's. */
export interface Gazetteer {
  entry(id: ActorId): ActorEntry | undefined;
  /** The short form used in annotations; `date` (ISO prefix) settles whose side a person is on at that time. */
  ref(id: ActorId, date?: string): ActorRef | undefined;
  /** Everything but people, by its names in a language. `~` stands for the endings of an adjective. */
  named(language: LanguageCode): Iterable<readonly [phrase: string, what: Named]>;
  /** People by all spellings of their names. */
  people(): readonly (readonly [phrase: string, who: PersonName])[];
  /** Who holds one of the offices for `of` on the date (ISO prefix); ever, where no date is given. */
  holders(offices: readonly string[], of: ActorId, date?: string): readonly Term[];
}
