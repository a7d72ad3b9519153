import type { ContactIdiom, ContactTables, ContactVerb } from '../../languages/sections/contacts.ts';
import { wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** The verb of contact that a token is: an idiom where the words of its clause make it one, else the verb by itself. */
export function contactVerb(at: number, view: SentenceView, tables: ContactTables): ContactVerb | undefined {
  const token = view.tokens[at];
  if (token?.value.verb === undefined) return tables.verbs.find((v) => v.forms?.includes(wordAt(view, at)));
  const { lemma } = token.value;
  if (token.value.pos === 'AUX' && !isWholeVerb(at, view)) return undefined;
  return (
    tables.idioms.find(
      (idiom) =>
        isLemma(idiom, lemma) &&
        holdsWords(idiom, view.clauseOf[at], view) &&
        hasItsHost(idiom, at, view, tables),
    ) ?? tables.verbs.find((v) => v.lemma === lemma)
  );
}

/** "hatte ihn am Telefon", but not "haben sich am Telefon versöhnt": the auxiliary is the verb of its clause. */
function isWholeVerb(at: number, view: SentenceView): boolean {
  const clause = view.clauses.find((c) => c.id === view.clauseOf[at]);
  return clause?.value.lemma === view.tokens[at]?.value.lemma;
}

/** "holte ihn ins Weiße Haus": the last noun of the words may be read as a part of the verb ("hausholen"). */
function isLemma({ lemma, only = [] }: ContactIdiom, found: string): boolean {
  return found === lemma || only.some((words) => `${words.split(' ').at(-1) ?? ''}${lemma}` === found);
}

/** "war bei B": without a host in the clause the verb is none of contact. */
function hasItsHost({ frame }: ContactIdiom, at: number, view: SentenceView, { hosts }: ContactTables): boolean {
  return frame !== 'host' || view.groups.some((g) => g.clause === view.clauseOf[at] && hosts.includes(g.marker ?? '') && g.actors.some((a) => a.kind === 'person'));
} // prettier-ignore

/** One row of the words stands together in the clause. */
function holdsWords({ only }: ContactIdiom, clause: number | undefined, view: SentenceView): boolean {
  if (only === undefined) return true;
  return view.tokens.some(
    (_, i) => view.clauseOf[i] === clause && only.some((words) => words.split(' ').every((w, n) => wordAt(view, i + n) === w)),
  );
} // prettier-ignore
