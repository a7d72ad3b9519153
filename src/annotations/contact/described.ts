import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isLeader } from './delegations.ts';
import { endsIn, wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

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

/** "der algerische Diplomat": someone by what he is, of whom nothing says who that is, in the form of a subject. */
export function hasUnnamedSubject(view: SentenceView, { offices, guests, subjects }: ContactTables): boolean {
  return view.tokens.some(({ value: { pos } }, i) => {
    if (pos !== 'NOUN' || insideGroup(i, view) || !endsIn([...offices, ...guests], wordAt(view, i)))
      return false;
    const article = view.tokens[i - 1]?.value.pos === 'ADJ' ? i - 2 : i - 1;
    return subjects.includes(wordAt(view, article));
  });
}
