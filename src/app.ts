import { extract } from './articles/extract.ts';
import type { ReadoutRecord, Why, WhyStatement } from './contract/index.ts';
import { explain, explainStatement, toRecord } from './exports/index.ts';
import { copiesOf, origins, type Copy } from './dossiers/origins.ts';
import { intake, type IntakeOptions } from './intake.ts';
import { LANGUAGES } from './languages/index.ts';
import { ruleText } from './languages/rule-text.ts';
import type { ArticleId } from './model/article.ts';
import { ReadoutError } from './model/errors.ts';
import type { SourceItem } from './model/source.ts';
import type { TimedText } from './model/tagged-time.ts';
import type { Trip } from './model/trip.ts';
import { read } from './pipeline.ts';
import { openInputs } from './resources/inputs.ts';
import { surfaceSentences } from './sources/conllu.ts';
import { tagTimes } from './times.ts';
import { RULES, VERSION } from './versions.ts';
import { given, wordsIn, type ReadOptions } from './world.ts';
import { languageOf, wordsOfArticle, wordsOfTokens, type Reading as WordReading } from './words.ts';

export {
  actorsOf, articleName, changesBrief, conllu, contactBrief, csvLines, discrepancyJson, EXPORTERS, sheetHtml, sheetMarkdown, sheetText, shownSide, tellingPlaces, timeml, withExcel, type Dress, type Sheet,
} from './exports/index.ts'; // prettier-ignore
export { accountOf, type Account } from './dossiers/account.ts';
export { isAboutSaid } from './dossiers/said-in.ts';
export { weightiestFirst } from './dossiers/weight.ts';
export { briefOfChanges, briefOfContact, instantOf } from './briefs.ts';
export type { Broken, Verification } from './exports/index.ts';
export { importPack, packProject, verifyPack, type Imported, type Packed } from './packs.ts';
export { inLocale, tripInLocale } from './in-locale.ts';
export type { IntakeOptions } from './intake.ts';
export type { ReadOptions } from './world.ts';
export { ATTRIBUTES } from './record/index.ts';
export { webFile } from './resources/web.ts';
export { messageIn } from './record/labels/messages.ts';
export { LABELS, LOCALES, type Labels, type Locale } from './record/labels/index.ts';
export { contactStatus, contactType } from './record/values/contact-codes.ts';

export {
  addInputs, configure, initProject, isInProject, openProject, projectFolder, settingsOf, type AddedFiles, type AddOptions, type OpenProject,
} from './open-project.ts'; // prettier-ignore
export {
  fetchProject, readFeedList, watchProject, writeOpml, type FeedList, type FetchingOptions, type WatchOptions,
} from './feeds.ts'; // prettier-ignore
export { networkOf, type NetworkOptions } from './network.ts';
export * as feedsJson from './project/feeds/json.ts';
export type { Followed } from './project/feeds/follow.ts';
export type { RoundResult } from './project/feeds/round.ts';
export type { FeedResult } from './project/feeds/take.ts';
export * as projectJson from './project/json.ts';
export { ENTERABLE } from './project/entered.ts';
export { SAMPLE } from './resources/project-folder.ts';
export { SETTINGS } from './resources/config.ts';
export type { Arrival } from './project/add.ts';
export type { ContactChange } from './project/changes.ts';
export type { Corrected, Wish } from './project/corrections.ts';
export type {
  LoggedEvent, Overview, Project, Reason, Review, StatedDifference, StatementIn,
} from './project/project.ts'; // prettier-ignore
export type { BriefMark } from './project/project.ts';
export type { Proposal, Reanalysis } from './project/reanalyse.ts';
export type { Named } from './project/refs.ts';
export type { Found, FoundArticle, Hit } from './project/search.ts';
export type { ContactValues, FoundValues } from './project/search-values.ts';
export type { ValueChange, VersionDiff, WordChange } from './project/versions.ts';
export type {
  ActorRow, ArticleQuery, ContactQuery, Counts, DifferenceQuery, OutletRow, Page, StatementQuery,
} from './store/index.ts'; // prettier-ignore
export { RULES, VERSION } from './versions.ts';

/** Characters of a contact's id that are shown: enough to tell apart the contacts of one record. */
export const SHORT_ID = 8;

/** Most ids that an error lists. */
const SOME = 20;

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

/** The copies among the articles of a trip: of which article, and how much of the text they share. */
export function copiesIn(trip: Trip, found = originsOf(trip)): ReadonlyMap<ArticleId, Copy> {
  const articles = trip.articles.map(({ article }) => article);
  return copiesOf(articles, found);
}

/** Which text each article comes from: copies and abridgements of one text have one origin. */
export function originsOf({ articles }: Trip): ReadonlyMap<ArticleId, ArticleId> {
  return origins(articles.map(({ article }) => article));
}
