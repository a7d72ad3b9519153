import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorGroup } from './actor-group.ts';
import { closes } from './apposed.ts';
import { prepositionBefore } from './markers.ts';
import { endsIn, wordAt, type Sentence } from './sentence.ts';

/** How many words an office with what it is of may have before its comma: "dem Vizechef des Obersten Militärrats,". */
const TITLE = 8;

/**
 * "telefonierte mit dem Vizechef der Junta, A", "mit …, B, dem Präsidenten der Französischen Republik, C,": whom a comma parts from the
 * office before is led by what leads the office, and so is "mit ihrem Gast, dem Präsidenten C,". The group as it is where no such
 * phrase stands there.
 */
export function behindTitle(group: ActorGroup, last: ActorGroup | undefined, base: Sentence, tables: ContactTables): ActorGroup {
  const [person, ...more] = group.actors;
  const apposed = group.marker === null && wordAt(base, group.from - 1) === ',' && closes(group, base);
  if (!apposed || person?.kind !== 'person' || more.length > 0) return group;
  const after = last?.to ?? 0;
  const from = titleStart(group.from - 2, after, base, tables) ?? relatedStart(group.from - 2, after, base, tables);
  if (from === undefined) return group;
  const marker = prepositionBefore(base, from, tables);
  return marker === null && !isListed(from, base, tables) ? group : { ...group, from, marker };
} // prettier-ignore

/** Where the phrase of an office begins whose last word is given; undefined where the words are no office. */
function titleStart(end: number, after: number, base: Sentence, tables: ContactTables): number | undefined {
  let office = -1;
  for (let at = end; at >= after && end - at < TITLE; at--) {
    const pos = base.tokens[at]?.value.pos ?? '';
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos)) return undefined;
    if (endsIn(tables.offices, wordAt(base, at))) office = at;
    if (pos === 'DET' && office > at && between(at, office, base).every((p) => p === 'ADJ')) return at;
  }
  return undefined;
}

/** "mit ihrem engsten Verbündeten, Präsident B,": where the phrase of a possessive and its noun begins behind a preposition; undefined where the words are none. */
function relatedStart(end: number, after: number, base: Sentence, tables: ContactTables): number | undefined {
  if (!['NOUN', 'ADJ'].includes(base.tokens[end]?.value.pos ?? '')) return undefined;
  let at = end - 1;
  while (at > after && base.tokens[at]?.value.pos === 'ADJ') at--;
  const isOwned = at >= after && tables.possessives.includes(wordAt(base, at));
  return isOwned && prepositionBefore(base, at, tables) !== null ? at : undefined;
} // prettier-ignore

function between(from: number, to: number, { tokens }: Sentence): string[] {
  return tokens.slice(from + 1, to).map((t) => t.value.pos);
}

/** ", dem Präsidenten …": one more in the dative behind the comma or joining word of a list. */
function isListed(from: number, base: Sentence, { datives, and }: ContactTables): boolean {
  const before = wordAt(base, from - 1);
  return datives.includes(wordAt(base, from)) && (before === ',' || and.includes(before));
}
