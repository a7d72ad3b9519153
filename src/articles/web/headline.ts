import type { Span } from '../../text/span.ts';
import type { PageBlock, PageFact, WebPage } from '../../model/web-page.ts';

/** A headline has so many letters at most. */
const LONGEST = 300;
/** A heading and a name of the headline share so much of the longer one. */
const LEAST_PART = 0.5;
/** An unnamed headline stands at most so many blocks above the article. */
const ABOVE = 15;
/** Names that pages add to their titles: cut off at these marks, when enough is left. */
const LABEL = /\s+(?:[|•·»:–—-]|::)\s+/u;

/** A text by its letters and digits alone, so that the same words in other dress are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the page calls its headline, the best first: in its data, in its metadata, in its title as a whole and in parts. */
export function namedHeadlines(text: string, page: WebPage): readonly string[] {
  const named = page.facts.filter(({ kind }) => kind === 'headline');
  const isData = ({ from }: PageFact) => from.startsWith('json-ld');
  const title = page.areas.find(({ kind }) => kind === 'title');
  const block = title === undefined ? undefined : page.blocks[title.from];
  const words = block === undefined ? '' : text.slice(block.start, block.end);
  const whole = [...named.filter(isData), ...named.filter((fact) => !isData(fact))].map(({ value }) => value);
  return [...whole, words, ...words.split(LABEL)];
}

/** Where the headline stands: a block, and the span in it without a kicker. */
export interface HeadlineFound {
  readonly block: number;
  readonly span: Span;
}

interface Candidate {
  readonly i: number;
  readonly block: PageBlock;
  readonly key: string;
}

/** What lies below the headline. */
export interface Above {
  readonly furniture: readonly boolean[];
  /** Index of the first block of the article; -1 when there is none. */
  readonly first: number;
}

/**
 * Finds the headline that the page names among its blocks; else its only heading of the first rank; else the one next above
 * the article. Null when there is none.
 */
export function findHeadline(text: string, page: WebPage, { furniture, first }: Above): HeadlineFound | null {
  const outlets = new Set(page.facts.filter(({ kind }) => kind === 'outlet').map(({ value }) => bare(value)));
  const names = namedHeadlines(text, page).filter((name) => name !== '' && !outlets.has(bare(name)));
  const candidates = candidatesOf(text, page, outlets);
  const open = candidates.filter(({ i }) => furniture[i] !== true);
  for (const among of [open, candidates.filter(({ block }) => block.tag === 'h1')]) {
    for (const name of names) {
      const found = bestFor(bare(name), among);
      if (found !== undefined) return { block: found.i, span: spanIn(text, found.block, name) };
    }
  }
  const above = candidates.filter(({ i }) => i <= first && i >= first - ABOVE);
  const [only, ...others] = open.filter(({ block }) => block.tag === 'h1');
  const found =
    (others.length === 0 ? only : undefined) ??
    above.findLast(({ block }) => block.tag === 'h1') ??
    above.findLast(({ block }) => block.tag === 'h2');
  return found === undefined ? null : { block: found.i, span: found.block };
}

/** Blocks short enough for a headline, with their words bare; the page's title and its outlet's name are none. */
function candidatesOf(text: string, page: WebPage, outlets: ReadonlySet<string>): readonly Candidate[] {
  const titles = new Set(page.areas.filter(({ kind }) => kind === 'title').map(({ from }) => from));
  return page.blocks.flatMap((block, i) => {
    if (titles.has(i) || block.end - block.start > LONGEST) return [];
    const key = bare(text.slice(block.start, block.end));
    return key.length < 4 || outlets.has(key) ? [] : [{ i, block, key }];
  });
}

/** The candidate that says the name: word for word before in part, headings before other blocks, the first rank first. */
function bestFor(name: string, among: readonly Candidate[]): Candidate | undefined {
  if (name.length < 4) return undefined;
  const rank = ({ block }: Candidate) => (/^h[1-6]$/u.test(block.tag) ? Number(block.tag.charAt(1)) : 7);
  const best = (fits: readonly Candidate[]) => [...fits].sort((a, b) => rank(a) - rank(b) || a.i - b.i)[0];
  const same = among.filter(
    ({ key, block }) => key === name && (rank({ key, block, i: 0 }) < 7 || block.linked === 0),
  );
  const parts = among.filter(
    (one) =>
      rank(one) <= 3 &&
      ((name.includes(one.key) && one.key.length >= name.length * LEAST_PART) ||
        (one.key.includes(name) && name.length >= one.key.length * LEAST_PART)),
  );
  return best(same) ?? best(parts);
}

/** The name inside the block, where a kicker stands before it; else the whole block. */
function spanIn(text: string, block: PageBlock, name: string): Span {
  const words = text.slice(block.start, block.end);
  return words.length > name.length && words.endsWith(name)
    ? { start: block.end - name.length, end: block.end }
    : block;
}
