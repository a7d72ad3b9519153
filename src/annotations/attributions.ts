import type { AttributionValue, Found, Party, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { sliceOf, type Span } from '../text/span.ts';
import type { Annotator, World } from './annotator.ts';
import { actOfContent } from './attribution/acts.ts';
import { carryingOf, type Carrying } from './attribution/context.ts';
import { runs, type Draft, type DraftParty, type Words } from './attribution/draft.ts';
import { partyOf } from './attribution/party.ts';
import { draftsOf } from './attribution/settle.ts';
import type { Reader } from './attribution/subject.ts';
import { spanOf, unitsOf, type Unit } from './attribution/unit.ts';

/** Who said what, to whom, via whom: by cues, clause grammar, quotation marks and mood. */
export const attributions: Annotator = {
  name: 'attributions',
  needs: ['sentence', 'token', 'clause', 'mention', 'quotation'],
  adds: ['attribution'],
  find: findAttributions,
};

/** Where statements are made from drafts. */
interface Desk extends Reader {
  readonly article: Article;
  readonly code: string;
  /** The sentence before in the outlet's own words, which a pronoun may point to. */
  readonly previous: Span | null;
}

/** Who speaks when a sentence names nobody. */
interface Carried {
  readonly speaker: Party | null;
  readonly via: readonly Party[];
  readonly medium: 'Speech' | 'Writing' | 'Thought';
  readonly block: number;
}

/** What goes from sentence to sentence. */
interface State {
  carried: Carried | null;
  /** Reported mood that may go on in the next sentence. */
  open: Found<'attribution'> | null;
  previous: Span | null;
}

function* findAttributions(
  article: Article,
  seen: Seen,
  { language }: World,
): Iterable<Found<'attribution'>> {
  const state: State = { carried: null, open: null, previous: null };
  for (const unit of unitsOf({ article, seen, speech: language.speech })) {
    const desk: Desk = {
      unit,
      seen,
      speech: language.speech,
      article,
      code: language.code,
      previous: state.previous,
    };
    const drafts = draftsOf(desk);
    const carrying = drafts.length === 0 ? carryingOf(desk) : null;
    if (carrying !== null) yield* carryOn(desk, carrying, state);
    else yield* say(desk, drafts, state);
    const own = drafts.length === 0 && carrying === null && unit.kind === 'paragraph';
    state.previous = own ? { start: unit.start, end: unit.end } : null;
  }
  if (state.open !== null) yield state.open;
}

/** A sentence with cues of its own, or one of the outlet's. */
function* say(desk: Desk, drafts: readonly Draft[], state: State): Iterable<Found<'attribution'>> {
  const { unit } = desk;
  if (state.open !== null) yield state.open;
  state.open = null;
  const found = drafts.map((draft) => foundOf(desk, draft));
  yield* found;
  const last = found.findLast((f) => f.value.partOf === undefined && f.value.speaker !== null)?.value;
  if (last !== undefined)
    state.carried = {
      speaker: last.speaker,
      via: last.via,
      medium: last.medium ?? 'Speech',
      block: unit.block,
    };
  else if (unit.kind !== 'paragraph') state.carried = null;
}

/** A sentence that somebody of before still speaks. */
function* carryOn(desk: Desk, carrying: Carrying, state: State): Iterable<Found<'attribution'>> {
  const { unit } = desk;
  const speaker = reaches(state.carried, unit, carrying) ? state.carried : null;
  const next = carriedOn(desk, carrying, speaker);
  const last = state.open;
  const goesOn = last?.rule === next.rule && carrying.rule === 'reported-mood' && speaker !== null;
  if (last !== null && !goesOn) yield last;
  state.open = last !== null && goesOn ? joined(last, next) : next;
  if (speaker !== null) state.carried = { ...speaker, block: unit.block };
  yield* quotesInside(desk, next);
}

/** A speaker is kept to the end of the paragraph; a quotation that stands alone may follow in the next. */
function reaches(carried: Carried | null, unit: Unit, carrying: Carrying): carried is Carried {
  if (carried === null) return false;
  return (
    carried.block === unit.block ||
    (carried.block === unit.block - 1 && (carrying.type === 'direct' || carrying.rule === 'reported-mood'))
  );
}

function carriedOn(
  { unit, article, code, speech }: Desk,
  { type, rule }: Carrying,
  carried: Carried | null,
): Found<'attribution'> {
  const quote = type === 'direct' ? unit.quotes.find((q) => q.opaque) : undefined;
  const span =
    quote === undefined ? { start: unit.start, end: unit.end } : { start: quote.start, end: quote.end };
  const act = actOfContent(sliceOf(article.text, span), speech);
  return {
    layer: 'attribution',
    ...span,
    rule: `${code}/speech/${rule}`,
    value: {
      type,
      speaker: carried?.speaker ?? null,
      addressee: [],
      via: carried?.via ?? [],
      medium: carried?.medium ?? 'Speech',
      ...(act === undefined ? {} : { act }),
      ...(quote === undefined ? {} : { quotation: quote.annotation.id }),
    },
  };
}

/** Quotations inside a sentence of reported mood. */
function* quotesInside({ unit, code }: Desk, outer: Found<'attribution'>): Iterable<Found<'attribution'>> {
  if (outer.value.type === 'direct') return;
  for (const quote of unit.quotes) {
    if (quote.annotation.value.use === 'title') continue;
    const { start, end } = quote;
    const value: AttributionValue = {
      ...outer.value,
      type: 'direct',
      quotation: quote.annotation.id,
      partOf: { start: outer.start, end: outer.end },
    };
    yield { layer: 'attribution', start, end, rule: `${code}/speech/quotation-inside`, value };
  }
}

/** One statement over several sentences of one speaker. */
function joined(first: Found<'attribution'>, next: Found<'attribution'>): Found<'attribution'> {
  const { act, ...rest } = first.value;
  const both = act ?? next.value.act;
  return { ...first, end: next.end, value: { ...rest, ...(both === undefined ? {} : { act: both }) } };
}

function foundOf(desk: Desk, draft: Draft): Found<'attribution'> {
  const { unit, article, code, speech } = desk;
  const pointed = draft.pointsBack === true && desk.previous !== null ? [desk.previous] : [];
  const spans = [...pointed, ...spansOf(unit, draft.content)];
  const start = spans[0]?.start ?? unit.start;
  const end = spans.at(-1)?.end ?? unit.start;
  const parties = (all: readonly DraftParty[]): Party[] =>
    all.flatMap((one) => partyOf(article, desk.seen, { unit, draft: one }) ?? []);
  const act =
    draft.act === undefined || draft.act === 'inform'
      ? (actOfContent(spans.map((s) => sliceOf(article.text, s)).join(' '), speech) ?? draft.act)
      : draft.act;
  const frame = spansOf(unit, draft.frame);
  const value: AttributionValue = {
    type: draft.type,
    speaker: parties(draft.speaker === null ? [] : [draft.speaker])[0] ?? null,
    addressee: parties(draft.addressee),
    via: parties(draft.via),
    ...(draft.cue.length === 0 ? {} : { cue: spansOf(unit, draft.cue) }),
    ...(frame.length === 0
      ? {}
      : {
          frame: {
            start: frame[0]?.start ?? 0,
            end: frame.at(-1)?.end ?? 0,
            ...(frame.length > 1 ? { spans: frame } : {}),
          },
        }),
    ...(act === undefined ? {} : { act }),
    medium: draft.medium,
    ...quotationOf(unit, draft),
    ...(draft.within === undefined ? {} : { partOf: coverOf(unit, draft.within) }),
  };
  return {
    layer: 'attribution',
    start,
    end,
    ...(spans.length > 1 ? { spans } : {}),
    rule: `${code}/speech/${draft.rule}`,
    value,
  };
}

function quotationOf(unit: Unit, { quote }: Draft): { quotation?: number } {
  const annotation = unit.quotes[quote ?? -1]?.annotation;
  return annotation === undefined ? {} : { quotation: annotation.id };
}

function spansOf(unit: Unit, words: Words): Span[] {
  return runs(words).map(([from, to]) => spanOf(unit, from, to));
}

function coverOf(unit: Unit, words: Words): Span {
  return spanOf(unit, words[0] ?? 0, (words.at(-1) ?? 0) + 1);
}
