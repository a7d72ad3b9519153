import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Span } from '../../text/span.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** Actors that stand together in one phrase: "Angela Merkel, Emmanuel Macron und Boris Johnson". */
export interface ActorGroup {
  readonly actors: readonly ActorRef[];
  /** From the first word of the first phrase to the last of the last. */
  readonly span: Span;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /**
   * Preposition before it, lower case; `of` when it depends on the noun before it; `together` in "gemeinsam mit A"; null
   * when it stands bare.
   */
  readonly marker: string | null;
  /** True when the group stands before the noun it belongs to ("Bidens Gespräch"). */
  readonly possessive: boolean;
  /** People who meet for a state or body without being named: its leaders or ministers, or others it sent; null for all else. */
  readonly delegates: 'leaders' | 'envoys' | null;
  /** Number of the innermost clause. */
  readonly clause: number;
}

/** No preposition leads the group and it owns no noun behind it: in "Bs Sprecher sah A mit C" that is A, who acts or is acted upon. */
export function isBare({ marker, possessive }: ActorGroup): boolean {
  return marker === null && !possessive;
}

/** A human being, not a state, body or place. */
export function isPerson({ kind }: ActorRef): boolean {
  return kind === 'person';
}

export function union(a: readonly ActorRef[], b: readonly ActorRef[]): ActorRef[] {
  return [...a, ...b.filter((x) => !a.some((y) => y.id === x.id))];
}

/** An organisation or group of states, or several that sit together: "EAC und SADC hielten einen Gipfel ab". */
export function isOfBodies({ actors }: Pick<ActorGroup, 'actors'>): boolean {
  return actors.length > 0 && actors.every(({ kind }) => kind === 'organisation' || kind === 'group');
}

/** "Einberufen hat ihn A", "wohin ihn A eingeladen hatte": a pronoun that is no subject. */
export function isObjectPronoun(
  { from, to }: ActorGroup,
  sentence: Sentence,
  tables: ContactTables,
): boolean {
  return to - from === 1 && tables.objectPronouns.includes(wordAt(sentence, from));
}
