import type { AddedFiles } from '../../app.ts';
import type { AddCounts } from '../words/project.ts';
import type { Page } from './view.ts';

/** What became of texts, by kind. */
export function countsOf({ arrivals }: Pick<AddedFiles, 'arrivals'>): AddCounts {
  const is = (kind: string): number => arrivals.filter(({ place }) => place.is === kind).length;
  return { fresh: is('new'), versions: is('version'), there: is('there') };
}

/** Where texts would go: a line for each, what could not be read apart, then how many of each. */
export function* planView(planned: AddedFiles, { words: { project: words } }: Page): Iterable<string> {
  for (const { origin, place } of planned.arrivals)
    yield `${MARKS[place.is]} ${place.article}  ${words.places[place.is]}  ${origin}\n`;
  const refused = planned.failed.length === 0 ? '' : `, ${words.refused(planned.failed.length)}`;
  yield `${words.wouldAdd(countsOf(planned))}${refused}; ${words.notKept}\n`;
}

/** As in the preview of a list of feeds: what is new, what changes, what stays. */
const MARKS = { new: '+', version: '~', there: '=' } as const;
