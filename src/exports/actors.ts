import type { ReadoutRecord } from '../contract/index.ts';
import type { ActorRef } from '../model/actor.ts';
import type { ReadArticle, Trip } from '../model/trip.ts';
import { quoteJson } from './evidence.ts';

type ActorJson = ReadoutRecord['actors'][number];

/** Every actor that the articles mention or that a part of the record names, with its mentions, sorted by id. */
export function actorsOf(trip: Trip): ActorJson[] {
  const actors = new Map<string, ActorJson>();
  const entry = (ref: ActorRef): ActorJson => {
    const known = actors.get(ref.id) ?? fresh(ref, trip);
    actors.set(ref.id, known);
    return known;
  };
  for (const read of trip.articles) addMentions(read, entry);
  for (const { statements } of trip.articles) {
    for (const { speaker, addressee, via } of statements) {
      for (const party of [speaker, ...addressee, ...via]) party?.actors.forEach(entry);
    }
  }
  for (const dossier of trip.dossiers) {
    dossier.participants.forEach(entry);
    for (const ref of actorsIn(dossier.attributes)) entry(ref);
  }
  return [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function addMentions({ article, seen }: ReadArticle, entry: (ref: ActorRef) => ActorJson): void {
  for (const mention of seen.all('mention')) {
    const words = { article: article.id, ...quoteJson(article.text, mention) };
    for (const ref of mention.value.actors) entry(ref).mentions.push(words);
  }
}

function fresh(ref: ActorRef, { known }: Trip): ActorJson {
  const { wikidata, offices } = known(ref.id) ?? {};
  return {
    id: ref.id,
    name: ref.name,
    kind: ref.kind,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(offices === undefined
      ? {}
      : { offices: offices.map(({ office, of, from, to }) => ({ office, of, from, to })) }),
    mentions: [],
  };
}

/** Every actor inside a value. */
export function* actorsIn(value: unknown): Iterable<ActorRef> {
  if (typeof value !== 'object' || value === null) return;
  if (isActor(value)) yield value;
  else for (const inner of Object.values(value)) yield* actorsIn(inner);
}

/** True for what stands for an actor inside a value. */
export function isActor(value: object): value is ActorRef {
  return 'id' in value && 'name' in value && 'kind' in value;
}
