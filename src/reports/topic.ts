import type { Annotation, Pos, Seen } from '../model/annotation.ts';
import type { Span } from '../text/span.ts';

/** Most words of a topic. */
const MOST = 4;

/** Weight of one occurrence: nouns and names say what it is about, the rest only where there are none. */
const WEIGHT: Partial<Record<Pos, number>> = { NOUN: 1, PROPN: 0.75 };
const ELSE: ReadonlySet<Pos> = new Set(['ADJ', 'VERB']);

/**
 * What a statement is about: the dictionary forms of its nouns, the weightiest first, then in the order of the text; of its
 * adjectives and verbs where it has no noun. Undefined where it has neither. Knows no language.
 */
export function topicOf(seen: Seen, parts: readonly Span[]): string | undefined {
  const tokens = parts.flatMap((part) => seen.within('token', part)).filter(isWord);
  const nouns = tokens.filter((token) => WEIGHT[token.value.pos] !== undefined);
  const telling = nouns.length > 0 ? nouns : tokens.filter((token) => ELSE.has(token.value.pos));
  const weights = new Map<string, number>();
  for (const { value } of telling)
    weights.set(value.lemma, (weights.get(value.lemma) ?? 0) + (WEIGHT[value.pos] ?? 1));
  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([lemma]) => lemma);
  return ranked.length === 0 ? undefined : ranked.slice(0, MOST).join(', ');
}

/** Letters only: no figures and no signs. */
function isWord({ value }: Annotation<'token'>): boolean {
  return /^\p{L}[\p{L}’'-]+$/u.test(value.lemma);
}
