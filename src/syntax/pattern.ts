import type { Annotation } from '../model/annotation.ts';

/**
 * Small patterns over the tokens of a sentence, for tables that an editor writes:
 *
 * | element       | meaning                                                                 |
 * |---------------|-------------------------------------------------------------------------|
 * | `Wunsch`      | this word, upper or lower case                                          |
 * | `a|b|c`       | one of these words                                                      |
 * | `geplant*`    | a word that begins so                                                   |
 * | `*gespräch`   | a word that ends so                                                     |
 * | `@bitten`     | any form of this verb or noun (its lemma)                               |
 * | `[das|ein]`   | may be missing                                                          |
 * | `<actor>`     | what the caller finds there (an actor, a time, a place); `<actor:who>` names the slot |
 * | `..`          | up to three words, none of them punctuation                             |
 * | `...`         | up to eight words, none of them punctuation                             |
 */
export interface Pattern {
  readonly elements: readonly Element[];
}

interface Element {
  readonly kind: 'words' | 'slot' | 'gap';
  readonly optional: boolean;
  readonly tests: readonly Test[];
  readonly slot?: { readonly kind: string; readonly name: string };
  readonly most?: number;
}
interface Test {
  readonly by: 'word' | 'prefix' | 'suffix' | 'lemma';
  readonly text: string;
}

/** Where what a slot stands for may end: indexes after its last token, the longest first; empty where none begins. */
export type SlotEnds = (kind: string, index: number) => readonly number[];

/** Token indexes, end exclusive, and where each named slot lies. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, readonly [number, number]>>;
}

/** Reads a pattern; throws a RangeError that names the pattern when it is malformed. */
export function parsePattern(source: string): Pattern {
  const elements = source.split(' ').map((part) => parseElement(part, source));
  if (elements.every((e) => e.optional || e.kind === 'gap'))
    throw new RangeError(`pattern without a fixed part: ${source}`);
  return { elements };
}

function parseElement(part: string, source: string): Element {
  if (part === '..' || part === '...')
    return { kind: 'gap', optional: true, tests: [], most: part === '..' ? 3 : 8 };
  const optional = part.startsWith('[') && part.endsWith(']');
  const inner = optional ? part.slice(1, -1) : part;
  const slot = /^<(?<kind>[a-z]+)(?::(?<name>[a-z]+))?>$/u.exec(inner);
  if (slot?.groups) {
    const kind = slot.groups['kind'] ?? '';
    return { kind: 'slot', optional, tests: [], slot: { kind, name: slot.groups['name'] ?? kind } };
  }
  if (inner === '' || /[<>[\]]/u.test(inner))
    throw new RangeError(`cannot read "${part}" in pattern: ${source}`);
  return { kind: 'words', optional, tests: inner.split('|').map(parseTest) };
}

function parseTest(word: string): Test {
  const text = word.toLowerCase();
  if (text.length > 1 && text.endsWith('*')) return { by: 'prefix', text: text.slice(0, -1) };
  if (text.length > 1 && text.startsWith('*')) return { by: 'suffix', text: text.slice(1) };
  return text.startsWith('@') ? { by: 'lemma', text: text.slice(1) } : { by: 'word', text };
}

/** The longest match that begins at token `at`, or undefined. Gaps are bounded, so the work per token is bounded too. */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Annotation<'token'>[],
  at: number,
  slotEnds: SlotEnds,
): Match | undefined {
  const walk = (element: number, index: number, slots: Match['slots']): Match | undefined => {
    const e = pattern.elements[element];
    if (e === undefined) return { from: at, to: index, slots };
    if (e.kind === 'gap') return walkGap(element, index, slots, e.most ?? 0);
    const ends =
      e.kind === 'slot'
        ? slotEnds(e.slot?.kind ?? '', index)
        : matches(e.tests, tokens[index])
          ? [index + 1]
          : [];
    for (const next of ends) {
      const filled = e.slot ? { ...slots, [e.slot.name]: [index, next] as const } : slots;
      const found = walk(element + 1, next, filled);
      if (found) return found;
    }
    return e.optional ? walk(element + 1, index, slots) : undefined;
  };
  const walkGap = (
    element: number,
    index: number,
    slots: Match['slots'],
    most: number,
  ): Match | undefined => {
    for (let taken = 0; taken <= most; taken++) {
      if (taken > 0 && (tokens[index + taken - 1]?.value.pos ?? 'PUNCT') === 'PUNCT') return undefined;
      const found = walk(element + 1, index + taken, slots);
      if (found) return found;
    }
    return undefined;
  };
  return walk(0, at, {});
}

function matches(tests: readonly Test[], token: Annotation<'token'> | undefined): boolean {
  if (token === undefined) return false;
  const form = token.value.form.toLowerCase();
  return tests.some(({ by, text }) => {
    if (by === 'word') return form === text;
    if (by === 'lemma') return token.value.lemma.toLowerCase() === text;
    return by === 'prefix' ? form.startsWith(text) : form.endsWith(text) && form !== '';
  });
}

/** A quick look at the first element, so that most places cost nothing. */
function mayBegin(pattern: Pattern, token: Annotation<'token'>, at: number, slotEnds: SlotEnds): boolean {
  const first = pattern.elements[0];
  if (first === undefined || first.optional || first.kind === 'gap') return true;
  return first.kind === 'slot'
    ? slotEnds(first.slot?.kind ?? '', at).length > 0
    : matches(first.tests, token);
}

/** Patterns with what they stand for, found quickly: each is tried only where its first fixed word can stand. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, Entry<T>[]>();
  readonly #byLemma = new Map<string, Entry<T>[]>();
  readonly #rest: Entry<T>[] = [];

  constructor(entries: readonly { readonly pattern: string; readonly means: T }[]) {
    for (const { pattern, means } of entries) this.#add({ pattern: parsePattern(pattern), means });
  }

  /** All matches in the sentence, in order of their first token. */
  *find(
    tokens: readonly Annotation<'token'>[],
    slotEnds: SlotEnds,
  ): Generator<Match & { readonly means: T }> {
    for (const [at, token] of tokens.entries()) {
      for (const { pattern, means } of this.#candidates(token.value.form, token.value.lemma)) {
        if (!mayBegin(pattern, token, at, slotEnds)) continue;
        const match = matchAt(pattern, tokens, at, slotEnds);
        if (match) yield { ...match, means };
      }
    }
  }

  *#candidates(form: string, lemma: string): Generator<Entry<T>> {
    yield* this.#byWord.get(form.toLowerCase()) ?? [];
    yield* this.#byLemma.get(lemma.toLowerCase()) ?? [];
    yield* this.#rest;
  }

  #add(entry: Entry<T>): void {
    const first = entry.pattern.elements[0];
    const tests = first?.kind === 'words' && !first.optional ? first.tests : [];
    const plain = tests.length > 0 && tests.every((t) => t.by === 'word');
    const lemma = tests.length > 0 && tests.every((t) => t.by === 'lemma');
    if (!plain && !lemma) this.#rest.push(entry);
    const index = plain ? this.#byWord : this.#byLemma;
    if (plain || lemma) for (const { text } of tests) index.set(text, [...(index.get(text) ?? []), entry]);
  }
}

interface Entry<T> {
  readonly pattern: Pattern;
  readonly means: T;
}
