import type { NameAt, WhoText } from './text.ts';

/** What stands around a name. */
export interface NameContext {
  /** Joined to another word by a hyphen: "Putin-Gespräch". */
  readonly compound: boolean;
  /** The small word before, in lower case; empty where the name begins or is in a compound. */
  readonly before: string;
  readonly after: string;
}

export function contextOf(text: WhoText, { first, last }: NameAt): NameContext {
  const [own, next] = [text.words[first], text.words[last + 1]];
  const before = own?.gap === ' ' ? beforeOf(text, first) : '';
  const hyphen = next?.gap === '-' && !/\s/u.test(text.text.charAt(text.words[last]?.end ?? 0));
  return { compound: hyphen || own?.gap === '-', before, after: next?.gap === ' ' ? next.form : '' };
}

/** The word before the name; before its article and adjective, if it has them: "in die | Ukraine". */
function beforeOf(text: WhoText, first: number): string {
  const { determiners } = text.lexicon.tables;
  let i = first - 1;
  for (let steps = 0; steps < 2; steps++) {
    const word = text.words[i];
    const small = word?.form.toLowerCase() ?? '';
    if (word?.gap !== ' ' || text.lexicon.placeWords.has(small)) return small;
    const isAdjective = text.pos[i] === 'ADJ' && /^\p{Ll}/u.test(word.form);
    if (
      !isAdjective &&
      !Object.hasOwn(determiners, small) &&
      text.nameTo.get(i)?.name.value.kind !== 'nationality'
    )
      return small;
    i--;
  }
  return text.words[i]?.form.toLowerCase() ?? '';
}

/** True if a state or capital is only where something is: "in Moskau", "nach Kiew", "MOSKAU (dpa)". */
export function isPlace(text: WhoText, name: NameAt, context: NameContext): boolean {
  if (context.compound) return false;
  const { placeWords, tables } = text.lexicon;
  const isSeat = name.name.value.kind === 'place';
  if (placeWords.has(context.before) || (isSeat && tables.seatPlaceWords.includes(context.before)))
    return true;
  const { start, end } = name.name;
  if (tables.placeAfter.includes(context.after) || (isSeat && afterPlaceNoun(text, name))) return true;
  const opens = start === 0 || /\n\s*$/u.test(text.text.slice(Math.max(0, start - 3), start));
  return opens && /^\s?[(/.–—:-]/u.test(text.text.slice(end, end + 2)) && isSeat;
}

/** "Stadt Wien", "nördlich von London", "the outskirts of Paris". */
function afterPlaceNoun(text: WhoText, { first }: NameAt): boolean {
  const { tables } = text.lexicon;
  const [own, before] = [text.words[first], text.words[first - 1]];
  if (own?.gap !== ' ' || before === undefined) return false;
  if (isPlaceNoun(text, before.form)) return true;
  const noun = before.gap === ' ' ? (text.words[first - 2]?.form ?? '') : '';
  return tables.genitiveWords.includes(before.form) && isPlaceNoun(text, noun);
}

/** A word for a part of a place, or one that ends with it: "Einkaufsstraßen". */
function isPlaceNoun(text: WhoText, form: string): boolean {
  const { placeNouns } = text.lexicon.tables;
  const small = form.toLowerCase();
  return placeNouns.some((noun) => form === noun || (noun.length > 4 && small.endsWith(noun.toLowerCase())));
}
