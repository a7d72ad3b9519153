import type {
  ContactIdiom,
  ContactNoun,
  ContactVerb,
  VerbFrame,
} from '../../languages/sections/contact-rows.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ContactType } from '../../model/contact.ts';
import { contains } from '../../text/span.ts';
import { encounterHeads } from './encounters.ts';
import { FRAMES } from './frames.ts';
import { contactVerb } from './idioms.ts';
import { nounUse, type NounUse } from './noun-use.ts';
import { endsIn, hasTimeIn, isPartedByDash, wordAt } from './sentence.ts';
import { isOfUnknown } from './unknown-partner.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** A word that may name a contact. */
export interface Head {
  /** Its token. */
  readonly at: number;
  readonly type: ContactType;
  readonly noun: ContactNoun | null;
  readonly verb: ContactVerb | null;
  readonly plural: boolean;
  readonly clause: number;
  /** Actors inside the word itself: "Putin-Gespräch". */
  readonly compound: readonly ActorRef[];
  /** How the noun stands; null for verbs. */
  readonly use: NounUse | null;
  /** The contact verb of the clause that gave way to the noun: "empfing B zu einem Gespräch"; null where there is none. */
  readonly carrier: Head | null;
}

/** The heads of a sentence in order. A weak verb gives way to a noun of its clause: "in einem Telefonat gesprochen". */
export function headsOf(
  view: SentenceView,
  mentions: readonly Annotation<'mention'>[],
  tables: ContactTables,
): Head[] {
  const verbs = view.tokens.flatMap((_, at) => verbHead(at, view, tables));
  const nouns = view.tokens
    .flatMap((_, at) => [...nounHead(at, view, mentions, tables), ...adverbHead(at, view, tables)])
    .filter((n) => !verbs.some((v) => isWordOf(n, v, view)));
  const telling = nouns.filter(
    (n) => tellsWhatHappened(n) && !isOfOthers(n, view, tables) && !isCompared(n, view, tables),
  );
  const carries = (v: Head, n: Head): boolean => n.clause === v.clause && givesWay(v, n, view, tables);
  const own = verbs.filter((v) => !telling.some((n) => carries(v, n)));
  const carried = nouns.map((n) =>
    telling.includes(n) ? { ...n, carrier: verbs.find((v) => carries(v, n)) ?? null } : n,
  );
  const named = [...carried, ...own];
  return [...named, ...encounterHeads(view, named, tables)].sort((a, b) => a.at - b.at);
}

/** "war in Rom zu Besuch": the noun is one of the words that make the verb what it is. */
function isWordOf(noun: Head, { verb, clause, type }: Head, view: SentenceView): boolean {
  const rows = verb?.frame === 'travel' && 'only' in verb ? ((verb as ContactIdiom).only ?? []) : [];
  return noun.type === type && noun.clause === clause && rows.some((row) => row === `${wordAt(view, noun.at - 1)} ${wordAt(view, noun.at)}`);
} // prettier-ignore

/** "sprach am Telefon zweimal mit A und einmal mit B": the noun only says by which way they spoke. */
export function isByWay({ use }: Head, { byWay }: ContactTables): boolean {
  return byWay.includes(use?.preposition ?? '');
}

/** "ließ sich nach einer Sitzung mit seinen Ministern mit B verbinden": right behind the noun stands with whom it was, and nobody known. */
function isOfOthers(noun: Head, view: SentenceView, tables: ContactTables): boolean {
  return noun.use?.preposition !== null && isOfUnknown(noun, view, tables);
}

/** "sprachen länger als bei jedem ihrer Telefonate": only what the contact of the clause is compared to. */
function isCompared({ use, at }: Head, view: SentenceView, { than }: ContactTables): boolean {
  let before = (use?.from ?? at) - 1;
  while (['ADP', 'DET'].includes(view.tokens[before]?.value.pos ?? '')) before--;
  return (
    than.includes(wordAt(view, before)) && ['ADJ', 'ADV'].includes(view.tokens[before - 1]?.value.pos ?? '')
  );
}

/** A noun that says what the clause tells of; a summit or session only frames what its guests do. */
function tellsWhatHappened({ use, type, noun }: Head): boolean {
  if (use === null || noun === null) return false;
  if (use.role === 'during') return use.article !== 'definite' || !FRAMES.includes(type);
  return use.role === 'event' && use.article !== 'definite';
}

/** A verb beside a contact noun of the same clause tells of the same contact, unless "und" parts the two. */
function givesWay(verb: Head, noun: Head, view: SentenceView, tables: ContactTables): boolean {
  if (isApartFromVisit(verb, noun) || isInserted(noun, view, tables)) return false;
  const [from, to] = verb.at < noun.at ? [verb.at, noun.at] : [noun.at, verb.at];
  const parted =
    isPartedByDash(from, to, view) ||
    view.tokens
      .slice(from, to)
      .some((t, i) => t.value.form === ';' || (t.value.pos === 'CCONJ' && !insideGroup(from + i, view)));
  return verb.verb?.weak === true || !parted;
}

/** "sprach mit A und, in einem zweiten Telefonat, mit B", "mit A und in einem weiteren Telefonat mit B": behind "und" it is of the second alone. */
export function isInserted({ at, use }: Head, view: SentenceView, tables: ContactTables): boolean {
  const before = (use?.from ?? at) - 1;
  const between = wordAt(view, before) === ',' && wordAt(view, at + 1) === ',';
  const joint = between ? before - 1 : before;
  const another = view.tokens.slice(before + 1, at).some((t) => [...tables.further, ...tables.separately, ...tables.laterOnes].includes(t.value.form.toLowerCase()));
  return view.tokens[joint]?.value.pos === 'CCONJ' && (between || (another && tables.with.includes(wordAt(view, at + 1))));
} // prettier-ignore

/** "sprach bei ihrem Besuch mit B", "wurde bei ihrem Besuch von B empfangen", "flog zu Gesprächen nach Rom": the visit is one contact, the talk another. */
function isApartFromVisit({ verb }: Head, noun: Head): boolean {
  if (verb?.frame === 'travel') return noun.type !== 'visit';
  if (verb !== null && isInviting(verb)) return noun.use?.role === 'during';
  return noun.type === 'visit' && verb?.type !== 'visit' && (noun.use?.role === 'during' || TALKING.includes(verb?.frame ?? 'object'));
} // prettier-ignore

/** "lud B in dem Gespräch nach Paris ein": what he is asked to is another contact than the one in which he is asked. */
function isInviting(verb: ContactVerb): boolean {
  return verb.initiator === 'subject' && 'placed' in verb;
}

const TALKING: readonly VerbFrame[] = ['with', 'either', 'reciprocal'];

function nounHead(
  at: number,
  view: SentenceView,
  mentions: readonly Annotation<'mention'>[],
  tables: ContactTables,
): Head[] {
  const token = view.tokens[at];
  if (!token) return [];
  const form = token.value.form;
  if (!/^\p{Lu}/u.test(form) && !form.includes('-')) return [];
  const word = form.toLowerCase();
  if (tables.notNouns.some((other) => word.endsWith(other))) return [];
  const found = longestNoun(word, tables.nouns);
  const before = view.tokens[at - 1]?.value.form.toLowerCase() ?? '';
  if (!found || found.noun.after?.includes(before) === false) return [];
  const next = view.tokens[at + 1]?.value.form.toLowerCase() ?? '';
  if (found.noun.followedBy?.includes(next) === false) return [];
  const acts = found.noun.bodyToo === true && nounUse(at, view, tables).preposition === null;
  if ((found.noun.onlyDated === true || acts) && !hasTimeIn(view, view.clauseOf[at])) return [];
  if (found.noun.notAfter?.includes(before) === true || isOfOther(at, found.noun, view, tables)) return [];
  const plural = found.ending !== '' && !['s', 'es'].includes(found.ending);
  const type = plural && found.noun.plural ? found.noun.plural : found.noun.type;
  const use = nounUse(at, view, tables);
  return [
    {
      at,
      type,
      noun: found.noun,
      verb: null,
      plural,
      clause: view.clauseOf[at] ?? -1,
      use,
      compound: compoundOf(at, found.noun, view, mentions),
      carrier: null,
    },
  ];
}

/** "hat ihm telefonisch gratuliert": whatever was done, it was done in a contact. */
function adverbHead(at: number, view: SentenceView, tables: ContactTables): Head[] {
  const word = view.tokens[at]?.value.form.toLowerCase();
  const noun = tables.adverbs.find((one) => one.word === word);
  const before = view.tokens[at - 1]?.value.form.toLowerCase() ?? '';
  if (!noun || noun.after?.includes(before) === false) return [];
  const use: NounUse = { preposition: null, article: 'bare', from: at, role: 'during' };
  return [
    {
      at,
      type: noun.type,
      noun,
      verb: null,
      plural: false,
      clause: view.clauseOf[at] ?? -1,
      use,
      compound: [],
      carrier: null,
    },
  ];
}

function longestNoun(
  word: string,
  nouns: readonly ContactNoun[],
): { noun: ContactNoun; ending: string } | undefined {
  let best: { noun: ContactNoun; ending: string; length: number } | undefined;
  for (const noun of nouns) {
    for (const ending of ['', ...noun.endings]) {
      const length = noun.word.length;
      if (word.endsWith(noun.word + ending) && (best === undefined || length > best.length))
        best = { noun, ending, length };
    }
  }
  return best;
}

/** A verb of contact that says what its clause tells: the finite verb, a participle or an infinitive, no attribute. */
function verbHead(at: number, view: SentenceView, tables: ContactTables): Head[] {
  const verb = contactVerb(at, view, tables);
  if (!verb) return [];
  return [
    {
      at,
      type: verb.type,
      noun: null,
      verb,
      plural: false,
      clause: view.clauseOf[at] ?? -1,
      use: null,
      compound: [],
      carrier: null,
    },
  ];
}

/** "die erste Runde der Präsidentenwahl": the genitive right behind says that it is none of contacts. */
function isOfOther(
  at: number,
  noun: ContactNoun,
  view: SentenceView,
  { genitiveArticles }: ContactTables,
): boolean {
  if (noun.notOf === undefined || !genitiveArticles.includes(wordAt(view, at + 1))) return false;
  return [2, 3].some(
    (n) => view.tokens[at + n]?.value.pos === 'NOUN' && endsIn(noun.notOf ?? [], wordAt(view, at + n)),
  );
}

/** Whom the word itself names: "Putin-Gespräch", "Chinareise". */
function compoundOf(
  at: number,
  { type }: ContactNoun,
  { tokens, stateIn }: SentenceView,
  mentions: readonly Annotation<'mention'>[],
): ActorRef[] {
  const token = tokens[at];
  const named = mentions.filter(
    (m) => m.value.form === 'compound' && token !== undefined && contains(token, m),
  );
  const isVisit = type === 'visit' && named.length === 0 && token?.value.pos === 'NOUN';
  const state = isVisit ? stateIn(token.value.form) : undefined;
  return state ? [state] : named.flatMap((m) => m.value.actors);
}
