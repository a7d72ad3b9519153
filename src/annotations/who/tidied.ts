import { isAgent } from './agents.ts';
import { isCalling } from './callings.ts';
import type { Placed } from './cast.ts';
import {
  isFirstName,
  formOf,
  isName,
  isOnlyName,
  withoutEnding,
  withParticle,
  type NameWords,
} from './name-words.ts';
import { strangerRef } from './strangers.ts';
import { isBodyName, isFirm, oddKind, thingBefore, thingFirst } from './things.ts';

/** A name of statistics without words that cannot be part of it, and with those that must be; nothing if none is left. */
export function tidied(name: Placed, text: NameWords, taken: ReadonlySet<number>): Placed[] {
  const { value, rule } = name.found;
  const isLikely = rule.endsWith('/likely');
  if (value.kind !== 'person' && !(isLikely && isAddressed(name, text))) return [name];
  if (value.actor !== null && !value.actor.id.startsWith('x:')) return [name];
  // "der katarische Emir": a word for an office is no name by itself.
  if (
    isLikely &&
    name.first === name.last &&
    text.lexicon.labels.exactly(text.words[name.first]?.form ?? '').some((l) => l.as === 'role')
  )
    return [];
  const first = isLikely ? begin(name, text) : name.first;
  const last = isLikely ? withoutCompound(first, end(first, name.last, text), text) : name.last;
  if (last < first || (isLikely && isCompound(first, last, text))) return [];
  const thing = isLikely
    ? (thingBefore(first, text) ?? (last > first ? thingFirst(first, text) : undefined))
    : undefined;
  if (thing !== undefined)
    return [{ ...name, found: { ...name.found, value: { kind: thing, actor: null } } }];
  const odd = isLikely ? oddKind(first, last, text) : undefined;
  if (odd !== undefined) return [{ ...name, found: { ...name.found, value: { kind: odd, actor: null } } }];
  if (isLikely && isBody(first, last, text))
    return [{ ...name, found: { ...name.found, value: { kind: 'organisation', actor: null } } }];
  return [
    placed(
      name,
      text,
      isLikely ? withFirstName(first, last, text, taken) : first,
      cut(first, isLikely ? withParticle(last, text, taken) : last, text),
    ),
  ];
}

/** "Frau Berger": a title of address makes a person of what looks like a firm. */
function isAddressed({ first, last }: Placed, { words, lexicon }: NameWords): boolean {
  return (
    last > first && words[first + 1]?.gap === ' ' && lexicon.tables.titles.includes(words[first]?.form ?? '')
  );
}

/** The last word is an organisation's ("Brother Awards"), or a common noun after no known first name ("Yello Strom"). */
function isBody(first: number, last: number, text: NameWords): boolean {
  const { words, lexicon, sense } = text;
  const form = words[last]?.form ?? '';
  return (
    (last > first && isBodyName(last, text)) ||
    isFirm(first, text) ||
    (last > first &&
      sense.isNoun(form) &&
      !sense.isSurname(form) &&
      !isFirstName({ sense, lexicon }, words[first]?.form ?? ''))
  );
}

function placed(name: Placed, text: NameWords, first: number, last: number): Placed {
  const [own, final] = [text.words[first], text.words[last]];
  if (own === undefined || final === undefined) return name;
  if (first === name.first && last === name.last && name.found.value.actor !== null) return name;
  const actor = last > first ? strangerRef(formOf(text.words, first, last)) : null;
  const value = { kind: 'person' as const, actor };
  return { first, last, found: { ...name.found, start: own.start, end: final.end, value } };
}

/** After common nouns and small words that are no part of a name: "Zyklon Larry", "Clan von X". */
function begin({ first, last }: Placed, text: NameWords): number {
  const { words, lexicon, sense } = text;
  let at = first;
  for (; at < last; at++) {
    const word = words[at];
    const form = word?.form ?? '';
    const isLabel = lexicon.labels.exactly(form).length > 0 || lexicon.tables.titles.includes(form);
    if (word === undefined || isLabel || !isName(word, lexicon) || isCalling(text, at) || isAgent(text, form))
      continue;
    if (words[at + 1]?.gap === '-' && at + 1 < last && sense.isNoun(words[at + 1]?.form ?? '')) continue;
    if (isFirstName({ sense, lexicon }, form)) break;
    const isOwner = lexicon.tables.genitiveWords.includes(words[at + 1]?.form ?? '');
    if (!isOwner && !sense.isNoun(form)) break;
  }
  return at;
}

/** Before particles, small words and titles: "Abraham Sipe von", "Koenigs Menschenrechtsbeauftragter". */
function end(first: number, last: number, text: NameWords): number {
  let at = last;
  while (at >= first && (!/^\p{Lu}/u.test(text.words[at]?.form ?? '') || (at > first && isTitle(at, text))))
    at--;
  return at;
}

/** "Buchtitel-Copyright": two words and a hyphen, the first a common noun that no one has for a name. */
function isCompound(first: number, last: number, { words, sense, lexicon }: NameWords): boolean {
  const form = words[first]?.form ?? '';
  if (last !== first + 1 || words[last]?.gap !== '-' || sense.isSurname(form)) return false;
  return sense.nounForms(form).length > 0 && !isFirstName({ sense, lexicon }, form);
}

/** "Irme | Stetter-Karp": a word that can only be a name before a double one. */
function withFirstName(first: number, last: number, text: NameWords, taken: ReadonlySet<number>): number {
  const isDouble = last === first + 1 && text.words[last]?.gap === '-';
  const isFree = text.words[first]?.gap === ' ' && !taken.has(first - 1);
  return isDouble && isFree && isOnlyName(text, first - 1) ? first - 1 : first;
}

/** "Jesus-Fotomontage": a noun behind a hyphen is no part of the name; nothing is left of a single word. */
function withoutCompound(first: number, last: number, { words, sense }: NameWords): number {
  const word = words[last];
  if (last === first || word?.gap !== '-' || sense.isSurname(word.form)) return last;
  return sense.nounForms(word.form).length === 0 ? last : last - 1;
}

/** A noun that is a title whatever stands before its ending; no proper noun, no surname. */
function isTitle(at: number, { words, lexicon, sense }: NameWords): boolean {
  const form = words[at]?.form ?? '';
  if (words[at]?.gap !== ' ' || sense.isSurname(form)) return false;
  if (lexicon.labels.exactly(form).length > 0) return sense.isNoun(form);
  const { titleEndings } = lexicon.tables;
  return (
    titleEndings.some((ending) => form.toLowerCase().endsWith(ending)) && /^\p{Lu}\p{Ll}{4,}/u.test(form)
  );
}

/** "Matteo Salvinis Lega": a genitive ends the name, if the article has the name without its ending. */
function cut(first: number, last: number, { words, lexicon }: NameWords): number {
  for (let i = first + 1; i < last; i++) {
    const form = words[i]?.form ?? '';
    const bare = withoutEnding(form, lexicon);
    if (bare !== form && words[i + 1]?.gap === ' ' && words.some((w) => w.form === bare)) return i;
  }
  return last;
}
