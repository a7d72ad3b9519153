import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { FRAMES } from './frames.ts';
import type { Head } from './heads.ts';
import { isPerson, type ActorGroup } from './actor-group.ts';
import { isPassive } from './passive.ts';
import { endsIn, lemmaOf, wordAt } from './sentence.ts';
import { isOfUnknown } from './unknown-partner.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** Who takes part in what a head names, with the rule that says so. */
export interface Participants {
  readonly actors: readonly ActorRef[];
  readonly rule: string;
  /** Where the verb tells of several contacts, first token of the partner of this one: days before it are its own. */
  readonly anchor?: number;
  /** Who takes part if the phrase points back to nothing that was named before. */
  readonly otherwise?: readonly ActorRef[];
}

/** What a rule looks at: one head in its sentence. */
export interface Place {
  readonly head: Head;
  /** All heads of the sentence: a phrase after another head belongs to that one. */
  readonly heads: readonly Head[];
  readonly view: SentenceView;
  readonly tables: ContactTables;
  readonly gazetteer: Gazetteer;
}

/** The one with whom: a `with` group of the clause, nearest to the head. */
export function partnerOf(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const toward = head.use?.role === 'event' ? (head.noun?.toward ?? []) : [];
  const marked = view.groups.filter(
    (g) =>
      g.marker !== null &&
      [...tables.with, ...toward].includes(g.marker) &&
      !ofOtherNoun(place, g) &&
      !isTopic(place, g),
  );
  const after = nearest(
    marked.filter((g) => g.from > head.at),
    head.at,
    8,
  );
  if (
    head.noun &&
    after &&
    !verbBetween(view, head.at, after.from) &&
    !isVerbs(place, after) &&
    (ownsEvent(place) || isInPhrase(head.at, after, view))
  )
    return after;
  if (!ownsEvent(place) || (head.noun !== null && isOfUnknown(head, view, tables))) return undefined;
  return nearest(
    marked.filter((g) => g.clause === head.clause),
    head.at,
    60,
  );
}

/** "Der Rat befasste sich in einer Sitzung mit Syrien": what it deals with, by its verb. */
function isTopic({ head: { carrier, clause } }: Place, { clause: own, actors }: ActorGroup): boolean {
  return carrier?.verb?.frame === 'body' && own === clause && actors.every((a) => a.kind !== 'person');
}

/** Only what belongs to the noun's phrase stands between: "die Schalte der drei Europäer mit B". */
function isInPhrase(at: number, group: ActorGroup, view: SentenceView): boolean {
  const between = view.tokens.slice(at + 1, group.from - 1);
  return between.every((_, i) => insideGroup(at + 1 + i, view) || isBeforeGroup(at + 1 + i, view));
}

/** "das Essen von A mit B": the preposition or article that leads a group. */
function isBeforeGroup(at: number, view: SentenceView): boolean {
  return ['ADP', 'DET'].includes(view.tokens[at]?.value.pos ?? '') && view.groups.some((g) => g.from === at + 1);
} // prettier-ignore

/** All of them, where they stand apart: "mit B und am Abend mit C". */
export function partnersOf(place: Place): readonly ActorGroup[] {
  const { head, view, tables } = place;
  const first = partnerOf(place);
  if (first === undefined) return [];
  const others = view.groups.filter(
    (g) =>
      g !== first &&
      g.clause === head.clause &&
      g.marker !== null &&
      tables.with.includes(g.marker) &&
      !ofOtherNoun(place, g) &&
      !isBehindNoun(g, view, tables),
  );
  return [first, ...others].sort((a, b) => a.from - b.from);
}

/** "sprach mit B nach seinem Essen mit C": C belongs to the noun, which somebody owns. */
function isBehindNoun({ from }: ActorGroup, view: SentenceView, tables: ContactTables): boolean {
  let at = from - 1;
  while (at > 0 && !tables.with.includes(wordAt(view, at))) at--;
  const owned = tables.possessives.includes(wordAt(view, at - 2)) || (view.tokens[at - 2]?.value.pos === 'ADJ' && tables.possessives.includes(wordAt(view, at - 3)));
  return view.tokens[at - 1]?.value.pos === 'NOUN' && owned;
} // prettier-ignore

/** "gemeinsam mit C": those who take part on the side of the subject. */
export function companions({ head, view }: Place): readonly ActorRef[] {
  return view.groups
    .filter((g) => g.clause === head.clause && g.marker === 'together')
    .flatMap((g) => g.actors);
}

/** "nach dem Streit mit B": B belongs to what binds or parts the two, unless that is what they talk of or the noun itself. */
function isOfRelation({ from }: ActorGroup, head: number, view: SentenceView, { relations, with: together }: ContactTables): boolean {
  const at = from - 2;
  return at !== head && together.includes(wordAt(view, from - 1)) && view.tokens[at]?.value.pos === 'NOUN' && endsIn(relations, wordAt(view, at));
} // prettier-ignore

/** "vor dem Treffen mit B": B belongs to the noun right before it, unless that noun only frames what a verb tells. */
function ofOtherNoun({ head, heads, view, tables }: Place, group: ActorGroup): boolean {
  if (isOfRelation(group, head.at, view, tables)) return true;
  return heads.some(
    (h) =>
      h !== head &&
      h.noun !== null &&
      h.compound.length === 0 &&
      isRightBehind(h.at, group, view) &&
      !(head.verb !== null && (isFrame(h) || isBeforeVerb(group, h, head))),
  );
}

/** "nach einem Treffen mit B", "nach einem Telefonat As mit B": nothing but whose it is stands between the noun and the preposition. */
function isRightBehind(noun: number, { from }: ActorGroup, view: SentenceView): boolean {
  const owner = view.groups.find((g) => g.from === noun + 1 && g.marker === 'of');
  return from - noun === 2 || (owner !== undefined && from - owner.to === 1);
}

/** "hatte vor der Reise mit B telefoniert": the verb that needs somebody stands right behind, and one travels with nobody to see. */
function isBeforeVerb(group: ActorGroup, noun: Head, { at, verb }: Head): boolean {
  const aside = noun.use?.role === 'aside' && noun.use.article !== 'bare' && FRAMES.includes(noun.type);
  return aside && at === group.to && (verb?.frame === 'with' || verb?.frame === 'either');
}

/** "am Rande der Konferenz", "beim Gipfel": where something else takes place. */
function isFrame({ use, type }: Head): boolean {
  const attribute = use?.role === 'aside' && use.preposition === null;
  return attribute || (use?.role === 'during' && use.article === 'definite' && FRAMES.includes(type));
}

/** "sprach am Rande der Konferenz mit B": what stands right after the frame belongs to the verb. */
function isVerbs({ head, heads }: Place, group: ActorGroup): boolean {
  const verbs = heads.filter((h) => h.verb !== null && h.clause === head.clause);
  return verbs.some((verb) => isFrame(head) || isBeforeVerb(group, head, verb));
}

export function verbBetween(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from + 1, to).some((t) => t.value.verb?.form === 'fin');
}

/** Who acts in the head's clause: bare, or named with "von" where the verb is passive. */
export function actsIn(group: ActorGroup, { head, view, tables }: Place): boolean {
  return group.marker === null || (isBy(group, tables) && isPassive(head.clause, view, tables));
}

/** "wird bei B erwartet", "wurde von B empfangen": who acts where the verb is passive. */
export function actsInPassive(group: ActorGroup, tables: ContactTables): boolean {
  const host = group.marker !== null && tables.hosts.includes(group.marker) && group.actors.every(isPerson);
  return isBy(group, tables) || host;
} // prettier-ignore

export function isBy(group: ActorGroup, tables: ContactTables): boolean {
  return group.marker !== null && tables.by.includes(group.marker);
}

/** Groups right after the head, no verb between and no mark that ends what was said. */
export function following(view: SentenceView, at: number, within: number): ActorGroup[] {
  return view.groups.filter(
    (g) =>
      g.from > at &&
      g.from - at <= within + 1 &&
      !verbBetween(view, at, g.from) &&
      !isParted(view, at, g.from),
  );
}

function isParted(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from + 1, to).some((t) => [';', ':'].includes(t.value.form));
}

export function nearest(groups: readonly ActorGroup[], at: number, within: number): ActorGroup | undefined {
  const distance = (g: ActorGroup): number => (g.from > at ? g.from - at : at - g.to + 1);
  return groups.filter((g) => distance(g) <= within).sort((a, b) => distance(a) - distance(b))[0];
}

/** "führte ein Gespräch mit B", "sein Gespräch mit B": the subject took part. "das Gespräch mit B" only names it. */
export function ownsEvent({ head, view, tables }: Place): boolean {
  const { use } = head;
  if (use === null || use.article === 'possessive' || use.phase === true) return true;
  // "A war Gastgeber eines Treffens mit B"
  if (tables.hostNouns.includes(wordAt(view, use.from - 1))) return true;
  if (use.role === 'event' && use.preposition === null && isDoneBySubject(head, view, tables)) return true;
  const lemma = lemmaOf(view, head.clause);
  const isSubject = use.preposition === null && tables.happens.includes(lemma);
  const timed = use.preposition !== null && tables.beside.includes(use.preposition);
  return !isSubject && use.article !== 'definite' && (use.role !== 'aside' || timed);
}

/** "A sagte das Treffen mit B ab", "A ließ das Treffen mit B platzen": only one of those who meet does that. */
export function isDoneBySubject(head: Head, view: SentenceView, { owning }: ContactTables): boolean {
  return view.tokens.some(
    ({ value }, i) => view.clauseOf[i] === head.clause && value.verb !== undefined && owning.includes(value.lemma),
  ) || owning.includes(lemmaOf(view, head.clause));
} // prettier-ignore

/** Each actor once, in order. */
export function unique(actors: readonly ActorRef[]): ActorRef[] {
  return actors.filter((a, i) => actors.findIndex((b) => b.id === a.id) === i);
}
