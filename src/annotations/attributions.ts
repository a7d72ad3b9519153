import type { Found, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Annotator, World } from './annotator.ts';
import {
  announcedBy,
  carriedFrom,
  reaches,
  topicOf,
  withSpeaker,
  type Announced,
  type Carried,
} from './attribution/carry.ts';
import { carryingOf, type Carrying } from './attribution/context.ts';
import type { Draft } from './attribution/draft.ts';
import { insideOf } from './attribution/inside.ts';
import { loneDrafts } from './attribution/lone.ts';
import {
  carriedOn,
  foundOf,
  joined,
  quotedBy,
  quotedIn,
  quotesInside,
  quotesPointedAt,
  type Desk,
} from './attribution/make.ts';
import { draftsOf } from './attribution/settle.ts';
import { unitsOf, type Unit } from './attribution/unit.ts';

/** Who said what, to whom, via whom: by cues, clause grammar, quotation marks and mood. */
export const attributions: Annotator = {
  name: 'attributions',
  needs: ['sentence', 'token', 'clause', 'name', 'mention', 'quotation'],
  adds: ['attribution'],
  find: findAttributions,
};

/** What goes from sentence to sentence. */
interface State {
  carried: Carried | null;
  /** Reported mood that may go on in the next sentence. */
  open: Found<'attribution'> | null;
  /** The sentence before, where it is in the outlet's own words. */
  previous: Unit | null;
  announced: Announced | null;
}

function* findAttributions(
  article: Article,
  seen: Seen,
  { language }: World,
): Iterable<Found<'attribution'>> {
  const { speech, code } = language;
  const state: State = { carried: null, open: null, previous: null, announced: null };
  for (const unit of unitsOf({ article, seen, speech })) {
    const desk: Desk = { unit, seen, speech, article, code, previous: state.previous };
    const drafts = draftsOf(desk);
    const possible = carryingOf(desk, drafts);
    const carrying =
      possible !== null &&
      ((drafts.length === 0 && possible.rule !== 'plan') || reaches(state.carried, unit, possible))
        ? possible
        : null;
    if (carrying !== null) yield* carryOn(desk, carrying, state);
    const lone = carrying === null ? loneDrafts(desk, drafts) : [];
    yield* say(desk, [...drafts, ...lone], { state, outer: carrying === null ? null : state.open });
    const own = drafts.length === 0 && carrying === null && unit.kind === 'paragraph';
    state.previous = own ? unit : null;
    if (own) state.carried = topicOf(desk) ?? state.carried;
    state.announced = carrying === null ? announcedBy(desk) : null;
  }
  if (state.open !== null) yield state.open;
}

/** What cues of the sentence itself give. `outer`: the sentence as a whole is somebody's reported speech. */
function* say(
  desk: Desk,
  drafts: readonly Draft[],
  { state, outer }: { state: State; outer: Found<'attribution'> | null },
): Iterable<Found<'attribution'>> {
  const { unit } = desk;
  if (state.open !== null && outer === null) {
    yield state.open;
    state.open = null;
  }
  const found: Found<'attribution'>[] = [];
  for (const draft of drafts) {
    const one = withSpeaker(desk, foundOf(desk, draft), {
      carried: carriedFrom(found, unit.block) ?? state.carried,
      outer,
    });
    const inner = [...insideOf(desk, draft, one), ...quotesPointedAt(desk, draft, one)];
    const quoting = quotedBy(desk, draft);
    yield* quoting === null ? [one, ...inner] : [quotedIn(one, quoting), quoting, ...inner];
    found.push(one, ...inner);
  }
  const last = carriedFrom(found, unit.block);
  if (outer !== null) return;
  if (last !== null) state.carried = last;
  else if (unit.kind !== 'paragraph') state.carried = null;
}

/** A sentence that somebody of before still speaks. */
function* carryOn(desk: Desk, carrying: Carrying, state: State): Iterable<Found<'attribution'>> {
  const { unit } = desk;
  const announced = carrying.type === 'direct' ? state.announced : null;
  const speaker = announced ?? (reaches(state.carried, unit, carrying) ? state.carried : null);
  const next = carriedOn(desk, carrying, speaker);
  const last = state.open;
  const goesOn = last?.rule === next.rule && carrying.rule === 'reported-mood' && speaker !== null;
  if (last !== null && !goesOn) yield last;
  state.open = last !== null && goesOn ? joined(last, next) : next;
  if (speaker !== null)
    state.carried = { speaker: speaker.speaker, via: speaker.via, medium: speaker.medium, block: unit.block };
  yield* quotesInside(desk, next);
  yield* insideOf(desk, null, next);
}
