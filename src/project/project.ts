import type { Article } from '../model/article.ts';
import type { Discrepancy, Dossier } from '../model/dossier.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Anchor, ArticleRow, ContactRow, DifferenceState, LogEvent, Version } from '../model/project.ts';
import type { FeedRow, FeedWish } from '../model/feed.ts';
import type { Statement } from '../model/statement.ts';
import type { Trip } from '../model/trip.ts';
import type { Given } from '../pipeline.ts';
import type {
  ActorRow, ArticleQuery, ContactQuery, Counts, DifferenceQuery, OutletRow, Page, Paged, Reader, StatementQuery, Store,
} from '../store/index.ts'; // prettier-ignore
import { addTexts, type Added, type Adding, type Arrival, type Texts } from './add.ts';
import type { Anew } from './compile/compile.ts';
import { Compiler } from './compiled.ts';
import { correct, type Corrected, type Wish } from './corrections.ts';
import { anchorsOf, articleOf } from './anchors.ts';
import { articleRows } from './article-rows.ts';
import { besideContact } from './beside.ts';
import { differenceStates, guidanceOf } from './guidance.ts';
import { orphanSpans } from './doctor.ts';
import { gather, type Gathered } from './gather.ts';
import { follow, planned, unfollow, type Followed } from './feeds/follow.ts';
import { fetchFeeds, type Round, type RoundResult } from './feeds/round.ts';
import { activeEvents } from './log.ts';
import { outletFile, type OutletFile, type OutletQuery } from './outlets.ts';
import { planTexts } from './plan.ts';
import { proposalsIn, reanalyse, type Proposal, type Reanalysis } from './reanalyse.ts';
import { articleNamed, contactNamed, named, type Named } from './refs.ts';
import { repair } from './repair.ts';
import { sharedBy } from './shared.ts';
import { searchWords, type Found } from './search.ts';
import { searchValues, type FoundValues } from './search-values.ts';
import { changesSince, type Since } from './since.ts';
import { tripAround, tripOfArticle, wholeTrip } from './trips.ts';
import { diffVersions, type VersionDiff } from './versions.ts';

/** What a project is opened with. The clock and the user's name are handed in. */
export interface Surroundings {
  readonly given: Given;
  readonly rules: string;
  readonly now: () => string;
  /** Who corrects, for the log. */
  readonly by: string;
}

/** Numbers for the head of a page. */
export interface Overview extends Counts {
  /** Articles or corrections came in since the contacts were compiled; `settle` brings them up to date. */
  readonly waiting: boolean;
  readonly revision: number;
  /** Articles that were read with other rules than those of this program. */
  readonly outdated: number;
}

/** A difference with what the user said of it. */
export interface StatedDifference extends Discrepancy {
  readonly state: DifferenceState;
  readonly because: string | null;
}

/** An event with whether it holds. */
export interface LoggedEvent extends LogEvent {
  readonly holds: boolean;
}

/** A statement with the article it stands in. */
export interface StatementIn {
  readonly statement: Statement;
  readonly article: Article;
}

/** What waits for the user: differences that are open and need a decision, proposals, corrections that found no words. */
export interface Review {
  readonly differences: Page<StatedDifference>;
  readonly proposals: readonly Proposal[];
  readonly adrift: readonly LogEvent[];
}

/** Because of whom and why something is corrected. */
export interface Reason {
  readonly because: string | null;
  /** Default: the user the project was opened by. */
  readonly by?: string;
  readonly dryRun?: boolean;
}

/** When a brief of what changed was made, and what the revision of the project was. */
export interface BriefMark {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly revision: number;
}

/** Setting of the project that keeps the marks of briefs. */
const BRIEFS = 'briefs';
/** Marks that are kept; older ones are forgotten. */
const BRIEFS_KEPT = 100;

async function briefMarks(reader: Reader): Promise<readonly BriefMark[]> {
  return JSON.parse((await reader.setting(BRIEFS)) ?? '[]') as BriefMark[];
}

/**
 * A project on disk: everything a view may ask of it, or do to it. Names of contacts, articles and differences are ids,
 * beginnings of ids or, of articles, files. Every method that finds nothing throws `ReadoutError` with `project/no-such`.
 */
export class Project {
  readonly #store: Store;
  readonly #with: Surroundings;
  readonly #compiler: Compiler;

  constructor(store: Store, surroundings: Surroundings) {
    this.#store = store;
    this.#with = surroundings;
    this.#compiler = new Compiler(surroundings.given, surroundings.rules);
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  /** Writes a copy of the database to a file that is not there yet, while others may work with the project. */
  backup(path: string): Promise<void> {
    return this.#store.backup(path);
  }

  overview(): Promise<Overview> {
    return this.#store.read(async (reader) => {
      const { data, compiled } = await reader.revisions();
      const counts = await reader.counts();
      const others = counts.rules.filter(({ rules }) => rules !== this.#with.rules);
      const outdated = others.reduce((sum, { articles }) => sum + articles, 0);
      return { ...counts, waiting: data !== compiled, revision: data, outdated };
    });
  }

  // ---- putting in

  /** Puts texts in and keeps them; the contacts are brought up to date by `settle`. */
  add(texts: Texts, watch: Pick<Adding, 'onKept' | 'signal' | 'pause'> = {}): Promise<Added> {
    const { given, rules, now } = this.#with;
    return addTexts(this.#store, texts, { given, rules, now, ...watch });
  }

  /** Puts a text right that was decoded twice, as a new version of its article; the contacts are brought up to date by `settle`. */
  repair(name: string, locale: 'de' | 'en', dryRun = false): Promise<VersionDiff> {
    const { given, rules, now } = this.#with;
    return repair(this.#store, name, { given, rules, now, locale, dryRun });
  }

  /** Brings the contacts up to date with articles and corrections: how much was done again; null where they are. */
  settle(): Promise<Anew | null> {
    return this.#compiler.settle(this.#store);
  }

  // ---- feeds

  /** The feeds that are followed, with how each stands, by when they were added. */
  feeds(): Promise<readonly FeedRow[]> {
    return this.#store.read((reader) => reader.feeds());
  }

  /** Follows feeds; with `dryRun` only says which would be new. Throws `usage` for addresses that cannot be fetched. */
  async follow(wishes: readonly FeedWish[], dryRun = false): Promise<readonly Followed[]> {
    const now = this.#with.now();
    return dryRun ? planned(wishes, await this.feeds(), now) : follow(this.#store, wishes, now);
  }

  /** Follows feeds no more; their articles stay. Gives them back. */
  unfollow(names: readonly string[]): Promise<readonly FeedRow[]> {
    return unfollow(this.#store, names);
  }

  /** Asks feeds and takes in what is new; the contacts are brought up to date by `settle`. */
  fetchFeeds(round: Round): Promise<RoundResult> {
    const { given, rules, now } = this.#with;
    const { signal, pause } = round;
    const adding = { given, rules, now, ...(pause && { pause }), ...(signal && { signal }) };
    return fetchFeeds(this.#store, adding, round);
  }

  // ---- looking up

  /** What a name means. */
  named(name: string): Promise<Named> {
    return this.#store.read((reader) => named(name, reader, this.#with.given));
  }

  contacts(query: ContactQuery = {}): Promise<Page<ContactRow>> {
    return this.#store.read((reader) => reader.contacts(query));
  }

  /** The contact with its articles, and the contacts it refers to. The first dossier of the trip is the one named. */
  contact(name: string): Promise<{ readonly dossier: Dossier; readonly trip: Trip }> {
    return this.#store.read(async (reader) => {
      const id = await contactNamed(name, reader, this.#with.given);
      const trip = await tripAround([id], reader, this.#with.given);
      const dossier = trip.dossiers.find((one) => one.id === id);
      if (dossier === undefined) throw new ReadoutError('project/no-such', `there is no contact ${name}`);
      return { dossier, trip };
    });
  }

  /** Contacts in full, in the order of the record. */
  dossiers(ids?: readonly string[]): Promise<readonly Dossier[]> {
    return this.#store.read((reader) => reader.dossiers(ids));
  }

  articles(query: ArticleQuery = {}): Promise<Page<ArticleRow>> {
    return this.#store.read((reader) => reader.articles(query));
  }

  /** How much of its text each of these that is a copy shares with the article it is said to be a copy of, in whole per cent. */
  shared(rows: readonly ArticleRow[]): Promise<ReadonlyMap<string, number>> {
    return this.#store.read((reader) => sharedBy(rows, reader));
  }

  /** Articles by id, in the order asked for; those that are not there are left out. */
  articleRows(ids: readonly string[]): Promise<readonly ArticleRow[]> {
    return this.#store.read((reader) => articleRows(ids, reader));
  }

  /** An article with its annotations, the contacts it speaks of, its differences and its versions. */
  article(
    name: string,
  ): Promise<{ readonly row: ArticleRow; readonly trip: Trip; readonly versions: readonly Version[] }> {
    return this.#store.read(async (reader) => {
      const row = await articleNamed(name, reader);
      const trip = await tripOfArticle(row.id, reader, this.#with.given);
      return { row, trip, versions: await reader.versions(row.id) };
    });
  }

  /** The text of one version, and the bytes it was read from; `bytes` is null where they are the text or were not kept. */
  source(
    name: string,
    n?: number,
  ): Promise<{ readonly text: string; readonly bytes: Uint8Array | null; readonly version: Version }> {
    return this.#store.read(async (reader) => {
      const { id } = await articleNamed(name, reader);
      const versions = await reader.versions(id);
      const version = n === undefined ? versions.at(-1) : versions.find((one) => one.n === n);
      if (version === undefined)
        throw new ReadoutError('project/no-such', `${name} has no version ${n ?? ''}`);
      const { sha256 } = version;
      return { text: await reader.text(sha256), bytes: await reader.bytes(sha256), version };
    });
  }

  /** What a version of an article changed against another. (Default: the last against the one before.) */
  versionDiff(
    name: string,
    locale: 'de' | 'en',
    pair: { readonly from?: number; readonly to?: number } = {},
  ): Promise<VersionDiff> {
    return this.#store.read(async (reader) => {
      const { id } = await articleNamed(name, reader);
      const versions = await reader.versions(id);
      const to = versions.find(({ n }) => n === (pair.to ?? versions.length));
      const from = versions.find(({ n }) => n === (pair.from ?? (to?.n ?? 0) - 1));
      if (from === undefined || to === undefined)
        throw new ReadoutError(
          'project/no-such',
          `${name} has ${versions.length} version(s): nothing to compare`,
        );
      return diffVersions([from, to], { reader, given: this.#with.given, locale });
    });
  }

  /** Statements with the articles they stand in. */
  statements(query: StatementQuery = {}): Promise<Page<StatementIn>> {
    return this.#store.read(async (reader) => {
      const { rows, total } = await reader.statements(query);
      const found = await reader.articleTexts([...new Set(rows.map((row) => row.article))]);
      const articles = new Map(found.map((article) => [article.id, article]));
      return {
        rows: rows.flatMap((statement) => {
          const article = articles.get(statement.article);
          return article === undefined ? [] : [{ statement, article }];
        }),
        total,
      };
    });
  }

  actors(): Promise<readonly ActorRow[]> {
    return this.#store.read((reader) => reader.actors());
  }

  outlets(): Promise<readonly OutletRow[]> {
    return this.#store.read((reader) => reader.outlets());
  }

  /** What one outlet published and told; null where there is none of the name. */
  outlet(name: string, query: OutletQuery): Promise<OutletFile | null> {
    return this.#store.read((reader) => outletFile(name, query, { reader, given: this.#with.given }));
  }

  /**
   * The differences, each with what the user said of it, the weightiest first; those of a contact with those within its
   * articles that are about words said in or about it.
   */
  differences(
    query: DifferenceQuery & { readonly state?: DifferenceState } = {},
  ): Promise<Page<StatedDifference>> {
    return this.#store.read(async (reader) => {
      const { state, ...asked } = query;
      const states = differenceStates(await reader.events());
      const stateOf = (id: string) => states.get(id) ?? { state: 'open' as const, because: null };
      const of = (wanted: (state: DifferenceState) => boolean): string[] =>
        [...states].flatMap(([id, one]) => (wanted(one.state) ? [id] : []));
      const narrowed =
        state === undefined
          ? {}
          : state === 'open'
            ? { except: of((one) => one !== 'open') }
            : { ids: of((one) => one === state) };
      const { contact } = asked;
      const beside = typeof contact === 'string' ? await besideContact(contact, reader) : [];
      const { rows, total } = await reader.differences({
        ...asked,
        ...narrowed,
        beside,
        weightiestFirst: true,
      });
      return { rows: rows.map((one): StatedDifference => ({ ...one, ...stateOf(one.id) })), total };
    });
  }

  search(text: string, page: { readonly limit?: number; readonly offset?: number } = {}): Promise<Found> {
    return this.#store.read((reader) => searchWords(text, page, { reader, given: this.#with.given }));
  }

  /** The values of the attribute that a line of search names with `field:`; null where it names none. */
  values(text: string, page: Paged = {}): Promise<FoundValues | null> {
    return this.#store.read((reader) => searchValues(text, page, { reader, given: this.#with.given }));
  }

  /** The whole project as one trip, as exporters need it. */
  trip(): Promise<Trip> {
    return this.#store.read((reader) => wholeTrip(reader, this.#with.given));
  }

  /** Contacts and articles, those that the contacts speak of included, as one trip. */
  tripOf(contacts: readonly string[], articles: readonly string[]): Promise<Trip> {
    return this.#store.read((reader) => tripAround(contacts, reader, this.#with.given, articles));
  }

  /** What became different since an instant, ISO 8601 in UTC. */
  since(at: string): Promise<Since> {
    return this.#store.read((reader) => changesSince(at, reader, this.#with.given));
  }

  /** When briefs of what changed were made, oldest first. */
  briefs(): Promise<readonly BriefMark[]> {
    return this.#store.read(briefMarks);
  }

  /** Notes that a brief is made now, so that the next one can begin here. */
  async markBrief(): Promise<void> {
    const at = this.#with.now();
    await this.#store.write(async (writer) => {
      const { data: revision } = await writer.revisions();
      const marks = [...(await briefMarks(writer)), { at, revision }].slice(-BRIEFS_KEPT);
      await writer.set(BRIEFS, JSON.stringify(marks));
    });
  }

  /** A contact, or with null the whole project, with all that it rests on: for an evidence pack. */
  gather(name: string | null): Promise<Gathered> {
    return this.#store.read((reader) => gather(name, reader, this.#with.given));
  }

  /** Where texts would go if they were put in; nothing is kept. */
  plan(texts: Texts): Promise<readonly Arrival[]> {
    return planTexts(this.#store, texts);
  }

  /** The contacts that hold the reports of these anchors, each once, in the order of the anchors. */
  holding(anchors: readonly Anchor[]): Promise<readonly string[]> {
    return this.#store.read(async (reader) => {
      const homes = await reader.homes();
      return [...new Set(anchors.flatMap((anchor) => homes.get(anchor) ?? []))];
    });
  }

  // ---- correcting

  /** Carries out a correction, or with `dryRun` says what it would change. */
  correct(wish: Wish, { because, by = this.#with.by, dryRun = false }: Reason): Promise<Corrected> {
    const { given, rules, now } = this.#with;
    const compiler = this.#compiler;
    return correct(this.#store, wish, { compiler, given, rules, by, at: now(), because, dryRun });
  }

  /** All that was done, oldest first. */
  log(): Promise<readonly LoggedEvent[]> {
    return this.#store.read(async (reader) => {
      const events = await reader.events();
      const holding = new Set(activeEvents(events).map(({ n }) => n));
      return events.map((event) => ({ ...event, holds: holding.has(event.n) }));
    });
  }

  /** What waits for a decision of the user; of the differences the part asked for. */
  async review(page: Paged = {}): Promise<Review> {
    const differences = await this.differences({
      ...page,
      state: 'open',
      severity: ['conflict', 'needs_user'],
    });
    return this.#store.read(async (reader) => {
      const events = await reader.events();
      return {
        differences,
        proposals: await proposalsNow(events, reader),
        adrift: await adriftNow(events, reader),
      };
    });
  }

  /** Reads all texts again with the rules of this program; with `dryRun` only says what would change. */
  reanalyse(dryRun: boolean, onArticle?: (done: number, of: number) => void): Promise<Reanalysis> {
    const { given, rules, by, now } = this.#with;
    const compiler = this.#compiler;
    return reanalyse(this.#store, {
      compiler, given, rules, by, at: now(), dryRun, ...(onArticle && { onArticle }),
    }); // prettier-ignore
  }

  /** What does not hold in the file, a line each; empty when all is well. */
  damage(): Promise<readonly string[]> {
    return this.#store.read(async (reader) => [
      ...(await reader.damage()),
      ...orphanSpans(await reader.readings(), await reader.dossiers()),
    ]);
  }
}

/** The articles, as they are read now, in which the words of corrections stand. */
async function correctedArticles(events: readonly LogEvent[], reader: Reader): Promise<readonly string[]> {
  const anchors = activeEvents(events).flatMap(({ payload }) =>
    'anchors' in payload ? payload.anchors : [],
  );
  const found: string[] = [];
  for (const id of new Set(anchors.map(articleOf)))
    if ((await reader.article(id))?.ignored === false) found.push(id);
  return found;
}

/** Corrections whose words no article has any more. */
async function adriftNow(events: readonly LogEvent[], reader: Reader): Promise<readonly LogEvent[]> {
  const readings = await reader.readings(await correctedArticles(events, reader));
  const reports = new Map(
    readings.flatMap(({ article, reports: list }) =>
      [...anchorsOf(article, list)].map(([report, anchor]) => [anchor, report] as const),
    ),
  );
  return guidanceOf(events, reports).adrift;
}

/** Entered values beside which the texts give another: of the contacts that corrected articles speak of. */
async function proposalsNow(events: readonly LogEvent[], reader: Reader): Promise<readonly Proposal[]> {
  const contacts = await reader.contactsOf(await correctedArticles(events, reader));
  return contacts.length === 0 ? [] : proposalsIn(await reader.dossiers(contacts));
}
