import type { Tag } from '../languages/sections/words.ts';
import type { Mood, Pos, TokenValue } from '../model/annotation.ts';

/** All tags in a fixed order: models number them by it, so new ones go to the end. */
export const TAGS = [
  'ADJ', 'ADP', 'ADP.Verb', 'ADV', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PART.Inf', 'PRON', 'PRON.Rel',
  'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'X',
  'VERB.Ind.Pres', 'VERB.Ind.Past', 'VERB.Sub.Pres', 'VERB.Sub.Past', 'VERB.Imp', 'VERB.Inf', 'VERB.Part',
  'AUX.Ind.Pres', 'AUX.Ind.Past', 'AUX.Sub.Pres', 'AUX.Sub.Past', 'AUX.Imp', 'AUX.Inf', 'AUX.Part',
  'ADV.Verb',
] as const satisfies readonly Tag[]; // prettier-ignore

const NUMBER_OF: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** Number of a tag in `TAGS`. */
export function tagNumber(tag: Tag): number {
  return NUMBER_OF.get(tag) ?? 0;
}

/** The Universal Dependencies part of speech of a tag. */
export function posOf(tag: Tag): Pos {
  const dot = tag.indexOf('.');
  return (dot < 0 ? tag : tag.slice(0, dot)) as Pos;
}

export function isVerb(tag: Tag): boolean {
  return tag.startsWith('VERB') || tag.startsWith('AUX');
}

/** Finite and not imperative. */
export function isFinite(tag: Tag): boolean {
  return tag.includes('.Ind.') || tag.includes('.Sub.');
}

/** What the tag says of a verb; undefined for other words. */
export function verbOf(tag: Tag): TokenValue['verb'] {
  if (!isVerb(tag)) return undefined;
  const [, kind, tense] = tag.split('.');
  if (kind === 'Inf') return { form: 'inf' };
  if (kind === 'Part') return { form: 'part' };
  if (kind === 'Imp') return { form: 'fin', mood: 'imp' };
  const mood: Mood = kind === 'Sub' ? 'sub' : 'ind';
  const past = tense === 'Past';
  const subjunctive = mood === 'sub' ? ({ subjunctive: past ? 2 : 1 } as const) : {};
  return { form: 'fin', mood, ...subjunctive, tense: past ? 'past' : 'pres' };
}
