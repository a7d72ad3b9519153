import type { PageFact, WebPage } from '../../model/web-page.ts';
import type { Message } from '../../model/message.ts';
import type { Page } from '../page.ts';
import type { MainContent } from './main-content.ts';

/** An article has so many UTF-16 units of running text; less is a notice, a teaser or nothing. */
const LEAST = { article: 140, teaser: 40, notice: 400, whole: 900 };
/** A page that says it is not free is cut off where it shows at most so many paragraphs. */
const TEASER_PARAGRAPHS = 4;
/** So much of a page without an article is shown. */
const SAMPLE = 120;
const REASONS = {
  gone: 'it is a page for what was not found',
  script: 'it must be opened in a browser that runs its programs',
  consent: 'it asks for agreement first',
} as const;

/** What the found article looks like as a whole. */
export interface PageState {
  /** False: there is nothing to read on the page. */
  readonly hasArticle: boolean;
  readonly messages: readonly Message[];
}

/** Tells pages without an article and teasers before a paywall. */
export function pageState(
  text: string,
  page: WebPage,
  { body, headline }: MainContent,
  pages: readonly Page[],
): PageState {
  const paragraphs = [...body].flatMap((i) => page.blocks[i] ?? []);
  const letters = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
  const state =
    letters < LEAST.whole ? stateOf(text, page, headline === null ? null : headline.span, pages) : null;
  const isNotice = state !== null && letters < (state === 'gone' ? LEAST.whole : LEAST.notice);
  const least = notFree(page) === undefined ? LEAST.article : LEAST.teaser;
  if (letters < least || isNotice) {
    return { hasArticle: false, messages: [noArticle(text, page, state)] };
  }
  return { hasArticle: true, messages: cutOff(page, paragraphs.length, letters) };
}

/** What the page says in place of an article: in its title, its headline, or anywhere when it says hardly anything. */
function stateOf(
  text: string,
  page: WebPage,
  headline: { start: number; end: number } | null,
  pages: readonly Page[],
): keyof typeof REASONS | null {
  const title = page.areas.find(({ kind }) => kind === 'title');
  const top = page.blocks.slice(title?.from ?? 0, title?.to ?? 0);
  const words = [...top, ...(headline === null ? [] : [headline])]
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const states = pages.flatMap((one) => one.states);
  const inTitle = states.find(({ state, pattern }) => state !== 'consent' && pattern.test(words));
  if (inTitle !== undefined) return inTitle.state;
  return text.length > LEAST.whole * 3
    ? null
    : (states.find(({ pattern }) => pattern.test(text))?.state ?? null);
}

function noArticle(text: string, page: WebPage, state: keyof typeof REASONS | null): Message {
  const sample = page.blocks
    .slice(1)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .slice(0, SAMPLE)
    .replace(/\s+/gu, ' ')
    .trim();
  const why = state === null ? '' : `; ${REASONS[state]}`;
  return { code: 'page/no-article', text: `no article text${why}${sample === '' ? '' : `: “${sample}…”`}` };
}

function cutOff(page: WebPage, paragraphs: number, letters: number): readonly Message[] {
  const free = notFree(page);
  if (free === undefined || (paragraphs > TEASER_PARAGRAPHS && letters > LEAST.whole * 2)) return [];
  return [
    { code: 'page/cut-off', text: `possibly cut off: ${paragraphs} paragraph(s); ${saysNotFree(free)}` },
  ];
}

/** Who says that the page is not free, and how. */
function saysNotFree({ from, value }: PageFact): string {
  if (from.startsWith('status ')) return `the server refused more (${from.replace('status ', '')})`;
  if (from.startsWith('json-ld')) return 'page says isAccessibleForFree=false';
  return `page says ${from.replace('meta ', '')}=${value}`;
}

/** What the page says of not being free. */
function notFree(page: WebPage): PageFact | undefined {
  const no = /^(?:false|locked|metered|no|premium|paid)$/iu;
  return page.facts.find(({ kind, value }) => kind === 'free' && no.test(value));
}
