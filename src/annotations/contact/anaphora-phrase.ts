import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import { isPerson, type ActorGroup } from './actor-group.ts';
import { isEnvoy, isLeader } from './delegations.ts';
import { markerBeforeArticle, prepositionBefore } from './markers.ts';
import type { Memory } from './memory.ts';
import { wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** What the sentences before tell of those who are not named again. */
export interface Before {
  readonly memory: Memory;
  readonly tables: ContactTables;
  readonly gazetteer: Gazetteer;
  readonly seen: Seen;
}

interface Part {
  readonly actors: readonly ActorRef[];
  readonly from: number;
  readonly to: number;
}

/** Back over articles and a word for people ("die Außenminister beider Länder") to what marks the phrase. */
export function phrase(view: SentenceView, part: Part, tables: ContactTables): ActorGroup | undefined {
  if (part.actors.length === 0) return undefined;
  const from = startOf(view, part.from, tables);
  const genitive = view.tokens[from - 1]?.value.pos === 'NOUN' && tables.genitiveArticles.includes(wordAt(view, from));
  return {
    actors: part.actors,
    span: { start: view.tokens[from]?.start ?? 0, end: view.tokens[part.to - 1]?.end ?? 0 },
    from,
    to: part.to,
    marker: prepositionBefore(view, from, tables) ?? (genitive ? 'of' : markerBeforeArticle(view, from, tables)),
    possessive: false,
    delegates: part.actors.some(isPerson) ? null : leadersOr(view, from, part.to, tables),
    clause: view.clauseOf[part.from] ?? -1,
  };
} // prettier-ignore

/** "die Außenminister beider Länder" are leaders, "Vertreter beider Seiten" envoys. */
function leadersOr(
  view: SentenceView,
  from: number,
  to: number,
  tables: ContactTables,
): 'leaders' | 'envoys' {
  for (let i = from; i < to; i++) if (isLeader(wordAt(view, i), tables)) return 'leaders';
  return 'envoys';
}

function startOf(view: SentenceView, first: number, tables: ContactTables): number {
  const isArticle = (i: number): boolean =>
    view.tokens[i]?.value.pos === 'DET' || tables.all.includes(wordAt(view, i));
  let from = first;
  if (isArticle(from - 1)) from--;
  if ((isEnvoy(wordAt(view, from - 1), tables) || isLeader(wordAt(view, from - 1), tables))) from--;
  while (from > 0 && from < first && (isArticle(from - 1) || view.tokens[from - 1]?.value.pos === 'ADJ')) from--;
  return from;
} // prettier-ignore

export function inClauseOf(at: number, view: SentenceView): readonly ActorRef[] {
  const inClause = view.groups.filter((g) => g.clause === view.clauseOf[at] && !g.possessive);
  return inClause.flatMap((g) => g.actors);
}

/** A name, an apposition or a genitive follows: the phrase says itself who is meant. */
export function isSaidWho(at: number, view: SentenceView, tables: ContactTables): boolean {
  const word = wordAt(view, at);
  const named = view.names.some((n) => n.start === view.tokens[at]?.start && n.value.kind !== 'place');
  if (named || insideGroup(at, view) || tables.genitiveArticles.includes(word) || tables.by.includes(word))
    return true;
  return word === ',' && insideGroup(at + 1, view);
}
