import { annotate, checkOrder } from './annotations/annotate.ts';
import type { World } from './annotations/annotator.ts';
import { ANNOTATORS } from './annotations/index.ts';
import { Layered } from './annotations/seen.ts';
import { timeMessages } from './annotations/time/messages.ts';
import { extract } from './articles/extract.ts';
import { inOrder } from './articles/order.ts';
import { compile } from './dossiers/compile.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { Language } from './languages/language.ts';
import type { Layer, Seen } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { ArticleOverride, Correction } from './model/correction.ts';
import { MESSAGES, type Message } from './model/message.ts';
import type { Report } from './model/report.ts';
import type { SourceItem } from './model/source.ts';
import type { ReadArticle, Trip } from './model/trip.ts';
import { report } from './reports/report.ts';
import { statementsOf } from './reports/voices.ts';
import { inOwnLetters } from './syntax/transcription.ts';
import { asKept, asRead, matching } from './text/matching.ts';

/** All that the trip knows beside the coverage: handed in, never global. */
export interface Given {
  /** The languages that can be told apart; the first lays out texts in no known language. */
  readonly languages: readonly Language[];
  /** What annotators may know, by code of the language that is read. */
  readonly worlds: ReadonlyMap<string, World>;
  readonly gazetteer: Gazetteer;
  readonly overrides: readonly ArticleOverride[];
  readonly corrections: readonly Correction[];
  /** Called after each article, so that a command can show how far it is. */
  readonly onArticle?: (done: number, of: number) => void;
  /** Carries out a stage; the bench hands in one that looks at the clock. */
  readonly stage?: <T>(name: Stage, work: () => T) => T;
}
export type Stage = 'extract' | 'annotate' | 'statements' | 'report' | 'compile';

/** Layers that a record, its explanations and the comparison of articles need; the others are dropped article by article. */
export const SHOWN: readonly Layer[] = [
  'sentence',
  'name',
  'mention',
  'time',
  'duration',
  'quotation',
  'framing',
  'cue',
];

/** The whole trip: coverage in, a record out. The same items in any order give the same result. */
export function read(items: Iterable<SourceItem>, given: Given): Trip {
  checkOrder(ANNOTATORS);
  const { stage = straight } = given;
  const articles = stage('extract', () =>
    inOrder([...items].map((item) => extract(item, given.languages, given.overrides))),
  );
  const readings = articles.map((article, i) => {
    const reading = readArticle(article, given);
    given.onArticle?.(i + 1, articles.length);
    return reading;
  });
  const compiled = stage('compile', () =>
    compile({
      articles,
      reports: readings.flatMap(({ reports }) => reports),
      statements: readings.flatMap(({ statements }) => statements),
      seen: new Map(readings.map(({ article, seen }) => [article.id, seen])),
      corrections: given.corrections,
    }),
  );
  const { dossiers, discrepancies } = compiled;
  const joined = new Map(compiled.statements.map((statement) => [statement.id, statement]));
  return {
    articles: readings.map(({ article, seen, statements }) => ({
      article,
      seen,
      statements: statements.map((statement) => joined.get(statement.id) ?? statement),
    })),
    dossiers,
    discrepancies,
    known: (id) => given.gazetteer.entry(id),
  };
}

/**
 * One article by itself: its layers, its statements, what it reports of each contact. It is read as `matching` has its text;
 * everything found is handed on at its places in the text that is kept.
 */
export function readArticle(
  article: Article,
  given: Given,
): ReadArticle & { readonly reports: readonly Report[] } {
  const world = given.worlds.get(article.language);
  if (world === undefined) return { article, seen: Layered.empty, statements: [], reports: [] };
  const { stage = straight } = given;
  const plain = inOwnLetters(matching(article.text), world.language.words, () => world.words);
  const read = { ...asRead(article, plain, article.text), text: plain.text };
  const kept = <T>(found: T): T => asKept(found, plain, article.text);
  const seen = stage('annotate', () => annotate(read, ANNOTATORS, world));
  const reports = stage('report', () => report(read, seen));
  const found = [...kept(timeMessages(seen)), ...(reports.length > 0 ? [] : [NO_CONTACT])];
  return {
    article: { ...article, messages: [...article.messages, ...found] },
    seen: only(SHOWN, seen, kept),
    statements: stage('statements', () => kept(statementsOf(read, seen))),
    reports: kept(reports),
  };
}

const NO_CONTACT: Message = { code: 'text/no-contact', text: MESSAGES['text/no-contact'] };

function straight<T>(_name: Stage, work: () => T): T {
  return work();
}

function only(layers: readonly Layer[], seen: Seen, kept: <T>(found: T) => T): Seen {
  return layers.reduce((shown, layer) => shown.with(layer, kept(seen.all(layer))), Layered.empty);
}
