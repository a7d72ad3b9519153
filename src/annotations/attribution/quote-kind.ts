import type { Annotation, NameKind, Seen, TokenValue } from '../../model/annotation.ts';
import { contains, sliceOf } from '../../text/span.ts';

/** What stands between quotation marks: somebody's words, a short phrase of them, or the name of something. */
export type QuoteKind = 'words' | 'phrase' | 'name';

/** The tokens of a quotation with their neighbours in the unit. */
export interface Quoted {
  readonly annotation: Annotation<'quotation'>;
  /** The tokens between the marks. */
  readonly inner: readonly TokenValue[];
  readonly before: TokenValue | undefined;
  readonly after: TokenValue | undefined;
}

/** Kinds of names that are no speech when they fill a quotation. */
const NAMED: ReadonlySet<NameKind> = new Set([
  'person', 'government', 'organisation', 'place', 'group', 'agency', 'outlet', 'other',
]); // prettier-ignore

/** The kind of a quotation by its own words, the names in it and its neighbours. */
export function quoteKind(seen: Seen, text: string, quoted: Quoted): QuoteKind {
  const { annotation } = quoted;
  const { use, content } = annotation.value;
  const known = seen
    .over('name', content)
    .some((name) => NAMED.has(name.value.kind) && contains(name, content) && name.value.actor !== null);
  if (use === 'title' || known) return 'name';
  if (use !== 'speech') return 'phrase';
  if (isWoven(text, quoted)) return 'phrase';
  return argumentKind(sliceOf(text, content), quoted) ?? 'words';
}

/**
 * A stretch without a finite verb and a closing mark is a part of the sentence around it: a phrase in a noun phrase that an
 * article, a preposition or an adjective opened, or the name of the subject of the verb right behind it ("„X ohne Y“ berichtet").
 */
function argumentKind(words: string, { annotation, inner, before, after }: Quoted): QuoteKind | null {
  if (annotation.value.continues === true || /[.!?…]\s*$/u.test(words)) return null;
  if (inner.some((token) => token.verb?.form === 'fin')) return null;
  if (before?.pos === 'DET' || before?.pos === 'ADP' || before?.pos === 'ADJ') return 'phrase';
  const opens = before === undefined || /^[.!?:]$/u.test(before.form);
  return opens && after?.verb?.form === 'fin' ? 'name' : null;
}

/** "der Mann „konnte und wollte nicht“": a small letter behind a word without a mark between, so that the grammar runs through. */
function isWoven(text: string, { annotation, before }: Quoted): boolean {
  const small = /^\p{Ll}$/u.test(text.charAt(annotation.value.content.start));
  return small && before !== undefined && before.pos !== 'PUNCT' && annotation.value.continues !== true;
}
