import type { Block } from '../model/article.ts';
import { datelineAt } from './dateline.ts';
import type { Page } from './page.ts';
import type { Line } from './read-line.ts';

/** Headings between paragraphs are shorter than this, UTF-16 units and words. */
const HEADING = { longest: 90, words: 13 };
/** A question of more words is somebody's, not a heading. */
const QUESTION_WORDS = 11;
/** So many short lines in a row are a list. */
const LIST = 3;

/** Gives each line of the article its kind, by its own shape and its neighbours. */
export function shape(text: string, read: readonly Line[], page: Page): readonly Block[] {
  const lines = withoutLists(text, read);
  const body = lines.filter(({ kind }) => kind === 'text');
  const headlined = lines.some(({ kind }) => kind === 'headline');
  const kinds = new Map<Line, Block['kind']>(body.map((line) => [line, 'paragraph']));
  for (const run of shortRuns(text, body)) {
    const underHeadline = headlined && run.from === 0;
    for (let i = run.from; i < run.to; i++) {
      const line = body[i];
      if (line !== undefined) kinds.set(line, shortKind(run, underHeadline && i === 0, body.length));
    }
  }
  const [first, second] = body;
  if (
    headlined &&
    first !== undefined &&
    second !== undefined &&
    isDek(text, lines, { first, second, page })
  ) {
    kinds.set(first, 'dek');
  }
  return lines.map((line) => ({
    kind: kinds.get(line) ?? FIXED[line.kind],
    start: line.start,
    end: line.end,
  }));
}

const FIXED: Readonly<Record<Line['kind'], Block['kind']>> = {
  headline: 'headline',
  kicker: 'dek',
  boilerplate: 'boilerplate',
  'list-label': 'boilerplate',
  text: 'paragraph',
};

/** Makes the short lines below a label of related articles furniture, up to the next paragraph. */
function withoutLists(text: string, lines: readonly Line[]): readonly Line[] {
  let inList = false;
  return lines.map((line) => {
    if (line.kind === 'text') inList &&= isShort(text.slice(line.start, line.end));
    else if (line.kind === 'list-label') inList = true;
    return inList && line.kind === 'text' ? { ...line, kind: 'boilerplate' } : line;
  });
}

/** Short lines in a row: indices, `to` not included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function shortRuns(text: string, body: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 0; i <= body.length; i++) {
    const line = body[i];
    if (line !== undefined && isShort(text.slice(line.start, line.end))) continue;
    if (i > from) runs.push({ from, to: i });
    from = i + 1;
  }
  return runs;
}

/** A short line alone between paragraphs is a heading; the first under the headline belongs to that; several are a list. */
function shortKind({ from, to }: Run, first: boolean, lines: number): Block['kind'] {
  const length = to - from;
  if (length >= LIST) return 'paragraph';
  if (to >= lines) return first && length === 1 ? 'dek' : 'paragraph';
  return first ? 'dek' : 'heading';
}

/** A paragraph under the headline is a dek when byline or time stamp stand between it and the article, or a dateline opens what follows. */
function isDek(text: string, lines: readonly Line[], at: { first: Line; second: Line; page: Page }): boolean {
  const index = lines.indexOf(at.first);
  const parted = lines[index + 1]?.kind === 'boilerplate' && at.first.end - at.first.start <= 500;
  if (parted && lines[index - 1]?.kind === 'headline') return true;
  return datelineAt(text, at.first, at.page) === null && datelineAt(text, at.second, at.page) !== null;
}

function isShort(words: string): boolean {
  const count = words.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)?.length ?? 0;
  if (words.length > HEADING.longest || count === 0 || count > HEADING.words) return false;
  if (/[.,;:…]["“”»«'’)]*$/u.test(words) || !/^["„“«»‚‘'(]?[\p{Lu}\p{N}]/u.test(words)) return false;
  return !/[?!]["“”»«'’)]*$/u.test(words) || count <= QUESTION_WORDS;
}
