import type { ClauseWords } from './clause-tables.ts';
import { isFinite } from './tags.ts';
import type { TaggedWord } from './word-model.ts';
import { isMark, keyAt } from './word-range.ts';

/** What may stand between an article and its noun. */
const ATTRIBUTES: readonly string[] = ['ADJ', 'ADV', 'NUM', 'DET', 'ADP', 'PRON', 'NOUN', 'VERB.Part'];

/** Marks behind which a clause begins that is no relative clause. */
const APART: readonly string[] = [';', ':', '–', '—'];

/**
 * "A klagte, die andere Seite spiele auf Zeit", "…; die vorerst letzte Runde hatten beide im Mai": what looks like a relative
 * pronoun is the article of the subject of a main clause, whose verb comes right behind it and not at the end. Not so in
 * "Frauen, die Kritik übten".
 */
export function openingArticle(words: readonly TaggedWord[], at: number, tables: ClauseWords): boolean {
  const [word, mark] = [words[at], words[at - 1]];
  if (!tables.verbLast || word === undefined || !isMark(mark) || !word.canBe.includes('DET') || word.tag === 'DET') return false;
  const forms = tables.subjectArticles.get(word.key);
  if (forms === undefined) return false;
  const verb = verbBehind(words, at);
  const noun = verb === undefined ? undefined : nounBefore(words, at, verb, tables);
  if (verb === undefined || noun === undefined) return false;
  if (APART.includes(mark?.form ?? '')) return true;
  const many = numberOf(words, at, noun, forms, tables);
  if (many === undefined || many !== isMany(words[verb], tables)) return false;
  const isLast = isMark(words[verb + 1]) || verb + 1 === words.length;
  return (noun > at + 1 && !many) || !isLast;
} // prettier-ignore

/** The first finite verb behind, before any mark. */
function verbBehind(words: readonly TaggedWord[], at: number): number | undefined {
  for (let i = at + 1; i < words.length && !isMark(words[i]); i++)
    if (isFinite(words[i]?.tag ?? 'X')) return i;
  return undefined;
}

/** The noun of the article, where nothing but what belongs to it stands before the verb. */
function nounBefore(
  words: readonly TaggedWord[],
  at: number,
  verb: number,
  tables: ClauseWords,
): number | undefined {
  for (let i = at + 1; i < verb; i++) {
    const word = words[i];
    if (word?.tag === 'NOUN' && isHead(words, at, i))
      return isOwnedUpTo(words, i + 1, verb, tables) ? i : undefined;
    if (!ATTRIBUTES.includes(word?.tag ?? 'X')) return undefined;
  }
  return undefined;
}

/** What may stand in a phrase behind its preposition. */
const GOVERNED: readonly string[] = ['NOUN', 'PROPN', 'PRON'];

/** The noun of no preposition; behind "die mit den Staaten" only one with an attribute of its own, as in "vereinbarte Runde". */
function isHead(words: readonly TaggedWord[], at: number, noun: number): boolean {
  const preposition = words.findLastIndex((word, i) => i > at && i < noun && word.tag === 'ADP');
  if (preposition < 0) return true;
  const own = ['ADJ', 'VERB.Part'].includes(words[noun - 1]?.tag ?? 'X');
  return own && words.slice(preposition + 1, noun - 1).some((word) => GOVERNED.includes(word.tag));
}

/** Whose it is, or where: "die Beobachter | der Union", "die Arbeiten | an der Brücke". */
function isOwnedUpTo(
  words: readonly TaggedWord[],
  from: number,
  to: number,
  { genitiveArticles }: ClauseWords,
): boolean {
  if (from === to) return true;
  const opens = words[from]?.tag === 'ADP' || genitiveArticles.has(keyAt(words, from));
  return (
    opens && words[to - 1]?.tag !== 'ADP' && words.slice(from + 1, to).every((word) => word.tag !== 'PRON')
  );
}

/**
 * True for several, false for one, by the noun, its forms that go with the article (gender and number: "FS"), and the ending of the
 * adjective before it, which behind an article is weak; undefined where these do not go together.
 */
function numberOf(
  words: readonly TaggedWord[],
  at: number,
  noun: number,
  forms: readonly string[],
  { weakEndings: { one, many } }: ClauseWords,
): boolean | undefined {
  const known = words[noun]?.readings.flatMap((r) => (r.tag === 'NOUN' && r.features !== '' ? [r.features] : [])) ?? [];
  const adjective = noun > at + 1 ? keyAt(words, noun - 1) : '';
  const maySeveral = forms.some((form) => form.endsWith('P'));
  if (maySeveral && adjective.endsWith(many)) return true;
  const isOne = known.some((features) => forms.some(([gender = '', number = '']) => number === 'S' && features.includes(gender) && features.includes(number)));
  const mayOne = isOne || known.length === 0 || (maySeveral && known.some((f) => f.includes('S')));
  if (adjective.endsWith(one)) return mayOne ? false : undefined;
  if (adjective !== '') return undefined;
  return isOne || (known.length === 0 && !maySeveral) ? false : maySeveral ? true : undefined;
} // prettier-ignore

/** The form of the verb is one of several: "blieben", "sind". */
function isMany(verb: TaggedWord | undefined, { verbsOfMany: { ending, words } }: ClauseWords): boolean {
  const key = verb?.key ?? '';
  return key.endsWith(ending) || words.includes(key);
}
