import type { Span } from '../../text/span.ts';
import type { Sex } from './first-names.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { WhoText } from './text.ts';

/** A noun that an article gives someone it names: "Aktivistin", "Umweltminister". */
export interface Title {
  /** Dictionary form in small letters, after the last hyphen. */
  readonly lemma: string;
  /** As it stands in the text. */
  readonly form: string;
  /** Offices the noun means, where it is a word for one. */
  readonly offices: readonly string[];
}

/** How many words may stand between a comma and the noun of an apposition. */
const REACH = 4;
/** Shortest noun that can stand for a longer one: "Unternehmer" for "Medienunternehmer". */
const SHORTEST = 5;

/** The nouns that stand with a name: before it, or after a comma. */
export function titlesOf(text: WhoText, at: number, mention: Span, phrase?: NounPhrase): Title[] {
  const { words } = text;
  const places = new Set<number>();
  const isPast = phrase?.former === true || phrase?.elect === true;
  if (!isPast && (phrase?.label.as === 'role' || phrase?.label.as === 'person')) places.add(phrase.last);
  const before = words[at]?.gap === ' ' ? at - 1 : -1;
  if (!isPast && isTitleNoun(text, before) && isPersonNoun(text, before)) places.add(before);
  const after = appositionAfter(text, mention.end, at);
  if (after !== undefined) places.add(after);
  return [...places].map((place) => titleAt(text, place));
}

/** The title of the noun at a word. */
export function titleAt(text: WhoText, at: number): Title {
  const label = text.labelTo.get(at)?.values[0];
  return {
    lemma: lemmaAt(text, at),
    form: text.words[at]?.form ?? '',
    offices: label?.as === 'role' && label.role.onlyOwned !== true ? label.role.offices : [],
  };
}

/** True if a later noun can mean who has the title: the same noun, its last part, or a word for the same office. */
export function isSameTitle(title: Title, later: Title): boolean {
  if (title.lemma === later.lemma) return true;
  if (later.lemma.length >= SHORTEST && title.lemma.endsWith(later.lemma)) return true;
  return later.offices.some((office) => title.offices.includes(office));
}

/** What the form of the noun tells: "Ministerin" a woman, "Minister" a man where the language has a word for the woman. */
export function sexOfNoun(text: WhoText, { form }: Pick<Title, 'form'>): Sex | undefined {
  const { womanEnding } = text.lexicon.tables;
  if (womanEnding === undefined) return undefined;
  if (form.endsWith(womanEnding) && form.length > womanEnding.length + 3) return 'f';
  const forms = text.world.words.nounForms(form);
  return forms.length > 0 && forms.every((f) => f.startsWith('M')) && !form.endsWith('e') ? 'm' : undefined;
}

/** The noun of an apposition: "X, eine Aktivistin des Netzwerks", "X, Sprecher der Partei". */
function appositionAfter(text: WhoText, end: number, at: number): number | undefined {
  const { words } = text;
  let next = at;
  while (words[next] !== undefined && (words[next]?.start ?? 0) < end) next++;
  if (!/^\s?(?:\([^()]{1,20}\))?,\s$/u.test(text.text.slice(end, words[next]?.start ?? end)))
    return undefined;
  const { determiners } = text.lexicon.tables;
  if (isTitleNoun(text, next)) return next;
  const small = words[next]?.form.toLowerCase() ?? '';
  if (!Object.hasOwn(determiners, small) || text.pos[next] === 'ADP') return undefined;
  for (let i = next + 1; i <= next + REACH && words[i]?.gap === ' '; i++) {
    if (isTitleNoun(text, i)) return i;
    if (text.pos[i] !== 'ADJ') return undefined;
  }
  return undefined;
}

/** Where "dem palästinensischen Sicherheitsverantwortlichen" begins: an article, adjectives and what somebody is, right before a name. */
export function calledBefore(text: WhoText, name: number): number | undefined {
  const { words, lexicon } = text;
  const noun = name - 1;
  // an office that the lists know has its phrase already
  if (words[name]?.gap !== ' ' || text.labelTo.get(noun)?.values[0]?.as === 'role') return undefined;
  if (!isOfAdjective(text, noun) && !(isTitleNoun(text, noun) && isPersonNoun(text, noun))) return undefined;
  let start = noun;
  while (words[start]?.gap === ' ' && (text.pos[start - 1] === 'ADJ' || text.nameTo.get(start - 1)?.name.value.kind === 'nationality')) start--;
  const article = words[start]?.gap === ' ' ? (words[start - 1]?.form.toLowerCase() ?? '') : '';
  return lexicon.tables.determiners[article]?.kind === 'definite' ? start - 1 : undefined;
} // prettier-ignore

/** A common noun that can be a person's: masculine, or a woman's by its ending, or an adjective ("die Vorsitzende"). */
export function isTitleNoun(text: WhoText, at: number): boolean {
  const form = text.words[at]?.form ?? '';
  if (at < 0 || text.pos[at] !== 'NOUN' || text.inName.has(at) || text.words[at + 1]?.gap === '-')
    return false;
  const { womanEnding, anyCase } = text.lexicon.tables;
  if (womanEnding === undefined) return true;
  if (!(anyCase || /^\p{Lu}/u.test(form)) || text.lexicon.notNames.has(form)) return false;
  const forms = text.world.words.nounForms(form);
  return forms.length === 0 || forms.some((f) => f.startsWith('M')) || form.endsWith(womanEnding);
}

/** "Sicherheitsverantwortlichen", "Vorsitzende": a noun made of an adjective that says what somebody is. */
function isOfAdjective({ words, pos, lexicon }: WhoText, at: number): boolean {
  const bare = (words[at]?.form ?? '').toLowerCase().replace(/e[nr]?$/u, '');
  return ['NOUN', 'ADJ'].includes(pos[at] ?? '') && /^\p{Lu}/u.test(words[at]?.form ?? '') && words[at + 1]?.gap !== '-' && lexicon.tables.personAdjectives.some((a) => bare.endsWith(a));
} // prettier-ignore

/** A word for an office, or a noun that by its ending is a person's: "Aktivist", "Verbündeter", "Finanzexperte", no "Luftangriff". */
export function isPersonNoun(text: WhoText, at: number): boolean {
  const form = lemmaAt(text, at);
  return (
    isOfAdjective(text, at) ||
    text.labelTo.has(at) ||
    text.lexicon.tables.personEndings.some((ending) => form.endsWith(ending))
  );
}

function lemmaAt(text: WhoText, at: number): string {
  const lemma = text.lemma[at] ?? text.words[at]?.form ?? '';
  return lemma.slice(lemma.lastIndexOf('-') + 1).toLowerCase();
}
