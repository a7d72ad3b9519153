import type { ContactTables } from '../../languages/sections/contacts.ts';
import { isBare, union, type ActorGroup } from './actor-group.ts';
import type { Participants, Place } from './partners.ts';
import { wordAt, type Sentence } from './sentence.ts';

/** What stands beside the contact of a verb, and the place without it. */
interface Parallel {
  readonly pairs: readonly Participants[];
  readonly rest: Place;
}

/** "A telefonierte mit B, C mit D", "A traf B und C D": a second subject with its own partner, for which the verb is not said again. */
export function parallel(place: Place): Parallel {
  const { head, view, tables } = place;
  const own = view.groups.filter((g) => g.clause === head.clause);
  const found = head.verb === null ? [] : own.flatMap((g, i) => (isSecond(i, own, view, tables) ? [[g, own[i + 1] ?? g] as const] : []));
  if (found.length === 0) return { pairs: [], rest: place };
  const gone = new Set(found.flat());
  return {
    pairs: found.map(([subject, partner]) => ({ actors: union(subject.actors, partner.actors), rule: 'parallel', anchor: partner.from })),
    rest: { ...place, view: { ...view, groups: view.groups.filter((g) => !gone.has(g)) } },
  };
} // prettier-ignore

/** The group begins a second pair: behind a comma or "und", right before a partner that is led as the first one is. */
function isSecond(i: number, own: readonly ActorGroup[], view: Sentence, tables: ContactTables): boolean {
  const [subject, partner] = [own[i], own[i + 1]];
  if (subject === undefined || partner === undefined || !isPairOf(subject, partner, view)) return false;
  const before = own.slice(0, i);
  const led = before.some((g) => g.marker === partner.marker && !g.possessive);
  const bare = before.filter(isBare);
  const opens = [',', ...tables.and].includes(wordAt(view, subject.from - 1));
  const ends = view.tokens.every((t, at) => at < subject.from || view.clauseOf[at] !== subject.clause || t.value.verb?.form !== 'fin');
  return opens && ends && led && bare.length >= (partner.marker === null ? 2 : 1);
} // prettier-ignore

/** "C mit D", "C D": two people, with nothing but the preposition of the second between. */
export function isPairOf(subject: ActorGroup, partner: ActorGroup, view: Sentence): boolean {
  const people = [subject, partner].every((g) => !g.possessive && g.actors.length === 1 && g.actors[0]?.kind === 'person');
  if (!people || subject.clause !== partner.clause) return false;
  const led = partner.marker !== null && partner.from - subject.to === 1 && wordAt(view, subject.to) === partner.marker;
  return led || (partner.marker === null && partner.from === subject.to);
} // prettier-ignore
