import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorId } from '../../model/actor.ts';
import { isCalling } from './callings.ts';
import { isCrowned, TOP } from './in-power.ts';
import type { Item } from './known.ts';
import type { NameWords } from './name-words.ts';
import { roleBefore } from './role-before.ts';
import { nearestYears } from './term-years.ts';

interface Context extends NameWords {
  readonly gazetteer: Gazetteer;
  readonly date: string | undefined;
}

/** Years between an article and an office from which on a frequent name may be somebody else's. */
const NAMESAKE = 3;

/** "Bahnchef Mehdorn": any title before a rare surname of which the table has one bearer, in some office on the day and of no other state. */
export function titledBearer(context: Context, { first, people = [] }: Item): ActorId | undefined {
  const { words, gazetteer, lexicon, date } = context;
  const [one, other] = people;
  const title = words[first]?.gap === ' ' ? (words[first - 1]?.form ?? '') : '';
  if (one === undefined || other !== undefined || one.full || title === '') return undefined;
  const { modestTitles, titleEndings } = lexicon.tables;
  const isTitle = isCalling(context, first - 1) || lexicon.labels.exactly(title).length > 0 || titleEndings.some((end) => title.endsWith(end));
  const entry = gazetteer.entry(one.id);
  if (!isTitle || modestTitles.includes(title) || entry?.weak === true || isCrowned(entry?.offices) || nearestYears(entry, date) !== 0) return undefined;
  const of = roleBefore(context, first)?.of;
  return of === undefined || gazetteer.ref(one.id, date)?.side === (gazetteer.entry(of)?.side ?? of) ? one.id : undefined;
} // prettier-ignore

/** "Michael Müller" in 2005: a frequent name years before or after its bearer held an office, unless a title says it is the one. */
export function isNamesake({ gazetteer, date }: Context, id: ActorId, byTitle: ActorId | undefined): boolean {
  const entry = gazetteer.entry(id);
  const known = entry?.offices?.some(({ office }) => TOP.has(office)) === true;
  return entry?.weak === true && !known && nearestYears(entry, date) > NAMESAKE && byTitle !== id;
}
