import type { ActorRef } from '../../model/actor.ts';
import { isOwned, sexAt, startOf, type DefiniteNoun } from './definite.ts';
import type { SpokenPeople } from './spoken.ts';
import type { NameAt, WhoText } from './text.ts';

/** What may follow an adjective of nationality in its phrase: "die deutsche Ministerin", "der Franzose Emmanuel Macron". */
const GOES_ON: readonly string[] = ['NOUN', 'PROPN', 'ADJ', 'NUM'];

/** "der Ungar", "mit der Deutschen": a noun of nationality for one person whom the reader knows; undefined for all else ("der türkischen Zyprer"). */
export function nationalNoun(text: WhoText, { name, first, last }: NameAt): DefiniteNoun | undefined {
  if (name.value.kind !== 'nationality' || first !== last) return undefined;
  const next = text.words[first + 1];
  const goesOn =
    next !== undefined &&
    next.gap !== '' &&
    GOES_ON.includes(text.pos[first + 1] ?? '') &&
    !text.lexicon.tables.partsOfTimes.includes(next.form) &&
    !isBehind(text, first + 1);
  const other = text.nameTo.get(first - 1)?.name.value;
  const owner = text.nameFrom.get(first + 1)?.name.value;
  // "trifft der Kenianer Ugandas Präsidenten": no state owns somebody of another.
  const isStates = owner?.kind === 'country' && next?.gap === ' ';
  if ((goesOn && !isStates) || (!isStates && isOwned(text, first)) || other?.kind === 'nationality')
    return undefined;
  const start = startOf(text, first);
  return start === undefined ? undefined : { at: first, first, start };
}

/** "des Äthiopiers zustande gekommen": an adjective by its form with no noun behind it belongs to the verb. */
function isBehind({ pos }: WhoText, at: number): boolean {
  return pos[at] === 'ADJ' && !GOES_ON.includes(pos[at + 1] ?? '');
}

/** How many sentences back the one of several may have been named who is meant. */
const NEAR = 1;

/**
 * The only one of the article so far, or else of the sentences right before, who acts for the state that the noun names, or did so in an
 * office before: "der Norweger" is the secretary general who was prime minister in Oslo.
 */
export function personOfNation(
  text: WhoText,
  people: SpokenPeople,
  { noun, state }: { readonly noun: DefiniteNoun; readonly state: ActorRef },
): ActorRef | undefined {
  const sex = isWoman(text, noun) ? 'f' : sexAt(text, noun);
  if (sex === undefined) return undefined;
  const { gazetteer } = text.world;
  const ofState = (actor: ActorRef): boolean =>
    actor.side === state.id ||
    gazetteer.entry(actor.id)?.offices?.some((term) => term.of === state.id) === true;
  const fitting = people.distinct().filter((actor) => ofState(actor) && (people.sexOf(actor) ?? sex) === sex);
  if (fitting.length < 2) return fitting[0];
  const sentence = text.sentence[noun.at] ?? 0;
  const near = people.within(sentence - NEAR, sentence).map(({ actor }) => actor.id);
  const left = fitting.filter(({ id }) => near.includes(id));
  return left.length === 1 ? left[0] : undefined;
}

/** "die Dänin": by its ending, whether the lexicon has the word or not. */
function isWoman({ words, lexicon }: WhoText, { at }: DefiniteNoun): boolean {
  const { womanEnding } = lexicon.tables;
  return womanEnding !== undefined && words[at]?.form.endsWith(womanEnding) === true;
}
