/** Attributes by which a second opinion on the article goes. */
const KEPT = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'property',
  'rel',
  'aria-hidden',
  'aria-modal',
  'style',
  'hidden',
] as const;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** Attribute that tells the block a stretch of text belongs to. */
export const MARK = 'data-block';

/**
 * A copy of the page that is safe and small: what is seen, without addresses, scripts and styles, every stretch of text
 * marked with the index of its block. The marks tell what a second opinion chose, however it moves the elements. A copy that
 * grows beyond its greatest length is given up, and nothing of it is kept.
 */
export class MarkedCopy {
  #pieces: string[] = [];
  #length = 0;
  readonly #most: number;

  /** `most`: the greatest length, UTF-16 units. */
  constructor(most: number) {
    this.#most = most;
  }

  /** False once it was given up. */
  get fits(): boolean {
    return this.#length <= this.#most;
  }

  openTag(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'img' || !this.fits) return;
    const kept = KEPT.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [` ${name}="${escaped(value)}"`];
    });
    const link = tag === 'a' && attributes['href'] !== undefined ? ' href="#l"' : '';
    this.#add(`<${tag}${link}${kept.join('')}>`);
  }

  closeTag(tag: string): void {
    if (!VOID.has(tag)) this.#add(`</${tag}>`);
  }

  addText(text: string, block: number, tag: string): void {
    if (tag === 'title') this.#add(escaped(text));
    else if (/\S/u.test(text)) this.#add(`<span ${MARK}="${block}">${escaped(text)}</span>`);
    else this.#add(' ');
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #add(piece: string): void {
    if (!this.fits) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length > this.#most) this.#pieces = [];
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
