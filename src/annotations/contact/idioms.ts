import type { ContactIdiom, ContactVerb } from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { Span } from '../../text/span.ts';
import { isPerson } from './actor-group.ts';
import { isPassive } from './passive.ts';
import { isPlaced } from './placed.ts';
import { hasWordOf, tokenAt, wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** The verb of contact that a token is: an idiom where the words of its clause make it one, else the verb by itself. */
export function contactVerb(at: number, view: SentenceView, tables: ContactTables): ContactVerb | undefined {
  const token = view.tokens[at];
  if (token?.value.verb === undefined) return tables.verbs.find((v) => v.forms?.includes(wordAt(view, at)));
  const { lemma } = token.value;
  if (token.value.pos === 'AUX' && !isWholeVerb(at, view, tables)) return undefined;
  return (
    tables.idioms.find(
      (idiom) =>
        idiom.lemma === lemma &&
        holds(idiom, view.clauseOf[at] ?? -1, view, tables) &&
        hasItsHost(idiom, at, view, tables),
    ) ?? tables.verbs.find((v) => v.lemma === lemma)
  );
}

/** "hatte ihn am Telefon", "wird zu Gast sein", but not "haben sich am Telefon versöhnt", "gewesen sei": the auxiliary is the verb of its clause. */
function isWholeVerb(at: number, view: SentenceView, { future }: ContactTables): boolean {
  const clause = view.clauses.find((c) => c.id === view.clauseOf[at]);
  const { lemma, verb } = view.tokens[at]?.value ?? {};
  const others = view.tokens.filter((t, i) => i !== at && view.clauseOf[i] === clause?.id && t.value.verb !== undefined);
  const again = others.some((t) => t.value.lemma === lemma && (t.value.verb?.form === 'part' || t.start > (view.tokens[at]?.start ?? 0)));
  const only = verb?.form === 'inf' && others.length === 1 && future.includes(clause?.value.lemma ?? '');
  return (clause?.value.lemma === lemma || only) && !again;
} // prettier-ignore

/** All that the idiom asks for stands in the clause. */
function holds(idiom: ContactIdiom, clause: number, view: SentenceView, tables: ContactTables): boolean {
  const named = view.groups.some(
    (g) => g.clause === clause && g.marker !== null && tables.by.includes(g.marker),
  );
  if (idiom.passive && (named || !isPassive(clause, view, tables))) return false;
  if (idiom.partner && !hasPartner(clause, view, tables)) return false;
  if (idiom.several && !hasSeveral(clause, view)) return false;
  if (idiom.bare && !isBare(idiom.lemma, clause, view)) return false;
  if (idiom.unless && (idiom.onDay || idiom.partner) && hasWordOf(view, clause, idiom.unless)) return false;
  return (
    holdsWords(idiom, clause, view, tables) &&
    holdsPlace(idiom, clause, view) &&
    holdsDay(idiom, clause, view)
  );
}

/** Three people or more stand in one phrase of the clause. */
function hasSeveral(clause: number, { groups }: SentenceView): boolean {
  return groups.some((g) => g.clause === clause && g.marker === null && g.actors.length >= SEVERAL && g.actors.every(isPerson));
} // prettier-ignore

/** From how many people on those who are expected somewhere are expected together. */
const SEVERAL = 3;

/** A person behind a word for "with" stands in the clause. */
function hasPartner(clause: number, view: SentenceView, tables: ContactTables): boolean {
  return view.groups.some((g) => g.clause === clause && tables.with.includes(g.marker ?? '') && g.actors.length > 0 && g.actors.every(isPerson));
} // prettier-ignore

/** Nothing but people, places, times and small words stands in the clause, and a time among them. */
function isBare(lemma: string, clause: number | undefined, view: SentenceView): boolean {
  const own = view.tokens.flatMap((token, i) => (view.clauseOf[i] === clause ? [{ token, i }] : []));
  const inTime = (token: Span): boolean => view.times.some((t) => t.start <= token.start && token.end <= t.end);
  const inPlace = (token: Span): boolean => view.names.some((n) => n.start <= token.start && token.end <= n.end);
  const plain = own.every(({ token, i }) => SMALL.includes(token.value.pos) || token.value.lemma === lemma || inTime(token) || inPlace(token) || insideGroup(i, view));
  return plain && own.some(({ token }) => inTime(token));
} // prettier-ignore

/** Parts of speech that say neither what someone is nor what he did. */
const SMALL: readonly string[] = ['ADP', 'ADV', 'AUX', 'DET', 'PUNCT', 'CCONJ', 'PRON', 'NUM'];

/** One of the prepositions stands right before a place. */
function holdsPlace({ placed }: ContactIdiom, clause: number | undefined, view: SentenceView): boolean {
  if (placed === undefined) return true;
  return isPlaced(clause, view, { kinds: ['place', 'country', 'government'], at: placed });
}

/** A day of the calendar stands in the clause, where one is asked for. */
function holdsDay({ onDay }: ContactIdiom, clause: number | undefined, view: SentenceView): boolean {
  const isDay = (value: string | null | undefined): boolean => /^\d{4}-\d\d-\d\d/u.test(value ?? '');
  return onDay !== true || view.times.some((t) => view.clauseOf[tokenAt(view.tokens, t.start)] === clause && isDay(t.value.resolved));
} // prettier-ignore

/** "war bei B": without a host in the clause the verb is none of contact. */
function hasItsHost({ frame }: ContactIdiom, at: number, view: SentenceView, { hosts, relatives }: ContactTables): boolean {
  // "B, bei dem A vorsprach"
  const clause = view.clauses.find((c) => c.id === view.clauseOf[at]);
  const first = clause?.value.kind === 'relative' ? tokenAt(view.tokens, clause.start) : -2;
  if (hosts.includes(wordAt(view, first)) && relatives.includes(wordAt(view, first + 1))) return true;
  return frame !== 'host' || view.groups.some((g) => g.clause === view.clauseOf[at] && hosts.includes(g.marker ?? '') && g.actors.some(isPerson));
} // prettier-ignore

/**
 * One row of the words stands together in the clause; adjectives may stand between ("an einem langen Tisch"). Right behind "mit" it
 * tells who else was there: "mit am Tisch saßen".
 */
function holdsWords(
  { only }: ContactIdiom,
  clause: number | undefined,
  view: SentenceView,
  tables: ContactTables,
): boolean {
  if (only === undefined) return true;
  const rows = only.map((words) => words.split(' '));
  return view.tokens.some(
    (_, i) =>
      view.clauseOf[i] === clause &&
      !tables.with.includes(wordAt(view, i - 1)) &&
      rows.some((row) => standsAt(row, i, view)),
  );
}

function standsAt([first, ...rest]: readonly string[], at: number, view: SentenceView): boolean {
  if (wordAt(view, at) !== first) return false;
  let i = at;
  return rest.every((word) => {
    i++;
    if (wordAt(view, i) !== word && view.tokens[i]?.value.pos === 'ADJ') i++;
    return wordAt(view, i) === word;
  });
}
