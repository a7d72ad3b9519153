import type { CalendarTables, ListRule, TimeRule } from '../../languages/sections/calendar.ts';
import type { Piece } from './lexer.ts';
import { FIGURES, matcher, type Match } from './pattern.ts';
import { parsePattern, type Node } from './pattern-syntax.ts';
import { vocabulary, type Words } from './vocabulary.ts';

type Matcher = (pieces: readonly Piece[], first: number) => Match | null;

/** A rule made ready, with what it is the n-th of in its table. */
export interface Ready {
  readonly rule: TimeRule;
  readonly order: number;
  readonly match: Matcher;
}

/** A language's tables made ready to read with. */
export interface Grammar {
  readonly tables: CalendarTables;
  readonly words: Words;
  /** Rules by what their first piece can be: a class, `=word`, or a figure class. */
  readonly byFirst: ReadonlyMap<string, readonly Ready[]>;
  readonly figures: readonly Ready[];
  /** Rules that a known word can begin, remembered by how it is written; as many entries as the tables have words. */
  readonly known: Map<string, readonly Ready[]>;
  readonly lists: readonly {
    readonly list: ListRule;
    readonly joints: ReadonlySet<string>;
    readonly match: Matcher;
  }[];
}

const READY = new WeakMap<CalendarTables, Grammar>();

/** The grammar of a language. Made once for each table, since it depends on nothing else. */
export function grammarOf(tables: CalendarTables): Grammar {
  const ready = READY.get(tables) ?? compile(tables);
  READY.set(tables, ready);
  return ready;
}

function compile(tables: CalendarTables): Grammar {
  const byFirst = new Map<string, Ready[]>();
  const figures: Ready[] = [];
  tables.rules.forEach((rule, order) => {
    const nodes = parsePattern(rule.pattern, tables.phrases);
    const ready = { rule, order, match: matcher(nodes) };
    const firsts = firstsOf(nodes);
    for (const first of firsts.keys) {
      if (first in FIGURES) {
        if (!figures.includes(ready)) figures.push(ready);
      } else byFirst.set(first, [...(byFirst.get(first) ?? []), ready]);
    }
  });
  const lists = tables.lists.map((list) => ({
    list,
    joints: new Set(list.joints),
    match: matcher(parsePattern(list.item, tables.phrases)),
  }));
  return { tables, words: vocabulary(tables), byFirst, figures, lists, known: new Map() };
}

/** What a sequence can begin with; `open`: it can be empty. */
function firstsOf(nodes: readonly Node[]): { keys: ReadonlySet<string>; open: boolean } {
  const keys = new Set<string>();
  for (const node of nodes) {
    const own = firstsOfNode(node);
    own.keys.forEach((key) => keys.add(key));
    if (!own.open) return { keys, open: false };
  }
  return { keys, open: true };
}

function firstsOfNode(node: Node): { keys: ReadonlySet<string>; open: boolean } {
  switch (node.is) {
    case 'class':
      return { keys: new Set([node.cls]), open: false };
    case 'word':
      return { keys: new Set(node.words.map((word) => `=${word.toLowerCase()}`)), open: false };
    case 'maybe':
      return { keys: firstsOfNode(node.node).keys, open: true };
    case 'choice': {
      const ways = node.ways.map(firstsOf);
      return { keys: new Set(ways.flatMap((way) => [...way.keys])), open: ways.some((way) => way.open) };
    }
    default:
      return { keys: new Set(), open: true };
  }
}

/** The rules worth trying at a piece, in the order of the table. */
export function rulesAt(grammar: Grammar, piece: Piece): readonly Ready[] {
  if (piece.kind === 'number') return grammar.figures;
  const literal = grammar.byFirst.get(`=${piece.form}`);
  if (piece.senses.length === 0) return literal ?? NO_RULES;
  const key = piece.capital ? `^${piece.form}` : piece.form;
  const known = grammar.known.get(key);
  if (known) return known;
  const found = new Set(literal);
  for (const sense of piece.senses) grammar.byFirst.get(sense.cls)?.forEach((ready) => found.add(ready));
  const ready = [...found];
  grammar.known.set(key, ready);
  return ready;
}

const NO_RULES: readonly Ready[] = [];
