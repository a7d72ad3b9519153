import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ActorGroup } from './actor-group.ts';
import { tokenAt, wordAt } from './sentence.ts';
import type { Told } from './settle.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** Longest sentence that only names who came next. */
const MOST_WORDS = 14;

/**
 * "A telefonierte mit B. Danach auch mit C.", "A traf B. Am Dienstag dann C.": a short sentence without a verb of its own that tells
 * of the same contact with somebody else. Undefined for all others.
 */
export function nextInLine(before: Told, view: SentenceView, tables: ContactTables): Told | undefined {
  const [first, second, ...more] = before.contact.value.participants;
  const { contact, verb } = before;
  if (verb === undefined || first?.kind !== 'person' || second?.kind !== 'person' || more.length > 0 || !contact.value.introduces) return undefined;
  const [group, ...others] = view.groups;
  const [next, ...rest] = group?.actors ?? [];
  if (group === undefined || others.length > 0 || next?.kind !== 'person' || rest.length > 0 || [first.id, second.id].includes(next.id)) return undefined;
  const pair = [first, next];
  return leadsOn(group, before, view, tables) && areTwoSides(pair) ? told(before, group, pair, view) : undefined;
} // prettier-ignore

/** "Danach auch mit C.", "Am Dienstag dann C.": nothing but the time and words that go on. */
function leadsOn({ marker }: ActorGroup, { verb }: Told, view: SentenceView, tables: ContactTables): boolean {
  const [clause, ...more] = view.clauses;
  const led = marker === null ? OBJECTS.includes(verb?.frame ?? '') : tables.with.includes(marker);
  const timed = view.times.length > 0 || tables.goingOnFrom.includes(wordAt(view, 0)) || tables.nextWords.includes(wordAt(view, 0));
  const times = view.times.flatMap(({ start, end }) => range(tokenAt(view.tokens, start), tokenAt(view.tokens, end)));
  const plain = view.tokens.every((t, i) => insideGroup(i, view) || times.includes(i) || PLAIN.includes(t.value.pos));
  return led && timed && plain && more.length === 0 && clause?.value.kind === 'fragment' && view.tokens.length <= MOST_WORDS;
} // prettier-ignore

/** How verbs take those whom they need no preposition for. */
const OBJECTS: readonly string[] = ['object', 'reciprocal', 'people'];
/** Parts of speech that tell nothing by themselves: neither what somebody did nor what he is. */
const PLAIN: readonly string[] = ['ADV', 'ADP', 'DET', 'PUNCT', 'CCONJ', 'PART', 'SCONJ'];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Two who are not known to be of one side. */
function areTwoSides([one, other]: readonly ActorRef[]): boolean {
  return one?.side === undefined || other?.side === undefined || one.side !== other.side;
}

/**
 * The contact before once more, with those who came next, at their words and on the days of their sentence; what its own words tell of
 * it, its outcome and who else it may have been with stay behind.
 */
function told({ contact, ...rest }: Told, { span }: ActorGroup, participants: readonly ActorRef[], view: SentenceView): Told {
  const at = { start: span.start, end: span.end };
  const region = { start: view.sentence.start, end: view.sentence.end };
  const days: readonly Annotation<'time'>[] = view.times.filter((t) => t.value.type === 'DATE');
  const { type, status, statusSure, introduces, background, previous, asker } = contact.value;
  const value = {
    type,
    status,
    statusSure,
    participants,
    introduces,
    head: at,
    times: days.map((t) => t.id),
    region,
    tells: true,
    background,
    ...(previous ? { previous } : {}),
    ...(asker !== undefined && asker.id === participants[0]?.id ? { asker } : {}),
  };
  return { ...rest, contact: { ...contact, ...at, value, rule: contact.rule.replace(/\/[^/]*$/u, '/next-in-line') } };
} // prettier-ignore
