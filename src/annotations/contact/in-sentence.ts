import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { RoleWord } from '../../languages/sections/names.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import type { Found, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { ContactStatus } from '../../model/contact.ts';
import type { Span } from '../../text/span.ts';
import { askerOf } from './asker.ts';
import { isBackground, isPrevious } from './background.ts';
import { completed } from './completed.ts';
import { firstOf, isConjunct } from './conjuncts.ts';
import { beganOn, timesOf } from './dating.ts';
import { isDiplomatic, isSession } from './diplomatic.ts';
import { headsOf, type Head } from './heads.ts';
import type { KindReader } from './kind.ts';
import type { Memory } from './memory.ts';
import { namesMinisters } from './ministers.ts';
import { withContinued, withMoved } from './moved.ts';
import { officesNamed } from './named-holders.ts';
import { isStillOpen } from './named-later.ts';
import { participantsOf } from './participants.ts';
import type { Participants } from './partners.ts';
import { pointsBack } from './points-back.ts';
import { refused } from './refused.ts';
import { regionOf } from './region.ts';
import { wordAt } from './sentence.ts';
import type { Told } from './settle.ts';
import { othersOf, ownTimes } from './several.ts';
import type { StatusReading } from './status-question.ts';
import type { StatusReader } from './status.ts';
import { tellsOfIt } from './telling.ts';
import { withTwice } from './twice.ts';
import type { SentenceView } from './view.ts';

/** What is compiled once for a language. */
export interface Readers {
  readonly status: StatusReader;
  readonly kind: KindReader;
}

/** What the contacts of a sentence are read with. */
export interface Reading extends Readers {
  readonly article: Article;
  readonly seen: Seen;
  readonly tables: ContactTables;
  readonly code: string;
  readonly roles: readonly RoleWord[];
  readonly gazetteer: Gazetteer;
  /** People of no known state who act for one. */
  readonly officials: ReadonlySet<ActorId>;
  /** People who are sides of their own within a state. */
  readonly factions: ReadonlySet<ActorId>;
  /** Who was spoken of before the sentence. */
  readonly memory: Memory;
}

/** What a head names or points back to, before it is written down. */
interface Kept {
  readonly head: Head;
  readonly who: Participants;
  /** First tokens of the partners of all contacts that the head tells of. */
  readonly anchors: readonly number[];
  readonly introduces: boolean;
  /** Who takes part is still to be said. */
  readonly open: boolean;
  readonly status: ContactStatus;
  readonly sure: boolean;
  /** The words that say what became of it, where they are others than the head. */
  readonly words?: Span;
}

/** The contacts that a sentence tells of, each with who takes part and what became of it; empty where it tells of none. */
export function inSentence(reading: Reading, view: SentenceView): Told[] {
  const heads = headsOf(view, reading.seen.within('mention', view.sentence), reading.tables);
  const kept: Kept[] = [];
  let { memory } = reading;
  for (const head of heads) {
    const own = keep(head, heads, { ...reading, memory }, view);
    kept.push(...own);
    memory = withMet(memory, own);
  }
  const others = [...new Set(kept.map((k) => k.head))];
  const told = kept.filter((one) => !isItsPurpose(one, kept, view, reading.tables));
  return told.flatMap((one) => {
    const contact = found(one, { told: others, all: heads }, reading, view);
    const moved = withMoved(contact, one.head, view, reading.tables);
    const continued = moved.length > 1 ? moved : withContinued(contact, one.head, view, reading.tables);
    const all = continued.flatMap((each) => withTwice(each, one.head, view, reading.tables));
    return all.map((each) => ({
      ...(one.head.noun ? { noun: one.head.noun } : {}),
      ...(one.head.verb ? { verb: one.head.verb } : {}),
      contact: each,
      open: one.open,
      leaders: view.sentence.value.kind !== 'paragraph' || namesLeaders(one, view),
      offices: namesLeaders(one, view) ? officesNamed(one.head.clause, view, reading.roles) : [],
      ministers: namesMinisters(one.head.clause, view, reading.tables),
    }));
  });
}

/** "A empfing B, um mit ihm einen Plan abzustimmen": what the same people met for is no contact of its own. */
function isItsPurpose({ head, who }: Kept, kept: readonly Kept[], { clauses }: SentenceView, { purpose }: ContactTables): boolean {
  const clause = clauses.find((c) => c.id === head.clause)?.value;
  if (head.verb?.weak !== true || clause?.kind !== 'infinitive' || !purpose.includes(clause.introducer ?? '')) return false;
  const above = kept.filter((k) => k.head.clause === clause.parent && k.introduces);
  return above.some((k) => who.actors.every((a) => k.who.actors.some((b) => b.id === a.id)));
} // prettier-ignore

/** "A und B telefonierten; ein Treffen ist für April geplant": for the rest of a sentence, those who met by its first words met last. */
function withMet(memory: Memory, kept: readonly Kept[]): Memory {
  const met = kept.findLast(({ introduces, who }) => introduces && who.actors.length >= 2);
  return met === undefined ? memory : { ...memory, last: met.who.actors };
}

/** The states stand for their leaders or ministers: "die Außenminister Indiens und Pakistans". */
function namesLeaders({ head, who }: Kept, view: SentenceView): boolean {
  const own = view.groups.filter((g) => g.clause === head.clause && g.delegates === 'leaders');
  return own.some((g) => who.actors.every((a) => g.actors.some((b) => b.id === a.id)));
}

/** The council of two parties in session: the parties meet. */
function namedParties(who: Participants, { gazetteer }: Reading): Participants {
  const [body] = who.actors;
  const members = who.actors.length === 1 && body ? gazetteer.entry(body.id)?.members : undefined;
  const parties = members?.flatMap((id) => gazetteer.ref(id) ?? []);
  return parties?.length === 2 ? { actors: parties, rule: 'council-of-two' } : who;
}

/** Rules for what the tense alone says. */
const TOLD: readonly string[] = ['status/told', 'status/told-in-present'];

/** Rules that say what became of a contact by the very word that denies it. */
const SAYING_NO: readonly string[] = ['status/missed', 'status/disclaimed'];

/** What a head names in its sentence, or points back to; empty when it does neither. */
function keep(head: Head, heads: readonly Head[], reading: Reading, view: SentenceView): Kept[] {
  const { tables, status, article, gazetteer } = reading;
  const what = status.read(head, view, article);
  if (goesOn(head, heads, view)) return [];
  if (refused(head, view, tables) && !SAYING_NO.includes(what.rule)) return [];
  const become = isToldAhead(what, reading, view) ? 'planned' : what.status;
  if (become === 'hypothetical') return [];
  const sure = !TOLD.includes(what.rule) || (hasVerb(head, view) && !onlyNames(head));
  const all = participantsOf({ head, heads, view, tables, gazetteer });
  const anchors = [...new Set(all.flatMap((w) => w.anchor ?? []))];
  return all.flatMap((named) => {
    const who = completed(head, namedParties(named, reading), reading, view);
    const introduces = isContact(head, who, reading, view);
    const open = !introduces && isStillOpen(head, who, reading.memory, view, tables);
    if (!introduces && !open && !pointsBack(head, who, reading.memory)) return [];
    return [
      {
        head,
        who: { ...named, ...who },
        anchors,
        introduces,
        open,
        status: become,
        sure,
        ...(what.words ? { words: what.words } : {}),
      },
    ];
  });
}

/** "Am Freitag reist A nach Paris. Er trifft dort B": told on in the present, behind what is to come. */
function isToldAhead({ rule }: StatusReading, { memory }: Reading, { sentence }: SentenceView): boolean {
  return rule === 'status/told-in-present' && memory.ahead && sentence.value.kind === 'paragraph';
}

/** "Polen trifft im Halbfinale auf Spanien": states alone, beside a word of sport. */
function isOfSport(who: Participants, view: SentenceView, { sports }: ContactTables): boolean {
  const states = who.actors.every((a) => a.kind === 'country');
  return states && view.tokens.some((_, i) => sports.some((word) => wordAt(view, i).endsWith(word)));
}

/** Those whom the words put together can be two sides of a contact, or one body in session. */
function isContact(
  head: Head,
  who: Participants,
  { gazetteer, officials, factions, tables }: Reading,
  view: SentenceView,
): boolean {
  if (who.rule === 'one-sided' && head.noun === null) return false;
  if (isOfSport(who, view, tables)) return false;
  return isDiplomatic(who.actors, officials, factions) || isSession(who, gazetteer);
}

/** Two sides, or a body by itself. */
function isSomeContact(actors: readonly ActorRef[], { officials, factions, gazetteer }: Reading): boolean {
  return isDiplomatic(actors, officials, factions) || isSession({ actors, rule: 'session' }, gazetteer);
}

/** The heads of a sentence that tell of a contact, and all of them. */
interface Heads {
  readonly told: readonly Head[];
  readonly all: readonly Head[];
}

function found(
  kept: Kept,
  { told: heads, all }: Heads,
  reading: Reading,
  view: SentenceView,
): Found<'contact'> {
  const { tables, code, kind } = reading;
  const { head, who, introduces } = kept;
  const token = view.tokens[head.at];
  const span = { start: token?.start ?? view.sentence.start, end: token?.end ?? view.sentence.start };
  const region = regionOf(head, heads, view, tables);
  const told = ownTimes(kept, timesOf(head, { region, heads, view, tables }), view);
  const asker = askerOf(head, who, view, tables);
  const began = kept.status === 'under_way' && told.length === 0 ? beganOn(head, view, tables) : [];
  return {
    layer: 'contact',
    ...span,
    value: {
      type: kind.of(head, who, view, reading.memory.atPhone, { told: heads, all }),
      status: kept.status,
      statusSure: kept.sure,
      ...(kept.words ? { statusWords: kept.words } : {}),
      participants: introduces ? who.actors : who.actors.slice(0, 1),
      introduces,
      ...(who.otherwise && isSomeContact(who.otherwise, reading) ? { otherwise: who.otherwise } : {}),
      head: span,
      ...othersOf(kept, heads, view, tables),
      times: began.length > 0 ? began.map((time) => time.id) : told,
      region,
      tells: tellsOfIt(head, view, tables),
      background: isBackground(head, view, tables),
      ...(isPrevious(head, view, tables) ? { previous: true as const } : {}),
      ...(asker === undefined ? {} : { asker }),
    },
    rule: `${code}/contacts/${head.noun?.word ?? head.verb?.lemma ?? ''}/${who.rule}`,
  };
}

/** "werden telefonieren und über vieles sprechen": an open verb behind another names nobody of its own and tells of the same contact. */
function goesOn(head: Head, heads: readonly Head[], view: SentenceView): boolean {
  if (head.verb?.weak !== true || !isConjunct(head.clause)) return false;
  const first = heads.some((h) => h !== head && h.verb !== null && h.clause === firstOf(head.clause));
  return first && !view.groups.some((g) => g.clause === head.clause && g.actors.length > 0);
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
