import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isPerson, union } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Memory } from './memory.ts';
import type { Participants } from './partners.ts';
import { lastPair } from './recall.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * "bot B an, einen Dreiergipfel mit C auszurichten": the third of those whom the word counts, where only one or two stand beside it:
 * with the people of the sentence, else with those who met last, else with the last pair, where that makes three.
 */
export function ofThree(head: Head, who: Participants, memory: Memory, view: SentenceView, tables: ContactTables): Participants | undefined {
  const { actors } = who;
  const counted = head.noun !== null && isOfThree(head, view, tables);
  if (!counted || actors.length === 0 || actors.length > 2 || !actors.every(isPerson)) return undefined;
  const inSentence = view.groups.flatMap((g) => g.actors).filter(isPerson);
  const three = [inSentence, memory.last.filter(isPerson), lastPair(memory)].map((others) => union(actors, others)).find((all) => all.length === 3);
  return three && { actors: three, rule: 'three' };
} // prettier-ignore

/** "Dreiergipfel", "trilaterales Treffen". */
function isOfThree({ at, use }: Head, view: SentenceView, { ofThree: words }: ContactTables): boolean {
  return view.tokens.some(
    (_, i) => i <= at && i >= (use?.from ?? at) && words.some((begins) => wordAt(view, i).startsWith(begins)),
  );
}
