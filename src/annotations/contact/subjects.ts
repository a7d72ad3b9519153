import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation, TokenValue } from '../../model/annotation.ts';
import { contains, type Span } from '../../text/span.ts';
import { isBare, isObjectPronoun, isPerson, type ActorGroup } from './actor-group.ts';
import { nearest, type Place } from './partners.ts';
import { lemmaOf, tokenAt, wordAt } from './sentence.ts';
import type { SentenceView } from './view.ts';

/** The subject of the head's clause: bare there, else carried over from what the clause hangs on. */
export function subjectOf(place: Place, not: readonly ActorRef[]): ActorGroup | undefined {
  const { head, view, tables } = place;
  const other = (g: ActorGroup): boolean =>
    !g.actors.some((a) => not.some((b) => b.id === a.id || b.side === a.id));
  const found = view.groups.filter((g) => isBare(g) && other(g));
  const bare = found.filter((g) => !isObjectPronoun(g, view, tables));
  const inClause = bare.filter((g) => g.clause === head.clause);
  // "A hat mit B geredet, danach C über alles berichtet": who acts stands before the participle, if anybody does.
  const before =
    view.tokens[head.at]?.value.verb?.form === 'part' ? inClause.filter((g) => g.from < head.at) : [];
  const own = nearest(before.length > 0 ? before : inClause, head.at, 60);
  if (own) return own;
  const carried = carriedSubject(place);
  if (view.clauses.find((c) => c.id === head.clause)?.value.kind === 'relative') return carried;
  if (view.clauses.find((c) => c.id === head.clause)?.value.kind === 'main') return carried;
  return carried && other(carried)
    ? carried
    : nearest(
        bare.filter((g) => g.from < head.at && !isBehindSubject(g, bare, view)),
        head.at,
        60,
      );
}

/** "A traf B, nachdem ein Treffen mit C geplatzt war": the second person of the clause above is whom the first one met. */
function isBehindSubject(group: ActorGroup, bare: readonly ActorGroup[], view: SentenceView): boolean {
  const isMain = view.clauses.find((c) => c.id === group.clause)?.value.kind === 'main';
  return isMain && bare.some((g) => g.clause === group.clause && g.to <= group.from);
}

/** A relative clause takes the actor right before it; others the bare actor of the clause above or before. */
export function carriedSubject({ head, view, tables }: Place): ActorGroup | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  if (!clause) return undefined;
  const before = view.groups.filter((g) => g.span.end <= clause.start);
  if (clause.value.kind === 'relative')
    return (
      before.find(
        (g) =>
          isRightBefore(g, firstRelative(clause, view, tables).start, view) && !isOfThing(clause, g, tables),
      ) ??
      behindVerb(clause, before, view, tables) ??
      severalAbove(clause, before, { head, view, tables })
    );
  if (clause.value.kind === 'main' && !opensWithAnd(clause, view, tables) && !goesOnWithVerb(clause, view))
    return undefined;
  if (clause.value.kind === 'subordinate' && hasOwnNoun(clause, view, tables)) return undefined;
  const parent = clause.value.parent;
  const ofParent = view.groups.filter((g) => g.clause === parent && isBare(g));
  if (clause.value.kind === 'infinitive' && ofParent.length === 2 && isTold(parent, view, tables))
    return ofParent[1];
  const bare = before.filter((g) => isBare(g) && !isInserted(g, view));
  return (
    subjectBeside(clause, before, { head, view, tables }) ??
    ofParent[0] ??
    bare.find((g) => g.clause === bare.at(-1)?.clause)
  );
}

/** "B teilte mit, A habe mit C telefoniert und werde D empfangen": who acts in the clause to which "und" joins this one, not who says so. */
function subjectBeside(clause: Annotation<'clause'>, before: readonly ActorGroup[], { view, tables }: Pick<Place, 'head' | 'view' | 'tables'>): ActorGroup | undefined {
  if (clause.value.kind !== 'main' || clause.value.parent === undefined || !opensWithAnd(clause, view, tables)) return undefined;
  const beside = view.clauses.findLast((c) => c.value.kind === 'main' && c.value.parent === clause.value.parent && c.end <= clause.start);
  return before.find((g) => g.clause === beside?.id && isBare(g));
} // prettier-ignore

/** "ein Schreiben As, das in Moskau eingetroffen war": the pronoun of a thing means nobody. */
function isOfThing(
  { value: { introducer = '' } }: Annotation<'clause'>,
  { actors }: ActorGroup,
  { ofThings }: ContactTables,
): boolean {
  return ofThings.includes(introducer) && actors.every(isPerson);
}

/**
 * "hatte A ins Spiel gebracht, die B empfangen hatte": of a relative clause right behind the verb, the only person who acts
 * in the clause above.
 */
function behindVerb(clause: Annotation<'clause'>, before: readonly ActorGroup[], view: SentenceView, { relativeSubjects }: ContactTables): ActorGroup | undefined {
  const first = tokenAt(view.tokens, clause.start);
  const verb = view.tokens[first - (view.tokens[first - 1]?.value.pos === 'PUNCT' ? 2 : 1)]?.value.verb?.form;
  const opens = relativeSubjects.includes(wordAt(view, first));
  const [person, ...more] = before.filter((g) => g.clause === clause.value.parent && isBare(g));
  const one = person?.actors.length === 1 && person.actors[0]?.kind === 'person';
  return opens && verb !== undefined && one && more.length === 0 ? person : undefined;
} // prettier-ignore

/** "dass mehr Menschen nach Spanien kamen", "dass ihre Berater sich treffen": a noun right behind the conjunction acts, whoever is named above. */
function hasOwnNoun(
  clause: Annotation<'clause'>,
  view: SentenceView,
  { possessives }: ContactTables,
): boolean {
  let at = tokenAt(view.tokens, clause.start) + 1;
  while (
    ['DET', 'ADJ', 'NUM', 'ADV'].includes(view.tokens[at]?.value.pos ?? '') ||
    possessives.includes(wordAt(view, at))
  )
    at++;
  return ['NOUN', 'PROPN'].includes(view.tokens[at]?.value.pos ?? '');
}

/** "A, der am Gipfel teilnahm und dort mit B sprach": the first of the relative clauses that "und" joins. */
function firstRelative(clause: Annotation<'clause'>, view: SentenceView, tables: ContactTables): Annotation<'clause'> {
  if (!opensWithAnd(clause, view, tables)) return clause;
  const first = view.clauses.findLast((c) => c.value.kind === 'relative' && c.value.parent === clause.value.parent && c.end <= clause.start);
  return first === undefined ? clause : firstRelative(first, view, tables);
} // prettier-ignore

/** "A drängte B, mit C zu sprechen": who is told to act is whom the infinitive is about. */
function isTold(clause: number | undefined, view: SentenceView, { tellingTo }: ContactTables): boolean {
  return tellingTo.includes(lemmaOf(view, clause));
}

/**
 * "A und B traten vor die Presse, die sich zum Essen getroffen hatten": several who did it with each other, of the clause
 * above.
 */
function severalAbove(clause: Annotation<'clause'>, before: readonly ActorGroup[], { view, tables }: Pick<Place, 'head' | 'view' | 'tables'>): ActorGroup | undefined {
  const words = view.tokens.filter((_, i) => view.clauseOf[i] === clause.id).map((t) => t.value.form.toLowerCase());
  const together = words.some((word) => tables.reflexive.includes(word)) && tables.pluralEndings.some((ending) => words.at(-1)?.endsWith(ending) === true);
  const several = before.filter((g) => g.clause === clause.value.parent && g.marker === null && g.actors.length >= 2 && g.actors.every(isPerson));
  return together && several.length === 1 ? several[0] : undefined;
} // prettier-ignore

/** "Man sei, sagte A, bereit, B zu empfangen": who only says it. */
function isInserted({ clause }: ActorGroup, view: SentenceView): boolean {
  return view.clauses.find((c) => c.id === clause)?.value.kind === 'parenthesis';
}

/** "… und sprach mit B": a main clause without a subject of its own takes that of the one before. */
function opensWithAnd(clause: Annotation<'clause'>, view: SentenceView, tables: ContactTables): boolean {
  const first = view.tokens.find((t) => t.start >= clause.start);
  return first !== undefined && tables.and.includes(first.value.form.toLowerCase());
}

/** "A kam nach Minsk, saß bis Mitternacht mit B zusammen und unterschrieb": right behind a comma the verb of the next thing somebody did; not "…, C, der Beauftragte, war bei B". */
function goesOnWithVerb(clause: Annotation<'clause'>, view: SentenceView): boolean {
  const first = tokenAt(view.tokens, clause.start);
  const word = view.tokens[first];
  const isVerb = word?.value.verb?.form === 'fin' && clause.value.verb?.start === word.start;
  const isOther = (g: ActorGroup): boolean => isBare(g) && g.to < first && wordAt(view, g.from - 1) === ',';
  if (!isVerb || view.tokens[first - 1]?.value.form !== ',' || view.groups.some(isOther)) return false;
  return view.clauses.some((c) => c.end <= clause.start && c.value.kind === 'main');
} // prettier-ignore

/** How many words of its verb may stand between a group and the comma before a relative clause on it. */
const VERB_REST = 3;
const OF_VERB: readonly string[] = ['VERB', 'AUX', 'ADV', 'ADP', 'PART'];

/** Only a comma stands between a group and the relative clause on it, or the end of a verb: "kam mit A zusammen, der …". */
export function isRightBefore(group: ActorGroup, start: number, view: SentenceView): boolean {
  const at = tokenAt(view.tokens, start);
  const between = view.tokens.slice(group.to, at);
  if (between.length === 0) return view.tokens[group.to]?.start === start;
  if (isApposition(between.map((t) => t.value))) return true;
  const verb = between.slice(0, -1);
  return (
    between.at(-1)?.value.pos === 'PUNCT' &&
    verb.length <= VERB_REST &&
    verb.every((token) => OF_VERB.includes(token.value.pos) || isOfPlace(token, view))
  );
}

/** How many words an apposition may have. */
const APPOSED = 9;

/** ", der Chef der Behörde,": between commas a noun with its article and what belongs to it, without anybody else. */
function isApposition(words: readonly TokenValue[]): boolean {
  const inner = words.slice(1, -1);
  const [first] = inner;
  const closed = words[0]?.form === ',' && words.at(-1)?.form === ',' && inner.length > 0 && inner.length <= APPOSED;
  return closed && ['DET', 'ADJ', 'NOUN'].includes(first?.pos ?? '') && inner.some((w) => w.pos === 'NOUN') && inner.every((w) => OF_NOUN.includes(w.pos) && w.verb === undefined);
} // prettier-ignore

const OF_NOUN: readonly string[] = ['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'CCONJ', 'NUM', 'ADV'];

/** "eine Delegation unter A nach Addis Abeba, die …": the way there stands between. */
function isOfPlace(token: Span, { names }: SentenceView): boolean {
  return names.some((n) => (n.value.kind === 'place' || n.value.kind === 'country') && contains(n, token));
}
