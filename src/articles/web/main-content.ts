import type { PageBlock, WebPage } from '../../model/web-page.ts';
import { boilerplateRule } from '../boilerplate.ts';
import { firstDateIn, stampLine } from '../marks.ts';
import type { Page } from '../page.ts';
import { dekBlocks } from './dek.ts';
import { findHeadline, type HeadlineFound } from './headline.ts';
import { furnitureOf, holderOf } from './areas.ts';

/** A paragraph of running text has so many UTF-16 units, and at most this share of them in links. */
const RUNNING = { least: 60, linked: 0.5 };
/** No line of time stamps is longer, UTF-16 units. */
const LONGEST_STAMP = 200;
/** A block with more of its text in links leads elsewhere. */
const LEADS_AWAY = 0.7;

/** Without a second opinion: a look counts that has so large a part of the letters of the best one. */
const OWN_SHARE = 0.25;

/** The blocks that are the article, by index. */
export interface MainContent {
  readonly headline: HeadlineFound | null;
  readonly deks: ReadonlySet<number>;
  /** Paragraphs, headings and list items, headline and dek aside. */
  readonly body: ReadonlySet<number>;
}

/** Finds the article in the page. */
export function mainContent(text: string, page: WebPage, rules: Page): MainContent {
  const { blocks } = page;
  const isProposed = page.hasProposal ? ({ proposed }: PageBlock) => proposed : ownProposal(page);
  const core = blocks.map((block) => (isProposed(block) && isRunning(block) ? lengthOf(block) : 0));
  const furniture = furnitureOf(page, core);
  const isCore = (n: number, i: number) => n > 0 && furniture[i] !== true;
  const [first, last] = [core.findIndex(isCore), core.findLastIndex(isCore)];
  const found = findHeadline(text, page, { furniture, first });
  const headline = found?.block ?? null;
  const holder = holderOf(page, ['article', 'body', 'main'], core, 0.8);
  const deks = new Set(dekBlocks(text, page, { headline, first, furniture }));
  const inHolder = (i: number) => (holder === null ? false : i >= holder.from && i < holder.to);
  const alike = alikeTo(blocks, core);
  const start = headline !== null && headline < first ? headline : -1;
  const kept = blocks.map((block, i) => {
    if (i <= start || i === headline || deks.has(i) || furniture[i] === true || leadsAway(block))
      return false;
    if (isFurnitureLine(text, block, rules) || (i < first && firstDateIn(text, block, rules) !== null))
      return false;
    if (isProposed(block)) return true;
    if (!(isRunning(block) || isHeading(block))) return false;
    return i > (start < 0 ? first : start) && ((i < last && inHolder(i)) || alike(block));
  });
  const body = withoutLooseHeadings(blocks, withoutLinkLists(blocks, kept));
  return { headline: found, deks, body: new Set(body.flatMap((keep, i) => (keep ? [i] : []))) };
}

/** Where there is no second opinion: running text outside of furniture, of the look that most of such text has. */
function ownProposal(page: WebPage): (block: PageBlock) => boolean {
  const open = furnitureOf(page, []);
  const letters = new Map<number, number>();
  page.blocks.forEach((block, i) => {
    if (isRunning(block) && open[i] !== true)
      letters.set(block.look, (letters.get(block.look) ?? 0) + lengthOf(block));
  });
  const most = [...letters.values()].reduce((a, b) => Math.max(a, b), 0);
  const looks = new Set([...letters].filter(([, n]) => n >= most * OWN_SHARE).map(([look]) => look));
  const furniture = new Set(page.blocks.filter((_, i) => open[i] === true));
  return (block) => looks.has(block.look) && isRunning(block) && !furniture.has(block);
}

/** Tells blocks that look like most of the article's. */
function alikeTo(blocks: readonly PageBlock[], core: readonly number[]): (block: PageBlock) => boolean {
  const counts = new Map<number, { core: number; all: number }>();
  blocks.forEach((block, i) => {
    if (!isRunning(block)) return;
    const count = counts.get(block.look) ?? { core: 0, all: 0 };
    counts.set(block.look, { core: count.core + ((core[i] ?? 0) > 0 ? 1 : 0), all: count.all + 1 });
  });
  return ({ look }) => {
    const count = counts.get(look);
    return count !== undefined && count.core >= 2;
  };
}

/** A line of furniture by its words: a caption, an invitation, a time stamp. */
function isFurnitureLine(text: string, block: PageBlock, rules: Page): boolean {
  if (boilerplateRule(text, block, rules) !== null) return true;
  return lengthOf(block) < LONGEST_STAMP && stampLine(text, block, rules, true) !== null;
}

function lengthOf({ start, end }: PageBlock): number {
  return end - start;
}

function isRunning(block: PageBlock): boolean {
  return lengthOf(block) >= RUNNING.least && block.linked < lengthOf(block) * RUNNING.linked;
}

function isHeading({ tag }: PageBlock): boolean {
  return /^h[2-6]$/u.test(tag);
}

function leadsAway(block: PageBlock): boolean {
  return block.linked >= lengthOf(block) * LEADS_AWAY;
}

/** A run of list items of which most letters are links is a list of other articles. */
function withoutLinkLists(blocks: readonly PageBlock[], kept: readonly boolean[]): readonly boolean[] {
  const left = [...kept];
  for (let i = 0; i < blocks.length;) {
    let end = i;
    while (blocks[end]?.tag === 'li') end++;
    const run = blocks.slice(i, end);
    const linked = run.reduce((sum, { linked }) => sum + linked, 0);
    const length = run.reduce((sum, block) => sum + lengthOf(block), 0);
    if (end > i && linked > length * RUNNING.linked) left.fill(false, i, end);
    i = Math.max(end, i + 1);
  }
  return left;
}

/** A heading stands above something that is kept; others head what was left out. */
function withoutLooseHeadings(blocks: readonly PageBlock[], kept: readonly boolean[]): readonly boolean[] {
  const left = [...kept];
  let below = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined) continue;
    if (isHeading(block)) {
      left[i] = left[i] === true && below;
    } else below = left[i] === true;
  }
  return left;
}
