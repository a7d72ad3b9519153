import type { ContactTables } from '../../languages/sections/contacts.ts';
import type { ActorRef } from '../../model/actor.ts';
import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { contains, type Span } from '../../text/span.ts';
import type { World } from '../annotator.ts';
import { delegationsOf } from './delegations.ts';
import { withConjuncts } from './conjuncts.ts';
import type { ActorGroup } from './actor-group.ts';
import { groupsOf } from './groups.ts';
import { withLeading } from './led.ts';
import { stateInWord } from './state-in-word.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as the contact rules read it: tokens with their clauses, and the groups of actors. */
export interface SentenceView extends Sentence {
  readonly groups: readonly ActorGroup[];
  /** Lengths of time: "zwei Stunden lang". */
  readonly lengths: readonly Annotation<'duration'>[];
  /** The state with whose name a noun begins: "Chinareise"; undefined where it begins with none. */
  readonly stateIn: (noun: string) => ActorRef | undefined;
}

export function viewOf(
  sentence: Annotation<'sentence'>,
  seen: Seen,
  { article, world }: { readonly article: Article; readonly world: World },
): SentenceView {
  const tokens = seen.within('token', sentence);
  const after = Math.max(datelineEnd(sentence, article), placesEnd(sentence, tokens, seen));
  const clauses = seen.within('clause', sentence);
  const split: Sentence = {
    sentence,
    tokens,
    clauses,
    clauseOf: tokens.map((t) => innermost(clauses, t)),
    times: seen.within('time', sentence).filter((t) => t.start >= after),
    names: seen.within('name', sentence).filter((n) => n.start >= after),
  };
  const tables = world.language.contacts;
  const base = withConjuncts({ ...split, clauseOf: withoutRests(split, tables) }, tables);
  const mentions = seen.within('mention', sentence).filter((m) => m.start >= after);
  const delegations = delegationsOf(base, { mentions, world });
  const groups = groupsOf(base, { mentions, delegations, world });
  return {
    ...base,
    groups: withLeading(groups, base, tables),
    lengths: seen.within('duration', sentence),
    stateIn: (noun) => stateInWord(noun, world.language.code, world.gazetteer),
  };
}

/** "Moskau, 30. Dezember 2021 –": place and day of a dateline belong to the article, not to what it tells. */
function datelineEnd(sentence: Annotation<'sentence'>, { published }: Article): number {
  const { span } = published;
  return span && contains(sentence, span) && published.basis === 'stated' ? span.end : sentence.start;
}

/** How many words a line of places and agencies before the text may have. */
const PLACES = 12;

/** "Belgrad/Pristina (dpa) –": places before a dash, without a verb, say where the text was written. */
function placesEnd(sentence: Span, tokens: readonly Annotation<'token'>[], seen: Seen): number {
  const [first] = tokens;
  const dash = tokens.findIndex((t) => /^[-–—]$/u.test(t.value.form));
  const before = tokens.slice(0, dash);
  const begins = first !== undefined && seen.over('name', first).some((n) => n.value.kind === 'place');
  if (dash < 1 || dash > PLACES || !begins || before.some((t) => t.value.verb !== undefined)) return sentence.start;
  return tokens[dash]?.end ?? sentence.start;
} // prettier-ignore

function innermost(clauses: readonly Annotation<'clause'>[], token: Span): number {
  let best: Annotation<'clause'> | undefined;
  for (const clause of clauses) {
    const parts = clause.spans ?? [clause];
    if (parts.some((p) => contains(p, token)) && (best === undefined || sizeOf(clause) <= sizeOf(best)))
      best = clause;
  }
  return best?.id ?? -1;
}

/**
 * "soll dort den Minister, A, am Montag treffen": behind an apposition the end of a clause with its infinitive or participle
 * may stand as one of its own. It belongs to the clause before it whose auxiliary has no other.
 */
function withoutRests(base: Sentence, tables: ContactTables): number[] {
  const rests = new Map<number, number>();
  const relative = new Map<number, number>();
  const open: number[] = [];
  for (const clause of base.clauses) {
    const words = base.tokens.filter((_, i) => base.clauseOf[i] === clause.id);
    const main = open.at(-1);
    const [finite, infinite] = [words.some(isFinite), words.some(isInfinite)];
    const home = clause.value.kind === 'main' ? rests : clause.value.kind === 'relative' ? relative : undefined;
    if (main !== undefined && endsInVerb(words, tables)) home?.set(clause.id, main);
    if (finite && !infinite && words.some((t) => isAuxiliary(t, tables))) open.push(clause.id);
    else if (clause.value.kind === 'main') open.length = 0;
  }
  for (const [rest, main] of relative) if (![...rests.values()].includes(main) && awaitsInfinitive(main, base, tables)) rests.set(rest, main);
  return base.clauseOf.map((id) => rests.get(id) ?? id);
} // prettier-ignore

/** "wollen A und der Führer der Zyprer, B, in der Zone verhandeln": a modal without its infinitive has it in what reads as a relative clause. */
function awaitsInfinitive(main: number, { tokens, clauseOf }: Sentence, { future, conditional }: ContactTables): boolean {
  return tokens.some((t, i) => clauseOf[i] === main && (future.includes(t.value.lemma) || conditional.includes(t.value.form.toLowerCase())));
} // prettier-ignore

/** Its verbs stand last, before "und" or by themselves, as infinitives and participles do; taken alone they may read as finite. */
function endsInVerb(words: readonly Annotation<'token'>[], tables: ContactTables): boolean {
  const verbs = words.filter((t) => t.value.verb !== undefined);
  return verbs.length > 0 && verbs.every((verb) => {
    const next = words[words.indexOf(verb) + 1];
    const last = next === undefined || next.value.pos === 'CCONJ' || next.value.verb !== undefined;
    return isInfinite(verb) || (last && !isAuxiliary(verb, tables) && verb.value.verb?.tense !== 'past');
  });
} // prettier-ignore

function isAuxiliary({ value }: Annotation<'token'>, { future, perfect, passiveAuxiliaries }: ContactTables): boolean {
  return value.pos === 'AUX' || [future, perfect, passiveAuxiliaries].some((list) => list.includes(value.lemma));
} // prettier-ignore

function isInfinite({ value }: Annotation<'token'>): boolean {
  return value.verb?.form === 'inf' || value.verb?.form === 'part';
}

function isFinite({ value }: Annotation<'token'>): boolean {
  return value.verb?.form === 'fin';
}

function sizeOf(clause: Annotation<'clause'>): number {
  return (clause.spans ?? [clause]).reduce((sum, s) => sum + s.end - s.start, 0);
}

/** True when the token of this number lies in a group of actors. */
export function insideGroup(at: number, view: SentenceView): boolean {
  return view.groups.some((g) => g.from <= at && at < g.to);
}

/** True when the token of this number lies in a group of which somebody is known. */
export function insideKnown(at: number, { groups }: SentenceView): boolean {
  return groups.some((g) => g.actors.length > 0 && g.from <= at && at < g.to);
}
