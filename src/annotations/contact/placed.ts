import type { NameKind } from '../../model/annotation.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** A name of one of the kinds stands in the clause right behind one of the prepositions (lower case): "in Wien". */
export function isPlaced(
  clause: number | undefined,
  { names, tokens, clauseOf }: SentenceView,
  { kinds, at }: { readonly kinds: readonly NameKind[]; readonly at: readonly string[] },
): boolean {
  return names.some(({ start, value: { kind } }) => {
    const first = tokenAt(tokens, start);
    return kinds.includes(kind) && clauseOf[first] === clause && at.includes(wordAt({ tokens }, first - 1));
  });
}
