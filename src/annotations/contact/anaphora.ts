import type { VerbFrame } from '../../languages/sections/contact-rows.ts';
import type { ActorId, ActorRef } from '../../model/actor.ts';
import { isQuoting } from '../../model/statement.ts';
import { cover } from '../../text/span.ts';
import type { Seen } from '../../model/annotation.ts';
import { isBare, isPerson, type ActorGroup } from './actor-group.ts';
import { type Before, inClauseOf, isSaidWho, phrase } from './anaphora-phrase.ts';
import { withoutApposed } from './apposed.ts';
import { bodyAt, membersAt } from './body-anaphora.ts';
import { wordsOf } from './conjuncts.ts';
import { countedAt } from './counted-anaphora.ts';
import { isLeaders, isTeams } from './described.ts';
import { jointBodyAt } from './joint-bodies.ts';
import { latterAt, possessorAt, pronounAt } from './pronoun-anaphora.ts';
import { onlyOfState, otherOf } from './recall.ts';
import { endsIn, wordAt } from './sentence.ts';
import { withoutTellers } from './spokespeople.ts';
import { stateOfPlace } from './state-of-place.ts';
import { unique } from './partners.ts';
import { insideGroup, insideKnown, type SentenceView } from './view.ts';

/**
 * The view with those whom it does not name again: by number ("beide", "die drei Europäer", "Vertreter beider Länder"), by
 * a word for someone known ("den Gast", "ihrem Kollegen"), by a pronoun that the names leave open. Who they are the
 * sentences before say; nobody where these leave it open.
 */
export function withAnaphora(view: SentenceView, before: Before): SentenceView {
  return [
    statesAt,
    speakerAt,
    impersonalAt,
    countedAt,
    pairAt,
    membersAt,
    teamsAt,
    theirMinistersAt,
    describedAt,
    bodyAt,
    jointBodyAt,
    latterAt,
    pronounAt,
    neighbourAt,
    possessorAt,
  ].reduce<SentenceView>((seen, find) => withGroups(seen, before, find), {
    ...view,
    groups: withoutTellers(view.groups, view, before.gazetteer),
  });
}

type Finder = (at: number, view: SentenceView, before: Before) => ActorGroup | undefined;

/** Those who read a phrase in which names stand for nobody as well. */
const OVER_DESCRIPTIONS: readonly Finder[] = [countedAt];

/** Each that is found stands beside the next: of "er lud ihn ein" the second is not the first. */
function withGroups(view: SentenceView, before: Before, find: Finder): SentenceView {
  return view.tokens.reduce<SentenceView>((seen, _, at) => {
    const isTaken = OVER_DESCRIPTIONS.includes(find) ? insideKnown(at, seen) : insideGroup(at, seen);
    const found = isTaken ? undefined : find(at, seen, before);
    if (found === undefined) return seen;
    const within = (g: ActorGroup): boolean => g.actors.every((a) => found.actors.some((b) => b.id === a.id));
    const others = seen.groups.filter((g) => g.to <= found.from || found.to <= g.from || !within(g));
    const groups = withJoined(
      [...others, found].sort((a, b) => a.from - b.from),
      found,
      seen,
      before.tables,
    );
    return { ...seen, groups: withoutApposed(groups, seen, before.tables) };
  }, view);
}

/** "A und der Gast": who is found stands with the one right before the joining word. */
function withJoined(groups: readonly ActorGroup[], found: ActorGroup, view: SentenceView, { and }: Before['tables']): ActorGroup[] {
  const last = groups.find((g) => g.to === found.from - 1 && g.clause === found.clause && !g.possessive);
  const people = [last, found].every((g) => g?.actors.every(isPerson));
  if (last === undefined || !people || found.marker !== null || !and.includes(wordAt(view, found.from - 1))) return [...groups];
  const both = { ...last, actors: unique([...last.actors, ...found.actors]), span: cover(last.span, found.span), to: found.to };
  return groups.flatMap((g) => (g === found ? [] : [g === last ? both : g]));
} // prettier-ignore

/** "Nord- und Südkorea", "die beiden Koreas": words that mean several states together. */
function statesAt(at: number, view: SentenceView, { tables, gazetteer }: Before): ActorGroup | undefined {
  const row = tables.statesTogether.find(({ words }) => words.split(' ').every((word, n) => wordAt(view, at + n) === word));
  const actors = row?.ids.flatMap((id) => gazetteer.ref(id) ?? []) ?? [];
  return row && phrase(view, { actors, from: at, to: at + row.words.split(' ').length }, tables);
} // prettier-ignore

/** "Eine Woche später tagte man in Rom": those who had the last contact. */
function impersonalAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  if (!tables.impersonal.includes(wordAt(view, at)) || !memory.met) return undefined;
  const inClause = view.tokens.filter((_, i) => view.clauseOf[i] === view.clauseOf[at]);
  const reflexive = inClause.some((t) => tables.reflexive.includes(t.value.form.toLowerCase()));
  const frames = inClause.flatMap((t) => tables.verbs.find((v) => v.lemma === t.value.lemma)?.frame ?? []);
  const meets = frames.some((f) => f === 'session' || (reflexive && MEETING_FRAMES.includes(f)));
  return meets ? phrase(view, { actors: memory.sides, from: at, to: at + 1 }, tables) : undefined;
}

const MEETING_FRAMES: readonly VerbFrame[] = ['reciprocal', 'with'];

/** "Ich habe mit B gesprochen", sagte A: who speaks of himself in a quotation. */
function speakerAt(at: number, view: SentenceView, { tables, seen }: Before): ActorGroup | undefined {
  const token = view.tokens[at];
  if (token === undefined || !tables.firstPerson.includes(wordAt(view, at))) return undefined;
  const said = seen
    .over('attribution', token)
    .findLast((a) => a.value.type === 'direct' && !isQuoting(a.rule));
  const [only, ...more] = said === undefined ? labelled(view, seen) : (said.value.speaker?.actors ?? []);
  if (only?.kind !== 'person' || more.length > 0) return undefined;
  return phrase(view, { actors: [only], from: at, to: at + 1 }, tables);
}

/** "Merkel: Am Donnerstag hat mich B angerufen": the name before the colon with which the paragraph opens, as in an interview. */
function labelled({ sentence }: SentenceView, seen: Seen): readonly ActorRef[] {
  const first = seen.all('sentence').find(({ value }) => value.block === sentence.value.block);
  const label =
    first && seen.within('mention', first).find(({ value }) => value.phrase.start === first.start);
  const behind = label && seen.within('token', { start: label.end, end: sentence.end })[0];
  return label !== undefined && behind?.value.form === ':' ? label.value.actors : [];
}

/** "Die Politiker vereinbarten, sich bald zu treffen": the two who had the last contact, where nothing says who else. */
function pairAt(at: number, view: SentenceView, { memory: { last }, tables }: Before): ActorGroup | undefined {
  const known = tables.pairNouns.includes(wordAt(view, at)) && tables.severalArticles.includes(wordAt(view, at - 1));
  if (!known || !isTwoPeople(last) || isSaidWho(at + 1, view, tables) || view.tokens[at + 1]?.value.pos === 'ADP') return undefined;
  return phrase(view, { actors: last, from: at, to: at + 1 }, tables);
} // prettier-ignore

/** "Zuletzt hatte er das Nachbarland im Mai besucht": of the two sides of the last contact the one for which nobody of the clause acts; told next, it is another neighbour. */
function neighbourAt(at: number, view: SentenceView, { memory: { sides }, tables }: Before): ActorGroup | undefined {
  if (!tables.neighbours.includes(wordAt(view, at)) || !tables.definite.includes(wordAt(view, at - 1)) || sides.length !== 2) return undefined;
  const words = wordsOf(view.clauseOf[at] ?? -1, view).map((t) => t.value.form.toLowerCase());
  if (!words.some((word) => tables.lastTime.includes(word) || tables.pluperfect.includes(word))) return undefined;
  const own = inClauseOf(at, view).flatMap((a) => a.side ?? a.id);
  const others = sides.filter((a) => a.kind === 'country' && !own.includes(a.id));
  return phrase(view, { actors: others.length === 1 ? others : [], from: at - 1, to: at + 1 }, tables);
} // prettier-ignore

/** "den Gast", "seinem Amtskollegen", "der Sozialdemokratin": the other one of a pair, known by article or possessive. */
function describedAt(at: number, view: SentenceView, before: Before): ActorGroup | undefined {
  const { tables } = before;
  if (view.tokens[at]?.value.pos !== 'NOUN' || !tables.guests.some((g) => wordAt(view, at).endsWith(g)))
    return undefined;
  let from = at;
  while (view.tokens[from - 1]?.value.pos === 'ADJ' && at - from < 3) from--;
  const article = wordAt(view, from - 1);
  if (!tables.definite.includes(article) && !tables.possessives.includes(article)) return undefined;
  const state = stateBehind(at + 1, view, before);
  if (state === undefined && isSaidWho(at + 1, view, tables)) return undefined;
  const known = guestAt(before, view, at);
  const other =
    known ??
    (state === undefined
      ? otherOf(before.memory, inClauseOf(at, view), () => true)
      : onlyOfState(before.memory, state, inClauseOf(at, view)));
  return phrase(view, { actors: other ? [other] : [], from: from - 1, to: at + 1 }, tables);
}

/** "Am Freitag trifft der Gast C", "der Gastgeber rief B an": who was abroad at the last meeting of two, or at home, where the clause does not name him. */
function guestAt({ memory: { guest, host }, tables }: Before, view: SentenceView, at: number): ActorRef | undefined {
  const word = wordAt(view, at);
  const meant = tables.guestNouns.includes(word) ? guest : tables.hostNouns.includes(word) ? host : undefined;
  return inClauseOf(at, view).some((a) => a.id === meant?.id) ? undefined : meant;
} // prettier-ignore

/** "der Gast aus Washington", "seinem Kollegen aus Japan": whose people they are. */
function stateBehind(at: number, { tokens, names }: SentenceView, { tables, gazetteer }: Before): ActorId | undefined {
  const start = tokens[at + 1]?.start;
  const place = tables.origin.includes(tokens[at]?.value.form ?? '') ? names.find((n) => n.start === start) : undefined;
  return place?.value.actor ? stateOfPlace(place.value.actor, gazetteer) : undefined;
} // prettier-ignore

/** "die Delegationen", "die Kriegsparteien", "die Minister": the two sides of the last contact. */
function teamsAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  if (isSaidWho(at + 1, view, tables)) return undefined;
  if (isTeams(at, view, tables)) return phrase(view, { actors: memory.sides, from: at, to: at + 1 }, tables);
  if (!isLeaders(at, view, tables)) return undefined;
  const vague = tables.vagueLeaders.includes(wordAt(view, at)) && isTwoPeople(memory.last);
  const actors = vague ? [] : memory.sides;
  return phrase(view, { actors, from: at, to: at + 1 }, tables);
}

/**
 * "Die drei vereinbarten, dass ihre Verteidigungsminister sich treffen": the states of those who act together before, or else
 * had the last contact.
 */
function theirMinistersAt(at: number, view: SentenceView, { memory, tables, gazetteer }: Before): ActorGroup | undefined {
  const word = wordAt(view, at);
  const theirs = tables.pluralPossessives.includes(wordAt(view, at - 1)) && endsIn(tables.leadersOfMinistries, word);
  if (!theirs || isSaidWho(at + 1, view, tables)) return undefined;
  const above = view.groups.findLast((g) => g.to < at && isBare(g) && g.clause !== view.clauseOf[at]);
  const owners = above === undefined ? memory.last : above.actors;
  const sides = [...new Set(owners.flatMap((a) => (a.kind === 'person' ? (a.side ?? []) : a.id)))];
  if (sides.length < 2 || sides.length !== owners.length) return undefined;
  return phrase(view, { actors: sides.flatMap((id) => gazetteer.ref(id) ?? []), from: at, to: at + 1 }, tables);
} // prettier-ignore

function isTwoPeople(actors: readonly ActorRef[]): boolean {
  return actors.length === 2 && actors.every(isPerson);
}
