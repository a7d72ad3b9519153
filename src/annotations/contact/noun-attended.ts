import type { ActorRef } from '../../model/actor.ts';
import { isBare, isOfBodies, isPerson, union, type ActorGroup } from './actor-group.ts';
import { FRAMES } from './frames.ts';
import { isLed } from './mediators.ts';
import { type Participants, type Place, following, isBy } from './partners.ts';
import { hasWordOf, lemmaOf, tokenAt, wordAt } from './sentence.ts';
import { relativeBehind } from './relative-behind.ts';

/** "das Telefonat, das A und B führten": the relative clause on the noun says who. */
export function relativePair({ head, view, tables }: Place): Participants | undefined {
  const start = view.tokens[head.at]?.start ?? 0;
  const clause = view.clauses.find(
    (c) => c.value.kind === 'relative' && c.value.parent === head.clause && c.start > start,
  );
  if (!clause || !view.tokens.slice(head.at + 1, head.at + 9).some((t) => t.start === clause.start))
    return undefined;
  const opening = wordAt(view, tokenAt(view.tokens, clause.start));
  if (tables.joiningIn.includes(opening) || isLed(clause.id, view, tables)) return undefined;
  const inside = view.groups.filter((g) => g.clause === clause.id);
  const bare = inside.filter(isBare);
  const [subject] = bare;
  const partner = inside.find((g) => g.marker !== null && tables.with.includes(g.marker));
  const isOfPerson = (g: ActorGroup): boolean => g.actors.every(isPerson);
  // "das Telefonat, in dem A auf B einwirkte"
  const within = tables.during.includes(opening);
  const object = bare.slice(1).find(isOfPerson) ?? (within ? inside.find((g) => tables.ontoSomebody.includes(g.marker ?? '') && isOfPerson(g)) : undefined);
  const actors = union(subject?.actors ?? [], (partner ?? object)?.actors ?? []);
  return subject && actors.length >= 2 ? { actors, rule: 'relative' } : undefined;
} // prettier-ignore

/** "lud zu einem Gipfel, an dem auch A und B teilnahmen": those of the relative clause, and who asked them to come. */
export function attendedRelative({ head, view, tables }: Place): Participants | undefined {
  const clause = relativeBehind(head.at, view);
  const joins = clause !== undefined && tables.joiningIn.includes(wordAt(view, tokenAt(view.tokens, clause.start)));
  if (!joins || head.use?.article === 'definite' || !tables.attending.includes(clause.value.lemma ?? '')) return undefined;
  const guests = view.groups.filter((g) => g.clause === clause.id && !g.possessive && (g.marker === null || tables.besides.includes(g.marker)));
  const lemma = lemmaOf(view, head.clause);
  const host = tables.hosting.includes(lemma) ? view.groups.find((g) => g.clause === head.clause && isBare(g)) : undefined;
  const actors = [...(host ? [host] : []), ...guests].reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []);
  return actors.length >= 2 && actors.every(isPerson) ? { actors, rule: 'attended' } : undefined;
} // prettier-ignore

/** "an dem Treffen nahmen A, B und C teil", "bei dem Gespräch waren A und B dabei". */
export function attended({ head, view, tables }: Place): Participants | undefined {
  const clause = view.clauses.find((c) => c.id === head.clause);
  const attending =
    tables.attending.includes(clause?.value.lemma ?? '') ||
    hasWordOf(view, head.clause, tables.present);
  if (!attending || !tables.attendedAt.includes(head.use?.preposition ?? '')) return undefined;
  const body = FRAMES.includes(head.type) ? bodyOf({ head, view, tables }) : undefined;
  if (body !== undefined) return { actors: body, rule: 'session' };
  const there = view.groups.filter(
    (g) =>
      g.clause === head.clause && !g.possessive && (g.marker === null || tables.besides.includes(g.marker)),
  );
  // "An dem Treffen von A und B nahm auch C teil"
  const own = following(view, head.at, 3).find((g) => (g.marker === 'of' || isBy(g, tables)) && isOfPeople(g));
  const actors = [...(own && there.length > 0 ? [own] : []), ...there].reduce<readonly ActorRef[]>((all, g) => union(all, g.actors), []);
  return actors.length >= 2 ? { actors, rule: 'attended' } : undefined;
} // prettier-ignore

function isOfPeople({ actors }: ActorGroup): boolean {
  return actors.length >= 2 && actors.every(isPerson);
}

/** "nehmen am Gipfel des Staatenbunds ASEAN teil", "auf dem Brics-Gipfel zugegen": the body whose session that is. */
function bodyOf({ head, view, tables }: Pick<Place, 'head' | 'view' | 'tables'>): readonly ActorRef[] | undefined {
  const inWord = head.compound.filter((a) => a.kind === 'organisation' || a.kind === 'group');
  if (inWord.length > 0) return inWord.slice(0, 1);
  const owner = following(view, head.at, 3).find((g) => isOfBodies(g) && (g.marker === 'of' || isBy(g, tables) || g.marker === null));
  return owner?.actors;
} // prettier-ignore
