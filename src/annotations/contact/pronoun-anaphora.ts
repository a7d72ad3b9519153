import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import { isBare, isPerson, type ActorGroup } from './actor-group.ts';
import { type Before, inClauseOf, phrase } from './anaphora-phrase.ts';
import { isOfSeveral, subjectAbove } from './antecedents.ts';
import { firstOf, isConjunct } from './conjuncts.ts';
import { lastTogether, previous } from './recall.ts';
import { wordAt } from './sentence.ts';
import { sexOfOwner } from './their-own.ts';
import type { SentenceView } from './view.ts';

/**
 * "er", "ihm" where the names leave it open: of the sentence before, the one who is not named beside it; of several its
 * subject. "sie" with a verb of several: those who last stood together.
 */
export function pronounAt(at: number, view: SentenceView, { memory, tables, gazetteer, seen }: Before): ActorGroup | undefined {
  const word = wordAt(view, at);
  const sex = tables.pronouns[word];
  if (sex === undefined || !isPronoun(at, view)) return undefined;
  const beside = inClauseOf(at, view);
  if (tables.pluralPronouns.includes(word) && isOfSeveral(at, view, tables))
    return phrase(view, { actors: severalAbove(at, view) ?? lastTogether(memory, beside), from: at, to: at + 1 }, tables);
  const one = meantAt(at, sex, view, { memory, gazetteer, tables }) ?? tellerOf(at, sex, view, { gazetteer, seen });
  const isObject = tables.pluralPronouns.includes(word) && view.groups.some((g) => g.clause === view.clauseOf[at] && g.marker === null && g.to <= at);
  const those = one === undefined && isObject ? lastTogether(memory, beside) : [];
  return phrase(view, { actors: one ? [one] : those, from: at, to: at + 1 }, tables);
} // prettier-ignore

/** A pronoun, or what was taken for an article before a word that cannot follow one: "versicherte ihr am Montag". */
function isPronoun(at: number, { tokens }: SentenceView): boolean {
  const [own, next] = [tokens[at]?.value.pos, tokens[at + 1]?.value];
  return own === 'PRON' || (own === 'DET' && next?.pos === 'ADP' && /^\p{Ll}/u.test(next.form));
}

/** "A und B zogen sich zurück, wo sie sprachen": the last who stand together as a subject before. */
function severalAbove(at: number, view: SentenceView): readonly ActorRef[] | undefined {
  const together = view.groups.filter((g) => g.to <= at && g.clause !== view.clauseOf[at] && g.marker === null && g.actors.length >= 2);
  return together.findLast((g) => g.actors.every(isPerson))?.actors;
} // prettier-ignore

/** "Dieser hatte B angerufen", "Der wiederum hatte B angerufen": opening a sentence, the last person of the sentence before. */
export function latterAt(at: number, view: SentenceView, { memory, tables, gazetteer }: Before): ActorGroup | undefined {
  const sex = tables.latter[wordAt(view, at)];
  const token = view.tokens[at];
  if (sex === undefined || token?.start !== view.sentence.start) return undefined;
  const verb = view.tokens[at + 1]?.value.pos === 'ADV' ? at + 2 : at + 1;
  if (view.tokens[verb]?.value.verb?.form !== 'fin') return undefined;
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
function meantAt(at: number, sex: 'f' | 'm', view: SentenceView, { memory, gazetteer, tables }: Pick<Before, 'memory' | 'gazetteer' | 'tables'>): ActorRef | undefined {
  const beside = inClauseOf(at, view);
  const fits = (a: ActorRef): boolean => (gazetteer.entry(a.id)?.sex ?? sex) === sex;
  const above = subjectAbove(at, view).filter((a) => fits(a) && !beside.some((b) => b.id === a.id));
  if (above.length === 1) return above[0];
  const [below] = subjectBelow(at, view).filter(fits);
  if (below !== undefined && !beside.some((b) => b.id === below.id)) return below;
  const joined = objectBefore(at, view).filter(fits);
  if (joined.length === 1) return joined[0];
  const parallel = partnerOfLast(at, view, memory, tables).filter(fits);
  if (parallel.length === 1) return parallel[0];
  const left = previous(memory, beside).filter(fits);
  const [only] = left.length === 1 ? left : [];
  const passedBy = only !== undefined && memory.subject === undefined && memory.aside.some((a) => a.id === only.id);
  const meant = only !== undefined && !passedBy ? only : left.find((a) => a.id === memory.subject?.id);
  return meant ?? onlyInSentence(at, sex, view, gazetteer);
} // prettier-ignore

/** "A hat mit B telefoniert. Auch C sprach mit ihm": with whom the subject of the sentence before had its contact. */
function partnerOfLast(at: number, view: SentenceView, { last, subject }: Pick<Before['memory'], 'last' | 'subject'>, { too, objectPronouns }: Before['tables']): readonly ActorRef[] {
  const opens = too.includes(view.tokens.find((t) => t.start === view.sentence.start)?.value.form.toLowerCase() ?? '');
  if (!opens || !objectPronouns.includes(wordAt(view, at)) || last.length !== 2 || subject === undefined) return [];
  return last.some((a) => a.id === subject.id) ? last.filter((a) => a.id !== subject.id) : [];
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
  const bare = view.groups.filter((g) => g.clause === own.value.parent && isBare(g));
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
  return before.slice(1).flatMap((g) => g.actors.filter(isPerson));
}

/** "Seine Verhandlungen mit B beginnen am Mittwoch": whose they are, where the clause names nobody who acts. */
export function possessorAt(at: number, view: SentenceView, before: Before): ActorGroup | undefined {
  const { tables } = before;
  const word = wordAt(view, at);
  const sex = sexOfOwner(word, tables);
  if (sex === undefined || !tables.possessives.includes(word) || !isBeforeContact(at, view, tables)) return undefined;
  if (view.groups.some((g) => g.clause === view.clauseOf[at] && g.marker === null)) return undefined;
  const one = meantAt(at, sex, view, before);
  const found = phrase(view, { actors: one ? [one] : [], from: at, to: at + 1 }, tables);
  return found && { ...found, marker: null, possessive: true };
} // prettier-ignore

/** "Seine Verhandlungen", "Sein Wunsch nach einem baldigen Treffen". */
function isBeforeContact(
  at: number,
  view: SentenceView,
  { nouns, offers, wishedFor }: ContactTables,
): boolean {
  const behindAdjectives = (from: number): number => {
    let i = from;
    while (view.tokens[i]?.value.pos === 'ADJ' && i - from < 2) i++;
    return i;
  };
  let noun = behindAdjectives(at + 1);
  if (offers.includes(wordAt(view, noun)) && wishedFor.includes(wordAt(view, noun + 1)))
    noun = behindAdjectives(view.tokens[noun + 2]?.value.pos === 'DET' ? noun + 3 : noun + 2);
  const word = wordAt(view, noun);
  return nouns.some((n) => ['', ...n.endings].some((ending) => word.endsWith(n.word + ending)));
}
