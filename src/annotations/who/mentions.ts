import type { ActorRef } from '../../model/actor.ts';
import type { MentionValue } from '../../model/annotation.ts';
import type { Span } from '../../text/span.ts';
import { contextOf, isPlace, type NameContext } from './context.ts';
import { elidedBefore } from './elided.ts';
import { definiteNouns, type DefiniteNoun } from './definite.ts';
import { nationalNoun } from './nationals.ts';
import { nounPhrase, type NounPhrase } from './noun-phrase.ts';
import { ownerOf } from './owner-names.ts';
import { strangerWithRole, withWholeStrangers } from './stranger-role.ts';
import { calledBefore } from './titles.ts';
import { Resolver } from './resolve.ts';
import { MOST_WORDS, pronounAt, type NameAt, type WhoText } from './text.ts';

/** A mention before it becomes an annotation. */
export interface Mention extends Span, MentionValue {
  readonly rule: string;
}

/** Something that may be a mention, with the words it covers, in reading order. */
type Candidate =
  | { readonly at: number; readonly name: NameAt; readonly phrase?: NounPhrase }
  | { readonly at: number; readonly phrase: NounPhrase }
  | { readonly at: number; readonly noun: DefiniteNoun }
  | { readonly at: number; readonly pronoun: number };

/** All mentions of an article, resolved in reading order: what comes before decides what "he" and "the president" mean. */
export function mentionsOf(text: WhoText): Mention[] {
  const phrases = outermost(text);
  const resolver = new Resolver(text);
  const found: Mention[] = [];
  for (const candidate of candidates(text, phrases)) {
    const mention = mentionOf(text, candidate, resolver);
    if (mention === undefined) continue;
    found.push(mention);
    resolver.note(candidate.at, mention, 'phrase' in candidate ? candidate.phrase : undefined);
  }
  return withWholeStrangers(found);
}

/** Phrases in order; one inside another (as its owner) is not counted by itself. */
function outermost(text: WhoText): NounPhrase[] {
  const kept: NounPhrase[] = [];
  for (const match of text.labels) {
    const before = kept.at(-1);
    if (before !== undefined && match.first <= before.end && match.first > before.last) continue;
    const phrase = nounPhrase(text, match);
    if (phrase !== undefined) kept.push(...elidedBefore(text, phrase), phrase);
  }
  return kept;
}

function candidates(text: WhoText, phrases: readonly NounPhrase[]): Candidate[] {
  const withName = new Map<NameAt, NounPhrase>();
  const inside = new Set<number>();
  for (const phrase of phrases) {
    if (phrase.name !== undefined) withName.set(phrase.name, phrase);
    for (let i = phrase.start; i <= phrase.end; i++) inside.add(i);
  }
  const list: Candidate[] = [];
  for (const name of text.names) {
    const phrase = withName.get(name);
    if (phrase !== undefined) list.push({ at: name.first, name, phrase });
    else if (!inside.has(name.first) || name.name.value.kind === 'person')
      list.push({ at: name.first, name });
  }
  for (const phrase of phrases) if (phrase.name === undefined) list.push({ at: phrase.first, phrase });
  const { pronouns } = text.lexicon.tables;
  text.words.forEach(({ form }, i) => {
    if (Object.hasOwn(pronouns, form.toLowerCase()) && !inside.has(i)) list.push({ at: i, pronoun: i });
  });
  for (const noun of definiteNouns(text, inside)) list.push({ at: noun.at, noun });
  return list.sort((a, b) => turnOf(text, a) - turnOf(text, b));
}

/** "rief ihn der Präsident an": a pronoun that is no subject waits for those who stand behind it in its clause. */
function turnOf(text: WhoText, candidate: Candidate): number {
  const { at } = candidate;
  const isOblique = 'pronoun' in candidate && pronounAt(text, at)?.oblique === true;
  if (!isOblique) return at;
  const { sentence, clause } = text;
  let last = at;
  for (let i = at + 1; i <= at + MOST_WORDS && sentence[i] === sentence[at]; i++)
    if (clause[i] === clause[at]) last = i;
  return last + 0.5;
}

function mentionOf(text: WhoText, candidate: Candidate, resolver: Resolver): Mention | undefined {
  if ('pronoun' in candidate) return pronounMention(text, candidate.pronoun, resolver);
  if ('noun' in candidate) return nounMention(text, candidate.noun, resolver);
  if ('name' in candidate)
    return (
      nameMention(text, candidate.name, candidate.phrase) ?? nationalMention(text, candidate.name, resolver)
    );
  const { phrase } = candidate;
  const actors = resolver.phrase(phrase);
  if (actors === undefined) return undefined;
  const whole = spanOf(text, phrase.start, phrase.end);
  const own = spanOf(text, phrase.first, phrase.last);
  return { ...own, actors: actors.actors, form: actors.form, phrase: whole, rule: actors.rule };
}

function nameMention(text: WhoText, name: NameAt, phrase: NounPhrase | undefined): Mention | undefined {
  const { actor, kind } = name.name.value;
  if (actor === null || kind === 'nationality') return undefined;
  const context = contextOf(text, name);
  const meant = actorMeant(text, name, context);
  if (meant === undefined) return undefined;
  const own = spanOf(text, name.first, name.last);
  const whole = phrase === undefined ? ownPhrase(text, name) : spanOf(text, phrase.start, phrase.end);
  const form = context.compound ? 'compound' : kind === 'place' ? 'metonym' : 'name';
  return {
    ...own,
    actors: [strangerWithRole(text, meant, { name, phrase })],
    form,
    phrase: whole,
    rule: form,
  };
}

/** Whom a name means where it stands: a state that is only a place is nobody. */
function actorMeant(text: WhoText, name: NameAt, context: NameContext): ActorRef | undefined {
  const { actor, kind } = name.name.value;
  if (actor === null) return undefined;
  if (kind !== 'place' && kind !== 'country') return actor;
  if (isPlace(text, name, context)) return undefined;
  if (kind === 'country') return actor;
  const owner = ownerOf(text, name);
  return owner === undefined ? undefined : text.world.gazetteer.ref(owner, text.date);
}

/** The name with the article and small words before it: "der Nachrichtenagentur Interfax", "die USA", "dem Sicherheitsverantwortlichen X". */
function ownPhrase(text: WhoText, name: NameAt): Span {
  const { carriers, determiners } = text.lexicon.tables;
  const titled = name.name.value.kind === 'person' ? calledBefore(text, name.first) : undefined;
  if (titled !== undefined) return spanOf(text, titled, name.last);
  let start = name.first;
  for (let steps = 0; steps < 4 && text.words[start]?.gap === ' '; steps++) {
    const form = text.words[start - 1]?.form ?? '';
    const nationality = text.nameTo.get(start - 1);
    if (Object.hasOwn(determiners, form.toLowerCase())) {
      start--;
      break;
    }
    if (nationality?.name.value.kind === 'nationality') start = nationality.first;
    else if (Object.hasOwn(carriers, form)) start--;
    else break;
  }
  return spanOf(text, start, name.last);
}

function nounMention(text: WhoText, noun: DefiniteNoun, resolver: Resolver): Mention | undefined {
  const resolved = resolver.definite(noun);
  if (resolved === undefined) return undefined;
  const phrase = spanOf(text, noun.start, noun.at);
  return { ...spanOf(text, noun.first, noun.at), ...resolved, phrase };
}

function nationalMention(text: WhoText, name: NameAt, resolver: Resolver): Mention | undefined {
  const noun = nationalNoun(text, name);
  const state = name.name.value.actor;
  const resolved = noun && state ? resolver.national(noun, state) : undefined;
  if (noun === undefined || resolved === undefined) return undefined;
  return { ...spanOf(text, noun.at, noun.at), ...resolved, phrase: spanOf(text, noun.start, noun.at) };
}

function pronounMention(text: WhoText, at: number, resolver: Resolver): Mention | undefined {
  const actors = resolver.pronoun(at);
  if (actors === undefined) return undefined;
  const span = spanOf(text, at, at);
  return { ...span, actors, form: 'pronoun', phrase: span, rule: 'pronoun' };
}

function spanOf(text: WhoText, first: number, last: number): Span {
  const start = text.words[first]?.start ?? 0;
  return { start, end: text.words[last]?.end ?? start };
}
