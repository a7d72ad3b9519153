import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { LanguageCode } from '../../model/article.ts';

/** Letters of a name: shorter ones begin too many words that mean something else, longer ones no state has. */
const SHORTEST = 4;
const LONGEST = 24;

const known = new WeakMap<Gazetteer, Map<LanguageCode, ReadonlyMap<string, ActorRef>>>();

/**
 * "auf seiner Chinareise", "der Ukrainebesuch": the state with whose name a noun begins, written in one word with the rest; by the
 * token's number. Whether the rest is a word for a visit is for the reader to say.
 */
export function statesInWords(
  tokens: readonly Annotation<'token'>[],
  language: LanguageCode,
  gazetteer: Gazetteer,
): ReadonlyMap<number, ActorRef> {
  const states = statesOf(language, gazetteer);
  const found = new Map<number, ActorRef>();
  for (const [at, { value }] of tokens.entries()) {
    if (value.pos !== 'NOUN') continue;
    const word = value.form.toLowerCase();
    for (let end = Math.min(word.length - SHORTEST, LONGEST); end >= SHORTEST; end--) {
      const state = states.get(word.slice(0, end));
      if (state === undefined) continue;
      found.set(at, state);
      break;
    }
  }
  return found;
}

/** Names of states in one word, lower case. */
function statesOf(language: LanguageCode, gazetteer: Gazetteer): ReadonlyMap<string, ActorRef> {
  const ready = known.get(gazetteer) ?? new Map<LanguageCode, ReadonlyMap<string, ActorRef>>();
  known.set(gazetteer, ready);
  const names = ready.get(language) ?? new Map(wordsFor(language, gazetteer));
  ready.set(language, names);
  return names;
}

function* wordsFor(language: LanguageCode, gazetteer: Gazetteer): Iterable<[string, ActorRef]> {
  for (const [phrase, { as, id }] of gazetteer.named(language)) {
    const state = as === 'country' && /^\p{L}+$/u.test(phrase) ? gazetteer.ref(id) : undefined;
    if (state !== undefined && phrase.length >= SHORTEST) yield [phrase.toLowerCase(), state];
  }
}
