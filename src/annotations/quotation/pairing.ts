import type { Block } from '../../model/article.ts';
import type { Span } from '../../text/span.ts';
import { EMPHASIS, marksIn, pairs, type Mark } from './marks.ts';

/** A stretch between quotation marks within one paragraph. */
export interface Quoted {
  /** From the opening mark to behind the closing one, where there is one. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly content: Span;
  readonly end: 'closed' | 'guessed';
  /** True where it goes on with what an earlier paragraph left open. */
  readonly continues: boolean;
  /** True between the doubled apostrophes that wikis write for italics. */
  readonly emphasis: boolean;
  readonly rule: string;
}

/** Deepest nesting that is followed; marks beyond it are text. */
const DEEPEST = 4;

/** An opening mark that waits for its partner; null stands for the paragraph's own beginning. */
interface Open {
  readonly mark: Mark | null;
  readonly at: number;
  readonly continues: boolean;
}

/** Everything between quotation marks, paragraph by paragraph, in no particular order. Linear in the text's length. */
export function quotedIn(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = [];
  let carried: Mark | null = null;
  blocks.forEach((block, n) => {
    if (block.kind === 'boilerplate') return;
    const marks = marksIn(text, block.start, block.end);
    const next = blocks[n + 1];
    const state = new Paragraph(text, block, carried);
    marks.forEach((mark) => state.read(mark));
    const open = state.finish();
    found.push(...state.found);
    carried = null;
    if (open === null) return;
    const goesOn = block.kind === 'paragraph' && next?.kind === 'paragraph' && carriesOn(text, next);
    found.push(left(text, block, open, goesOn));
    if (goesOn) carried = open.mark;
  });
  return found;
}

/** Reads the marks of one paragraph with a stack. */
class Paragraph {
  readonly found: Quoted[] = [];
  readonly #stack: Open[] = [];
  readonly #text: string;
  readonly #block: Block;

  constructor(text: string, block: Block, carried: Mark | null) {
    this.#text = text;
    this.#block = block;
    if (carried !== null) this.#stack.push({ mark: carried, at: block.start, continues: true });
  }

  read(mark: Mark): void {
    const top = this.#stack.at(-1);
    if (top?.continues === true && mark.at === this.#block.start && top.mark?.family === mark.family) {
      this.#stack.push({ mark, at: mark.at, continues: true });
      this.#stack.splice(-2, 1);
      return;
    }
    const partner = mark.closes ? this.#partner(mark) : -1;
    if (partner >= 0 && !(mark.opens && this.#opensBetter(mark))) {
      this.#close(partner, mark);
      return;
    }
    if (mark.opens) this.#open(mark);
  }

  /** The opening that nothing closed and that counts, if any. */
  finish(): Open | null {
    return this.#stack.find((open) => open.mark !== null && !isLoose(open.mark)) ?? null;
  }

  #partner(mark: Mark): number {
    return this.#stack.findLastIndex(({ mark: opener }) => opener !== null && pairs(opener, mark));
  }

  /** A straight mark after a space opens again only where none of its kind is open. */
  #opensBetter(mark: Mark): boolean {
    const before = this.#text.charAt(mark.at - 1);
    return (
      mark.char !== this.#stack.at(-1)?.mark?.char &&
      before === ' ' &&
      !this.#stack.some((o) => o.mark?.family === mark.family)
    );
  }

  #open(mark: Mark): void {
    const last = this.#stack.findLastIndex(({ mark: opener }) => opener?.family === mark.family);
    const unclosed = this.#stack[last];
    if (unclosed !== undefined && !isLoose(mark)) {
      this.#stack.splice(last);
      this.found.push(unclosedBefore(this.#text, unclosed, mark.at));
    }
    if (this.#stack.length < DEEPEST) this.#stack.push({ mark, at: mark.at, continues: false });
  }

  #close(at: number, mark: Mark): void {
    const open = this.#stack[at];
    this.#stack.splice(at);
    if (open === undefined) return;
    const { length } = mark.char;
    const span = { start: open.at, end: mark.at + length };
    const first = this.#text.startsWith(open.mark?.char ?? ' ', open.at) ? open.at + length : open.at;
    const shape =
      open.mark === null || open.mark.char === mark.char ? 'same' : `${open.mark.char}${mark.char}`;
    if (mark.at <= first) return;
    this.found.push({
      span,
      content: { start: first, end: mark.at },
      end: 'closed',
      continues: open.continues,
      emphasis: mark.char === EMPHASIS,
      rule: `quotations/pair-${NAMES[shape] ?? 'mixed'}`,
    });
  }
}

const NAMES: Readonly<Record<string, string>> = {
  '„“': 'german',
  '„”': 'german',
  '“”': 'english',
  '»«': 'chevrons',
  '«»': 'guillemets',
  '‚‘': 'german-single',
  '‘’': 'english-single',
  '›‹': 'chevrons-single',
  '‹›': 'guillemets-single',
  same: 'straight',
};

/** Marks left open that open nothing: apostrophes and half-done italics. */
function isLoose({ family }: Mark): boolean {
  return family === 'single' || family === 'emphasis';
}

/** True when the next paragraph goes on with an open quotation: it opens again, or closes before it opens. */
function carriesOn(text: string, next: Block): boolean {
  const marks = marksIn(text, next.start, next.end).filter((m) => !isLoose(m));
  const first = marks[0];
  if (first === undefined) return false;
  return first.at === next.start || (first.closes && !first.opens);
}

/** A quotation whose closing mark is missing before another opens: it ends with the sentence before that one. */
function unclosedBefore(text: string, open: Open, next: number): Quoted {
  const ends = lastSentenceEnd(text, open.at + 1, next);
  return guessed(open, ends, 'quotations/unclosed-before-next');
}

/** A quotation that is open when its paragraph ends. */
function left(text: string, block: Block, open: Open, goesOn: boolean): Quoted {
  if (goesOn) return { ...guessed(open, block.end, 'quotations/paragraphs'), end: 'closed' };
  const atStart =
    open.at === block.start ||
    open.continues ||
    /[:.!?]\s*$/u.test(text.slice(Math.max(block.start, open.at - 3), open.at));
  return guessed(
    open,
    atStart ? block.end : firstSentenceEnd(text, open.at + 1, block.end),
    'quotations/unclosed',
  );
}

function guessed(open: Open, end: number, rule: string): Quoted {
  const start = open.continues && open.mark?.at !== open.at ? open.at : open.at + 1;
  const last = Math.max(start, end);
  return {
    span: { start: open.at, end: last },
    content: { start, end: last },
    end: 'guessed',
    continues: open.continues,
    emphasis: false,
    rule,
  };
}

/** Behind the last sentence mark between the two, else the later one without white space before it. */
function lastSentenceEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (/[.!?,:]/u.test(text.charAt(at)) && /\s/u.test(text.charAt(at + 1))) return at + 1;
  return to;
}

/** Behind the first sentence mark that a space and a capital follow, else the end. */
function firstSentenceEnd(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  const end = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(rest);
  return end === null ? to : from + end.index + 1;
}
