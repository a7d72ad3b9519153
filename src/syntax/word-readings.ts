import type { Tag, WordTables } from '../languages/sections/words.ts';
import { isCapital, plainForm } from '../text/normalize.ts';
import { closedWords } from './closed-words.ts';
import { wordHashes } from './feature-hash.ts';
import type { Lexicon } from './lexicon.ts';
import { TAGS, isFinite, isVerb } from './tags.ts';
import { wordSet } from './token-rules.ts';

/** One thing a form can be. */
export interface Reading {
  readonly tag: Tag;
  readonly lemma: string;
  /** See `StoredReading.features`; empty for closed classes and guesses. */
  readonly features: string;
}

/** How a form was found: `guess` by its ending, `compound` by a known last part. */
export type Source = 'closed' | 'lexicon' | 'compound' | 'guess' | 'sign';

/** All that is known of a form before the sentence is looked at. */
export interface WordInfo {
  readonly form: string;
  readonly key: string;
  readonly capital: boolean;
  readonly source: Source;
  readonly readings: readonly Reading[];
  /** 1 for each tag (by its number) that the form cannot have; undefined when it can have any. */
  readonly forbidden: Uint8Array | undefined;
  /** Number of a form that is preterite as well as Konjunktiv II; undefined for other forms. */
  readonly twoMoods: 'singular' | 'plural' | undefined;
  /** First person indicative as well as third person Konjunktiv I: "habe". */
  readonly firstOrSubjunctive: boolean;
  readonly canBeFinite: boolean;
  /** It can be nothing but a finite verb or an imperative. */
  readonly onlyFinite: boolean;
  readonly hashes: Int32Array;
  /** Tags of the readings, each once. */
  readonly canBe: readonly Tag[];
  /** See `WordModel.nameKinds`. */
  readonly nameKinds: string;
  /** See `WordModel.nounForms`. */
  readonly nounForms: readonly string[];
}

/** Shortest last part by which a compound is read, UTF-16 units. */
const SHORTEST_PART = 4;
/** Forms kept in memory; then the store is emptied, so that no text makes it grow without end. */
const MOST_KEPT = 200_000;

/** Looks forms up in tables and lexicon, keeps what it found. The answer does not depend on what was asked before. */
export class WordReader {
  readonly #tables: WordTables;
  readonly #lexicon: Lexicon | undefined;
  readonly #closed: ReturnType<typeof closedWords>;
  readonly #endings: ReadonlyMap<string, readonly Tag[]>;
  readonly #particles: ReadonlySet<string>;
  readonly #spellings: readonly (readonly string[])[];
  readonly #kept = new Map<string, WordInfo>();

  constructor(tables: WordTables, lexicon: Lexicon | undefined) {
    this.#tables = tables;
    this.#lexicon = lexicon;
    this.#closed = closedWords(tables);
    this.#particles = wordSet(tables.particles);
    this.#spellings = tables.spellings.map((pair) => pair.split(' '));
    this.#endings = new Map(
      tables.endings.map((rule) => [(rule.capital ? '^' : '') + rule.ending, rule.tags]),
    );
  }

  info(form: string): WordInfo {
    const kept = this.#kept.get(form);
    if (kept) return kept;
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    const info = this.#read(form);
    this.#kept.set(form, info);
    return info;
  }

  #read(form: string): WordInfo {
    const plain = plainForm(form);
    const key = plain.toLowerCase();
    const capital = isCapital(plain);
    const { source, readings } = this.#find(plain, key, capital);
    const has = (tag: Tag, feature = ''): boolean =>
      readings.some((r) => r.tag === tag && r.features.includes(feature));
    const either = (kind: string): boolean => has(`VERB.${kind}` as Tag) || has(`AUX.${kind}` as Tag);
    const hashes = wordHashes({ form: plain, key, capital, source, tags: readings.map((r) => r.tag) });
    return {
      form, key, capital, source, readings, hashes,
      canBe: [...new Set(readings.map((r) => r.tag))],
      forbidden: source === 'sign' ? forbiddenSign(plain) : source === 'guess' ? undefined : forbiddenTags(readings, key, { capital, nouns: capital || !this.#tables.capitalNouns }),
      twoMoods: either('Ind.Past') && either('Sub.Past') ? numberOf(readings) : undefined,
      firstOrSubjunctive: either('Sub.Pres') && either('Ind.Pres') && !readings.some(isOtherPresent),
      canBeFinite: readings.some((r) => isFinite(r.tag)),
      onlyFinite: readings.every((r) => isFinite(r.tag) || r.tag.endsWith('.Imp')),
      nameKinds: nameKindsOf(readings),
      nounForms: source === 'guess' ? [] : nounFormsOf(readings),
    }; // prettier-ignore
  }

  #find(form: string, key: string, capital: boolean): { source: Source; readings: readonly Reading[] } {
    const closed = (this.#closed.get(key) ?? []).map((r) => ({ ...r, features: '' }));
    const found = this.#lexicon?.readings(key) ?? [];
    const small = !capital && found.length > 0 && found.every((r) => r.tag === 'NOUN');
    const listed = small ? [...(this.#respelled(key) ?? this.#verbBeside(form, key)), ...found] : found;
    if (closed.length + listed.length > 0)
      return { source: closed.length > 0 ? 'closed' : 'lexicon', readings: [...closed, ...listed] };
    if (!/[\p{L}\p{N}]/u.test(form)) return { source: 'sign', readings: [one(signTag(form), form)] };
    if (/^\p{N}/u.test(form) && !/\p{L}/u.test(form))
      return { source: 'sign', readings: [one(form.endsWith('.') ? 'ADJ' : 'NUM', form)] };
    const compound = this.#respelled(key) ?? this.#compound(form, key, capital);
    return compound.length > 0
      ? { source: 'compound', readings: compound }
      : { source: 'guess', readings: this.#guess(form, key, capital) };
  }

  /** "miteinander frühstücken": what is listed as a noun alone and stands small may be a verb by its ending. */
  #verbBeside(form: string, key: string): readonly Reading[] {
    const guessed = this.#tables.capitalNouns ? this.#guess(form, key, false) : [];
    return guessed.filter((r) => r.tag === 'VERB.Inf');
  }

  /** By the first other spelling that the lexicon has. */
  #respelled(key: string): readonly Reading[] | undefined {
    for (const [from = '', to = ''] of this.#spellings) {
      const at = key.lastIndexOf(from);
      const readings =
        at < 0 ? [] : (this.#lexicon?.readings(key.slice(0, at) + to + key.slice(at + from.length)) ?? []);
      if (readings.length > 0) return readings;
    }
    return undefined;
  }

  /** By the part after the last hyphen, or by the longest known ending of at least four letters. */
  #compound(form: string, key: string, capital: boolean): readonly Reading[] {
    if (!this.#lexicon) return [];
    const hyphen = key.lastIndexOf('-');
    for (let at = hyphen > 0 ? hyphen + 1 : 1; at <= key.length - SHORTEST_PART; at++) {
      const found = this.#lexicon
        .readings(key.slice(at))
        .filter((r) => this.#canEnd(r, key.slice(0, at), capital));
      if (found.length > 0) return found.map((r) => ({ ...r, lemma: withFirstPart(form.slice(0, at), r) }));
      if (hyphen > 0) break;
    }
    return [];
  }

  /** Whether a reading of the last part is one of the whole: nouns with capitals, verbs behind a particle, adjectives. */
  #canEnd(reading: Reading, first: string, capital: boolean): boolean {
    if (isVerb(reading.tag)) return !capital && this.#particles.has(first);
    return reading.tag === 'ADJ' || (reading.tag === 'NOUN' && capital);
  }

  #guess(form: string, key: string, capital: boolean): readonly Reading[] {
    for (let at = 0; at <= key.length; at++) {
      const tags = this.#endings.get((capital && this.#tables.capitalNouns ? '^' : '') + key.slice(at));
      if (tags) return tags.map((tag) => one(tag, capital ? form : key));
    }
    return [one(capital ? 'PROPN' : 'X', form)];
  }
}

function one(tag: Tag, lemma: string): Reading {
  return { tag, lemma, features: '' };
}

function signTag(form: string): Tag {
  return /^[%$€£¥§°+=×&]/u.test(form) ? 'SYM' : 'PUNCT';
}

/** Whether the Konjunktiv II among the readings is a plural. */
function numberOf(readings: readonly Reading[]): 'singular' | 'plural' {
  const plural = readings.some((r) => r.tag.endsWith('.Sub.Past') && r.features.includes('p'));
  return plural ? 'plural' : 'singular';
}

/** Indicative present of another person than the first singular. */
function isOtherPresent(reading: Reading): boolean {
  return reading.tag.endsWith('.Ind.Pres') && /[23pq]/u.test(reading.features);
}

function withFirstPart(first: string, reading: Reading): string {
  const last = first.endsWith('-') ? reading.lemma : reading.lemma.toLowerCase();
  return (reading.tag === 'NOUN' ? first : first.toLowerCase()) + last;
}

/** Tags of closed classes: a word has them only if a table says so. */
const CLOSED = new Set<Tag>([
  'ADP',
  'ADP.Verb',
  'CCONJ',
  'DET',
  'PART',
  'PART.Inf',
  'PRON',
  'PRON.Rel',
  'SCONJ',
  'NUM',
]);

/**
 * Tags that are out of the question for a known form: those of signs, verb tags that no reading has (AUX and VERB of one mood and tense go
 * together), closed classes for words that no table of closed classes lists, adjectives and nouns for known verb forms, nouns for
 * forms of verbs written small where nouns take a capital.
 */
function forbiddenTags(
  readings: readonly Reading[],
  key: string,
  { capital, nouns }: { readonly capital: boolean; readonly nouns: boolean },
): Uint8Array {
  const kinds = new Set(readings.filter((r) => isVerb(r.tag)).map((r) => r.tag.slice(r.tag.indexOf('.'))));
  const listed = readings.some((r) => CLOSED.has(r.tag));
  const onlyVerb =
    !capital && readings.every((r) => isVerb(r.tag) && !r.tag.endsWith('.Part') && !r.tag.endsWith('.Inf'));
  const helper = readings.some((r) => r.tag.startsWith('AUX'));
  const told = !nouns && readings.some((r) => r.tag.startsWith('VERB.Ind') || r.tag === 'VERB.Inf');
  const bare = (r: Reading): boolean => r.tag.startsWith('ADV') || r.lemma.length >= key.length;
  const describes = readings.some((r) => (r.tag.startsWith('AD') && bare(r)) || r.tag.endsWith('.Part'));
  const out = (tag: Tag): boolean => {
    if (tag === 'SYM' || tag === 'PUNCT') return true;
    if (tag === 'NOUN' && told) return true;
    if (tag.startsWith('AUX') && !helper) return true;
    if (isVerb(tag)) return !kinds.has(tag.slice(tag.indexOf('.')));
    if (onlyVerb) return true;
    if (tag === 'ADV' || tag === 'ADV.Verb') return !describes && !listed;
    return !listed && CLOSED.has(tag);
  };
  return Uint8Array.from(TAGS, (tag) => (out(tag) ? 1 : 0));
}

const SIGN_TAGS = new Set<Tag>(['PUNCT', 'SYM', 'X']);
const NUMBER_TAGS = new Set<Tag>(['NUM', 'ADJ', 'NOUN', 'PROPN', 'X', 'ADV']);

/** Signs and numbers are no verbs or pronouns; punctuation that ends or parts sentences is nothing else. */
function forbiddenSign(form: string): Uint8Array {
  const allowed = /\p{N}/u.test(form)
    ? NUMBER_TAGS
    : /^[.,;:!?()"„“”»«]/u.test(form)
      ? new Set<Tag>(['PUNCT'])
      : SIGN_TAGS;
  return Uint8Array.from(TAGS, (tag) => (allowed.has(tag) ? 0 : 1));
}

function nameKindsOf(readings: readonly Reading[]): string {
  const kinds = readings.flatMap(({ tag, features }) => (tag === 'PROPN' ? Array.from(features) : []));
  return [...new Set(kinds)].sort().join('');
}

function nounFormsOf(readings: readonly Reading[]): string[] {
  return [...new Set(readings.flatMap(({ tag, features }) => (tag === 'NOUN' ? [features] : [])))];
}
