import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ContactType } from '../../model/contact.ts';
import { PatternIndex } from '../../syntax/pattern.ts';
import { isPerson } from './actor-group.ts';
import type { Head } from './heads.ts';
import type { Participants } from './partners.ts';
import { isOfMatter } from './place-of-matter.ts';
import { relativeBehind } from './relative-behind.ts';
import { lemmaOf, tokenAt, wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** Says of which kind a contact is; the patterns of the channels are compiled once. */
export interface KindReader {
  /** `atPhone`: the sentence before speaks of telephones. `heads`: those that tell of a contact, and all of the sentence. */
  of(
    head: Head,
    who: Participants,
    view: SentenceView,
    atPhone: boolean,
    heads: { readonly told: readonly Head[]; readonly all: readonly Head[] },
  ): ContactType;
}

export function kindReader(tables: ContactTables): KindReader {
  const channels = new PatternIndex(tables.channels.map(({ pattern, channel }) => ({ pattern, means: channel })));
  return { of: (head, who, view, atPhone, { told, all }) => kindOf({ head, heads: told, all, who, view, atPhone, tables, channels }) };
} // prettier-ignore

interface Question {
  readonly head: Head;
  readonly heads: readonly Head[];
  readonly all: readonly Head[];
  readonly who: Participants;
  readonly view: SentenceView;
  readonly atPhone: boolean;
  readonly tables: ContactTables;
  readonly channels: PatternIndex<'phone' | 'video' | 'in_person'>;
}

/** What a body alone does is a session, or the summit or call that the word says; a council of the UN is in session by screen as well. */
function sittingOr(type: ContactType, { rule, actors }: Participants, byVerb: boolean): ContactType {
  const alone = rule === 'session' || (rule === 'council-of-two' && byVerb);
  return alone && (!OWN_KIND.includes(type) || (isOfTheWorld({ actors }) && type !== 'summit'))
    ? 'council_session'
    : type;
}

/** A council of the UN stays one in session, by whatever channel. */
function isOfTheWorld({ actors }: Pick<Participants, 'actors'>): boolean {
  return actors.every(({ id, side }) => id.startsWith('un-') && side === 'un');
}

const OWN_KIND: readonly ContactType[] = ['summit', 'video_call', 'phone_call'];

/** "eine Krisensitzung der beiden", "eine Sitzung der gemeinsamen Kommission": people or states by themselves are no council; what sits is. */
function withoutBody(type: ContactType, { actors }: Participants, byVerb: boolean): ContactType {
  if (type !== 'council_session' || actors.length < 2) return type;
  if (actors.every(isPerson)) return 'meeting';
  return !byVerb && actors.every((a) => a.kind === 'country') ? 'talks' : type;
}

const BY_CHANNEL = { phone: 'phone_call', video: 'video_call', in_person: 'meeting' } as const;

/** The word's own kind; the clause makes it a call where it names the channel, and an open conversation what else it tells. */
function kindOf(q: Question): ContactType {
  const type = withoutBody(sittingOr(q.head.type, q.who, q.head.verb !== null), q.who, q.head.verb !== null);
  const sits = type === 'council_session' && !isOfTheWorld(q.who);
  if (type === 'summit') return isOnScreen(q) ? 'video_call' : type;
  if (type !== 'call' && type !== 'meeting' && type !== 'talks' && !sits) return type;
  const channel = channelOf(q);
  if (sits && channel !== 'video') return type;
  if (channel !== undefined) return BY_CHANNEL[channel];
  if (type !== 'call') return type;
  const within = lineBeside(q);
  if (within !== undefined) return within;
  if (isInPerson(q)) return 'meeting';
  const ofStates = q.who.actors.length >= 2 && q.who.actors.every((a) => a.kind !== 'person');
  const onPhone = (q.atPhone && !ofStates) || speaksOfPhones(q.view, q.tables, q.head.at);
  if (q.head.verb !== null && onPhone) return 'phone_call';
  return ofStates ? 'talks' : 'call';
}

/**
 * "tauschte sich im Rahmen einer Videokonferenz mit B aus", "rief in Kiew an und redete mit B", "das Gespräch, zu dem B zugeschaltet
 * war": the word for a call in whose frame the verb is told, the call it goes on from, or what a relative clause says of the noun.
 */
function lineBeside(q: Question): OnLine | undefined {
  const { head, all, view, tables } = q;
  const isFrame = (h: Head): boolean => h.noun !== null && h.clause === head.clause && h.use !== null && (h.use.role === 'during' || tables.frames.includes(wordAt(view, h.use.from - 1)));
  const behind = head.verb === null ? relativeBehind(head.at, view)?.id : undefined;
  const isBeside = (h: Head): boolean => (head.verb === null ? h.verb !== null && h.clause === behind : isFrame(h) || (h.verb !== null && isJoinedTo(h, q)));
  return all.filter((h) => h !== head && isBeside(h)).map((h) => h.type).find(isOnLine);
} // prettier-ignore

/** Kinds of contact over a line. */
type OnLine = 'phone_call' | 'video_call';

function isOnLine(type: ContactType): type is OnLine {
  return type === 'phone_call' || type === 'video_call';
}

/** "rief an und redete": "und" opens the clause, right behind that of the other verb. */
function isJoinedTo(other: Head, { head, view, tables }: Question): boolean {
  const [own, before] = [head.clause, other.clause].map((id) => view.clauses.find((c) => c.id === id));
  if (own === undefined || before === undefined || before.end > own.start || own === before) return false;
  const first = tokenAt(view.tokens, own.start);
  return tables.and.includes(wordAt(view, first)) && tokenAt(view.tokens, before.end - 1) >= first - 2;
}

/** A word of telephones stands in the sentence, before the token where one is given: "griff zum Hörer: Er sprach mit B". */
export function speaksOfPhones({ tokens }: SentenceView, { phoneWords }: ContactTables, before = Infinity): boolean {
  return tokens.some((t, i) => i < before && phoneWords.some((word) => t.value.form.toLowerCase().startsWith(word)));
} // prettier-ignore

function inClause(at: number, { head, view }: Question): boolean {
  return view.clauseOf[at] === head.clause;
}

/** "per Video", "am Telefon" in the clause; "persönlich" only makes an open conversation a meeting. */
function channelOf(q: Question): 'phone' | 'video' | undefined {
  const found = [...q.channels.find(q.view.tokens, () => [])].filter(
    (m) => inClause(m.from, q) && !isOfOther(m, q),
  );
  const channel = found.map((m) => m.means).find((c) => c !== 'in_person');
  return channel === 'phone' || channel === 'video' ? channel : undefined;
}

/**
 * "ein virtueller Gipfel", "der Gipfel findet per Video statt"; not "beim Gipfel sprach B per Video": the words belong to
 * the noun, or the clause tells of it alone.
 */
function isOnScreen(q: Question): boolean {
  const { head, view, tables } = q;
  const found = [...q.channels.find(view.tokens, () => [])].filter(({ means, from }) => means === 'video' && inClause(from, q));
  const lemma = lemmaOf(view, head.clause);
  const told = head.use?.role === 'event' && [...tables.happens, ...tables.arranged, ...tables.owning].includes(lemma);
  return found.some(({ from, to }) => told || (from >= (head.use?.from ?? head.at) && to <= head.at + 1));
} // prettier-ignore

/**
 * "einigten sich am Telefon auf ein Treffen", "verabredeten am Telefon ein Treffen", "berichtete am Telefon von ihrem Treffen", "telefonierte vor dem Treffen mit B": by which
 * way they agreed or spoke, not by which they meet.
 */
function isOfOther(
  { from, to }: { from: number; to: number },
  { head, heads, view, tables }: Question,
): boolean {
  if (head.noun === null) return false;
  const isThere = (h: Head): boolean => h !== head && h.at >= from && h.at < to;
  const lemma = lemmaOf(view, head.clause);
  const agreed =
    head.use?.role === 'event' && head.use.preposition === null && Object.hasOwn(tables.governing, lemma);
  const of = tables.by.includes(head.use?.preposition ?? '') && head.use?.article !== 'bare';
  const aimed = agreed || of || tables.about.includes(head.use?.preposition ?? '');
  const aside = head.use?.role === 'aside' && heads.some((h) => isThere(h) && h.verb !== null);
  return aside || (aimed && heads.some((h) => isThere(h) && h.noun !== null));
}

/** "unter vier Augen", "empfing B zu einem Gespräch", "sprach in Genf mit B". */
function isInPerson(q: Question): boolean {
  const { view, tables } = q;
  const words = view.tokens.some((_, i) => inClause(i, q) && tables.inPerson.includes(wordAt(view, i)));
  // "nach ihrem Gespräch mit B traf A C": how they talked the verb beside it does not say.
  const beside = q.head.use?.role === 'aside' && q.head.use.preposition !== null && q.head.carrier === null;
  const verbs = view.tokens.some(
    (t, i) => !beside && inClause(i, q) && t.value.verb && isMeeting(t.value.lemma, tables),
  );
  const places = view.names.filter((n) => n.value.kind === 'place').map((n) => tokenAt(view.tokens, n.start));
  // "sprach im Kreml mit B": the house, and not those who rule from it.
  const seats = view.names
    .filter((n) => n.value.kind === 'government')
    .map((n) => tokenAt(view.tokens, n.start));
  const atPlace = view.tokens.some(
    (t, at) =>
      inClause(at, q) &&
      (isBuilding(at, q) ||
        (seats.includes(at) && tables.at.includes(wordAt(view, at - 1))) ||
        (!insideGroup(at, view) &&
          ((places.includes(at) && (tables.at.includes(wordAt(view, at - 1)) || isOnIsland(at, q))) ||
            (t.value.pos === 'PROPN' && tables.inside.includes(wordAt(view, at - 1)))) &&
          !isOfMatter(at, view, tables))),
  );
  const clause = view.clauses.find((c) => c.id === q.head.clause);
  return words || verbs || atPlace || tables.where.includes(clause?.value.introducer ?? '');
}

/** "sprachen auf Malta miteinander". */
function isOnIsland(at: number, { view, tables }: Question): boolean {
  return tables.onIsland.includes(wordAt(view, at - 1)) && tables.islands.includes(wordAt(view, at));
}

/** "im Kanzleramt", "in seiner Residenz". */
function isBuilding(at: number, { view, tables }: Question): boolean {
  if (!tables.buildings.some((b) => wordAt(view, at).endsWith(b))) return false;
  return [1, 2, 3].some((n) => tables.at.includes(wordAt(view, at - n)));
}

function isMeeting(lemma: string, { verbs }: ContactTables): boolean {
  return verbs.some((v) => v.lemma === lemma && v.type === 'meeting');
}
