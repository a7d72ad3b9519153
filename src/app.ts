import type { World } from './annotations/annotator.ts';
import { extract } from './articles/extract.ts';
import type { ReadoutRecord, Why, WhyStatement } from './contract/index.ts';
import { explain, explainStatement, toRecord } from './exports/index.ts';
import { origins } from './dossiers/origins.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import { intake, type IntakeOptions } from './intake.ts';
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
import { openInputs } from './resources/inputs.ts';
import { loadWords } from './resources/words.ts';
import { packageVersion } from './resources/package.ts';
import { surfaceSentences } from './sources/conllu.ts';
import { tagTimes } from './times.ts';
import { wordModel, type WordModel } from './syntax/word-model.ts';
import { languageOf, wordsOfArticle, wordsOfTokens, type Reading as WordReading } from './words.ts';

export { conllu, EXPORTERS, timeml } from './exports/index.ts';
export type { IntakeOptions } from './intake.ts';
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

/** Most ids that an error lists. */
const SOME = 20;

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
export async function readCoverage(
  names: readonly string[],
  options: ReadOptions & IntakeOptions = {},
): Promise<Coverage> {
  const { items, failed, warnings } = await intake(names, options);
  const trip = read(items, given(options));
  return { ...coverageOf(trip), failed, warnings };
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
export async function timesOf(names: readonly string[], { language, reference }: TimeOptions = {}) {
  const { items, failed } = await intake(names);
  const texts = items.map((item): TimedText => {
    const article = extract(item, LANGUAGES);
    const from = reference ?? article.published.value;
    const code = language ?? article.language;
    const known = LANGUAGES.some((one) => one.code === code);
    const times = known
      ? tagTimes(article.text, { language: code, ...(from === null ? {} : { reference: from }) })
      : [];
    return { id: article.id, text: article.text, language: code, reference: from, times };
  });
  return { texts, failed };
}

/** How texts are read word by word. */
export interface WordOptions {
  /** Default: the language of each text as far as it can be told, else German. */
  readonly language?: string;
  /** The inputs are CoNLL-U: their sentences and tokens are kept. */
  readonly pretokenized?: boolean;
}

/** The words of every sentence of the inputs, in their order. */
export async function wordsOf(
  names: readonly string[],
  { language, pretokenized = false }: WordOptions = {},
) {
  const readingOf = (code: string): WordReading => {
    const found = languageOf(language ?? code) ?? LANGUAGES[0];
    if (!found) throw new RangeError('there is no language');
    return { language: found, model: wordsIn(found) };
  };
  if (pretokenized) {
    const { inputs, failed } = openInputs(names);
    const given = inputs.flatMap(({ bytes }) => surfaceSentences(new TextDecoder().decode(bytes())));
    return { sentences: given.map((sentence) => wordsOfTokens(sentence, readingOf(''))), failed };
  }
  const { items, failed } = await intake(names);
  const articles = items.map((item) => extract(item, LANGUAGES));
  const sentences = articles.flatMap((article) => wordsOfArticle(article, readingOf(article.language)));
  return { sentences, failed };
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

/** The chain behind one statement, by its id or the beginning of it. Throws `ReadoutError` when there is no such statement. */
export function whyStatementOf(trip: Trip, wanted: string): WhyStatement {
  const all = trip.articles.flatMap(({ statements }) => statements);
  const found = all.filter(({ id }) => id.startsWith(wanted));
  const exact = found.length > 1 ? found.filter(({ id }) => id === wanted) : found;
  const [statement] = exact;
  if (statement === undefined || exact.length > 1) {
    const what = found.length > 1 ? `several statements begin with ${wanted}` : `no statement ${wanted}`;
    const some = (found.length > 1 ? found : all).slice(0, SOME).map(({ id }) => id);
    throw new ReadoutError('why/no-such-value', `${what}; there are: ${some.join(', ')}`);
  }
  return explainStatement(trip, statement);
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
