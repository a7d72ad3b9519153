import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables, VerbFrame } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import { isQuoting } from '../../model/statement.ts';
import { isOfSeveral, subjectAbove } from './antecedents.ts';
import { firstOf, isConjunct } from './conjuncts.ts';
import { isEnvoy, isLeader } from './delegations.ts';
import { isLeaders, isTeams } from './described.ts';
import type { ActorGroup } from './actor-group.ts';
import { withoutApposed } from './apposed.ts';
import { markerBeforeArticle, prepositionBefore } from './markers.ts';
import { lastTogether, otherOf, previous, several, type Memory } from './memory.ts';
import { wordAt } from './sentence.ts';
import { insideGroup, type SentenceView } from './view.ts';

/** What the sentences before tell of those who are not named again. */
export interface Before {
  readonly memory: Memory;
  readonly tables: ContactTables;
  readonly gazetteer: Gazetteer;
  readonly seen: Seen;
}

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
    teamsAt,
    describedAt,
    bodyAt,
    pronounAt,
    latterAt,
    possessorAt,
  ].reduce((seen, find) => withGroups(seen, before, find), view);
}

type Finder = (at: number, view: SentenceView, before: Before) => ActorGroup | undefined;

/** Each that is found stands beside the next: of "er lud ihn ein" the second is not the first. */
function withGroups(view: SentenceView, before: Before, find: Finder): SentenceView {
  return view.tokens.reduce<SentenceView>((seen, _, at) => {
    const found = insideGroup(at, seen) ? undefined : find(at, seen, before);
    if (found === undefined) return seen;
    const within = (g: ActorGroup): boolean => g.actors.every((a) => found.actors.some((b) => b.id === a.id));
    const others = seen.groups.filter((g) => g.to <= found.from || found.to <= g.from || !within(g));
    const groups = [...others, found].sort((a, b) => a.from - b.from);
    return { ...seen, groups: withoutApposed(groups, seen, before.tables) };
  }, view);
}

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
  const [only, ...more] = said?.value.speaker?.actors ?? [];
  if (only?.kind !== 'person' || more.length > 0) return undefined;
  return phrase(view, { actors: [only], from: at, to: at + 1 }, tables);
}

/** "beide", "die beiden Minister", "alle vier", "beider Länder". */
function countedAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  const number = tables.both.includes(wordAt(view, at)) ? 2 : definiteNumber(at, view, tables);
  if (
    number === undefined ||
    view.groups.some((g) => g.actors.length > 0 && g.from <= at + 1 && at + 1 < g.to)
  )
    return undefined;
  const next = wordAt(view, at + 1);
  const sides = tables.sides.includes(next);
  const people = tables.groupNouns.some((noun) => next.endsWith(noun));
  if (!sides && !people && ['NOUN', 'NUM'].includes(view.tokens[at + 1]?.value.pos ?? '')) {
    if (number !== 2 || !tables.both.includes(wordAt(view, at)) || view.tokens[at + 1]?.value.pos === 'NOUN')
      return undefined;
  }
  const actors = sides
    ? sidesOfNumber(number, memory)
    : (together(number, at, view) ?? several(memory, number, inClauseOf(at, view)));
  return phrase(view, { actors, from: at, to: sides || people ? at + 2 : at + 1 }, tables);
}

/** "beide Länder", "die drei Staaten": the sides of the last contact, or the states that last stood together in that number. */
function sidesOfNumber(number: number, { sides, states }: Memory): readonly ActorRef[] {
  return number === 2 ? sides : (states.findLast((s) => s.length === number) ?? []);
}

/** "die vier", "alle fünf": a number as a word, known by article or "all". */
function definiteNumber(at: number, view: SentenceView, tables: ContactTables): number | undefined {
  const before = wordAt(view, at - 1);
  if (!tables.definite.includes(before) && !tables.all.includes(before)) return undefined;
  return tables.numbers[wordAt(view, at)];
}

/** "den Gast", "seinem Amtskollegen", "der Sozialdemokratin": the other one of a pair, known by article or possessive. */
function describedAt(at: number, view: SentenceView, before: Before): ActorGroup | undefined {
  const { tables } = before;
  if (view.tokens[at]?.value.pos !== 'NOUN' || !tables.guests.some((g) => wordAt(view, at).endsWith(g)))
    return undefined;
  let from = at;
  while (view.tokens[from - 1]?.value.pos === 'ADJ' && at - from < 3) from--;
  const article = wordAt(view, from - 1);
  if (!tables.definite.includes(article) && !tables.possessives.includes(article)) return undefined;
  if (isSaidWho(at + 1, view, tables)) return undefined;
  const other = otherOf(before.memory, inClauseOf(at, view), () => true);
  return phrase(view, { actors: other ? [other] : [], from: from - 1, to: at + 1 }, tables);
}

/** "die Delegationen", "die Kriegsparteien", "die Minister": the two sides of the last contact. */
function teamsAt(at: number, view: SentenceView, { memory, tables }: Before): ActorGroup | undefined {
  if (isSaidWho(at + 1, view, tables)) return undefined;
  if (isTeams(at, view, tables)) return phrase(view, { actors: memory.sides, from: at, to: at + 1 }, tables);
  if (!isLeaders(at, view, tables)) return undefined;
  const vague = tables.vagueLeaders.includes(wordAt(view, at)) && isTwoPeople(memory.last);
  const actors = vague ? [] : memory.sides;
  return phrase(view, { actors, from: at, to: at + 1 }, tables);
}

function isTwoPeople(actors: readonly ActorRef[]): boolean {
  return actors.length === 2 && actors.every((a) => a.kind === 'person');
}

/** "das Gremium", "der Rat": the body that was named last; "der Sicherheitsrat" is that of the world. */
function bodyAt(at: number, view: SentenceView, { memory, tables, gazetteer }: Before): ActorGroup | undefined {
  if (!tables.bodyNouns.includes(wordAt(view, at)) || !tables.definite.includes(wordAt(view, at - 1))) return undefined;
  if (isSaidWho(at + 1, view, tables)) return undefined;
  const known = tables.worldBodies[wordAt(view, at)];
  const body = known === undefined ? memory.body : gazetteer.ref(known);
  return phrase(view, { actors: body ? [body] : [], from: at - 1, to: at + 1 }, tables);
} // prettier-ignore

/** A name, an apposition or a genitive follows: the phrase says itself who is meant. */
function isSaidWho(at: number, view: SentenceView, tables: ContactTables): boolean {
  const word = wordAt(view, at);
  if (insideGroup(at, view) || tables.genitiveArticles.includes(word) || tables.by.includes(word))
    return true;
  return word === ',' && insideGroup(at + 1, view);
}

/**
 * "er", "ihm" where the names leave it open: of the sentence before, the one who is not named beside it; of several its
 * subject. "sie" with a verb of several: those who last stood together.
 */
function pronounAt(at: number, view: SentenceView, { memory, tables, gazetteer, seen }: Before): ActorGroup | undefined {
  const word = wordAt(view, at);
  const sex = tables.pronouns[word];
  if (sex === undefined || view.tokens[at]?.value.pos !== 'PRON') return undefined;
  const beside = inClauseOf(at, view);
  if (tables.pluralPronouns.includes(word) && isOfSeveral(at, view, tables))
    return phrase(view, { actors: severalAbove(at, view) ?? lastTogether(memory, beside), from: at, to: at + 1 }, tables);
  const one = meantAt(at, sex, view, { memory, gazetteer }) ?? tellerOf(at, sex, view, { gazetteer, seen });
  const isObject = tables.pluralPronouns.includes(word) && view.groups.some((g) => g.clause === view.clauseOf[at] && g.marker === null && g.to <= at);
  const those = one === undefined && isObject ? lastTogether(memory, beside) : [];
  return phrase(view, { actors: one ? [one] : those, from: at, to: at + 1 }, tables);
} // prettier-ignore

/** "A und B zogen sich zurück, wo sie sprachen": the last who stand together as a subject before. */
function severalAbove(at: number, view: SentenceView): readonly ActorRef[] | undefined {
  const together = view.groups.filter((g) => g.to <= at && g.clause !== view.clauseOf[at] && g.marker === null && g.actors.length >= 2);
  return together.findLast((g) => g.actors.every((a) => a.kind === 'person'))?.actors;
} // prettier-ignore

/** "Dieser hatte B angerufen": opening a sentence, the last person of the sentence before. */
function latterAt(at: number, view: SentenceView, { memory, tables, gazetteer }: Before): ActorGroup | undefined {
  const sex = tables.latter[wordAt(view, at)];
  const token = view.tokens[at];
  if (sex === undefined || token?.start !== view.sentence.start || view.tokens[at + 1]?.value.verb?.form !== 'fin') return undefined;
  const last = memory.people.at(-1)?.findLast((a) => (gazetteer.entry(a.id)?.sex ?? sex) === sex);
  return phrase(view, { actors: last ? [last] : [], from: at, to: at + 1 }, tables);
} // prettier-ignore

/** "Am Montag habe er mit B gesprochen, sagte A": who is named behind as telling it, where nobody before can be meant. */
function tellerOf(at: number, sex: 'f' | 'm', view: SentenceView, { gazetteer, seen }: Pick<Before, 'gazetteer' | 'seen'>): ActorRef | undefined {
  const token = view.tokens[at];
  const said = token && seen.over('attribution', token).findLast((a) => a.value.type === 'indirect');
  const { actors: [only, ...more] = [], span } = said?.value.speaker ?? {};
  const isBehind = token !== undefined && span !== undefined && span.start > token.start && span.start < view.sentence.end;
  if (!isBehind || only?.kind !== 'person' || more.length > 0) return undefined;
  return (gazetteer.entry(only.id)?.sex ?? sex) === sex ? only : undefined;
} // prettier-ignore

/** One of that sex: the subject of a clause before; the only one of the sentence before; of several its subject. */
function meantAt(at: number, sex: 'f' | 'm', view: SentenceView, { memory, gazetteer }: Pick<Before, 'memory' | 'gazetteer'>): ActorRef | undefined {
  const beside = inClauseOf(at, view);
  const fits = (a: ActorRef): boolean => (gazetteer.entry(a.id)?.sex ?? sex) === sex;
  const above = subjectAbove(at, view).filter((a) => fits(a) && !beside.some((b) => b.id === a.id));
  if (above.length === 1) return above[0];
  const [below] = subjectBelow(at, view).filter(fits);
  if (below !== undefined && !beside.some((b) => b.id === below.id)) return below;
  const joined = objectBefore(at, view).filter(fits);
  if (joined.length === 1) return joined[0];
  const left = previous(memory, beside).filter(fits);
  const [only] = left.length === 1 ? left : [];
  const passedBy = only !== undefined && memory.subject === undefined && memory.aside.some((a) => a.id === only.id);
  const meant = only !== undefined && !passedBy ? only : left.find((a) => a.id === memory.subject?.id);
  return meant ?? onlyInSentence(at, sex, view, gazetteer);
} // prettier-ignore

/** "Im April war A mit B gelaufen, im Mai hatte er sie besucht": the only one of that sex whom the sentence named before. */
function onlyInSentence(at: number, sex: 'f' | 'm', view: SentenceView, gazetteer: Gazetteer): ActorRef | undefined {
  const before = view.groups.filter((g) => g.to <= at && g.clause !== view.clauseOf[at]).flatMap((g) => g.actors);
  const [one, ...more] = before.filter((a) => a.kind === 'person' && gazetteer.entry(a.id)?.sex === sex);
  return more.every((a) => a.id === one?.id) ? one : undefined;
} // prettier-ignore

/** "Nachdem er mit B gesprochen hatte, flog A nach Rom": the one person in the subject of the clause above, which comes behind. */
function subjectBelow(at: number, view: SentenceView): readonly ActorRef[] {
  const own = view.clauses.find((c) => c.id === view.clauseOf[at]);
  if (own?.value.parent === undefined || !['subordinate', 'relative'].includes(own.value.kind)) return [];
  const bare = view.groups.filter((g) => g.clause === own.value.parent && g.marker === null && !g.possessive);
  const [first, ...others] = bare;
  const [one, ...more] = first?.actors ?? [];
  const behind = first !== undefined && first.from > at && others.every((g) => g.from > at);
  return behind && one?.kind === 'person' && more.length === 0 ? [one] : [];
}

/** "werde sich B widmen und mit ihr sprechen": whom the first of two infinitives under one verb is about. */
function objectBefore(at: number, view: SentenceView): readonly ActorRef[] {
  const clause = view.clauseOf[at] ?? -1;
  if (!isConjunct(clause)) return [];
  const before = view.groups.filter((g) => g.clause === firstOf(clause) && !g.possessive);
  return before.slice(1).flatMap((g) => g.actors.filter((a) => a.kind === 'person'));
}

/** "Seine Verhandlungen mit B beginnen am Mittwoch": whose they are, where the clause names nobody who acts. */
function possessorAt(at: number, view: SentenceView, before: Before): ActorGroup | undefined {
  const { tables } = before;
  const word = wordAt(view, at);
  const [, sex] = Object.entries(tables.possessors).find(([begins]) => word.startsWith(begins)) ?? [];
  if (sex === undefined || !tables.possessives.includes(word) || !isBeforeContact(at, view, tables)) return undefined;
  if (view.groups.some((g) => g.clause === view.clauseOf[at] && g.marker === null)) return undefined;
  const one = meantAt(at, sex, view, before);
  const found = phrase(view, { actors: one ? [one] : [], from: at, to: at + 1 }, tables);
  return found && { ...found, marker: null, possessive: true };
} // prettier-ignore

function isBeforeContact(at: number, view: SentenceView, { nouns }: ContactTables): boolean {
  let noun = at + 1;
  while (view.tokens[noun]?.value.pos === 'ADJ' && noun - at < 3) noun++;
  const word = wordAt(view, noun);
  return nouns.some((n) => ['', ...n.endings].some((ending) => word.endsWith(n.word + ending)));
}

/** The people of the clauses before in the same sentence, where they are as many. */
function together(number: number, at: number, view: SentenceView): readonly ActorRef[] | undefined {
  const before = view.groups.filter((g) => g.to <= at && g.clause !== view.clauseOf[at]);
  const people = before.flatMap((g) => g.actors).filter((a) => a.kind === 'person');
  const named = people.filter((a, i) => people.findIndex((b) => b.id === a.id) === i);
  return named.length === number ? named : undefined;
}

function inClauseOf(at: number, view: SentenceView): readonly ActorRef[] {
  const inClause = view.groups.filter((g) => g.clause === view.clauseOf[at] && !g.possessive);
  return inClause.flatMap((g) => g.actors);
}

interface Part {
  readonly actors: readonly ActorRef[];
  readonly from: number;
  readonly to: number;
}

/** Back over articles and a word for people ("die Außenminister beider Länder") to what marks the phrase. */
function phrase(view: SentenceView, part: Part, tables: ContactTables): ActorGroup | undefined {
  if (part.actors.length === 0) return undefined;
  const from = startOf(view, part.from, tables);
  const genitive = view.tokens[from - 1]?.value.pos === 'NOUN' && tables.genitiveArticles.includes(wordAt(view, from));
  return {
    actors: part.actors,
    span: { start: view.tokens[from]?.start ?? 0, end: view.tokens[part.to - 1]?.end ?? 0 },
    from,
    to: part.to,
    marker: prepositionBefore(view, from, tables) ?? (genitive ? 'of' : markerBeforeArticle(view, from, tables)),
    possessive: false,
    delegates: part.actors.some((a) => a.kind === 'person') ? null : leadersOr(view, from, part.to, tables),
    clause: view.clauseOf[part.from] ?? -1,
  };
} // prettier-ignore

/** "die Außenminister beider Länder" are leaders, "Vertreter beider Seiten" envoys. */
function leadersOr(
  view: SentenceView,
  from: number,
  to: number,
  tables: ContactTables,
): 'leaders' | 'envoys' {
  for (let i = from; i < to; i++) if (isLeader(wordAt(view, i), tables)) return 'leaders';
  return 'envoys';
}

function startOf(view: SentenceView, first: number, tables: ContactTables): number {
  const isArticle = (i: number): boolean =>
    view.tokens[i]?.value.pos === 'DET' || tables.all.includes(wordAt(view, i));
  let from = first;
  if (isArticle(from - 1)) from--;
  if ((isEnvoy(wordAt(view, from - 1), tables) || isLeader(wordAt(view, from - 1), tables))) from--;
  while (from > 0 && from < first && (isArticle(from - 1) || view.tokens[from - 1]?.value.pos === 'ADJ')) from--;
  return from;
} // prettier-ignore
