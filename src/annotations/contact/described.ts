import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isLeader } from './delegations.ts';
import type { Memory } from './memory.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** "der Russe", "den Türken": the only one of that nation of whom the text spoke; nobody where there were several. */
export function nationalAt(
  at: number,
  view: SentenceView,
  { people, sets }: Memory,
  tables: ContactTables,
): ActorRef | undefined {
  const name = view.names.find((n) => n.value.kind === 'nationality' && tokenAt(view.tokens, n.start) === at);
  const nation = name?.value.actor?.side ?? name?.value.actor?.id;
  if (nation === undefined || view.tokens[at]?.value.pos !== 'NOUN' || !isOne(at, view, tables)) return undefined;
  const spoken = [...people.flat(), ...view.groups.flatMap((g) => (g.to <= at ? g.actors : []))];
  const fitting = spoken.filter((a) => a.kind === 'person' && a.side === nation);
  return theOne(fitting) ?? theOne(fitting.filter((a) => sets.some((s) => s.some((b) => b.id === a.id))));
} // prettier-ignore

/** The actor that all of them are. */
function theOne([first, ...others]: readonly ActorRef[]): ActorRef | undefined {
  return others.every((o) => o.id === first?.id) ? first : undefined;
}

/** The article says that one is meant: "der Russe", "den Türken"; "der Amerikaner" behind a noun and "mit den Türken" are several. */
function isOne(at: number, view: SentenceView, { nationals }: ContactTables): boolean {
  const found = nationals.find((n) => n.article === wordAt(view, at - 1) && wordAt(view, at).endsWith(n.ending ?? ''));
  if (found === undefined) return false;
  const before = view.tokens[at - 2]?.value.pos;
  return !(found.notAfter === 'noun' && before === 'NOUN') && !(found.notAfter === 'preposition' && before === 'ADP');
} // prettier-ignore

/** "die Ministerpräsidenten": leaders, several by their article, without saying whose. */
export function isLeaders(at: number, view: SentenceView, tables: ContactTables): boolean {
  let article = at - 1;
  while (view.tokens[article]?.value.pos === 'ADJ' && at - article < 3) article--;
  return isLeader(wordAt(view, at), tables) && tables.severalArticles.includes(wordAt(view, article));
}

/** "die Delegationen", "die Kriegsparteien": those who meet for the two sides of the last contact, without saying whose. */
export function isTeams(at: number, view: SentenceView, tables: ContactTables): boolean {
  const seated = tables.at.includes(wordAt(view, at + 1));
  const known =
    tables.definite.includes(wordAt(view, at - 1)) || tables.possessives.includes(wordAt(view, at - 1));
  return !seated && known && tables.teams.includes(wordAt(view, at));
}
