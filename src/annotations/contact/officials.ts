import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorId } from '../../model/actor.ts';
import { isLeader } from './delegations.ts';
import type { ActorGroup } from './actor-group.ts';
import { endsIn, tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/**
 * People whose state is not known and of whom some sentence says that they act for one: by a title before the name
 * ("General A", "seinem Kollegen A"), an apposition ("A, der Sondergesandte für …"), or one that names them as ministers
 * ("die Außenminister beider Länder, A und B").
 */
export function officialsIn(views: readonly SentenceView[], tables: ContactTables): ReadonlySet<ActorId> {
  const found = views.flatMap((view) =>
    view.groups
      .filter(
        (g) =>
          isApposedToLeaders(g, view, tables) ||
          (g.actors.length <= 2 && isTitled(g, view, tables)) ||
          hasColleague(g, view, tables),
      )
      .flatMap((g) => g.actors),
  );
  return new Set(found.filter((a) => a.kind === 'person' && a.side === undefined).map((a) => a.id));
}

/** "die Außenminister beider Länder, A und B". */
function isApposedToLeaders(group: ActorGroup, view: SentenceView, tables: ContactTables): boolean {
  if (group.delegates === 'leaders' || areLeaders(group, view, tables)) return true;
  const before = [2, 3, 4, 5].map((n) => wordAt(view, group.from - n));
  return wordAt(view, group.from - 1) === ',' && before.some((word) => isLeader(word, tables));
}

/** "die damaligen Präsidenten A und B": an office that several hold. */
function areLeaders({ actors, from, to }: ActorGroup, view: SentenceView, tables: ContactTables): boolean {
  if (actors.length < 2 || !tables.severalArticles.includes(wordAt(view, from))) return false;
  let at = from + 1;
  while (at < to && view.tokens[at]?.value.pos === 'ADJ') at++;
  return view.tokens[at]?.value.pos === 'NOUN' && isLeader(wordAt(view, at), tables);
} // prettier-ignore

/** "A sprach mit seinem türkischen Kollegen B", "A fliegt ab und trifft seinen Kollegen B": who has a colleague in the government of another state is in one too. */
function hasColleague(group: ActorGroup, view: SentenceView, tables: ContactTables): boolean {
  if ((group.marker !== null && group.marker !== 'of') || group.possessive || group.actors.length !== 1) return false;
  return view.groups.some((other) => {
    const [colleague] = other.actors;
    if (colleague?.side === undefined || (other.clause !== group.clause && !isCarriedTo(other.clause, group, view, tables))) return false;
    const words = view.tokens.slice(other.from, other.to).map((_, i) => wordAt(view, other.from + i));
    return tables.possessives.includes(words[0] ?? '') && words.some((w) => endsIn(tables.colleagues, w));
  });
} // prettier-ignore

/** "und" opens the clause, which has no other subject than the one of the group. */
function isCarriedTo(clause: number, group: ActorGroup, view: SentenceView, tables: ContactTables): boolean {
  const own = view.clauses.find((c) => c.id === clause);
  const opens = own !== undefined && tables.and.includes(wordAt(view, tokenAt(view.tokens, own.start)));
  const between = view.groups.some((g) => g.marker === null && g !== group && g.from > group.from && g.clause !== clause && g.clause !== group.clause);
  return opens && !between && own.value.kind === 'main' && group.marker === null && group.span.end <= own.start;
} // prettier-ignore

/** How many words behind "A, der" the office may stand: "der neue deutsche Sondergesandte". */
const REACH = 4;

function isTitled(group: ActorGroup, view: SentenceView, tables: ContactTables): boolean {
  const isTitle = (at: number): boolean =>
    view.tokens[at]?.value.pos !== 'PROPN' && endsIn(tables.officials, wordAt(view, at));
  for (let i = group.from; i < group.to; i++) if (isTitle(i)) return true;
  if (wordAt(view, group.to) !== ',' || !tables.definite.includes(wordAt(view, group.to + 1))) return false;
  for (let i = group.to + 2; i < group.to + 2 + REACH; i++) {
    if (isTitle(i)) return true;
    if (view.tokens[i]?.value.pos !== 'ADJ') return false;
  }
  return false;
}
