import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { LanguageCode } from '../../model/article.ts';

/** Letters of a name: shorter ones begin too many words that mean something else. */
const SHORTEST = 4;

/** The names of states in one language, lower case, and how long the longest is. */
interface Names {
  readonly states: ReadonlyMap<string, ActorRef>;
  readonly longest: number;
}

const known = new WeakMap<Gazetteer, Map<LanguageCode, Names>>();

/**
 * "auf seiner Chinareise", "der Ukrainebesuch": the state with whose name a noun begins, written in one word with the rest.
 * Whether the rest is a word for a visit is for the reader to say. Undefined where the noun begins with no state.
 */
export function stateInWord(
  noun: string,
  language: LanguageCode,
  gazetteer: Gazetteer,
): ActorRef | undefined {
  const { states, longest } = namesFor(language, gazetteer);
  const word = noun.toLowerCase();
  for (let end = Math.min(word.length - SHORTEST, longest); end >= SHORTEST; end--) {
    const state = states.get(word.slice(0, end));
    if (state !== undefined) return state;
  }
  return undefined;
}

/** Made once a gazetteer and language. */
function namesFor(language: LanguageCode, gazetteer: Gazetteer): Names {
  const languages = known.get(gazetteer) ?? new Map<LanguageCode, Names>();
  known.set(gazetteer, languages);
  const ready = languages.get(language);
  if (ready !== undefined) return ready;
  const states = new Map(wordsFor(language, gazetteer));
  const names = { states, longest: Math.max(0, ...[...states.keys()].map((name) => name.length)) };
  languages.set(language, names);
  return names;
}

/** Names of states in one word. */
function* wordsFor(language: LanguageCode, gazetteer: Gazetteer): Iterable<[string, ActorRef]> {
  for (const [phrase, { as, id }] of gazetteer.named(language)) {
    const state = as === 'country' && /^\p{L}+$/u.test(phrase) ? gazetteer.ref(id) : undefined;
    if (state !== undefined && phrase.length >= SHORTEST) yield [phrase.toLowerCase(), state];
  }
}
