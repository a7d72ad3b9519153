import type { ActorId } from '../../model/actor.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Word } from '../../text/phrases.ts';
import type { NameLexicon } from './lexicon.ts';

/** How far before a name its title may begin, in words. */
const REACH = 6;

/** A title right before a name. */
export interface TitleBefore {
  readonly offices: readonly string[];
  /** Whose office it is, where the words say so. */
  readonly of?: ActorId;
  /** The word says only that it is an office: "sein Amtskollege". */
  readonly any: boolean;
  /** The words say that the office is over: "Ex-Präsident", "der frühere US-Präsident", "Altkanzler". */
  readonly former: boolean;
}

/** The office that the words before a name give, and whose: "US-Präsident", "die britische Premierministerin". */
export function roleBefore(
  context: { words: readonly Word[]; lexicon: NameLexicon; gazetteer: Gazetteer },
  first: number,
): TitleBefore | undefined {
  const { words, lexicon, gazetteer } = context;
  if (words[first]?.gap !== ' ') return undefined;
  const from = Math.max(0, first - REACH);
  const window = words.slice(from, first);
  const labels = lexicon.labels.find(window);
  const last = labels.at(-1);
  if (last?.last !== window.length - 1) return nationBefore(window, lexicon, gazetteer);
  const role = last.values.find((v) => v.as === 'role');
  const offices = role?.role.offices ?? last.values.find((v) => v.as === 'person')?.person.offices;
  const any = last.values.some((v) => v.as === 'counterpart');
  if (offices === undefined && !any) return undefined;
  const start = withoutPrefix(window, last.first, lexicon);
  const owner = lexicon.named.find(window.slice(0, start)).at(-1);
  const named = owner?.last === start - 1 ? owner.values[0] : undefined;
  const of = role?.role.of ?? (named && (gazetteer.entry(named.id)?.side ?? named.id));
  const begin = named === undefined ? start : (owner?.first ?? start);
  const former = role?.role.past === true || start < last.first || isFormer(window, begin, lexicon);
  return { offices: offices ?? [], any, former, ...(of === undefined ? {} : { of }) };
}

/** "der Amerikaner Kerry", "den Inder Modi": a noun of nationality with its article; its people hold some office of that state. */
function nationBefore(words: readonly Word[], lexicon: NameLexicon, gazetteer: Gazetteer): TitleBefore | undefined {
  const nation = lexicon.named.find(words).at(-1);
  const [value] = nation?.values ?? [];
  const at = words.length - 1;
  const article = lexicon.tables.determiners[words[at - 1]?.form.toLowerCase() ?? ''];
  const isNoun = /^\p{Lu}/u.test(words[at]?.form ?? '') && article?.kind === 'definite';
  if (value === undefined || nation?.last !== at || nation.first !== at || !isNoun) return undefined;
  const state = gazetteer.entry(value.id)?.side ?? value.id;
  return gazetteer.entry(state)?.kind === 'country' ? { offices: [], any: true, former: false, of: state } : undefined;
} // prettier-ignore

/** Where the title begins with "Ex-" before it. */
function withoutPrefix(words: readonly Word[], first: number, lexicon: NameLexicon): number {
  const isPrefix = words[first]?.gap === '-' && lexicon.formerPrefixes.has(words[first - 1]?.form ?? '');
  return isPrefix ? first - 1 : first;
}

/** "frühere", "ehemalige" right before the title or whose it is. */
function isFormer(words: readonly Word[], begin: number, lexicon: NameLexicon): boolean {
  const [own, before] = [words[begin], words[begin - 1]];
  if (before === undefined) return false;
  if (own?.gap === '-') return lexicon.formerPrefixes.has(before.form);
  return own?.gap === ' ' && lexicon.former.has(before.form.toLowerCase());
}
