import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isLeader } from './delegations.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

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
