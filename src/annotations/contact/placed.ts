import type { NameKind } from '../../model/annotation.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** A name of one of the kinds stands in the clause behind one of the prepositions (lower case): "in Wien", "in der Hafenstadt Odessa". */
export function isPlaced(
  clause: number | undefined,
  { names, tokens, clauseOf }: SentenceView,
  { kinds, at }: { readonly kinds: readonly NameKind[]; readonly at: readonly string[] },
): boolean {
  return names.some(({ start, value: { kind } }) => {
    const first = tokenAt(tokens, start);
    return kinds.includes(kind) && clauseOf[first] === clause && at.includes(wordAt({ tokens }, beforePhrase(first, tokens)));
  });
} // prettier-ignore

/** The word before a name with what calls it ("in der Hafenstadt Odessa", "im argentinischen Grenzort Puerto Iguazú"). */
function beforePhrase(first: number, tokens: SentenceView['tokens']): number {
  let at = first - 1;
  if (tokens[at]?.value.pos !== 'NOUN') return at;
  at--;
  while (tokens[at]?.value.pos === 'ADJ') at--;
  return tokens[at]?.value.pos === 'DET' ? at - 1 : at;
}
