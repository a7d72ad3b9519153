import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isBare } from './actor-group.ts';
import { tokenAt, wordAt } from './sentence.ts';
import { isRightBefore } from './subjects.ts';
import type { SentenceView } from './view.ts';

/**
 * "Für Ärger sorgt die Reise des A, der am Montag mit B sprach": where nobody stands bare in the sentence, the one of whom its only
 * relative clause tells as acting. Absent where there is none, or where more than one act so.
 */
export function relativeSubject(view: SentenceView, { relativeSubjects }: ContactTables): ActorRef | undefined {
  if (view.groups.some(isBare)) return undefined;
  const acting = view.clauses.flatMap(({ start, value }) => {
    const opens = value.kind === 'relative' && relativeSubjects.includes(wordAt(view, tokenAt(view.tokens, start)));
    const group = opens ? view.groups.find((g) => isRightBefore(g, start, view)) : undefined;
    return group ? [group] : [];
  });
  const [one, ...more] = acting.flatMap((g) => g.actors);
  return one?.kind === 'person' && more.length === 0 ? one : undefined;
} // prettier-ignore
