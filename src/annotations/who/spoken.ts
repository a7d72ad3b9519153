import type { ActorRef } from '../../model/actor.ts';
import type { Span } from '../../text/span.ts';
import { sexOfNoun, titlesOf, type Title } from './titles.ts';
import type { Sex } from './first-names.ts';
import type { Mention } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNominative } from './nominative.ts';
import { pronounAt, type WhoText } from './text.ts';

/** A person spoken of, with where. */
export interface Spoken {
  readonly actor: ActorRef;
  /** The word the mention is noted at. */
  readonly at: number;
  readonly sentence: number;
  /** True if the words can be the subject of their clause. */
  readonly nominative: boolean;
  /** The whole phrase. */
  readonly phrase: Span;
}

/** How many mentions back are looked at: bounds the work in a text without an end of a sentence. */
const MOST_MENTIONS = 60;

/** The people an article has spoken of so far, with what it called them. */
export class SpokenPeople {
  readonly #text: WhoText;
  readonly #people: Spoken[] = [];
  readonly #titles = new Map<string, Title[]>();

  constructor(text: WhoText) {
    this.#text = text;
  }

  /** Takes note of a mention: later phrases may mean the same people. */
  note(at: number, mention: Mention, phrase?: NounPhrase): void {
    const sentence = this.#text.sentence[at] ?? 0;
    for (const actor of mention.actors) {
      if (actor.kind !== 'person' || mention.form === 'description') continue;
      if (mention.form === 'name') this.#entitle(actor, titlesOf(this.#text, at, mention, phrase));
      const sex = this.sexOf(actor);
      const isOblique = mention.form === 'pronoun' && pronounAt(this.#text, at)?.oblique === true;
      const nominative =
        mention.form !== 'compound' && !isOblique && isNominative(this.#text, { at, mention, sex });
      this.#people.push({ actor, at, sentence, nominative, phrase: mention.phrase });
    }
  }

  /** Everyone once, in the order of their first mention. */
  distinct(): ActorRef[] {
    return [...new Map(this.#people.map((p) => [p.actor.id, p.actor])).values()];
  }

  /** Mentions in the sentences `from` to `to`, in order. */
  within(from: number, to: number): Spoken[] {
    const found: Spoken[] = [];
    for (let i = this.#people.length - 1; i >= Math.max(0, this.#people.length - MOST_MENTIONS); i--) {
      const one = this.#people[i];
      if (one === undefined || one.sentence < from) break;
      if (one.sentence <= to) found.push(one);
    }
    return found.reverse();
  }

  /** Everyone of the sentences `from` to `to` once. */
  near(from: number, to: number): ActorRef[] {
    return [...new Map(this.within(from, to).map((p) => [p.actor.id, p.actor])).values()];
  }

  /** The last person spoken of before a word who is not of that state: it is their counterpart that is meant. */
  lastBefore(at: number, notOf: string): ActorRef | undefined {
    return this.#people.filter((p) => p.at < at && p.actor.side !== notOf).at(-1)?.actor;
  }

  /** What the article called them when it named them. */
  titles(actor: ActorRef): readonly Title[] {
    return this.#titles.get(actor.id) ?? [];
  }

  /** By the gazetteer; else by what the article called them; else by the first name. Undefined where none of them tells. */
  sexOf(actor: ActorRef): Sex | undefined {
    const { gazetteer } = this.#text.world;
    const known = gazetteer.entry(actor.id)?.sex;
    if (known !== undefined) return known;
    const told = new Set(this.titles(actor).flatMap((title) => sexOfNoun(this.#text, title) ?? []));
    const [sex, other] = [...told];
    if (sex !== undefined && other === undefined) return sex;
    return this.#text.lexicon.firstNames.sexOf(actor.name.split(/[ -]/u)[0] ?? '');
  }

  #entitle(actor: ActorRef, titles: readonly Title[]): void {
    const before = this.#titles.get(actor.id) ?? [];
    const fresh = titles.filter((t) => !before.some((b) => b.lemma === t.lemma));
    if (fresh.length > 0) this.#titles.set(actor.id, [...before, ...fresh]);
  }
}

/** True if the word lies in the phrase. */
export function isInside(text: WhoText, at: number, { start, end }: Spoken['phrase']): boolean {
  const word = text.words[at];
  return word !== undefined && word.start >= start && word.end <= end;
}

/** Each person once, in the order of their first mention. */
export function distinct(spoken: readonly Spoken[]): ActorRef[] {
  return [...new Map(spoken.map((one) => [one.actor.id, one.actor])).values()];
}
