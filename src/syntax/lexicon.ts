import type { Tag } from '../languages/sections/words.ts';
import { BLOCK, lemmaBy, MAGIC, readingsOfLine, type StoredReading } from './lexicon-format.ts';

/** One thing a form can be, with what the lexicon knows of it. */
export interface LexiconReading {
  readonly tag: Tag;
  readonly lemma: string;
  /** See `StoredReading.features`. */
  readonly features: string;
}

/** A full-form lexicon over its bytes: nothing is unpacked before it is looked up. */
export interface Lexicon {
  /** What the form (in lower case) can be; empty when it is not in the lexicon. */
  readings(key: string): readonly LexiconReading[];
}

/** Reads a lexicon file. Throws when the bytes are none. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError('not a lexicon file of this version');
  const count = view.getUint32(4, true);
  const tableSize = view.getUint32(8, true);
  const lines = new TextDecoder().decode(bytes.subarray(16, 16 + tableSize)).split('\n');
  const blocksAt = (16 + tableSize + 3) & ~3;
  const blockCount = Math.ceil(count / BLOCK);
  const classesAt = blocksAt + blockCount * 4;
  const keysAt = classesAt + count * 2;
  const parsed = new Map<number, readonly StoredReading[]>();
  const finder = new Finder(bytes, { view, count, blockCount, blocksAt, keysAt });
  return {
    readings(key) {
      const at = finder.find(key);
      if (at < 0) return [];
      const number = view.getUint16(classesAt + at * 2, true);
      const stored = parsed.get(number) ?? readingsOfLine(lines[number] ?? '');
      parsed.set(number, stored);
      return stored.map(({ tag, features, rule }) => ({
        tag: tag as Tag,
        features,
        lemma: lemmaBy(rule, key),
      }));
    },
  };
}

interface Layout {
  readonly view: DataView;
  readonly count: number;
  readonly blockCount: number;
  readonly blocksAt: number;
  readonly keysAt: number;
}

/** Finds the number of a key by binary search over the blocks, then along one block. */
class Finder {
  readonly #bytes: Uint8Array;
  readonly #at: Layout;
  readonly #encoder = new TextEncoder();
  readonly #query = new Uint8Array(512);
  readonly #key = new Uint8Array(512);

  constructor(bytes: Uint8Array, layout: Layout) {
    this.#bytes = bytes;
    this.#at = layout;
  }

  /** Number of the key, or -1. Keys longer than 100 units are not looked for. */
  find(key: string): number {
    if (key.length > 100 || key === '') return -1;
    const length = this.#encoder.encodeInto(key, this.#query).written;
    let low = 0;
    let high = this.#at.blockCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = this.#blockStart(middle);
      const size = this.#bytes[start + 1] ?? 0;
      if (this.#compare(this.#bytes, start + 2, size, length) <= 0) low = middle;
      else high = middle - 1;
    }
    return this.#alongBlock(low, length);
  }

  #blockStart(block: number): number {
    return this.#at.keysAt + this.#at.view.getUint32(this.#at.blocksAt + block * 4, true);
  }

  #alongBlock(block: number, length: number): number {
    let at = this.#blockStart(block);
    const last = Math.min(this.#at.count, (block + 1) * BLOCK);
    for (let number = block * BLOCK; number < last; number++) {
      const shared = this.#bytes[at] ?? 0;
      const size = this.#bytes[at + 1] ?? 0;
      this.#key.set(this.#bytes.subarray(at + 2, at + 2 + size), shared);
      at += 2 + size;
      const order = this.#compare(this.#key, 0, shared + size, length);
      if (order === 0) return number;
      if (order > 0) return -1;
    }
    return -1;
  }

  /** Order of stored bytes against the query: negative when the stored come first. */
  #compare(stored: Uint8Array, from: number, size: number, length: number): number {
    const common = Math.min(size, length);
    for (let i = 0; i < common; i++) {
      const difference = (stored[from + i] ?? 0) - (this.#query[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return size - length;
  }
}
