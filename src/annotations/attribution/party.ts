import type { ActorRef } from '../../model/actor.ts';
import type { Party, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { DraftParty } from './draft.ts';
import { spanOf, type Unit } from './unit.ts';

/** The people or bodies that a run of words names, through the mentions in it. */
export function partyOf(
  article: Article,
  seen: Seen,
  place: { unit: Unit; draft: DraftParty },
): Party | null {
  const { unit, draft } = place;
  const first = draft.words[0];
  const last = draft.words.at(-1);
  if (first === undefined || last === undefined) return null;
  const span = spanOf(unit, first, last + 1);
  const who =
    draft.who === undefined || draft.who.length === 0
      ? span
      : spanOf(unit, draft.who[0] ?? first, (draft.who.at(-1) ?? last) + 1);
  const actors = actorsIn(seen, who);
  const [only] = actors;
  const label =
    actors.length === 1 && only !== undefined
      ? only.name
      : actors.length > 1
        ? actors.map((a) => a.name).join(', ')
        : sliceOf(article.text, who).trim();
  return { actors, label, span };
}

/** Actors of the mention that leads the words; with "und" those of all that stand side by side. */
function actorsIn(seen: Seen, span: Span): readonly ActorRef[] {
  const mentions = seen.over('mention', span).filter((m) => m.start >= span.start && m.end <= span.end);
  const whole =
    mentions.find((m) => m.value.phrase.start <= span.start && m.value.phrase.end >= span.end) ??
    mentions.find((m) => m.value.phrase.start <= span.start + 4);
  return whole?.value.actors ?? [];
}
