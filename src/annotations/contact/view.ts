import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { delegationsOf } from './delegations.ts';
import { groupsOf, type ActorGroup } from './groups.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as the contact rules read it: tokens with their clauses, and the groups of actors. */
export interface SentenceView extends Sentence {
  readonly groups: readonly ActorGroup[];
}

export function viewOf(
  sentence: Annotation<'sentence'>,
  seen: Seen,
  { article, world }: { readonly article: Article; readonly world: World },
): SentenceView {
  const tokens = seen.within('token', sentence);
  const after = Math.max(datelineEnd(sentence, article), placesEnd(sentence, tokens, seen));
  const clauses = seen.within('clause', sentence);
  const base: Sentence = {
    sentence,
    tokens,
    clauses,
    clauseOf: tokens.map((t) => innermost(clauses, t)),
    times: seen.within('time', sentence).filter((t) => t.start >= after),
    names: seen.within('name', sentence).filter((n) => n.start >= after),
  };
  const mentions = seen.within('mention', sentence).filter((m) => m.start >= after);
  const delegations = delegationsOf(base, { mentions, world });
  return { ...base, groups: groupsOf(base, { mentions, delegations, world }) };
}

/** "Moskau, 30. Dezember 2021 –": place and day of a dateline belong to the article, not to what it tells. */
function datelineEnd(sentence: Annotation<'sentence'>, { published }: Article): number {
  const { span } = published;
  return span && contains(sentence, span) && published.basis === 'stated' ? span.end : sentence.start;
}

/** How many words a line of places and agencies before the text may have. */
const PLACES = 12;

/** "Belgrad/Pristina (dpa) –": places before a dash, without a verb, say where the text was written. */
function placesEnd(sentence: Span, tokens: readonly Annotation<'token'>[], seen: Seen): number {
  const [first] = tokens;
  const dash = tokens.findIndex((t) => /^[-–—]$/u.test(t.value.form));
  const before = tokens.slice(0, dash);
  const begins = first !== undefined && seen.over('name', first).some((n) => n.value.kind === 'place');
  if (dash < 1 || dash > PLACES || !begins || before.some((t) => t.value.verb !== undefined)) return sentence.start;
  return tokens[dash]?.end ?? sentence.start;
} // prettier-ignore

function innermost(clauses: readonly Annotation<'clause'>[], token: Span): number {
  let best: Annotation<'clause'> | undefined;
  for (const clause of clauses) {
    const parts = clause.spans ?? [clause];
    if (parts.some((p) => contains(p, token)) && (best === undefined || sizeOf(clause) <= sizeOf(best)))
      best = clause;
  }
  return best?.id ?? -1;
}

function sizeOf(clause: Annotation<'clause'>): number {
  return (clause.spans ?? [clause]).reduce((sum, s) => sum + s.end - s.start, 0);
}

/** True when the token of this number lies in a group of actors. */
export function insideGroup(at: number, view: SentenceView): boolean {
  return view.groups.some((g) => g.from <= at && at < g.to);
}
