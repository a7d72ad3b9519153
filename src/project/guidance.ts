import type { ArticleOverride, Correction } from '../model/correction.ts';
import type { Anchor, ContactId, DifferenceState, LogEvent } from '../model/project.ts';
import { activeEvents, eventsOf } from './log.ts';

/** What the user's corrections mean for the next compilation. Reports are still named by their anchors. */
export interface Guidance {
  readonly corrections: readonly Correction[];
  /** A contact that the user chose to keep for these reports; later ones outrank earlier ones. */
  readonly kept: readonly { readonly contact: ContactId; readonly anchors: ReadonlySet<Anchor> }[];
  /** Corrections whose words no article has any more: they do nothing until the words come back. */
  readonly adrift: readonly LogEvent[];
}

/** Reports by anchor, as they are now. */
export type ReportsByAnchor = Pick<ReadonlyMap<Anchor, string>, 'get'>;

/** What a user entered about articles. */
export function overridesOf(events: readonly LogEvent[], article?: string): ArticleOverride[] {
  return eventsOf(events, 'override')
    .filter(({ payload }) => article === undefined || payload.article === article)
    .map(({ payload: { article: id, field, value } }) => ({ article: id, [field]: value }));
}

/** Articles that the user left out. */
export function ignoredArticles(events: readonly LogEvent[]): ReadonlySet<string> {
  return new Set(
    eventsOf(events, 'ignore').flatMap(({ payload: { what, id } }) => (what === 'article' ? [id] : [])),
  );
}

/** What the user says of differences, by their ids. Those not named are open. */
export function differenceStates(
  events: readonly LogEvent[],
): ReadonlyMap<string, { readonly state: DifferenceState; readonly because: string | null }> {
  return new Map(
    eventsOf(events, 'state').map(({ payload: { difference, state }, because }) => [
      difference,
      { state, because },
    ]),
  );
}

/** The corrections of contacts in terms of the reports that are there now. */
export function guidanceOf(events: readonly LogEvent[], reports: ReportsByAnchor): Guidance {
  const kept: { contact: ContactId; anchors: ReadonlySet<Anchor> }[] = [];
  const adrift: LogEvent[] = [];
  let corrections: Correction[] = [];
  for (const event of activeEvents(events)) {
    const { payload } = event;
    if (!('anchors' in payload)) continue;
    const named = payload.anchors.flatMap((anchor) => reports.get(anchor) ?? []);
    if (named.length === 0) {
      adrift.push(event);
      continue;
    }
    if (payload.kind === 'merge') kept.push({ contact: payload.into, anchors: new Set(payload.anchors) });
    corrections = corrected(corrections, event, named);
  }
  return { corrections, kept, adrift };
}

/** The corrections with what one event adds to them, or takes back. */
function corrected(
  before: readonly Correction[],
  { payload, because: reason }: LogEvent,
  named: readonly string[],
): Correction[] {
  const because = reason ?? '';
  const [first, second, ...others] = named;
  if (first === undefined) return [...before];
  switch (payload.kind) {
    case 'set': {
      const { attribute, value, mod } = payload;
      const rest = before.filter(
        (one) => !(one.kind === 'set' && one.attribute === attribute && one.report === first),
      );
      return [
        ...rest,
        {
          kind: 'set',
          report: first,
          attribute,
          value,
          because,
          ...(mod === undefined ? {} : { mod }),
        } as Correction,
      ];
    }
    case 'ignore':
      return [...before, ...named.map((report): Correction => ({ kind: 'ignore', report, because }))];
    case 'merge':
      return second === undefined
        ? [...before]
        : [...before, { kind: 'join', reports: [first, second, ...others], because }];
    case 'split': {
      const moved = new Set(named);
      const parted = named.map((report): Correction => ({ kind: 'part', report, because }));
      const together: Correction[] =
        second === undefined ? [] : [{ kind: 'join', reports: [first, second, ...others], because }];
      return [...before.flatMap((one) => withoutMoved(one, moved)), ...parted, ...together];
    }
    default:
      return [...before];
  }
}

/** An earlier join without the reports that a later split moves out. */
function withoutMoved(correction: Correction, moved: ReadonlySet<string>): Correction[] {
  if (correction.kind !== 'join') return [correction];
  const [first, second, ...others] = correction.reports.filter((report) => !moved.has(report));
  return first === undefined || second === undefined
    ? []
    : [{ ...correction, reports: [first, second, ...others] }];
}
