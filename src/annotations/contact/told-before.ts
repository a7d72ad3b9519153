import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Seen } from '../../model/annotation.ts';
import { union } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Memory } from './memory.ts';
import type { Participants } from './partners.ts';
import { lemmaOf } from './sentence.ts';
import { ofThree } from './trios.ts';
import type { SentenceView } from './view.ts';

/** What the sentences before tell. */
export interface ToldBefore {
  readonly seen: Seen;
  readonly tables: ContactTables;
  readonly memory: Memory;
  readonly gazetteer: Gazetteer;
}

/** Who takes part where a word of the sentence says that others of whom was spoken before do so too; undefined where none does. */
export function byWord(head: Head, who: Participants, { memory, tables }: ToldBefore, view: SentenceView): Participants | undefined {
  if (isJoining(head, who, memory, view, tables)) return { ...who, actors: union(memory.subject ? [memory.subject] : [], who.actors) };
  if (isOfTheLast(head, who, memory, view, tables)) return { actors: [], rule: 'of-the-last', otherwise: who.actors };
  return lastBroughtTogether(head, who, memory, tables) ?? ofThree(head, who, memory, view, tables);
} // prettier-ignore

/** "Der Präsident unterrichtete die Verbündeten. Zugeschaltet waren A und B": who spoke before takes part. */
function isJoining({ verb, clause }: Head, { actors }: Participants, { subject, atPhone }: Memory, view: SentenceView, { linkingIn }: ContactTables): boolean {
  const opens = view.clauses.find((c) => c.id === clause)?.start === view.sentence.start;
  return verb !== null && linkingIn.includes(verb.lemma) && opens && atPhone && actors.length > 0 && subject !== undefined && actors.every((a) => a.id !== subject.id);
} // prettier-ignore

/** "Es war die erste Begegnung zwischen beiden Regierungen": what a sentence says of the contact of those who met for them. */
function isOfTheLast({ noun, use, clause }: Head, who: Participants, { last }: Memory, view: SentenceView, { being }: ContactTables): boolean {
  const lemma = lemmaOf(view, clause);
  const states = who.actors.filter((a) => a.kind === 'country');
  const named = view.names.some((n) => n.value.kind === 'country' || n.value.kind === 'person');
  const theirs = states.length >= 2 && states.length === who.actors.length && last.length >= 2 && states.every((s) => last.some((a) => a.kind === 'person' && a.side === s.id));
  return noun !== null && use?.preposition === null && being.includes(lemma) && theirs && !named;
} // prettier-ignore

/** "Gastgeber C brachte beide Delegationen zusammen": those who met last, where the delegations are theirs. */
function lastBroughtTogether({ verb }: Head, who: Participants, { last }: Memory, { bringing }: ContactTables): Participants | undefined {
  const states = who.actors.filter((a) => a.kind === 'country');
  const theirs = states.length >= 2 && states.length === last.length && last.every((a) => a.kind === 'person' && states.some((s) => s.id === a.side));
  if (verb === null || !bringing.includes(verb.lemma) || !theirs) return undefined;
  return { actors: union(who.actors.filter((a) => a.kind !== 'country'), last), rule: 'brought-together' };
} // prettier-ignore
