import type { Tag, WordTables } from '../languages/sections/words.ts';
import type { TokenValue } from '../model/annotation.ts';
import { openLexicon } from './lexicon.ts';
import { lemmaOf } from './lemma.ts';
import { plainTags } from './plain-tagger.ts';
import { readNameModel, type NameModel } from './name-tagger.ts';
import { stageFor } from './scene.ts';
import { readModel, type StoredModel } from './tagger-file.ts';
import { Tagger } from './tagger.ts';
import { isFinite, isVerb, posOf, TAGS, verbOf } from './tags.ts';
import { wordSet } from './token-rules.ts';
import { WordReader, type Source, type WordInfo } from './word-readings.ts';

/** A token with its tag, before it becomes an annotation. */
export interface TaggedWord {
  readonly form: string;
  /** `wordKey` of the form. */
  readonly key: string;
  readonly tag: Tag;
  readonly lemma: string;
  /** Dictionary form with the particle that stands apart ("wies ... zurück": zurückweisen). Absent where none does. */
  readonly joined?: string;
  /** The form is preterite as well as Konjunktiv II; `tag` is the likelier. Absent for other forms. */
  readonly twoMoods?: 'singular' | 'plural';
  /** Of such a form: its clause does not tell the mood. */
  readonly ambiguous?: true;
  /** An infinitive with its particle inside ("abzulehnen"). */
  readonly marked?: true;
  /** What else the form can be. */
  readonly canBe: readonly Tag[];
  /** Its dictionary forms by tag, with what the lexicon knows of them: of a noun gender and number (`NS`), else empty. */
  readonly readings: readonly { readonly tag: Tag; readonly lemma: string; readonly features: string }[];
}

/** Lexicon and tagger of one language, ready to use. Immutable. */
export interface WordModel {
  /** Tags the tokens of one sentence. Same length and order as `forms`. */
  tag(forms: readonly string[]): readonly TaggedWord[];
  /** True when the lexicon has this infinitive. */
  hasInfinitive(lemma: string): boolean;
  /** How much is known of the form: in a table or the lexicon, by its last part, or by its ending alone. */
  sourceOf(form: string): Source;
  /** What the form can be as a name: `v` first name, `n` surname, `c` city, `l` country, `r` region; empty when it is none. */
  nameKinds(form: string): string;
  /** Gender (M, F, N) and number (S, P) of the common nouns the form, or its last part, can be: `MS`; empty when it is none. */
  nounForms(form: string): readonly string[];
  /** True when the lexicon has the form as a common noun. */
  isNoun(form: string): boolean;
  /** Trained to see names that gazetteer and rules do not know; absent for a language without one. */
  readonly names?: NameModel;
}

/** The bytes a word model is made of. Absent: the tables of the language alone are used. */
export interface WordBytes {
  readonly lexicon?: Uint8Array;
  readonly tagger?: Uint8Array;
  readonly names?: Uint8Array;
}

/** The word model of a language from its tables and, where there are some, its lexicon and trained tagger. */
export function wordModel(tables: WordTables, bytes: WordBytes): WordModel {
  const reader = new WordReader(tables, bytes.lexicon && openLexicon(bytes.lexicon));
  const model = modelFrom(tables, reader, bytes.tagger && readModel(bytes.tagger));
  return bytes.names === undefined ? model : { ...model, names: readNameModel(bytes.names) };
}

/** The word model over a reader and weights at hand; training uses it too. */
export function modelFrom(
  tables: WordTables,
  reader: WordReader,
  stored: StoredModel | undefined,
): WordModel {
  const firstPerson = wordSet(tables.clauses.firstPerson);
  const tagger = stored && new Tagger(stored);
  const isInfinitive = (lemma: string): boolean =>
    reader.info(lemma).source !== 'guess' && reader.info(lemma).canBe.includes('VERB.Inf');
  return {
    tag(forms) {
      const words = forms.map((form) => reader.info(form));
      const choices = tagger ? tagger.tag(stageFor(words, firstPerson)) : plainTags(words);
      return words.map((word, i) => taggedWord(word, choices[i], stored, isInfinitive));
    },
    sourceOf: (form) => reader.info(form).source,
    nameKinds: (form) => reader.info(form).nameKinds,
    nounForms: (form) => reader.info(form).nounForms,
    isNoun: (form) => reader.info(form).source === 'lexicon' && reader.info(form).nounForms.length > 0,
    hasInfinitive: isInfinitive,
  };
}

function taggedWord(
  info: WordInfo,
  tagNumber: number | undefined,
  stored: StoredModel | undefined,
  isInfinitive: (lemma: string) => boolean,
): TaggedWord {
  const tag = TAGS[tagNumber ?? 0] ?? 'X';
  const reading = info.readings.find((r) => r.tag === tag);
  const learned = stored?.lemmas.get(`${info.key} ${tag}`);
  const lemma =
    learned !== undefined && isSound(learned, info, tag, isInfinitive) ? learned : lemmaOf(info, tag);
  const marked = tag === 'VERB.Inf' && reading?.features.includes('z');
  return {
    form: info.form, key: info.key, tag, lemma, canBe: info.canBe,
    readings: info.readings,
    ...(info.twoMoods && isFinite(tag) && { twoMoods: info.twoMoods }),
    ...(marked && { marked: true }),
  }; // prettier-ignore
}

/** Letters of an infinitive behind its stem. */
const ENDING = 2;

/**
 * A text that the tagger learned from may have a verb under a wrong dictionary form ("erlautern" for "erläuterte"). Where the word list
 * knows the form, its own is taken, unless the learned one is a verb that begins as the form does ("gelangt": "gelangen").
 */
function isSound(learned: string, { key, source, readings }: WordInfo, tag: Tag, isInfinitive: (lemma: string) => boolean): boolean {
  const own = readings.filter((r) => r.tag === tag);
  if (!isVerb(tag) || source !== 'lexicon' || own.length === 0 || own.some((r) => r.lemma === learned)) return true;
  return isInfinitive(learned) && key.startsWith(learned.slice(0, -ENDING));
} // prettier-ignore

/** The token as its annotation carries it. */
export function tokenValue(word: TaggedWord): TokenValue {
  const known = verbOf(word.tag);
  const base = { form: word.form, pos: posOf(word.tag), lemma: word.joined ?? word.lemma };
  return known ? { ...base, verb: withForm(known, word) } : base;
}

function withForm(verb: NonNullable<TokenValue['verb']>, word: TaggedWord): NonNullable<TokenValue['verb']> {
  if (word.marked) return { form: 'zu-inf' };
  if (!word.ambiguous || !verb.tense) return verb;
  return { form: 'fin', mood: 'ambiguous', likely: verb.mood === 'sub' ? 'sub' : 'ind', tense: verb.tense };
}
