import type { Seen } from '../../model/annotation.ts';
import type { Article, ArticleId } from '../../model/article.ts';
import type { Reading } from '../../model/project.ts';
import type { Report } from '../../model/report.ts';
import type { Statement } from '../../model/statement.ts';
import { byPlace } from '../../dossiers/statements.ts';
import type { Given } from '../../pipeline.ts';
import type { Reader } from '../../store/index.ts';
import { seenOf } from '../reading.ts';

/** What the articles yielded, as far as a compilation had to look at it. */
export class Loaded {
  readonly articles = new Map<ArticleId, Article>();
  readonly seen = new Map<ArticleId, Seen>();
  /** By article, in reading order. */
  readonly statements = new Map<ArticleId, readonly Statement[]>();
  /** By id. */
  readonly reports = new Map<string, Report>();
  readonly readings = new Map<ArticleId, Reading>();
  readonly #reader: Reader;
  readonly #given: Given;

  constructor(reader: Reader, given: Given, fresh: readonly Reading[] = []) {
    this.#reader = reader;
    this.#given = given;
    fresh.forEach((reading) => this.#add(reading));
  }

  /** Sees to it that what these articles yielded is there. */
  async load(ids: Iterable<ArticleId>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.articles.has(id));
    if (missing.length === 0) return;
    for (const reading of await this.#reader.readings(missing)) this.#add(reading);
  }

  #add(reading: Reading): void {
    const { article, reports, statements } = reading;
    this.readings.set(article.id, reading);
    this.articles.set(article.id, article);
    this.seen.set(article.id, seenOf(reading, this.#given));
    this.statements.set(article.id, [...statements].sort(byPlace));
    for (const report of reports) this.reports.set(report.id, report);
  }
}
