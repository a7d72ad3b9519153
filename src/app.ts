import type { World } from './annotations/annotator.ts';
import { extract } from './articles/extract.ts';
import type { ReadoutRecord, Why } from './contract/index.ts';
import { explain, toRecord } from './exports/index.ts';
import { origins } from './dossiers/origins.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import { LANGUAGES } from './languages/index.ts';
import { ruleText } from './languages/rule-text.ts';
import type { Language } from './languages/language.ts';
import type { ArticleId } from './model/article.ts';
import type { ArticleOverride, Correction } from './model/correction.ts';
import { ReadoutError } from './model/errors.ts';
import type { SourceItem } from './model/source.ts';
import type { TimedText } from './model/tagged-time.ts';
import type { Trip } from './model/trip.ts';
import { read, type Given } from './pipeline.ts';
import { readGazetteerTables } from './resources/gazetteer.ts';
import { openInputs, type Input } from './resources/inputs.ts';
import { loadWords } from './resources/words.ts';
import { packageVersion } from './resources/package.ts';
import { surfaceSentences } from './sources/conllu.ts';
import { isItem, readSource } from './sources/index.ts';
import { tagTimes } from './times.ts';
import { wordModel, type WordModel } from './syntax/word-model.ts';
import { languageOf, wordsOfArticle, wordsOfTokens, type Reading as WordReading } from './words.ts';

export { conllu, EXPORTERS, timeml } from './exports/index.ts';
export { ATTRIBUTES } from './record/index.ts';
export { webFile } from './resources/web.ts';
export { LABELS, LOCALES, type Labels, type Locale } from './record/labels/index.ts';
export { contactStatus, contactType } from './record/values/contact-codes.ts';

/** Version of the rules: rises with every change that can change a record made from the same input. */
export const RULES = '1';
/** Version of the program, from package.json. */
export const VERSION = packageVersion();

/** Characters of a contact's id that are shown: enough to tell apart the contacts of one record. */
export const SHORT_ID = 8;

/** What the user may hand in beside the coverage. */
export interface ReadOptions {
  readonly overrides?: readonly ArticleOverride[];
  readonly corrections?: readonly Correction[];
  readonly onArticle?: NonNullable<Given['onArticle']>;
  readonly stage?: NonNullable<Given['stage']>;
}

/** What came of reading. `failed` names inputs that could not be read; `warnings` are lines for people. */
export interface Coverage {
  readonly trip: Trip;
  readonly record: ReadoutRecord;
  readonly failed: readonly ReadoutError[];
  readonly warnings: readonly string[];
}

/** Reads files, folders and standard input (`-`) into one record. */
export function readCoverage(names: readonly string[], options: ReadOptions = {}): Coverage {
  const { inputs, failed, passedOver } = openInputs(names);
  const sources = inputs.map(itemsOf);
  const trip = read(
    sources.flatMap(({ items }) => items),
    given(options),
  );
  return {
    ...coverageOf(trip),
    failed: [...failed, ...sources.flatMap((source) => source.failed)],
    warnings: passedOver.length === 0 ? [] : [`passed over in folders: ${passedOver.join(', ')}`],
  };
}

/** A trip with its record, as if it had been read from inputs none of which failed. */
export function coverageOf(trip: Trip): Coverage {
  return { trip, record: toRecord(trip, { version: VERSION, rules: RULES }), failed: [], warnings: [] };
}

/** What decides how times are read, where the texts themselves do not say. */
export interface TimeOptions {
  /** Default: the language of each text, as far as it can be told. */
  readonly language?: string;
  /** What relative times are counted from. Default: what each text says of its publication. */
  readonly reference?: string;
}

/** The times of every text of the inputs; a text whose language is not known has none. */
export function timesOf(names: readonly string[], { language, reference }: TimeOptions = {}) {
  const { inputs, failed } = openInputs(names);
  const sources = inputs.map(itemsOf);
  const texts = sources
    .flatMap(({ items }) => items)
    .map((item): TimedText => {
      const article = extract(item, LANGUAGES);
      const from = reference ?? article.published.value;
      const code = language ?? article.language;
      const known = LANGUAGES.some((one) => one.code === code);
      const times = known
        ? tagTimes(article.text, { language: code, ...(from === null ? {} : { reference: from }) })
        : [];
      return { id: article.id, text: article.text, language: code, reference: from, times };
    });
  return { texts, failed: [...failed, ...sources.flatMap((source) => source.failed)] };
}

/** How texts are read word by word. */
export interface WordOptions {
  /** Default: the language of each text as far as it can be told, else German. */
  readonly language?: string;
  /** The inputs are CoNLL-U: their sentences and tokens are kept. */
  readonly pretokenized?: boolean;
}

/** The words of every sentence of the inputs, in their order. */
export function wordsOf(names: readonly string[], { language, pretokenized = false }: WordOptions = {}) {
  const { inputs, failed } = openInputs(names);
  const readingOf = (code: string): WordReading => {
    const found = languageOf(language ?? code) ?? LANGUAGES[0];
    if (!found) throw new RangeError('there is no language');
    return { language: found, model: wordsIn(found) };
  };
  if (pretokenized) {
    const given = inputs.flatMap(({ bytes }) => surfaceSentences(new TextDecoder().decode(bytes)));
    return { sentences: given.map((sentence) => wordsOfTokens(sentence, readingOf(''))), failed };
  }
  const sources = inputs.map(itemsOf);
  const articles = sources.flatMap(({ items }) => items).map((item) => extract(item, LANGUAGES));
  const sentences = articles.flatMap((article) => wordsOfArticle(article, readingOf(article.language)));
  return { sentences, failed: [...failed, ...sources.flatMap((source) => source.failed)] };
}

/** Reads items that are already in memory into one record: the door for programs that load texts themselves. */
export function readItems(items: Iterable<SourceItem>, options: ReadOptions = {}): Trip {
  return read(items, given(options));
}

/** What is asked of `why`. */
export interface Question {
  /** A contact's id, or the beginning of it. */
  readonly contact: string;
  /** Absent: every attribute of the contact. */
  readonly attribute?: string;
  readonly locale: 'de' | 'en';
}

/** The chain behind the values of one contact. Throws `ReadoutError` when there is no such contact or value. */
export function whyOf(trip: Trip, { contact, attribute, locale }: Question): Why {
  const found = trip.dossiers.filter(({ id }) => id.startsWith(contact));
  const [dossier] = found;
  const ids = (found.length > 1 ? found : trip.dossiers).map(({ id }) => id.slice(0, SHORT_ID)).join(', ');
  if (dossier === undefined)
    throw new ReadoutError('why/no-such-value', `no contact ${contact}; there are: ${ids}`);
  if (found.length > 1)
    throw new ReadoutError('why/no-such-value', `several contacts begin with ${contact}: ${ids}`);
  const names = Object.keys(dossier.attributes).join(', ');
  if (attribute !== undefined && !(attribute in dossier.attributes)) {
    throw new ReadoutError('why/no-such-value', `${contact} has no ${attribute}; it has: ${names}`);
  }
  const attributes = attribute === undefined ? [] : [attribute];
  return explain(trip, { dossier, attributes, locale, ruleText: (rule) => ruleText(rule, LANGUAGES) });
}

function given({ overrides = [], corrections = [], ...watch }: ReadOptions): Given {
  const gazetteer = ownGazetteer();
  const worlds = new Map(LANGUAGES.map((language) => [language.code, ownWorld(language)]));
  return {
    languages: LANGUAGES,
    worlds,
    gazetteer,
    overrides,
    corrections,
    ...watch,
  };
}

/** The texts of one input, and what of it could not be read. */
function itemsOf({ path, bytes }: Input): { readonly items: SourceItem[]; readonly failed: ReadoutError[] } {
  const items: SourceItem[] = [];
  const failed: ReadoutError[] = [];
  try {
    for (const one of readSource(bytes, path === undefined ? {} : { path })) {
      if (isItem(one)) items.push(one);
      else failed.push(new ReadoutError('input/line', one.text));
    }
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    failed.push(error);
  }
  return { items, failed };
}

/** What we know of a language; lexicon and tagger are read from disk when the first text in it is read. */
function ownWorld(language: Language): World {
  return {
    language,
    gazetteer: ownGazetteer(),
    get words() {
      return wordsIn(language);
    },
  };
}

function wordsIn(language: Language): WordModel {
  const ready = wordModels.get(language.code) ?? wordModel(language.words, loadWords(language.code));
  wordModels.set(language.code, ready);
  return ready;
}

const wordModels = new Map<string, WordModel>();

/** Our own gazetteer, read from disk at the first call. */
const ownGazetteer = (() => {
  let loaded: Gazetteer | undefined;
  return () => (loaded ??= loadGazetteer(readGazetteerTables()));
})();

/** Which text each article comes from: copies and abridgements of one text have one origin. */
export function originsOf({ articles }: Trip): ReadonlyMap<ArticleId, ArticleId> {
  return origins(articles.map(({ article }) => article));
}
