import { isArticleInList } from './articled-names.ts';
import { openingArticle } from './article-clauses.ts';
import { agrees } from './clause-openings.ts';
import type { ClauseWords } from './clause-tables.ts';
import type { Tag } from '../languages/sections/words.ts';
import { isFinite } from './tags.ts';
import type { TaggedWord } from './word-model.ts';
import { keyAt, withTag } from './word-range.ts';

/** The words of a sentence with the tags that the words around them leave them, where they rule out their own. */
export function repairedWords(tagged: readonly TaggedWord[], tables: ClauseWords): TaggedWord[] {
  const words = tagged.map((word) => smallVerb(word, tables));
  return words.map((_, at) => repairedWord(words, at, tables));
}

function repairedWord(words: readonly TaggedWord[], at: number, tables: ClauseWords): TaggedWord {
  const word = words[at];
  if (word === undefined) throw new RangeError(`no word ${at}`);
  const rule = REPAIRS.find(({ fits }) => fits(words, at, tables));
  if (rule === undefined) return word;
  const repaired = withTag(word, rule.tag);
  return rule.marked === true ? { ...repaired, marked: true } : repaired;
}

/** "Zuletzt begegnet waren sie sich": in a language that writes its nouns with a capital a small auxiliary is no name. */
function smallVerb(word: TaggedWord, { verbLast }: ClauseWords): TaggedWord {
  if (!verbLast || !/^\p{Ll}/u.test(word.form) || !['NOUN', 'PROPN'].includes(word.tag)) return word;
  const tag = word.canBe.find((can) => isFinite(can) && can.startsWith('AUX'));
  return tag === undefined ? word : withTag(word, tag);
}

/** When a word gets which tag. */
interface Repair {
  readonly tag: Tag;
  readonly fits: (words: readonly TaggedWord[], at: number, tables: ClauseWords) => boolean;
  /** It is an infinitive with its particle: "heimzurufen". */
  readonly marked?: true;
}

/** The first that fits is taken. */
const REPAIRS: readonly Repair[] = [
  { tag: 'PROPN', fits: (words, at, tables) => linksNames(words, at, tables) || NAME_WITH_ARTICLE.test(words[at]?.form ?? '') },
  { tag: 'ADJ', fits: (words, at, tables) => isOrdinal(words, at, tables) || isHowMuch(words, at) },
  { tag: 'DET', fits: (words, at, tables) => isArticleInList(words, at, tables) || openingArticle(words, at, tables) },
  { tag: 'VERB.Part', fits: (words, at, tables) => isDoneBy(words, at, tables) || isBeforeAuxiliary(words, at) },
  { tag: 'PROPN', fits: (words, at) => isNounFirst(words, at) && words[at]?.canBe.includes('PROPN') === true },
  { tag: 'NOUN', fits: isNounFirst },
  { tag: 'CCONJ', fits: isJoiningFirst },
  { tag: 'PART.Inf', fits: isInfinitiveMark },
  { tag: 'VERB.Inf', fits: hasInfinitiveMark, marked: true },
  { tag: 'VERB.Ind.Past', fits: isToldOfThat },
]; // prettier-ignore

/** "Polen zeigt sich offen", "Stand: 6. Februar": no sentence begins with two finite verbs, nor with one before a colon. */
function isNounFirst(words: readonly TaggedWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (at > 0 || word === undefined || !isFinite(word.tag) || !/^\p{Lu}/u.test(word.form)) return false;
  if (!word.canBe.includes('NOUN') && !word.canBe.includes('PROPN')) return false;
  return next?.form === ':' || isFinite(next?.tag ?? 'X');
}

/** "Denn was geschah, weiß niemand": what joins clauses does so at the beginning of a sentence, before a question word. */
function isJoiningFirst(words: readonly TaggedWord[], at: number, { coordinators, interrogatives }: ClauseWords): boolean {
  const word = words[at];
  return at === 0 && word?.tag === 'ADV' && word.canBe.includes('CCONJ') && coordinators.has(word.key) && interrogatives.has(keyAt(words, 1));
} // prettier-ignore

/** "Zuletzt begegnet waren sie sich": right before an auxiliary what may be a participle is no finite verb. */
function isBeforeAuxiliary(words: readonly TaggedWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !word.canBe.includes('VERB.Part') || next?.tag.startsWith('AUX') !== true)
    return false;
  const first = word.tag === 'ADJ' && words.slice(0, at).every(({ tag }) => tag === 'ADV' || tag === 'ADJ');
  return isFinite(next.tag) && (isFinite(word.tag) || first);
}

/** "Wie lange er sprach": behind "wie" an adjective is no form of a verb ("langen"). */
function isHowMuch(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  return keyAt(words, at - 1) === 'wie' && word?.canBe.includes('ADJ') === true && isFinite(word.tag) && /^\p{Ll}/u.test(word.form);
} // prettier-ignore

/** "um ihm zu kondolieren": "zu" right before an infinitive in small letters. */
function isInfinitiveMark(words: readonly TaggedWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.tag === 'ADP' && word.canBe.includes('PART.Inf') && next?.tag === 'VERB.Inf' && /^\p{Ll}/u.test(next.form);
} // prettier-ignore

/** Fewest letters of a verb behind its particle and "zu": "heimzugehen". */
const SHORTEST_VERB = 4;

/** "heimzurufen", "hinauszuzögern": a particle, "zu" and an infinitive in one word that the lexicon does not have. */
function hasInfinitiveMark(words: readonly TaggedWord[], at: number, { particles }: ClauseWords): boolean {
  const word = words[at];
  if (word === undefined || word.marked || !word.canBe.includes('VERB.Inf') || !/^\p{Ll}/u.test(word.form)) return false;
  for (let mark = word.key.indexOf('zu', 1); mark > 0; mark = word.key.indexOf('zu', mark + 1))
    if (particles.has(word.key.slice(0, mark)) && word.key.length - mark - 2 >= SHORTEST_VERB) return true;
  return false;
} // prettier-ignore

/** "Das bestätigte Kremlsprecher X": the article does not go with the noun, so that it is a pronoun, and what stands between its verb. */
function isToldOfThat(words: readonly TaggedWord[], at: number, tables: ClauseWords): boolean {
  const [that, word, noun] = [words[at - 1], words[at], words[at + 1]];
  if (at !== 1 || that === undefined || word?.tag !== 'ADJ' || !word.canBe.includes('VERB.Ind.Past')) return false;
  return noun?.tag === 'NOUN' && !agrees(that, noun, tables);
} // prettier-ignore

/** "Die achte Runde war lang": between an article and a noun no form of "achten" stands. */
function isOrdinal(words: readonly TaggedWord[], at: number, { ordinalVerbs }: ClauseWords): boolean {
  return ordinalVerbs.has(keyAt(words, at)) && words[at - 1]?.tag === 'DET' && words[at + 1]?.tag === 'NOUN';
}

/** "A hat, begleitet von B, mit C gesprochen": behind a comma and before who does it, in a sentence whose verb has come, a participle. */
function isDoneBy(words: readonly TaggedWord[], at: number, { agents, subordinators }: ClauseWords): boolean {
  const word = words[at];
  const led = words[at - 1]?.form === ',' && agents.has(keyAt(words, at + 1));
  if (!led || word === undefined || !isFinite(word.tag) || !word.canBe.includes('VERB.Part')) return false;
  return !subordinators.has(keyAt(words, 0)) && words.slice(0, at).some(({ tag }) => isFinite(tag));
}

/** "al-Assad", "el-Sisi", "d’Estaing": a capital behind a short article or preposition of another language. */
const NAME_WITH_ARTICLE = /^\p{Ll}{1,3}[-’']\p{Lu}\p{Ll}/u;

/** "Mohammed bin Salman", where nobody says "ich bin": the word stands small between two capitals. */
function linksNames(words: readonly TaggedWord[], at: number, tables: ClauseWords): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(words[i]?.form ?? '');
  const linked = tables.nameLinks.has(words[at]?.form ?? '') && isCapital(at - 1) && isCapital(at + 1);
  return linked && !words.some(({ key }) => tables.firstPerson.has(key));
}
