import type { AreaKind, FactKind, PageArea, PageBlock, PageFact } from '../../model/web-page.ts';
import { areaReader, type Attributes } from './names.ts';
import { BLOCKS, META_FACTS, UNSEEN } from './tables.ts';

/** A block as it is built: which elements of the second opinion's page it is made of is told by its index. */
export type BuiltBlock = Omit<PageBlock, 'proposed'>;

/** Everything one pass over the markup gives. */
export interface BuiltPage {
  readonly text: string;
  /** UTF-16 units of text behind it that were not taken in. */
  readonly dropped: number;
  readonly blocks: readonly BuiltBlock[];
  readonly areas: readonly PageArea[];
  readonly facts: readonly PageFact[];
  /** Contents of `script` elements: data about the page, and programs. */
  readonly data: readonly string[];
  readonly programs: readonly string[];
}

/** An element that is open. */
interface Open {
  readonly tag: string;
  readonly unseen: boolean;
  readonly areas: readonly AreaKind[];
  /** Number of blocks when it began. */
  readonly from: number;
  readonly links: boolean;
  readonly id: string | undefined;
  /** Name and class, where it sets its content apart. */
  readonly look: string | null;
}

/** No page that holds an article shows more text; what stands behind is not taken in. UTF-16 units. */
const MOST_TEXT = 600_000;

/** No page that holds an article has more blocks; what stands behind is not taken in. */
const MOST_BLOCKS = 20_000;

/** A block is cut at this length: a page without block elements is still read in pieces. UTF-16 units. */
const LONGEST_BLOCK = 100_000;

/**
 * Makes a page's text from the events of a parser. White space is laid out as a browser does: runs of it are one blank,
 * block elements and two `br` in a row part blocks, one `br` is a line break. Blocks are parted by a blank line.
 */
export class PageBuilder {
  readonly #text: string[] = [];
  readonly #blocks: BuiltBlock[] = [];
  readonly #areas: PageArea[] = [];
  readonly #facts: PageFact[] = [];
  readonly #data: string[] = [];
  readonly #programs: string[] = [];
  readonly #areasOf = areaReader();
  readonly #open: Open[] = [];
  readonly #looks = new Map([['>', 0]]);
  #length = 0;
  #dropped = 0;
  #unseen = 0;
  #links = 0;
  #run = '';
  #runTag = 'body';
  #runLook = 0;
  #runLinked = 0;
  #runFrom = 0;
  #runTo = 0;
  #script: { readonly isData: boolean; readonly pieces: string[] } | null = null;

  /** Index of the block that text read now would fall into. */
  get block(): number {
    return this.#blocks.length;
  }

  /** True where text read now is part of the text of the page. */
  get seen(): boolean {
    return this.#unseen === 0;
  }

  /** Name of the innermost element that is open; empty outside of all. */
  get tag(): string {
    return this.#open.at(-1)?.tag ?? '';
  }

  get depth(): number {
    return this.#open.length;
  }

  openTag(tag: string, attributes: Attributes): void {
    const isBlock = BLOCKS.has(tag);
    if (isBlock) this.#flush();
    if (tag === 'br') this.#break();
    this.#note(tag, attributes);
    const unseen = UNSEEN.has(tag);
    if (tag === 'script')
      this.#script = { isData: /^application\/ld\+json/iu.test(attributes['type'] ?? ''), pieces: [] };
    const links = tag === 'a' && attributes['href'] !== undefined;
    const look = isBlock ? `${tag}.${attributes['class'] ?? ''}` : null;
    this.#open.push({
      tag,
      unseen,
      links,
      look,
      id: attributes['id'],
      areas: this.#areasOf(tag, attributes),
      from: this.#blocks.length,
    });
    if (unseen) this.#unseen += 1;
    if (links) this.#links += 1;
    if (isBlock) this.#place();
  }

  closeTag(tag: string): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    if (BLOCKS.has(tag)) {
      this.#flush();
      this.#place();
    }
    if (open.unseen) this.#unseen -= 1;
    if (open.links) this.#links -= 1;
    if (tag === 'script' && this.#script !== null) {
      (this.#script.isData ? this.#data : this.#programs).push(this.#script.pieces.join(''));
      this.#script = null;
    }
    this.#close(open);
  }

  /** Characters as the parser gives them, with the span of the page they come from. */
  addText(text: string, start: number, end: number): void {
    this.#script?.pieces.push(text);
    if (this.#unseen > 0) return;
    const collapsed = text.replace(/[ \t\n\r\f]+/gu, ' ');
    const own = this.#run === '' || /\s$/u.test(this.#run) ? collapsed.replace(/^ /u, '') : collapsed;
    if (own === '') return;
    if (this.#run === '') this.#runFrom = start;
    this.#runTo = end;
    this.#run += own;
    if (this.#links > 0) this.#runLinked += own.length;
    if (this.#run.length > LONGEST_BLOCK) this.#flush();
  }

  /** What is left open is closed; the page as it was read. */
  finish(): BuiltPage {
    while (this.#open.length > 0) this.closeTag(this.#open.at(-1)?.tag ?? '');
    this.#flush();
    return {
      text: this.#text.join(''),
      dropped: this.#dropped,
      blocks: this.#blocks,
      areas: this.#areas,
      facts: this.#facts,
      data: this.#data,
      programs: this.#programs,
    };
  }

  /** Notes which element text read now is set apart by. */
  #place(): void {
    const around = this.#open.findLastIndex(({ look }) => look !== null);
    const outer = this.#open.findLastIndex(({ look }, i) => look !== null && i < around);
    this.#runTag = this.#open[around]?.tag ?? 'body';
    const look = `${this.#open[outer]?.look ?? ''}>${this.#open[around]?.look ?? ''}`;
    this.#runLook = this.#looks.get(look) ?? this.#looks.size;
    this.#looks.set(look, this.#runLook);
  }

  #break(): void {
    const lines = this.#run.replace(/ +$/u, '');
    if (lines.endsWith('\n')) this.#flush();
    else if (lines !== '') this.#run = `${lines}\n`;
  }

  #flush(): void {
    const run = this.#run.replace(/\s+$/u, '');
    const isFull = this.#blocks.length >= MOST_BLOCKS || this.#length + run.length > MOST_TEXT;
    if (run !== '' && (this.#dropped > 0 || isFull)) this.#dropped += run.length;
    else if (run !== '') {
      const start = this.#length === 0 ? 0 : this.#length + 2;
      this.#text.push(this.#length === 0 ? run : `\n\n${run}`);
      this.#length = start + run.length;
      this.#blocks.push({
        start,
        end: this.#length,
        tag: this.#runTag,
        look: this.#runLook,
        linked: Math.min(this.#runLinked, run.length),
        source: { start: this.#runFrom, end: this.#runTo },
      });
    }
    this.#run = '';
    this.#runLinked = 0;
  }

  #close({ areas, from, id }: Open): void {
    const to = this.#blocks.length + (this.#run === '' ? 0 : 1);
    if (to > from)
      for (const kind of areas)
        this.#areas.push({ kind, from, to, ...(kind === 'entry' && id !== undefined ? { id } : {}) });
  }

  #note(tag: string, attributes: Attributes): void {
    const fact = (kind: FactKind, value: string | undefined, from: string, visible = false) => {
      const words = value?.trim() ?? '';
      if (words !== '' && !(visible && this.#dropped > 0))
        this.#facts.push({ kind, value: words, from, ...(visible ? { block: this.#blocks.length } : {}) });
    };
    if (tag === 'html') fact('language', attributes['lang'] ?? attributes['xml:lang'], 'html lang');
    if (tag === 'meta') {
      for (const name of [
        attributes['property'],
        attributes['name'],
        attributes['itemprop'],
        attributes['http-equiv'],
      ]) {
        const kind = META_FACTS[name?.toLowerCase() ?? ''];
        if (kind !== undefined && name !== undefined) fact(kind, attributes['content'], `meta ${name}`);
      }
    } else if (attributes['itemprop'] === 'datePublished' || attributes['itemprop'] === 'dateModified') {
      const kind = attributes['itemprop'] === 'datePublished' ? 'published' : 'modified';
      fact(
        kind,
        attributes['content'] ?? attributes['datetime'] ?? attributes['title'],
        `itemprop ${attributes['itemprop']}`,
        true,
      );
    } else if (tag === 'time')
      fact(
        'published',
        attributes['datetime'],
        /modif|updat/iu.test(attributes['class'] ?? '') ? 'time updated' : 'time',
        true,
      );
    else if (/published|date|entry-time/iu.test(attributes['class'] ?? ''))
      fact('published', attributes['title'] ?? attributes['datetime'], 'title', true);
    if (tag === 'link' && attributes['rel'] === 'canonical')
      fact('url', attributes['href'], 'link canonical');
  }
}
