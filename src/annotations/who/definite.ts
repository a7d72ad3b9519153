import type { ActorRef } from '../../model/actor.ts';
import type { Sex } from './first-names.ts';
import { ageBefore } from './noun-phrase.ts';
import { isOfSeveral } from './beside-phrase.ts';
import { personOfPronoun } from './pronouns.ts';
import type { SpokenPeople } from './spoken.ts';
import type { WhoText } from './text.ts';
import { isPersonNoun, isSameTitle, isTitleNoun, sexOfNoun, titleAt } from './titles.ts';

/** A noun of one person with an article that says that the reader knows who: "die Aktivistin", "der 54-Jährige". */
export interface DefiniteNoun {
  /** The noun. */
  readonly at: number;
  /** Where the noun's own words begin: the number of an age. */
  readonly first: number;
  /** Where the phrase begins. */
  readonly start: number;
}

/** How many adjectives may stand between article and noun. */
const REACH = 3;

/** The nouns with a definite article, outside of names and of the words given. */
export function definiteNouns(text: WhoText, inside: ReadonlySet<number>): DefiniteNoun[] {
  return text.words.flatMap((word, at) => {
    if (inside.has(at) || text.inName.has(at) || isBeforeName(text, at)) return [];
    const { ageNouns } = text.lexicon.tables;
    const isAge =
      word.gap === '-' && ageNouns.includes(word.form) && /^\p{N}+$/u.test(text.words[at - 1]?.form ?? '');
    if (!isAge && !isTitleNoun(text, at)) return [];
    const first = isAge ? at - 1 : at;
    const start = startOf(text, first);
    return start === undefined || isApposition(text, start) ? [] : [{ at, first, start }];
  });
}

/** The one of the article whom the noun means: who was called so, or for a general word who was just spoken of. */
export function personOfDefinite(
  text: WhoText,
  people: SpokenPeople,
  noun: DefiniteNoun,
): ActorRef | undefined {
  const sex = sexAt(text, noun);
  if (sex === undefined || isOwned(text, noun.at) || isMany(text, noun, sex)) return undefined;
  const later = titleAt(text, noun.at);
  const called = people
    .distinct()
    .filter((actor) => people.titles(actor).some((title) => isSameTitle(title, later)))
    .filter((actor) => (people.sexOf(actor) ?? sex) === sex);
  if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  const before = namedBeforeColon(text, people, noun, sex);
  if (before !== undefined) return before;
  const isGeneral = noun.first !== noun.at || text.lexicon.tables.sameAgain.includes(later.lemma);
  if (!isGeneral || isMaybeSeveral(text, noun)) return undefined;
  return personOfPronoun(text, people, { at: noun.start, pronoun: { sex, number: 'one' }, onlyPeople: true });
}

/** "Eine zweite Tür soll A öffnen: Der Justizminister will …": the only one of the sentence, right behind a colon. */
function namedBeforeColon(text: WhoText, people: SpokenPeople, { at: noun, start }: DefiniteNoun, sex: Sex): ActorRef | undefined {
  const [before, own] = [text.words[start - 1], text.words[start]];
  if (before === undefined || own === undefined || !isPersonNoun(text, noun) || text.text.slice(before.end, own.start).trim() !== ':') return undefined;
  const now = text.sentence[start] ?? 0;
  const [one, ...more] = people.near(now, now);
  return one !== undefined && more.length === 0 && (people.sexOf(one) ?? sex) === sex ? one : undefined;
} // prettier-ignore

/** The definite article before the noun and its adjectives. */
export function startOf(text: WhoText, first: number): number | undefined {
  const { determiners } = text.lexicon.tables;
  let start = first;
  for (let steps = 0; steps <= REACH && text.words[start]?.gap === ' '; steps++) {
    const at = start - 1;
    const small = text.words[at]?.form.toLowerCase() ?? '';
    const determiner = Object.hasOwn(determiners, small) ? determiners[small] : undefined;
    if (determiner !== undefined) return determiner.kind === 'definite' ? at : undefined;
    start = ageBefore(text, at);
    if (text.pos[at] !== 'ADJ' && start === at) return undefined;
  }
  return undefined;
}

/** "der Herausforderer X": the name says already who is meant. */
function isBeforeName(text: WhoText, at: number): boolean {
  return text.words[at + 1]?.gap === ' ' && text.nameFrom.get(at + 1)?.name.value.kind === 'person';
}

/** "X, der Vorsitzende": the name says already who is meant. */
function isApposition(text: WhoText, start: number): boolean {
  const [before, own] = [text.words[start - 1], text.words[start]];
  if (before === undefined || own === undefined || !text.nameTo.has(start - 1)) return false;
  return text.text.slice(before.end, own.start).trim() === ',';
}

/** Woman or man, by noun and article; undefined for several people, and where neither tells. */
export function sexAt(text: WhoText, { at, start }: DefiniteNoun): Sex | undefined {
  const { cases, womanEnding } = text.lexicon.tables;
  const form = text.words[at]?.form ?? '';
  if (womanEnding === undefined) return undefined;
  if (sexOfNoun(text, { form }) === 'f') return 'f';
  const article = text.words[start]?.form.toLowerCase() ?? '';
  const { manyLike, manyEndings } = text.lexicon.tables;
  if (manyLike.includes(article) && manyEndings.some((end) => form.endsWith(end))) return undefined;
  const isSeveral = cases.nominative[article] === 'F' && !form.endsWith('e');
  if (isSeveral) return undefined;
  if (cases.nominative[article] === 'F') return 'f';
  if (cases.nominative[article] === 'N') return undefined;
  return cases.nominative[article] === 'M' && form.endsWith('en') ? undefined : 'm';
}

/** "die Einkünfte der Politiker": for a man the genitive of one has another article. */
function isMany(text: WhoText, { at, start }: DefiniteNoun, sex: Sex): boolean {
  if (sex !== 'm' || !isOfSeveral(text, start)) return false;
  return text.world.words.nounForms(text.words[at]?.form ?? '').some((form) => form.includes('P'));
}

/** "den Sozialdemokraten": one or several. */
function isMaybeSeveral(text: WhoText, { at, start }: DefiniteNoun): boolean {
  const article = text.words[start]?.form.toLowerCase() ?? '';
  if (!text.lexicon.tables.manyLike.includes(article)) return false;
  return text.world.words.nounForms(text.words[at]?.form ?? '').some((form) => form.includes('P'));
}

/** "der Sprecher der Polizei": whose the noun is says that somebody of their own is meant. */
export function isOwned(text: WhoText, at: number): boolean {
  const next = text.words[at + 1];
  const { genitiveWords, cases } = text.lexicon.tables;
  if (next?.gap !== ' ') return false;
  // "den Präsidenten Kenias und Ugandas"
  const name = text.nameFrom.get(at + 1)?.name.value;
  if (name !== undefined && name.kind !== 'person' && /s$/u.test(next.form)) return true;
  if (isBeforeDay(text, at + 2)) return false;
  return (
    genitiveWords.includes(next.form) || (cases.genitiveLike.includes(next.form) && !isPersonAt(text, at + 2))
  );
}

/** "mit der Kanzlerin von Mittwoch auf Freitag": a day or a number is nobody's owner. */
function isBeforeDay({ words, lexicon }: WhoText, at: number): boolean {
  const form = words[at]?.form ?? '';
  return (
    words[at]?.gap === ' ' && (/^\p{N}/u.test(form) || (/^\p{Lu}/u.test(form) && lexicon.notNames.has(form)))
  );
}

/** "der Präsident der Kanzlerin": an article can also begin the next phrase. */
function isPersonAt(text: WhoText, at: number): boolean {
  const label = text.labelFrom.get(at);
  if (label !== undefined) return text.words[label.last + 1]?.gap !== '-';
  return text.nameFrom.get(at)?.name.value.kind === 'person';
}
