import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isBare, isPerson } from './actor-group.ts';
import { calledIn } from './called-in.ts';
import { timesOfNoun } from './dating.ts';
import type { Head } from './heads.ts';
import type { Memory } from './memory.ts';
import { unique, type Participants } from './partners.ts';
import { isPassive } from './passive.ts';
import { putForward } from './put-forward.ts';
import {
  isAnother,
  isArrangedWith,
  isTalksOfSides,
  leavesOneOut,
  namesPartners,
  protagonist,
} from './protagonist.ts';
import { lastPair, lastTogether } from './recall.ts';
import { hasTimeIn, lemmaOf, wordAt } from './sentence.ts';
import { isSpokesperson } from './spokespeople.ts';
import { relativeBehind } from './relative-behind.ts';
import { isTheirOwn } from './their-own.ts';
import { byWord, type ToldBefore } from './told-before.ts';
import type { SentenceView } from './view.ts';

/** A contact of which the sentence names one side only, or nobody, with those of whom the article spoke before. */
export function completed(head: Head, who: Participants, told: ToldBefore, view: SentenceView): Participants {
  const { tables, memory } = told;
  const { many } = memory;
  const known = byWord(head, who, told, view);
  if (known !== undefined) return known;
  const called = calledIn(head, who, view, told);
  if (called !== undefined) return called;
  if (who.actors.length < 2 && namesPartners(head, many, view, tables))
    return { actors: many, rule: 'same-partners' };
  if (memory.commission && isSittingOfBody(head, who))
    return { actors: memory.commission, rule: 'council-of-two' };
  const held = bodyHolding(head, who, memory);
  if (held !== undefined) return { ...who, otherwise: [held] };
  if (memory.body && isSittingOfBody(head, who)) return { ...who, otherwise: [memory.body] };
  if (memory.body && isSittingOfThat(head, who, view, tables))
    return { actors: [memory.body], rule: 'session' };
  if (memory.last.length === 0 && isFirst(head, who))
    return { ...who, otherwise: namedTogether(view) ?? memory.joint ?? lastPair(memory) };
  if (isDated(head, who, view, tables)) return { ...who, otherwise: memory.last };
  if (isReceivedAgain(head, who, memory, view, tables)) return { actors: memory.last, rule: 'same-pair' };
  if (isPlannedForThem(head, who, memory, view, tables)) return { actors: memory.last, rule: 'same-pair' };
  const aimed = putForward({ head, heads: [], view, tables, gazetteer: told.gazetteer }, who, memory.last);
  if (aimed !== undefined) return aimed;
  if (isSinceTheirs(head, who, memory, view, tables)) return { actors: memory.last, rule: 'theirs' };
  if (isTheirs(head, who, view, tables)) return theirs(memory, isLast(head, view, tables));
  if (isCallOfOne(head, who, memory.last, view, tables))
    return { actors: [], rule: 'theirs', otherwise: memory.last };
  const pair = pairBefore(memory);
  if (pair.length === 2 && isCallOfOne(head, who, pair, view, tables))
    return { actors: pair, rule: 'pair-before' };
  if (isAnother(head, who, view, tables)) return { actors: memory.last, rule: 'same-again' };
  if (
    memory.sides.length === 2 &&
    isTalksOfSides(head, who, view, tables) &&
    isRoundOfTalks(head, memory, tables)
  )
    return ofSides(head, memory.sides, isFurther(head, view, tables));
  const [partner] = who.actors;
  if (partner && isAgendaOfOne(head, who, view, tables)) {
    const above = subjectBefore(head, view);
    if (above && isOther(above, partner)) return { actors: [above, partner], rule: 'subject-before' };
  }
  if (isArrangedWith(head, who, view, tables)) {
    const absent = memory.subject ?? (partner && protagonist(view.sentence.start, partner, told));
    const fits = absent && who.actors.every((a) => isOther(absent, a) && a.id !== absent.id);
    return fits ? { actors: [absent, ...who.actors], rule: 'protagonist' } : who;
  }
  if (!partner || !leavesOneOut(head, who, view, tables)) return who;
  const beside = view.groups.filter((g) => g.clause !== head.clause && g.actors.length === 1);
  const [near, ...more] = beside
    .flatMap((g) => g.actors)
    .filter((a) => isOther(a, partner) && !isSpokesperson(a, told.gazetteer));
  if (near && more.every((a) => a.id === near.id)) return { actors: [near, partner], rule: 'named-beside' };
  const before = memory.subject && isOther(memory.subject, partner) ? memory.subject : undefined;
  const several =
    memory.subjects.length > 1 && memory.subjects.every((a) => isOther(a, partner)) ? memory.subjects : [];
  if (several.length > 0) return { actors: [...several, partner], rule: 'subjects-before' };
  const other = isLinked(view, tables)
    ? (before ?? protagonist(view.sentence.start, partner, told))
    : (protagonist(view.sentence.start, partner, told) ?? before);
  return other ? { actors: [other, partner], rule: 'protagonist' } : who;
}

/** "Dort ist ein Gespräch mit B vorgesehen": the sentence goes on from the one before. */
function isLinked({ tokens }: SentenceView, { goingOnFrom }: ContactTables): boolean {
  return goingOnFrom.includes(tokens[0]?.value.form.toLowerCase() ?? '');
}

/** "A und B telefonierten. Ein Treffen ist für Oktober geplant", "Vorausgegangen war im Mai ein Treffen in Genf": one on a day, where the sentence names nobody: of the two who had the last contact. */
function isPlannedForThem({ at, noun, use, plural, clause, type }: Head, who: Participants, { last }: Memory, view: SentenceView, tables: ContactTables): boolean {
  const lemma = lemmaOf(view, clause);
  const two = last.length === 2 && last.every(isPerson);
  const dated = hasTimeIn(view, clause);
  const nobody = who.actors.length === 0 && !view.groups.some((g) => g.clause === clause && g.actors.length > 0);
  const ofOthers = tables.genitiveArticles.includes(wordAt(view, at + 1));
  const told = use?.preposition === null && !ofOthers && (tables.arranged.includes(lemma) || tables.preceding.includes(lemma));
  return noun !== null && FACE_TO_FACE.includes(type) && !plural && use?.article === 'indefinite' && told && two && dated && nobody;
} // prettier-ignore

const FACE_TO_FACE: readonly Head['type'][] = ['meeting', 'summit'];

/** "Die nächste Runde folgt morgen": one of talks, where the text told of these and not only of other kinds. */
function isRoundOfTalks({ noun }: Head, { words }: Memory, { nouns }: ContactTables): boolean {
  return (
    noun?.framing !== true ||
    words.length === 0 ||
    nouns.some(({ word, type }) => type === 'talks' && words.includes(word))
  );
}

/** "die nächste Runde ist für Mitte März angesetzt": after those that were told of. */
function isFurther({ at }: Head, view: SentenceView, { further }: ContactTables): boolean {
  return further.includes(wordAt(view, at - 1));
}

/** "Verhandlungen sind für Mai geplant" are those of the sides; "die Gespräche" only where no other talks were told of. */
function ofSides({ use }: Head, sides: readonly ActorRef[], further: boolean): Participants {
  const rule = 'same-sides';
  return use?.article === 'definite' && !further
    ? { actors: [], rule, otherwise: sides }
    : { actors: sides, rule };
}

/** "Die Sitzung dauerte sechs Stunden": where it points back to none that was told of, that of the body named last. */
function isSittingOfBody({ noun, use, plural }: Head, who: Participants): boolean {
  return (noun?.type === 'council_session' || noun?.type === 'summit') && use?.article === 'definite' && use.role === 'event' && !plural && who.actors.length === 0;
} // prettier-ignore

/** "… den Vorsitz der Asean. Deren Gipfel am 12. November": that of the body named last. */
function isSittingOfThat({ noun, at, plural }: Head, who: Participants, view: SentenceView, { whose }: ContactTables): boolean {
  const owned = view.tokens[at - 1]?.start === view.sentence.start && whose.includes(wordAt(view, at - 1));
  return (noun?.type === 'council_session' || noun?.type === 'summit') && owned && !plural && who.actors.length === 0;
} // prettier-ignore

/** "vor dem Jubiläumsgipfel der Nato … beim Gipfel in Washington": the body that was said to hold one by the same word. */
function bodyHolding(
  { noun, use, plural }: Head,
  { actors }: Participants,
  { summits }: Memory,
): ActorRef | undefined {
  const known = noun?.type === 'summit' && use?.article === 'definite' && !plural && actors.length === 0;
  return known ? summits.get(noun.word) : undefined;
}

/** "nach dem Treffen sagte A" before any contact was told of: those met of whom the sentences before speak together. */
function isFirst({ noun, use, plural }: Head, who: Participants): boolean {
  return (
    noun !== null && noun.weak !== true && use?.article === 'definite' && !plural && who.actors.length === 0
  );
}

/** "Das Treffen dauerte lange, doch am Ende haben sich A und B nicht einigen können": the two of the sentence who act together. */
function namedTogether({ groups }: SentenceView): readonly ActorRef[] | undefined {
  const two = groups.filter((g) => isBare(g) && g.actors.length === 2 && g.actors.every(isPerson));
  const [pair, ...more] = two;
  return pair !== undefined && more.length === 0 && pair.actors[0]?.side !== pair.actors[1]?.side ? pair.actors : undefined;
} // prettier-ignore

/** "das Abendessen vom Mittwoch": points back, and may be one that was not told of before where its own day fits none. */
function isDated(head: Head, who: Participants, view: SentenceView, tables: ContactTables): boolean {
  if (head.noun === null || head.noun.framing === true || who.actors.length > 0) return false;
  if (head.use?.article !== 'definite' || head.plural) return false;
  return timesOfNoun(head, view, tables).some((t) => isDay(t.value.resolved ?? t.value.value));
}

/** "Merkel soll nun am Freitag in Paris empfangen werden": by the other one of the pair that was spoken of last. */
function isReceivedAgain({ verb, clause }: Head, { actors, rule }: Participants, { last }: Memory, view: SentenceView, tables: ContactTables): boolean {
  const [guest, ...more] = actors;
  if (verb?.frame !== 'object' || rule !== 'one-sided' || guest?.kind !== 'person' || more.length > 0) return false;
  return isPassive(clause, view, tables) && last.length === 2 && last.every(isPerson) && last.some((a) => a.id === guest.id);
} // prettier-ignore

/** "Ihre letzte Runde war ohne Ergebnis geblieben": one before the one that is told of. */
function isLast({ use, at }: Head, view: SentenceView, { lastOnes }: ContactTables): boolean {
  return (
    use !== null && view.tokens.slice(use.from, at).some((t) => lastOnes.includes(t.value.form.toLowerCase()))
  );
}

/** Of those who stood together last: what was told of them before, unless this is an earlier one, or else a contact by itself. */
function theirs(memory: Memory, isEarlier: boolean): Participants {
  const pair = lastTogether(memory, []);
  const told =
    !isEarlier &&
    memory.last.length === pair.length &&
    pair.every((a) => memory.last.some((b) => b.id === a.id));
  return told ? { actors: [], rule: 'theirs', otherwise: pair } : { actors: pair, rule: 'theirs' };
}

/** "Es war ihre erste Begegnung", "Ihr Gipfel im Mai war gescheitert": what the sentence says of a contact of those before, by their possessive alone. */
function isTheirs(head: Head, who: Participants, view: SentenceView, tables: ContactTables): boolean {
  const { noun, use, clause } = head;
  if (noun === null || use === null || use.preposition !== null || who.actors.length > 0) return false;
  const lemma = lemmaOf(view, clause);
  const opens = view.tokens[use.from]?.start === view.sentence.start && use.role === 'event' && hasTimeIn(view, clause);
  return isTheirOwn(head, view, tables) && (opens || tables.being.includes(lemma)) && !view.groups.some((g) => g.clause === clause && g.actors.length > 0);
} // prettier-ignore

/** "das dritte Telefonat von A und B seit ihrem Treffen in Genf": an earlier contact of the two who are spoken of. */
function isSinceTheirs(head: Head, who: Participants, { last }: Memory, view: SentenceView, tables: ContactTables): boolean {
  const two = last.length === 2 && last.every(isPerson);
  return head.noun !== null && two && who.actors.length === 0 && tables.since.includes(head.use?.preposition ?? '') && isTheirOwn(head, view, tables);
} // prettier-ignore

/** "A hat B zu mehr Hilfe gedrängt. In einem Telefonat am Montag warnte A …": the two people of the sentence before, where it names just these. */
function pairBefore({ people }: Memory): readonly ActorRef[] {
  const [one, other, ...more] = unique(people.at(-1) ?? []);
  return one && other && more.length === 0 && isOther(one, other) ? [one, other] : [];
}

/** "A warnt B am Telefon. In einem zwanzigminütigen Telefonat habe A gesagt, …": a call of which the clause names one side, the other having been named before. */
function isCallOfOne({ at, clause, noun, plural, type, use }: Head, who: Participants, last: readonly ActorRef[], view: SentenceView, tables: ContactTables): boolean {
  if (noun === null || plural || use?.role !== 'during' || use.article !== 'indefinite' || !BY_LINE.includes(type) || who.actors.length > 0) return false;
  const named = view.groups.filter((g) => g.clause === clause);
  const [one, ...more] = named.flatMap((g) => g.actors);
  const isOneSide = one !== undefined && more.length === 0 && named.length === 1 && last.length === 2 && last.some((a) => a.id === one.id);
  const other = view.tokens.slice(use.from, at).some((t) => [...tables.further, ...tables.laterOnes].includes(t.value.form.toLowerCase()));
  return isOneSide && !other && relativeBehind(at, view) === undefined && !tables.with.includes(wordAt(view, at + 1));
} // prettier-ignore

const BY_LINE: readonly Head['type'][] = ['phone_call', 'video_call'];

/** A day of the calendar or the week. */
function isDay(value: string): boolean {
  return /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)/u.test(value);
}

/** "A reist nach Kigali; dort steht ein Gespräch mit B auf dem Programm": one partner, and an agenda without whose it is. */
function isAgendaOfOne(head: Head, who: Participants, view: SentenceView, tables: ContactTables): boolean {
  const lemma = lemmaOf(view, head.clause);
  const event = head.noun !== null && head.use?.role === 'event' && head.use.preposition === null && head.use.article !== 'definite';
  const nobody = !view.groups.some((g) => g.clause === head.clause && g.marker === null && g.actors.length > 0);
  return event && who.rule === 'one-sided' && who.actors.length === 1 && nobody && tables.arranged.includes(lemma);
} // prettier-ignore

/** The only person in the subject of the last clause before that has one. */
function subjectBefore({ clause }: Head, view: SentenceView): ActorRef | undefined {
  const start = view.clauses.find((c) => c.id === clause)?.start ?? 0;
  const bare = view.groups.filter((g) => g.span.end <= start && g.clause !== clause && isBare(g));
  const [one, ...more] = bare.at(-1)?.actors ?? [];
  return one?.kind === 'person' && more.length === 0 ? one : undefined;
} // prettier-ignore

/** A person on another side. */
function isOther(actor: ActorRef, partner: ActorRef): boolean {
  return actor.kind === 'person' && actor.side !== undefined && actor.side !== partner.side;
}
