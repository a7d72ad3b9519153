import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isPerson, type ActorGroup } from './actor-group.ts';
import { type Before, isSaidWho, phrase } from './anaphora-phrase.ts';
import { relativeBehind } from './relative-behind.ts';
import { mainPair } from './memory.ts';
import { endsIn, hasTimeIn, lemmaOf, wordAt, type Sentence } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** How many adjectives may stand before the noun: "eine neue gemeinsame Arbeitsgruppe". */
const ADJECTIVES = 3;

/**
 * "eine gemischte Kommission", "der gemeinsame Grenzausschuss": what two states have together and that sits, for the two
 * sides of whom the article is; later "die Kommission" too. Nobody where words behind it say whose it is, and where it
 * only has work to do ("eine gemeinsame Kommission soll darüber beraten").
 */
export function jointBodyAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  const isJoint = isJointBody(at, view, tables);
  const isKnown = isAgain(at, view, tables) || isPronoun(at, view, tables);
  const actors = isJoint ? (mainPair(memory) ?? []) : isKnown ? (memory.commission ?? []) : [];
  if (actors.length !== 2 || actors.some(isPerson) || isSaidWho(at + 1, view, tables)) return undefined;
  const found = phrase(view, { actors, from: startOf(at, view), to: at + 1 }, tables);
  const clauses = [found?.clause, relativeBehind(at, view)?.id];
  return found?.marker === null && !clauses.some((id) => hasTimeIn(view, id)) ? undefined : found;
} // prettier-ignore

/** The sentence names such a body by its noun and adjective. */
export function namesJointBody(view: SentenceView, tables: ContactTables): boolean {
  return view.tokens.some((_, at) => isJointBody(at, view, tables));
}

/** A noun for what sits, with an adjective that says that it is of several. */
function isJointBody(at: number, view: Sentence, { commissions, jointAdjectives }: ContactTables): boolean {
  if (view.tokens[at]?.value.pos !== 'NOUN' || !endsIn(commissions, wordAt(view, at))) return false;
  for (let i = at - 1; i >= at - ADJECTIVES && view.tokens[i]?.value.pos === 'ADJ'; i--)
    if (jointAdjectives.some((begins) => wordAt(view, i).startsWith(begins))) return true;
  return false;
}

/** "die Kommission", right behind its article. */
function isAgain(at: number, view: Sentence, { commissions, definite }: ContactTables): boolean {
  const noun = view.tokens[at]?.value.pos === 'NOUN' && endsIn(commissions, wordAt(view, at));
  return noun && definite.includes(wordAt(view, at - 1));
}

/** "Sie soll am 1. Juni tagen": one opens a session only as what sits. */
function isPronoun(at: number, view: SentenceView, { pronouns, verbs }: ContactTables): boolean {
  const opens = view.tokens[at]?.start === view.sentence.start && Object.hasOwn(pronouns, wordAt(view, at));
  const lemma = lemmaOf(view, view.clauseOf[at]);
  return opens && verbs.some((verb) => verb.lemma === lemma && verb.frame === 'session');
}

/** Where the phrase begins, with its adjectives and its article. */
function startOf(at: number, { tokens }: Sentence): number {
  let from = at;
  while (tokens[from - 1]?.value.pos === 'ADJ') from--;
  return tokens[from - 1]?.value.pos === 'DET' ? from - 1 : from;
}
