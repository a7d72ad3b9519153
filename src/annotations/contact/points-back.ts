import type { Head } from './heads.ts';
import type { Memory } from './memory.ts';
import type { Participants } from './partners.ts';

/** "das Gespräch", "beim Treffen", "das Putin-Gespräch": speaks of a contact named elsewhere. "In der zweiten Runde" is of any kind. */
export function pointsBack(head: Head, who: Participants, { words }: Memory): boolean {
  const { noun } = head;
  const known = who.otherwise !== undefined || words.some((w) => noun !== null && w.endsWith(noun.word));
  if (noun !== null && isFramed(head, who) && !known) return false;
  if (!head.use)
    return (
      who.rule === 'one-sided' &&
      who.actors.length > 0 &&
      head.verb?.frame === 'with' &&
      head.verb.weak !== true
    );
  if (who.rule === 'theirs' || (who.rule === 'one-sided' && who.actors.length > 0)) return true;
  if (head.noun?.pointing && head.use.role === 'during') return false;
  return head.use.article === 'definite' && (!head.plural || who.rule === 'same-sides');
}

/** "auf der Konferenz", "beim Gipfel": what only frames something else speaks of a contact that was called so before. */
function isFramed({ noun, use }: Head, who: Participants): boolean {
  const summit = noun?.type === 'summit' && use?.role !== 'event' && who.actors.length === 0;
  return noun?.pointing !== true && (noun?.framing === true || summit);
}
