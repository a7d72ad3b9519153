import type { WordTables } from '../languages/sections/words.ts';
import type { TokenValue } from '../model/annotation.ts';
import { isCapital, wordKey } from '../text/normalize.ts';
import { closedWords, type Reading } from './closed-words.ts';
import { posOf, verbOf } from './tags.ts';
import type { Tag } from '../languages/sections/words.ts';

/** A token with its tag, before it becomes an annotation. */
export interface TaggedWord {
  readonly form: string;
  /** `wordKey` of the form. */
  readonly key: string;
  readonly tag: Tag;
  readonly lemma: string;
  /** The form is indicative as well as subjunctive and the words around do not tell. */
  readonly ambiguous?: true;
  /** An infinitive with its particle inside ("abzulehnen"). */
  readonly marked?: true;
}

/** Lexicon and tagger of one language, ready to use. Immutable. */
export interface WordModel {
  /** Tags the tokens of one sentence. Same length and order as `forms`. */
  tag(forms: readonly string[]): readonly TaggedWord[];
}

/** The bytes a word model is made of. Absent: the tables of the language alone are used. */
export interface WordBytes {
  readonly lexicon?: Uint8Array;
  readonly tagger?: Uint8Array;
}

/** The word model of a language from its tables and, where there are some, its lexicon and trained tagger. */
export function wordModel(tables: WordTables, bytes: WordBytes): WordModel {
  const closed = closedWords(tables);
  if (bytes.lexicon) throw new RangeError('no reader for this lexicon yet');
  const endings = new Map(
    tables.endings.map((rule) => [`${rule.capital ? '^' : ''}${rule.ending}`, rule.tags]),
  );
  const tag = (forms: readonly string[]): TaggedWord[] => {
    const words: TaggedWord[] = [];
    forms.forEach((form, i) => {
      const readings = readingsOf(form, i, closed, endings);
      words.push({ form, key: wordKey(form), ...chosen(readings, words, forms[i + 1] ?? '') });
    });
    return words;
  };
  return { tag };
}

export function tokenValue(word: TaggedWord): TokenValue {
  const known = verbOf(word.tag);
  const verb = known && withForm(known, word);
  const base = { form: word.form, pos: posOf(word.tag), lemma: word.lemma };
  return verb ? { ...base, verb } : base;
}

function withForm(verb: NonNullable<TokenValue['verb']>, word: TaggedWord): NonNullable<TokenValue['verb']> {
  if (word.marked) return { form: 'zu-inf' };
  return word.ambiguous && verb.tense ? { form: 'fin', mood: 'ambiguous', tense: verb.tense } : verb;
}

function readingsOf(
  form: string,
  index: number,
  closed: ReadonlyMap<string, readonly Reading[]>,
  endings: ReadonlyMap<string, readonly Tag[]>,
): readonly Reading[] {
  const key = wordKey(form);
  const known = closed.get(key);
  if (known) return known;
  if (!/[\p{L}\p{N}]/u.test(form)) return [{ tag: /^[%$€§°+=]/u.test(form) ? 'SYM' : 'PUNCT', lemma: form }];
  if (/^\p{N}/u.test(form))
    return [{ tag: /\p{L}$/u.test(form) || form.endsWith('.') ? 'ADJ' : 'NUM', lemma: form }];
  const capital = isCapital(form) && index > 0;
  for (let at = 1; at <= key.length; at++) {
    const tags = endings.get(`${capital ? '^' : ''}${key.slice(at)}`);
    if (tags) return tags.map((tag) => ({ tag, lemma: capital ? form : key }));
  }
  return [{ tag: capital ? 'PROPN' : 'X', lemma: form }];
}

/** The likeliest reading after the words before it: without a trained model. */
function chosen(readings: readonly Reading[], before: readonly TaggedWord[], next: string): Reading {
  const first = readings[0] ?? { tag: 'X', lemma: '' };
  const previous = before.at(-1);
  const nominal = isCapital(next);
  if (previous?.tag === 'DET' || previous?.tag === 'ADP' || (nominal && first.tag.startsWith('VERB')))
    return readings.find((r) => r.tag === 'ADJ') ?? first;
  if (previous?.form === ',') return readings.find((r) => r.tag === 'PRON.Rel') ?? first;
  if (previous?.tag === 'PART.Inf') return readings.find((r) => r.tag.endsWith('.Inf')) ?? first;
  return first;
}
