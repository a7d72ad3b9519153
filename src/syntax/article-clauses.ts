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
  if (!tables.subjectArticles.has(word.key)) return false;
  const verb = verbBehind(words, at);
  const noun = verb === undefined ? undefined : nounBefore(words, at, verb);
  if (verb === undefined || noun === undefined) return false;
  if (APART.includes(mark?.form ?? '')) return true;
  const many = numberOf(words, at, noun);
  if (many === undefined || many !== isMany(words[verb])) return false;
  const isLast = isMark(words[verb + 1]) || verb + 1 === words.length;
  return noun > at + 1 && !many ? true : !isLast;
} // prettier-ignore

/** The first finite verb behind, before any mark. */
function verbBehind(words: readonly TaggedWord[], at: number): number | undefined {
  for (let i = at + 1; i < words.length && !isMark(words[i]); i++)
    if (isFinite(words[i]?.tag ?? 'X')) return i;
  return undefined;
}

/** The noun of the article, where nothing but what belongs to it stands before the verb. */
function nounBefore(words: readonly TaggedWord[], at: number, verb: number): number | undefined {
  for (let i = at + 1; i < verb; i++) {
    const word = words[i];
    if (word?.tag === 'NOUN' && isHead(words, at, i)) return isOwnedUpTo(words, i + 1, verb) ? i : undefined;
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
function isOwnedUpTo(words: readonly TaggedWord[], from: number, to: number): boolean {
  if (from === to) return true;
  const opens = words[from]?.tag === 'ADP' || ['der', 'des'].includes(keyAt(words, from));
  return (
    opens && words[to - 1]?.tag !== 'ADP' && words.slice(from + 1, to).every((word) => word.tag !== 'PRON')
  );
}

/** True for several, false for one, by the noun and the ending of the adjective before it; undefined where the two do not go with the article. */
function numberOf(words: readonly TaggedWord[], at: number, noun: number): boolean | undefined {
  const features = words[noun]?.readings.flatMap((r) => (r.tag === 'NOUN' ? [r.features] : [])) ?? [];
  const adjective = noun > at + 1 ? keyAt(words, noun - 1) : '';
  if (keyAt(words, at) !== 'die') {
    const gender = keyAt(words, at) === 'das' ? 'N' : 'M';
    const goesWith = features.length === 0 || features.some((f) => f.includes(gender) && f.includes('S'));
    return goesWith && (adjective === '' || adjective.endsWith('e')) ? false : undefined;
  }
  if (adjective.endsWith('en')) return true;
  if (adjective.endsWith('e')) return features.length > 0 && features.every((f) => !f.includes('S')) ? undefined : false;
  return features.some((f) => f.includes('F') && f.includes('S')) ? false : true;
} // prettier-ignore

/** The form of the verb is one of several: "blieben", "sind". */
function isMany(verb: TaggedWord | undefined): boolean {
  return /n$|^sind$/u.test(verb?.key ?? '');
}
