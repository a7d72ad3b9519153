import { ReadoutError } from '../model/errors.ts';
import type { LogEvent, StoredItem } from '../model/project.ts';
import type { Trip } from '../model/trip.ts';
import type { Given } from '../pipeline.ts';
import type { Reader } from '../store/index.ts';
import { articleOf } from './anchors.ts';
import { contactNamed } from './refs.ts';
import { tripAround, wholeTrip } from './trips.ts';

/** A contact, or the whole project, with all that it rests on. */
export interface Gathered {
  /** The one contact; null for the whole project. */
  readonly contact: string | null;
  readonly trip: Trip;
  readonly sources: readonly GatheredSource[];
  /** Events that concern what is here, oldest first. */
  readonly events: readonly LogEvent[];
  readonly wholeLog: boolean;
  readonly revision: number;
}

/** The text of an article as it is read, with what it was read from. */
export interface GatheredSource {
  readonly article: string;
  readonly sha256: string;
  readonly text: string;
  readonly item: StoredItem;
  readonly bytes: Uint8Array | null;
  readonly added: string;
}

/** Gathers in one look at the store, so that all of it belongs together. `name` null: the whole project. */
export async function gather(name: string | null, reader: Reader, given: Given): Promise<Gathered> {
  const { data: revision } = await reader.revisions();
  const contact = name === null ? null : await contactNamed(name, reader, given);
  const trip = contact === null ? await wholeTrip(reader, given) : await tripOfOne(contact, reader, given);
  const articles = trip.articles.map(({ article }) => article.id);
  const all = await reader.events();
  const events = contact === null ? all : eventsAbout(all, contact, trip);
  const sources: GatheredSource[] = [];
  for (const article of articles) {
    const version = (await reader.versions(article)).at(-1);
    if (version === undefined) throw new RangeError(`${article} has no version`);
    const { sha256, item, added } = version;
    sources.push({ article, sha256, text: await reader.text(sha256), item, bytes: await reader.bytes(sha256), added });
  }
  return { contact, trip, sources, events, wholeLog: events.length === all.length, revision };
} // prettier-ignore

/** The contact alone, with every article that its values and its differences name. */
async function tripOfOne(contact: string, reader: Reader, given: Given): Promise<Trip> {
  const { rows: differences } = await reader.differences({ contact });
  const [dossier] = await reader.dossiers([contact]);
  if (dossier === undefined) throw new ReadoutError('project/no-such', `there is no contact ${contact}`);
  const named = differences.flatMap(({ values }) =>
    values.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  );
  const trip = await tripAround([contact], reader, given, named);
  return { ...trip, dossiers: trip.dossiers.filter(({ id }) => id === contact) };
}

/** Events that name the contact, one of its articles, one of its differences, or undo such an event. */
function eventsAbout(events: readonly LogEvent[], contact: string, trip: Trip): readonly LogEvent[] {
  const articles = new Set(trip.articles.map(({ article }) => article.id));
  const differences = new Set(trip.discrepancies.map(({ id }) => id));
  const kept = new Set<number>();
  return events.filter(({ n, payload }) => {
    const about = (): boolean => {
      switch (payload.kind) {
        case 'override':
          return articles.has(payload.article);
        case 'state':
          return differences.has(payload.difference);
        case 'undo':
          return kept.has(payload.of);
        case 'reanalyse':
          return false;
        default:
          return JSON.stringify(payload).includes(`"${contact}"`) || payload.anchors.some((anchor) => articles.has(articleOf(anchor)));
      }
    };
    if (about()) kept.add(n);
    return kept.has(n);
  });
} // prettier-ignore
