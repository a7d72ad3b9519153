import type { Piece } from './lexer.ts';
import type { Node } from './pattern-syntax.ts';

/** Values the words of a pattern gave, by slot. */
export type Slots = Readonly<Record<string, string | number>>;

/** A pattern found at a place: piece numbers, the end not included. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** What is marked. */
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
}

/** State of one attempt. Steps push and, when they fail, take back. */
interface Attempt {
  readonly pieces: readonly Piece[];
  readonly first: number;
  /** Looking at the piece before the pattern: `~` then asks whether the pattern is glued to it. */
  readonly behind: boolean;
  readonly slots: [string, string | number][];
  from: number;
  to: number;
}
/** Tries to go on at piece `at`; -1 when it cannot, else the number of the piece after the pattern. */
type Step = (attempt: Attempt, at: number) => number;

/** A matcher for a parsed pattern. Patterns have no repetition, so that an attempt takes bounded time. */
export function matcher(nodes: readonly Node[]): (pieces: readonly Piece[], first: number) => Match | null {
  const run = chain(nodes, (_, at) => at);
  return (pieces, first) => {
    const attempt: Attempt = { pieces, first, behind: false, slots: [], from: -1, to: -1 };
    const end = run(attempt, first);
    if (end <= first) return null;
    const from = attempt.from < 0 ? first : attempt.from;
    const to = attempt.to < 0 ? end : attempt.to;
    return to <= from ? null : { first, end, from, to, slots: Object.fromEntries(attempt.slots) };
  };
}

function chain(nodes: readonly Node[], last: Step): Step {
  return nodes.reduceRight<Step>((next, node) => step(node, next), last);
}

function step(node: Node, next: Step): Step {
  switch (node.is) {
    case 'open':
      return (attempt, at) => bounded(attempt, 'from', at, next);
    case 'close':
      return (attempt, at) => bounded(attempt, 'to', at, next);
    case 'maybe': {
      const taken = step(node.node, next);
      return (attempt, at) => {
        const end = taken(attempt, at);
        return end < 0 ? next(attempt, at) : end;
      };
    }
    case 'choice': {
      const ways = node.ways.map((way) => chain(way, next));
      return (attempt, at) => {
        for (const way of ways) {
          const end = way(attempt, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'not': {
      const inner = step(node.node, (_, at) => at);
      return (attempt, at) => {
        const behind = at === attempt.first;
        const looked = { ...attempt, behind, slots: [] };
        const found = behind ? inner({ ...looked, first: at - 1 }, at - 1) : inner(looked, at);
        return found >= 0 ? -1 : next(attempt, at);
      };
    }
    default:
      return taking(node, next);
  }
}

function bounded(attempt: Attempt, edge: 'from' | 'to', at: number, next: Step): number {
  const before = attempt[edge];
  attempt[edge] = at;
  const end = next(attempt, at);
  if (end < 0) attempt[edge] = before;
  return end;
}

function taking(node: Node & { is: 'word' | 'class' }, next: Step): Step {
  const value = node.is === 'word' ? wordTest(node.words) : classTest(node.cls);
  const slot = node.slot;
  return (attempt, at) => {
    const piece = attempt.pieces[at];
    if (piece === undefined) return -1;
    if (at > attempt.first && piece.gap === 'break') return -1;
    if (node.glued && (attempt.behind ? attempt.pieces[at + 1] : piece)?.gap !== 'glued') return -1;
    if (attempt.behind && attempt.pieces[at + 1]?.gap === 'break') return -1;
    const given = value(piece);
    if (given === undefined) return -1;
    const kept = attempt.slots.length;
    if (slot !== undefined) attempt.slots.push([slot, given]);
    const end = next(attempt, at + 1);
    if (end < 0) attempt.slots.length = kept;
    return end;
  };
}

type Test = (piece: Piece) => string | number | undefined;

function wordTest(words: readonly string[]): Test {
  const small = new Set(words.filter((w) => w === w.toLowerCase()));
  const capitals = new Set(words.map((w) => w.toLowerCase()).filter((w) => !small.has(w)));
  const all = new Set(words.map((w) => w.toLowerCase()));
  return (piece) => {
    if (!all.has(piece.form)) return undefined;
    return piece.kind === 'word' && !piece.capital && capitals.has(piece.form) ? undefined : piece.form;
  };
}

/** Figures by range; any other class by the senses of the word. */
function classTest(cls: string): Test {
  const range = FIGURES[cls];
  if (range) return (piece) => (piece.kind === 'number' && range(piece) ? piece.number : undefined);
  if (cls === 'Name') return (piece) => (piece.kind === 'word' && piece.capital ? piece.form : undefined);
  return (piece) => {
    for (const sense of piece.senses) if (sense.cls === cls) return sense.value;
    return undefined;
  };
}

/** Classes of figures, by their digits and range. */
export const FIGURES: Readonly<Record<string, (piece: Piece) => boolean>> = {
  N: (p) => p.number < 1e7,
  D: (p) => p.digits > 0 && p.digits <= 2 && p.number >= 1 && p.number <= 31,
  MM: (p) => p.digits > 0 && p.digits <= 2 && p.number >= 1 && p.number <= 12,
  YYYY: (p) => p.digits === 4 && p.number >= 1000 && p.number < 2200,
  OLD: (p) => p.digits === 4 && p.number >= 1500 && p.number < 1900,
  RECENT: (p) => p.digits === 4 && p.number >= 1900 && p.number < 2050,
  YY: (p) => p.digits === 2,
  HH: (p) => p.digits > 0 && p.digits <= 2 && p.number <= 24,
  MIN: (p) => p.digits === 2 && p.number < 60,
  CLOCK: (p) => p.digits === 4 && p.number % 100 < 60 && p.number <= 2400,
};
