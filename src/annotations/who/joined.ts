import type { Found } from '../../model/annotation.ts';
import { isCalling } from './callings.ts';
import { formOf, isLikeName, type NameWords } from './name-words.ts';
import { strangerRef } from './strangers.ts';
import { range } from './text.ts';
import { isThingName } from './things.ts';

/** Most words of a name that only stands beside another's. */
const MOST = 3;

/**
 * The names with those of strangers that stand beside a person's whole name in one list: "Hikmet X und Armen Y", where both words can
 * be nothing but a name. Statistics hold such words for places.
 */
export function withJoined(names: readonly Found<'name'>[], text: NameWords, rule: string): Found<'name'>[] {
  const { words, lexicon } = text;
  const at = new Map(words.map((word, i) => [word.start, i]));
  const ends = new Map(words.map((word, i) => [word.end, i]));
  const open = names.filter(({ value }) => value.actor === null);
  const taken = new Set(
    names.flatMap((name) =>
      open.includes(name) ? [] : range(at.get(name.start) ?? 0, ends.get(name.end) ?? -1),
    ),
  );
  const found = names.flatMap((name): Found<'name'>[] => {
    const [first, last] = [at.get(name.start), ends.get(name.end)];
    if (name.value.kind !== 'person' || first === undefined || last === undefined || last === first)
      return [];
    const joint = words[last + 1];
    if (joint?.gap !== ' ' || !isJoiner(joint.form, lexicon)) return [];
    const begin = last + 2;
    let end = begin - 1;
    while (
      end - begin + 1 < MOST &&
      words[end + 1]?.gap === ' ' &&
      !taken.has(end + 1) &&
      isPart(text, end + 1)
    )
      end++;
    const isWhole = end > begin && words[end + 1]?.gap !== '-' && !taken.has(end + 1);
    if (!isWhole || isThingName(begin, end, text) || isPlaceLike(text, begin)) return [];
    const value = { kind: 'person' as const, actor: strangerRef(formOf(words, begin, end)) };
    return [{ layer: 'name', start: words[begin]?.start ?? 0, end: words[end]?.end ?? 0, value, rule }];
  });
  const isGone = (name: Found<'name'>): boolean =>
    name.value.actor === null && found.some(({ start, end }) => name.start < end && start < name.end);
  return [...names.filter((name) => !isGone(name)), ...found];
}

/** A word of a name, and none for what someone is: "Landrat". */
function isPart(text: NameWords, at: number): boolean {
  return isLikeName(text, at) && !isCalling(text, at);
}

/** "und", but not "mit". */
export function isJoiner(form: string, { tables }: NameWords['lexicon']): boolean {
  return tables.joiners.includes(form) && !tables.personPrepositions.includes(form);
}

/** "Sri Lanka", "Port Moresby". */
function isPlaceLike({ words, lexicon, sense }: NameWords, first: number): boolean {
  const form = words[first]?.form ?? '';
  return (
    lexicon.tables.placeBeginnings.includes(form) ||
    lexicon.tables.saintWords.includes(form) ||
    sense.isPlace(form)
  );
}
