import type { ActorRef } from '../../model/actor.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { isCrowned } from './in-power.ts';
import type { Item } from './known.ts';
import { formOf, isName, isOnlyName, withoutEnding, type NameWords } from './name-words.ts';
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
  const { words, gazetteer } = context;
  const isDouble = isSecondPart(context, last + 1);
  const isGiven = people.every(({ id }) => isCrowned(gazetteer.entry(id)?.offices));
  let end = isDouble ? last + 1 : last;
  while (isGiven && end < last + MOST_MORE && words[end + 1]?.gap === ' ' && isOnlyName(context, end + 1))
    end++;
  return end === last ? undefined : { first, last: end, actor: strangerRef(formOf(words, first, end)) };
}

/** "-Petrow": behind a hyphen, with none after it, and no surname of someone else ("Biden-Putin"). */
export function isSecondPart({ words, lexicon, sense }: NameWords, at: number): boolean {
  const word = words[at];
  if (word?.gap !== '-' || words[at + 1]?.gap === '-' || !isName(word, lexicon)) return false;
  return (
    [word.form, withoutEnding(word.form, lexicon)].every((form) => sense.nounForms(form).length === 0) &&
    sense.isStrange(word.form) &&
    !lexicon.surnames.has(word.form)
  );
}
