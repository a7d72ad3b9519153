import type { AttributionValue, Found, Party } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { actOfContent } from './acts.ts';
import type { Announced, Carried } from './carry.ts';
import type { Carrying } from './context.ts';
import { runs, type Draft, type DraftParty, type Words } from './draft.ts';
import { loneDrafts } from './lone.ts';
import { partyOf } from './party.ts';
import type { Reader } from './subject.ts';
import { spanOf, type Unit } from './unit.ts';
import { isOwnWording } from './wording.ts';

/** Where statements are made from drafts. */
export interface Desk extends Reader {
  readonly article: Article;
  readonly code: string;
  /** The sentence before in the outlet's own words, which a pronoun may point to. */
  readonly previous: Unit | null;
}

/** A sentence, or a quotation that stands alone, as somebody's words. */
export function carriedOn(
  { unit, article, code, speech }: Desk,
  { type, rule }: Carrying,
  carried: Carried | Announced | null,
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
      ...(carried !== null && 'cue' in carried ? carried.cue : {}),
      ...(act === undefined ? {} : { act }),
      ...(quote === undefined ? {} : { quotation: quote.annotation.id }),
    },
  };
}

/** Quotations inside a sentence of reported mood. */
export function* quotesInside(desk: Desk, outer: Found<'attribution'>): Iterable<Found<'attribution'>> {
  const { unit, code } = desk;
  if (outer.value.type === 'direct') return;
  for (const quote of unit.quotes) {
    if (!isOwnWording(desk, quote)) continue;
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

/** Quotations in the sentence before that "dies" points to, but for those that are somebody's words by themselves. */
export function quotesPointedAt(
  desk: Desk,
  { pointsBack }: Draft,
  outer: Found<'attribution'>,
): Found<'attribution'>[] {
  if (pointsBack !== true || desk.previous === null) return [];
  const before: Desk = { ...desk, unit: desk.previous, previous: null };
  const alone = new Set(loneDrafts(before, []).map((d) => before.unit.quotes[d.quote ?? -1]?.annotation.id));
  return [...quotesInside(before, outer)].filter((found) => !alone.has(found.value.quotation));
}

/** The same words as those of who prints them with a verb of quoting: a paper that cites a minister says so itself. */
export function quotedBy(desk: Desk, draft: Draft): Found<'attribution'> | null {
  if (draft.type !== 'direct' || draft.quotedBy === undefined) return null;
  return foundOf(desk, { ...draft, speaker: draft.quotedBy, via: [], rule: 'quotation-quoted' });
}

/** The words of who is quoted, inside the statement of who quotes them. */
export function quotedIn(inner: Found<'attribution'>, outer: Found<'attribution'>): Found<'attribution'> {
  return { ...inner, value: { ...inner.value, partOf: { start: outer.start, end: outer.end } } };
}

/** One statement over several sentences of one speaker. */
export function joined(first: Found<'attribution'>, next: Found<'attribution'>): Found<'attribution'> {
  const { act, ...rest } = first.value;
  const both = act ?? next.value.act;
  return { ...first, end: next.end, value: { ...rest, ...(both === undefined ? {} : { act: both }) } };
}

/** Acts that say little, so that the content may say more. */
const OPEN: ReadonlySet<string> = new Set(['inform', 'announce']);

/** A draft with its places in the text. */
export function foundOf(desk: Desk, draft: Draft): Found<'attribution'> {
  const { unit, article, code, speech } = desk;
  const pointed = draft.pointsBack === true && desk.previous !== null ? [desk.previous] : [];
  const spans = [...pointed, ...spansOf(unit, draft.content)];
  const start = spans[0]?.start ?? unit.start;
  const end = spans.at(-1)?.end ?? unit.start;
  const parties = (all: readonly DraftParty[]): Party[] =>
    all.flatMap((one) => partyOf(article, desk.seen, { unit, draft: one }) ?? []);
  const act =
    draft.act === undefined || OPEN.has(draft.act)
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
