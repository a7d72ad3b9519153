import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isBare, isPerson } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Memory } from './memory.ts';
import type { Participants } from './partners.ts';
import { hasWordOf, lemmaOf } from './sentence.ts';
import type { Told } from './settle.ts';
import type { SentenceView } from './view.ts';

/**
 * "Ein für Sonntag anberaumtes Treffen ist geplatzt. Die Präsidenten A und B wollten …": the first contact of an article, told of
 * without a word on who takes part.
 */
export function isStillOpen({ noun, use, plural, compound, clause }: Head, who: Participants, memory: Memory, view: SentenceView, tables: ContactTables): boolean {
  if (noun === null || noun.framing === true || noun.pointing === true || noun.weak === true || plural || compound.length > 0) return false;
  if (use?.role !== 'event' || use.preposition !== null || who.actors.length > 0 || memory.sets.length > 0) return false;
  const lemma = lemmaOf(view, clause);
  const tells = [tables.arranged, tables.happens, tables.calledOff].some((list) => list.includes(lemma)) || hasWordOf(view, clause, tables.arrangedWords);
  return view.sentence.value.kind === 'paragraph' && tells && !view.groups.some((g) => g.actors.some(isPerson));
} // prettier-ignore

/** The open contacts with those who stand together as the subject of the sentence behind; nothing where no two do. */
export function namedLater(open: readonly Told[], { groups }: SentenceView): readonly Told[] {
  const subject = groups.find(isBare);
  const [one, other, ...more] = subject?.actors ?? [];
  if (one === undefined || other === undefined || more.some((a) => a.kind !== 'person')) return [];
  const apart = one.kind === 'person' && other.kind === 'person' && one.side !== other.side;
  if (!apart) return [];
  return open.map((told) => ({ ...told, contact: { ...told.contact, value: { ...told.contact.value, introduces: true, participants: [one, other, ...more] } } }));
} // prettier-ignore
