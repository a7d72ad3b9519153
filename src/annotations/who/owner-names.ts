import type { ActorId } from '../../model/actor.ts';
import type { NameAt, WhoText } from './text.ts';

/** "Bidens", "Russlands", "Russia's": the name has an ending that it does not have by itself. */
export function isGenitive(text: WhoText, name: NameAt): boolean {
  if (isBareBehindPreposition(text, name)) return false;
  const word = text.words[name.last]?.form ?? '';
  const after = text.words[name.last + 1];
  return (
    word.endsWith('s') ||
    (after?.gap === "'" && after.form === 's') ||
    text.text.charAt(name.name.end) === '’'
  );
}

/** "empfing in Paris Kremlchef A": the name ends so by itself, and the preposition before it leads to the place. */
function isBareBehindPreposition({ words, lexicon }: WhoText, { first, last, name }: NameAt): boolean {
  const bare = name.value.kind === 'place' && first === last && name.value.actor?.name === words[last]?.form;
  return bare && lexicon.placeWords.has(words[first - 1]?.form ?? '');
}

/** The state or organisation a name stands for when it says whose someone is. */
export function ownerOf(text: WhoText, { name }: NameAt): ActorId | undefined {
  const { actor, kind } = name.value;
  if (actor === null || actor.carrier === true) return undefined;
  if (kind === 'place') return text.world.gazetteer.entry(actor.id)?.seatOf;
  return kind === 'person' ? undefined : actor.id;
}

/** "der Gesandte der USA für Afghanistan, A,": where what the office is for ends, where a name set off by a comma follows. */
export function behindRegion(text: WhoText, last: number): number {
  const { words, lexicon } = text;
  if (words[last + 1]?.gap !== ' ' || !lexicon.tables.regionWords.includes(words[last + 1]?.form ?? ''))
    return last;
  const region = text.nameFrom.get(last + 2) ?? text.nameFrom.get(last + 3);
  const next = region === undefined ? undefined : text.nameFrom.get(region.last + 1);
  const apart = region !== undefined && text.text.charAt(words[region.last]?.end ?? 0) === ',';
  return region !== undefined && apart && next?.name.value.kind === 'person' ? region.last : last;
}

/** "der Präsident Frankreichs": a state or body in the genitive, with its last word; before another office it belongs to that one. */
export function genitiveBehind(
  text: WhoText,
  last: number,
): { readonly end: number; readonly of: ActorId } | undefined {
  const name = text.words[last + 1]?.gap === ' ' ? text.nameFrom.get(last + 1) : undefined;
  const { kind } = name?.name.value ?? {};
  if (name === undefined || (kind !== 'country' && kind !== 'organisation') || !isGenitive(text, name))
    return undefined;
  const next = text.words[name.last + 1];
  const before = next?.gap === ' ' && (text.labelFrom.has(name.last + 1) || /^\p{Lu}/u.test(next.form));
  // "die Außenminister Frankreichs und Polens" are two.
  const listed = [name.last + 1, name.last + 2].some(
    (i) => text.nameFrom.get(i)?.name.value.kind === 'country',
  );
  const of = ownerOf(text, name);
  return before || listed || next?.gap === '-' || of === undefined ? undefined : { end: name.last, of };
}
