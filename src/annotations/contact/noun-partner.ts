import { isBare, isOfBodies, isPerson, union, type ActorGroup } from './actor-group.ts';
import { FRAMES } from './frames.ts';
import {
  type Participants,
  type Place,
  companions,
  following,
  isBy,
  ownsEvent,
  partnerOf,
  partnersOf,
} from './partners.ts';
import { endsIn, hasWordOf, lemmaOf, wordAt } from './sentence.ts';
import { subjectOf } from './subjects.ts';
import { sexOfOwner } from './their-own.ts';

/** "Gespräch mit B", with A in the genitive, before it, as the subject, or in the word itself. */
export function withPartner(place: Place): Participants | undefined {
  const { head, view, tables } = place;
  const { compound } = head;
  const partner = compound.length > 0 && !ownsEvent(place) ? undefined : partnerOf(place);
  if (!partner) {
    const beside =
      compound.length === 0 && ownsEvent(place) && !FRAMES.includes(head.type)
        ? companions(place).filter(isPerson)
        : [];
    const subject = beside.length > 0 ? subjectOf(place, beside) : undefined;
    if (subject) return { actors: union(subject.actors, beside), rule: 'side-by-side' };
    if (compound.length === 0 || (FRAMES.includes(head.type) && isOfBodies({ actors: compound })))
      return undefined;
    const other = ownsEvent(place) ? subjectOf(place, compound) : undefined;
    return other && { actors: union(other.actors, compound), rule: 'compound-subject' };
  }
  const owner =
    view.groups.find((g) => g.possessive && g.to <= head.at && head.at - g.to <= 3) ??
    following(view, head.at, 3).find((g) => g !== partner && (g.marker === 'of' || isBy(g, tables))) ??
    framing(place) ??
    plannedFor(place) ??
    possessorOf(place, partner) ??
    toldTo(place, partner) ??
    spokenAfter(place, partner) ??
    (ownsEvent(place) || isAskedFor(place) ? subjectOf(place, partner.actors) : undefined);
  return owner && { actors: union(union(owner.actors, companions(place)), partner.actors), rule: 'with' };
}

/** "A hat nach der Telefonkonferenz mit B, C und D gesagt": of what several had with each other tells who was there. */
function spokenAfter(place: Place, { actors }: ActorGroup): ActorGroup | undefined {
  const { head: { use, type }, tables } = place;
  const people = actors.length >= 2 && actors.every(isPerson);
  if (!people || FRAMES.includes(type) || use?.article !== 'definite' || !tables.beside.includes(use.preposition ?? '')) return undefined;
  const subject = subjectOf(place, actors);
  return subject?.actors.length === 1 && subject.actors[0]?.kind === 'person' ? subject : undefined;
} // prettier-ignore

/** "hat B zu einem Dialog mit C ermuntert": whom the subject tells to meet another. */
function toldTo(place: Place, partner: ActorGroup): ActorGroup | undefined {
  const { head, view, tables } = place;
  const lemma = lemmaOf(view, head.clause);
  if (!tables.tellingTo.includes(lemma) || !tables.toDoing.includes(head.use?.preposition ?? '')) return undefined;
  const bare = view.groups.filter((g) => g !== partner && g.clause === head.clause && isBare(g));
  return bare.length === 2 ? bare[1] : undefined;
} // prettier-ignore

/** "berichtete B von ihrem Treffen mit C": of several persons of the clause, the first one whose sex the possessive tells. */
function possessorOf({ head, view, tables, gazetteer }: Place, partner: ActorGroup): ActorGroup | undefined {
  const words = view.tokens.slice(head.use?.from ?? head.at, head.at).map((t) => t.value.form.toLowerCase());
  const sex = words.map((word) => sexOfOwner(word, tables)).find((one) => one !== undefined);
  const people = view.groups.filter((g) => g !== partner && g.clause === head.clause && isBare(g) && g.actors.every(isPerson));
  if (head.use?.article !== 'possessive' || sex === undefined || people.length < 2 || people.some((g) => g.actors.length !== 1)) return undefined;
  return people.find((g) => g.actors.every((a) => gazetteer.entry(a.id)?.sex === sex));
} // prettier-ignore

/** "ein Treffen mit B wie eines mit C", "Gespräche am Montag mit B, am Dienstag mit C", "bilaterale Gespräche mit B und C": those of the same with each other. */
export function withOthers(place: Place, first: Participants): readonly Participants[] {
  const partner = partnerOf(place);
  if (!ownsEvent(place) || partner === undefined) return [first];
  const own = first.actors.filter((a) => partner.actors.every((b) => b.id !== a.id));
  const { head, heads } = place;
  // "telefonierte vor ihrem Treffen mit B mit C": whom the verb has for itself.
  const telling = heads.some((h) => h.verb !== null && h.clause === head.clause && h !== head.carrier);
  const others = telling ? [] : partnersOf(place).filter((g) => g !== partner && g.from > head.at);
  const each =
    isBilateral(place) || isCallsOfOne(place, partner)
      ? [partner, ...others].flatMap((g) => g.actors.map((a) => ({ ...g, actors: [a] })))
      : [partner, ...others];
  if (each.length === 1) return [first];
  return each.map((g) => ({ actors: union(own, g.actors), rule: first.rule, anchor: g.from }));
}

/** "in Telefonaten mit B und C": calls, of which each has its partner. */
function isCallsOfOne({ head }: Place, { actors }: ActorGroup): boolean {
  return head.plural && head.type === 'phone_call' && head.noun?.weak !== true && actors.every(isPerson);
}

/** A word of the noun's phrase parts it, or one of its clause: "bilaterale Gespräche", "jeweils am Telefon". */
export function isBilateral({ head, view, tables }: Place): boolean {
  return view.tokens.some((_, i) => (view.clauseOf[i] === head.clause || (i >= (head.use?.from ?? head.at) && i < head.at)) && tables.separately.includes(wordAt(view, i)));
} // prettier-ignore

/** "Gespräche mit B im Rahmen der OSZE": the body takes part. */
export function framing({ head, view, tables }: Place): ActorGroup | undefined {
  const isFrame = (g: ActorGroup): boolean =>
    tables.frames.includes(view.tokens[g.from - 1]?.value.form.toLowerCase() ?? '');
  return following(view, head.at, 10).find((g) => g.marker === 'of' && isFrame(g));
}

/** "für A war es das dritte Treffen mit B", "für A steht ein Gespräch mit B an", "steht ein Gespräch mit B im Kalender von A": for whom it is arranged. */
function plannedFor(place: Place): ActorGroup | undefined {
  const { head, view, tables } = place;
  const lemma = lemmaOf(view, head.clause);
  const isSaid = [...tables.arranged, ...tables.being].includes(lemma) || isOutOfQuestion(place);
  if (head.use?.role !== 'event' || !isSaid) return undefined;
  const own = view.groups.filter((g) => g.clause === head.clause && g.marker !== null);
  const isAgenda = ({ from }: ActorGroup): boolean => [1, 2].some((n) => endsIn(tables.agendas, wordAt(view, from - n)));
  return own.find((g) => tables.forDay.includes(g.marker ?? '')) ?? own.find((g) => (g.marker === 'of' || isBy(g, tables)) && isAgenda(g));
} // prettier-ignore

/** "ein Treffen mit B kommt für A nicht infrage". */
function isOutOfQuestion({ head, view, tables }: Place): boolean {
  return hasWordOf(view, head.clause, tables.outOfQuestion);
}

/** "A bat B um ein Gespräch", "A lud B zu Gesprächen ein", "A sprach sich für ein Treffen aus": what the verb of the clause asks for. */
export function isAskedFor({ head, view, tables }: Place): boolean {
  const lemma = lemmaOf(view, head.clause);
  const preposition = head.use?.preposition ?? '';
  const favoured = Object.hasOwn(tables.favouring, lemma) && tables.favouring[lemma]?.includes(preposition) === true;
  return favoured || tables.initiating.some((verb) => verb.lemma === lemma && verb.of.includes(preposition));
} // prettier-ignore
