import type { ActorRef } from '../../model/actor.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { isCrowned } from './in-power.ts';
import type { Item } from './known.ts';
import { formOf, isName, isOnlyName, type NameWords } from './name-words.ts';
import { strangerRef } from './strangers.ts';

/** A stranger whose name begins with the whole name of someone of the table. */
interface LongerName {
  readonly first: number;
  readonly last: number;
  readonly actor: ActorRef;
}

/** Most words that a name goes on with. */
const MOST_MORE = 2;

/** "Dmitri Kosak-Petrow", "Juan Carlos Mamani": the whole name of someone of the table is only the beginning of another's. */
export function longerName(
  context: NameWords & { readonly gazetteer: Gazetteer },
  { first, last, people = [] }: Item,
): LongerName | undefined {
  if (last === first || !people.some((p) => p.full)) return undefined;
  const { words, sense, gazetteer } = context;
  const next = words[last + 1];
  const isDouble =
    next?.gap === '-' && isName(next, context.lexicon) && sense.nounForms(next.form).length === 0;
  const isGiven = people.every(({ id }) => isCrowned(gazetteer.entry(id)?.offices));
  let end = isDouble && sense.isProper(next) ? last + 1 : last;
  while (isGiven && end < last + MOST_MORE && words[end + 1]?.gap === ' ' && isOnlyName(context, end + 1))
    end++;
  return end === last ? undefined : { first, last: end, actor: strangerRef(formOf(words, first, end)) };
}
