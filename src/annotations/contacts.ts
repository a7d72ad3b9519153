import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ContactTables } from '../languages/sections/contacts.ts';
import type { ActorRef } from '../model/actor.ts';
import type { Found, Layer, Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { ContactStatus, ContactType } from '../model/contact.ts';
import type { Annotator, World } from './annotator.ts';
import { isDiplomatic, isSession } from './contact/diplomatic.ts';
import { headsOf, type Head } from './contact/heads.ts';
import { participantsOf } from './contact/participants.ts';
import type { Participants } from './contact/partners.ts';
import { leavesOneOut, namesPartners, protagonist } from './contact/protagonist.ts';
import { tellsOfIt, timesOf } from './contact/dating.ts';
import { regionOf } from './contact/region.ts';
import { statusReader, type StatusReader } from './contact/status.ts';
import { tokenAt, viewOf, type SentenceView } from './contact/view.ts';

/** Finds the phrases that speak of contacts between political actors, with who takes part and what became of it. */
export const contacts: Annotator = {
  name: 'contacts',
  needs: ['sentence', 'token', 'clause', 'mention', 'time'],
  adds: ['contact'],
  *find(article: Article, seen: Seen, world: World): Iterable<Found<Layer>> {
    const tables = world.language.contacts;
    const { gazetteer, language } = world;
    const reading = { article, seen, tables, status: readerFor(tables), code: language.code, gazetteer };
    let sides: readonly ActorRef[] = [];
    let many: readonly ActorRef[] = [];
    for (const sentence of seen.all('sentence')) {
      if (sentence.value.kind === 'boilerplate') continue;
      for (const one of inSentence({ ...reading, sides, many }, viewOf(sentence, seen, { article, world }))) {
        sides = sidesOf(one.value.participants, gazetteer) ?? sides;
        if (one.value.participants.length > 2) many = one.value.participants;
        yield one;
      }
    }
  },
};

const readers = new WeakMap<ContactTables, StatusReader>();

/** Patterns are compiled once a table; the cache holds nothing that depends on a text. */
function readerFor(tables: ContactTables): StatusReader {
  const reader = readers.get(tables) ?? statusReader(tables);
  readers.set(tables, reader);
  return reader;
}

interface Reading {
  readonly article: Article;
  readonly seen: Seen;
  readonly tables: ContactTables;
  readonly status: StatusReader;
  readonly code: string;
  readonly gazetteer: Gazetteer;
  /** The two sides of the last contact named before; empty before the first. */
  readonly sides: readonly ActorRef[];
  /** Those who took part in the last contact of more than two; empty before the first. */
  readonly many: readonly ActorRef[];
}

interface Kept {
  readonly head: Head;
  readonly who: Participants;
  readonly introduces: boolean;
  readonly status: ContactStatus;
  readonly sure: boolean;
}

function* inSentence(reading: Reading, view: SentenceView): Iterable<Found<'contact'>> {
  const heads = headsOf(view, reading.seen.within('mention', view.sentence), reading.tables);
  const kept = heads.flatMap((head) => keep(head, heads, reading, view));
  for (const one of kept)
    yield found(
      one,
      kept.map((k) => k.head),
      reading,
      view,
    );
}

/** The states or bodies of a contact of two sides; undefined for others. */
function sidesOf(participants: readonly ActorRef[], gazetteer: Gazetteer): ActorRef[] | undefined {
  const sides = [...new Set(participants.map((p) => p.side ?? p.id))];
  return sides.length === 2 ? sides.flatMap((id) => gazetteer.ref(id) ?? []) : undefined;
}

/** "beide Länder" are the sides named before; the council of two parties in session: the parties meet. */
function namedParties(who: Participants, { gazetteer, sides }: Reading): Participants {
  if (who.rule === 'both-sides') return { actors: sides, rule: who.rule };
  const [body] = who.actors;
  const members = who.actors.length === 1 && body ? gazetteer.entry(body.id)?.members : undefined;
  const parties = members?.flatMap((id) => gazetteer.ref(id) ?? []);
  return parties && parties.length >= 2 ? { actors: parties, rule: 'council-of-two' } : who;
}

/** A contact of which the sentence names one side only, with the one the article is about on the other. */
function completed(head: Head, who: Participants, reading: Reading, view: SentenceView): Participants {
  const { seen, tables, many } = reading;
  if (who.actors.length < 2 && namesPartners(head, many, view, tables))
    return { actors: many, rule: 'same-partners' };
  const [partner] = who.actors;
  if (!partner || !leavesOneOut(head, who, view, tables)) return who;
  const other = protagonist(view.sentence.start, partner, seen);
  return other ? { actors: [other, partner], rule: 'protagonist' } : who;
}

/** A head that names a contact or points back to one, with what the sentence says of it; empty when it does neither. */
function keep(head: Head, heads: readonly Head[], reading: Reading, view: SentenceView): Kept[] {
  const { tables, status, article } = reading;
  if (refused(head, view, tables)) return [];
  const who = completed(
    head,
    namedParties(participantsOf(head, heads, view, tables), reading),
    reading,
    view,
  );
  const introduces = isDiplomatic(who.actors) || isSession(meetingType(head, who), who.actors);
  if (!introduces && !pointsBack(head, who)) return [];
  const what = status.read(head, view, article);
  if (what.status === 'hypothetical') return [];
  const sure = what.rule !== 'status/told' || (hasVerb(head, view) && !onlyNames(head));
  return [{ head, who, introduces, status: what.status, sure }];
}

function found(kept: Kept, heads: readonly Head[], reading: Reading, view: SentenceView): Found<'contact'> {
  const { tables, code } = reading;
  const { head, who, introduces } = kept;
  const token = view.tokens[head.at];
  const span = { start: token?.start ?? view.sentence.start, end: token?.end ?? view.sentence.start };
  const region = regionOf(head, heads, view, tables);
  return {
    layer: 'contact',
    ...span,
    value: {
      type: typeOf(kept, reading, view),
      status: kept.status,
      statusSure: kept.sure,
      participants: introduces ? who.actors : who.actors.slice(0, 1),
      introduces,
      ...(who.otherwise && isDiplomatic(who.otherwise) ? { otherwise: who.otherwise } : {}),
      head: span,
      times: timesOf(region, head, view, tables).map((t) => t.id),
      region,
      tells: tellsOfIt(head, view, tables),
      background: isBackground(head, view, tables),
      ...(head.verb?.initiator === 'subject' && who.actors[0] ? { asker: who.actors[0] } : {}),
    },
    rule: `${code}/contacts/${head.noun?.word ?? head.verb?.lemma ?? ''}/${who.rule}`,
  };
}

/** "keine Gespräche", "jedes Treffen": no contact. */
function refused(head: Head, view: SentenceView, tables: ContactTables): boolean {
  const before = view.tokens.slice(Math.max(0, head.at - 3), head.at).map((t) => t.value.form.toLowerCase());
  if (before.some((w) => tables.determinersThatDeny.includes(w))) return true;
  if (!head.verb) return false;
  return view.tokens.some(
    (t, i) => view.clauseOf[i] === head.clause && tables.negation.includes(t.value.form.toLowerCase()),
  );
}

/** "das Gespräch", "beim Treffen", "das Putin-Gespräch": speaks of a contact named elsewhere in the article. */
function pointsBack(head: Head, who: Participants): boolean {
  if (!head.use) return who.actors.length > 0 && head.verb?.frame === 'with' && head.verb.weak !== true;
  if (who.rule === 'one-sided' && who.actors.length > 0) return true;
  return head.use.article === 'definite' && !head.plural;
}

/** "während der Sitzung", "nach dem Treffen": names a contact without telling what became of it. */
function onlyNames({ use }: Head): boolean {
  return use !== null && (use.role === 'aside' || (use.role === 'during' && use.article === 'definite'));
}

/** A clause with a finite verb tells what happened; a heading often has none. */
function hasVerb(head: Head, view: SentenceView): boolean {
  const clause = view.clauses.find((c) => c.id === head.clause);
  return (
    clause?.value.kind !== 'fragment' &&
    clause?.value.verb !== undefined &&
    view.sentence.value.kind === 'paragraph'
  );
}

/** What a body alone does is a session. */
function meetingType(head: Head, who: Participants): ContactType {
  const alone = who.rule === 'session' || (who.rule === 'council-of-two' && head.verb !== null);
  return alone ? 'council_session' : head.type;
}

/** A conversation in person, or at a named place, is a meeting; states and bodies hold talks. */
function typeOf({ head, who }: Kept, { tables, seen }: Reading, view: SentenceView): ContactType {
  const type = meetingType(head, who);
  if (type !== 'call') return type;
  const inClause = (i: number): boolean => view.clauseOf[i] === head.clause;
  const words = view.tokens.map((t) => t.value.form.toLowerCase());
  const inPerson = words.some((word, i) => inClause(i) && tables.inPerson.includes(word));
  const places = seen.within('name', view.sentence).filter((n) => n.value.kind === 'place');
  const atPlace = places.some((place) => {
    const at = tokenAt(view.tokens, place.start);
    return inClause(at) && tables.at.includes(words[at - 1] ?? '');
  });
  if (inPerson || atPlace) return 'meeting';
  return who.actors.length >= 2 && who.actors.every((a) => a.kind !== 'person') ? 'talks' : 'call';
}

/** "hatten sich zuletzt getroffen": pluperfect, or a word that puts it before, in the clause of the head. */
function isBackground(head: Head, view: SentenceView, tables: ContactTables): boolean {
  const words = view.tokens.filter((_, i) => view.clauseOf[i] === head.clause);
  const pluperfect =
    words.some((t) => tables.pluperfect.includes(t.value.form.toLowerCase())) &&
    words.some((t) => t.value.verb?.form === 'part');
  return pluperfect || words.some((t) => tables.earlier.includes(t.value.form.toLowerCase()));
}
