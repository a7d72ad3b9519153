import type { Language } from '../../languages/language.ts';
import type { ArticleEntry, Block, Published, PublishedCandidate } from '../../model/article.ts';
import type { ArticleOverride } from '../../model/correction.ts';
import type { Message } from '../../model/message.ts';
import type { SourceItem } from '../../model/source.ts';
import type { PageFact, WebPage } from '../../model/web-page.ts';
import type { Span } from '../../text/span.ts';
import { languageOf, type LanguageRead } from '../language.ts';
import { publishedOf } from '../metadata.ts';
import { pageOf, type Page } from '../page.ts';
import { publishedAgain } from '../several-days.ts';
import { bare, namedHeadlines } from './headline.ts';
import { pageBlocks } from './layout.ts';
import { entriesOf, liveBlogMessages } from './live-blog.ts';
import { mainContent, type MainContent } from './main-content.ts';
import { pageState } from './page-state.ts';
import type { Candidate } from './nearness.ts';
import { dateOfFact } from './page-dates.ts';
import { candidates } from './publication.ts';

/** What a web page gives of an article. */
export interface PageRead extends LanguageRead {
  readonly blocks: readonly Block[];
  readonly title: Span | null;
  readonly published: Published;
  readonly outlet: string | undefined;
  readonly url: string | undefined;
  readonly bylines: readonly string[];
  /** Entries of a live blog; empty for other pages. */
  readonly entries: readonly ArticleEntry[];
}

/** Reads the article out of a page: which blocks are its parts, what it is called, when and by whom it was published. */
export function readPage(
  { text, stated }: SourceItem,
  page: WebPage,
  languages: readonly Language[],
  entered: Partial<ArticleOverride>,
): PageRead {
  const pages = languages.map(({ code, page: tables }) => pageOf(code, tables));
  const told = languageOf(runningText(text, page), languages, {
    entered: entered.language,
    stated: stated.language ?? valueOf(page, 'language', /html lang|inLanguage/u),
  });
  const language = languages.findIndex(({ code }) => code === told.language);
  const rules = pages[Math.max(0, language)];
  if (rules === undefined) throw new RangeError('a page needs a language');
  const found = shortened(page, mainContent(text, page, rules));
  const state = pageState(text, page, found, pages);
  const content: MainContent = state.hasArticle
    ? found
    : { headline: found.headline, deks: new Set(), body: new Set() };
  const url = stated.url ?? addressOf(page);
  const dates = candidates(text, page, { extent: extentOf(content), rules, pages, url });
  const publication = publishedOf([], { entered: entered.published, stated: stated.published }, pages);
  const own = publication.published.value === null ? published(dates) : publication.published;
  const changes = changesOf(page, pages);
  const entries = state.hasArticle ? entriesOf(text, page, { published: own, rules, pages, url }) : [];
  return {
    language: state.hasArticle ? told.language : 'und',
    blocks: pageBlocks(text, page, content, rules),
    title: content.headline?.span ?? null,
    published: {
      ...own,
      ...(dates.length === 0 ? {} : { candidates: [...dates.map(withoutRank), ...changes] }),
    },
    outlet: outletOf(page),
    url,
    bylines: bylinesOf(page),
    entries,
    messages: [
      ...state.messages,
      ...liveBlogMessages(page, entries),
      ...(page.hasProposal || !state.hasArticle ? [] : [OWN_READING]),
      ...(state.hasArticle ? told.messages : []),
      ...(found.cutAt === undefined ? [] : [tooLong(found.cutAt)]),
      ...headlineMessages(text, page, content),
      ...(own.value === null ? publication.messages : conflicts(own, dates)),
      ...publishedAgain(own, changes, 'date/updated'),
    ],
  };
}

const OWN_READING: Message = {
  code: 'page/own-reading',
  text: 'a very large or deep page: what is the article was decided by its text alone',
};

/** No article is longer; what is, is a page of many texts, and would be read for hours. UTF-16 units. */
const LONGEST_ARTICLE = 200_000;

/** The article up to the greatest length of one; `cutAt`: where the rest begins in the text. */
function shortened(page: WebPage, content: MainContent): MainContent & { readonly cutAt?: number } {
  let length = 0;
  let cutAt: number | undefined;
  const body = new Set<number>();
  for (const i of [...content.body].sort((a, b) => a - b)) {
    const block = page.blocks[i];
    length += block === undefined ? 0 : block.end - block.start;
    if (length > LONGEST_ARTICLE) cutAt ??= block?.start;
    else body.add(i);
  }
  return cutAt === undefined ? content : { ...content, body, cutAt };
}

function tooLong(at: number): Message {
  return {
    code: 'page/too-long',
    text: `the page holds more text than any article: what stands behind its first ${LONGEST_ARTICLE} characters was not read`,
    span: { start: at, end: at },
  };
}

/** The longest blocks without links: enough to tell the language. */
function runningText(text: string, page: WebPage): string {
  return page.blocks
    .filter(({ start, end, linked }) => end - start > 60 && linked * 4 < end - start)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

function extentOf({ headline, body }: MainContent) {
  const sorted = [...body].sort((a, b) => a - b);
  return { headline: headline?.block ?? null, first: sorted[0] ?? -1, last: sorted.at(-1) ?? -1, body };
}

function published([best]: readonly Candidate[]): Published {
  if (best === undefined) return { value: null, precision: 'unknown', basis: 'stated' };
  const { value, precision, from, span } = best;
  return {
    value,
    precision,
    basis: 'stated',
    note: NOTES[from] ?? from,
    ...(span === undefined ? {} : { span }),
  };
}

/** When the page says that it was changed. */
function changesOf({ facts }: WebPage, pages: readonly Page[]): readonly PublishedCandidate[] {
  return facts.flatMap((fact) => {
    const date = fact.kind === 'modified' ? dateOfFact(fact, pages) : null;
    return date === null ? [] : [{ ...date, from: fact.from }];
  });
}

const NOTES: Readonly<Record<string, string>> = {
  'text, as of': 'as of',
  text: 'date on the page',
  address: "date in the page's address",
  script: "data of the page's programs",
};

function withoutRank({ value, precision, from, span }: Candidate) {
  return { value, precision, from, ...(span === undefined ? {} : { span }) };
}

/** Days of publication that say something of this article and differ from the one that is taken. */
function conflicts({ value }: Published, dates: readonly Candidate[]): readonly Message[] {
  const day = value?.slice(0, 10) ?? '';
  const others = new Map(
    dates
      .filter(({ rank, precision }) => rank < SURE && precision !== 'month')
      .map((date) => [date.value.slice(0, 10), date]),
  );
  others.delete(day);
  if (others.size === 0) return [];
  const words = [...others.values()].map((date) => `${date.value.slice(0, 10)} (${date.from})`).join(', ');
  const span = [...others.values()].find((date) => date.span !== undefined)?.span;
  return [
    {
      code: 'date/conflict',
      text: `the page gives several days of publication: ${day} is taken; also ${words}`,
      ...(span === undefined ? {} : { span }),
    },
  ];
}

/** Candidates from this rank on may be dates of other articles that the page shows. */
const SURE = 6;

/** What the page calls itself where that is not what is seen. */
function headlineMessages(text: string, page: WebPage, { headline }: MainContent): readonly Message[] {
  if (headline === null) return [];
  const seen = bare(text.slice(headline.span.start, headline.span.end));
  const named = page.facts.filter(({ kind }) => kind === 'headline');
  const other = named.find(({ value }) => !seen.includes(bare(value)) && !bare(value).includes(seen));
  if (other === undefined || namedHeadlines(text, page).length === 0) return [];
  return [
    {
      code: 'headline/differs',
      text: `the page also calls itself “${other.value}” (${other.from})`,
      span: headline.span,
    },
  ];
}

function outletOf(page: WebPage): string | undefined {
  return (
    valueOf(page, 'outlet', /og:site_name/u) ??
    valueOf(page, 'outlet', /^json-ld publisher/u) ??
    valueOf(page, 'outlet', /^meta/u) ??
    valueOf(page, 'outlet', /^feed$/u)
  );
}

/** The page's own address, where it is a whole one. */
function addressOf(page: WebPage): string | undefined {
  return page.facts.find(({ kind, value }) => kind === 'url' && /^https?:\/\//u.test(value))?.value;
}

/** Who wrote it, each name once, from the first place that says it. Addresses are no names. */
function bylinesOf(page: WebPage): readonly string[] {
  const named = page.facts.filter(({ kind, value }) => kind === 'byline' && !/^https?:|^@|\//u.test(value));
  const from = named[0]?.from;
  return [...new Set(named.filter((fact) => fact.from === from).map(({ value }) => value))];
}

function valueOf(page: WebPage, kind: PageFact['kind'], from: RegExp): string | undefined {
  return page.facts.find((fact) => fact.kind === kind && from.test(fact.from))?.value;
}
