import type { Grammar, Ready } from './grammar.ts';
import { rulesAt } from './grammar.ts';
import type { Piece } from './lexer.ts';
import { meaning } from './meanings.ts';
import type { Match, Slots } from './pattern.ts';
import type { Reading } from './reading.ts';

/** One expression found in the text, not yet placed in the calendar. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
  /** Numbers of its first piece and of the piece after it. */
  readonly from: number;
  readonly to: number;
}

/** All expressions of a text, in order, none overlapping another. */
export function hits(pieces: readonly Piece[], grammar: Grammar): Hit[] {
  const found: Hit[] = [];
  let at = 0;
  let free = 0;
  while (at < pieces.length) {
    const best = furthest(pieces, at, free, grammar);
    if (best === null) {
      at++;
      continue;
    }
    if (best.hit === null) {
      free = at = Math.max(best.match.to, at + 1);
      continue;
    }
    for (const member of membersBefore(best, pieces, free, grammar)) found.push(member);
    found.push(best.hit);
    free = best.hit.to;
    // A pattern may need the last piece of this one before its own brackets.
    at = Math.max(best.hit.to - 1, at + 1);
  }
  return found;
}

interface Best {
  /** Null for words that only look like a time. */
  readonly hit: Hit | null;
  readonly ready: Ready;
  readonly match: Match;
}

/** The best match here, unless one that begins at its marked words reaches further. */
function furthest(pieces: readonly Piece[], at: number, free: number, grammar: Grammar): Best | null {
  const best = bestAt(pieces, at, free, grammar);
  if (best === null || best.match.from === at) return best;
  const inner = bestAt(pieces, best.match.from, free, grammar);
  return inner && inner.match.to > best.match.to ? inner : best;
}

/** The match that reaches furthest; of equals the one that stands first in the table. */
function bestAt(pieces: readonly Piece[], at: number, free: number, grammar: Grammar): Best | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  let best: Best | null = null;
  for (const ready of rulesAt(grammar, piece)) {
    const match = ready.match(pieces, at);
    if (match === null || match.from < free) continue;
    if (best && (match.to < best.match.to || (match.to === best.match.to && ready.order > best.ready.order)))
      continue;
    const reading = meaning(ready.rule.means, { ...ready.rule.with, ...match.slots });
    if (reading === null && ready.rule.means !== 'none') continue;
    best = { hit: reading && hit(pieces, match, ready.rule.name, reading), ready, match };
  }
  return best;
}

function hit(pieces: readonly Piece[], match: Match, rule: string, reading: Reading): Hit {
  const start = pieces[match.from]?.start ?? 0;
  const end = pieces[match.to - 1]?.end ?? start;
  return { start, end, rule, reading, from: match.from, to: match.to };
}

/** "10., 11. und" before "12. Januar": read from right to left, each member with the rest of the full expression. */
function membersBefore(best: Best, pieces: readonly Piece[], free: number, grammar: Grammar): Hit[] {
  const { rule } = best.ready;
  const members: Hit[] = [];
  for (const { list, joints, match } of grammar.lists) {
    if (!list.before.includes(rule.name)) continue;
    const shared = without({ ...rule.with, ...best.match.slots }, list.replaces);
    let to = best.match.from;
    for (;;) {
      const joint = jointsBefore(pieces, to, free, joints);
      const found = joint < to ? endingAt(pieces, joint, free, match) : null;
      const reading = found && meaning(rule.means, { ...shared, ...found.slots });
      if (!found || !reading) break;
      members.push(hit(pieces, found, rule.name, reading));
      to = found.from;
    }
    if (members.length > 0) break;
  }
  return members.reverse();
}

/** Up to three joints in a row ("sowie am"). */
function jointsBefore(
  pieces: readonly Piece[],
  to: number,
  free: number,
  joints: ReadonlySet<string>,
): number {
  let at = to;
  while (at > free && to - at < 3 && pieces[at]?.gap !== 'break' && joints.has(pieces[at - 1]?.form ?? ''))
    at--;
  return at;
}

function endingAt(
  pieces: readonly Piece[],
  end: number,
  free: number,
  match: (pieces: readonly Piece[], first: number) => Match | null,
): Match | null {
  for (let first = Math.max(free, end - 4); first < end; first++) {
    const found = match(pieces, first);
    if (found?.end === end && found.from >= free) return found;
  }
  return null;
}

function without(slots: Slots, names: readonly string[]): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !names.includes(name)));
}
