import { ReadoutError } from '../model/errors.ts';
import type { ActorId } from '../model/actor.ts';
import type { Given } from '../pipeline.ts';
import type { ContactQuery, Reader } from '../store/index.ts';
import { foldedWords } from '../text/fold.ts';

/** What contacts are called by, beside their ids: when, and who takes part. */
export type Called = Pick<ContactQuery, 'actors' | 'from' | 'to'>;

const CALLED = /^(\d{4}(?:-\d{2}){0,2})?(?:^|[\s-]|$)(.*)$/u;
/** Languages in whose spellings actors may be named. */
const SPELLED_IN = ['de', 'en'] as const;

/**
 * The contacts that are called so: by a day, month or year, by who takes part, or by both (`2021-12-30`, `biden-putin`,
 * `2021-12-30-biden-putin`). Null where the name is none of these. Throws `project/several` for a word that may mean several actors.
 */
export async function called(name: string, reader: Reader, given: Given): Promise<Called | null> {
  const [, day, rest = ''] = CALLED.exec(name.trim()) ?? [];
  const words = foldedWords(rest);
  const when = day === undefined ? {} : { from: day, to: day };
  if (words.length === 0) return day === undefined ? null : when;
  const actors = actorsIn(words, await spellings(reader, given));
  return actors === null ? null : { ...when, actors };
}

/** Ids of actors by what they are called, in folded words with a hyphen between. */
type Spellings = ReadonlyMap<string, ReadonlySet<ActorId>>;

/** Everyone who takes part in contacts, by id, by every word of the name and by the spellings that the gazetteer knows. */
async function spellings(reader: Reader, { gazetteer }: Given): Promise<Spellings> {
  const found = new Map<string, Set<ActorId>>();
  const add = (words: readonly string[], id: ActorId): void => {
    const key = words.join('-');
    found.set(key, (found.get(key) ?? new Set()).add(id));
  };
  const actors = (await reader.actors()).filter(({ contacts }) => contacts > 0);
  for (const { id, name } of actors) {
    const words = foldedWords(name);
    add(foldedWords(id), id);
    add(words, id);
    for (const word of words) add([word], id);
  }
  const here = new Set(actors.map(({ id }) => id));
  for (const [phrase, { id }] of gazetteer.people()) if (here.has(id)) add(foldedWords(phrase), id);
  for (const language of SPELLED_IN)
    for (const [phrase, { as, id }] of gazetteer.named(language))
      if ((as === 'country' || as === 'organisation') && here.has(id)) add(foldedWords(phrase), id);
  return found;
}

/** The actors that the words name, one behind the other, each by as many words as possible; null where a word names none. */
function actorsIn(words: readonly string[], known: Spellings): readonly ActorId[] | null {
  const actors: ActorId[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = words.slice(at).map((_, i) => words.length - at - i);
    const length = lengths.find((one) => known.has(words.slice(at, at + one).join('-')));
    if (length === undefined) return null;
    const name = words.slice(at, at + length).join('-');
    const [first, ...others] = known.get(name) ?? [];
    if (first === undefined) return null;
    if (others.length > 0)
      throw new ReadoutError('project/several', `${name} may be one of several: ${[first, ...others].join(', ')}`);
    actors.push(first);
    at += length;
  }
  return [...new Set(actors)];
} // prettier-ignore
