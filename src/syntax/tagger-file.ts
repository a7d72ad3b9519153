import type { TaggerModel } from './tagger.ts';
import { TAGS } from './tags.ts';

/** What a model file holds: the tagger's weights, and dictionary forms that the rules get wrong. */
export interface StoredModel extends TaggerModel {
  /** `form tag` -> lemma. */
  readonly lemmas: ReadonlyMap<string, string>;
}

const MAGIC = 0x31475452;

/** The bytes of a model: magic, rows, tags, bytes of the lemma list (u32 each, little endian), the list, the weights. */
export function writeModel({ weights, rows, lemmas }: StoredModel): Uint8Array {
  const list = new TextEncoder().encode([...lemmas].map(([key, lemma]) => `${key} ${lemma}`).join('\n'));
  const bytes = new Uint8Array(16 + list.length + weights.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, rows, TAGS.length, list.length].forEach((n, i) => view.setUint32(i * 4, n, true));
  bytes.set(list, 16);
  bytes.set(new Uint8Array(Int8Array.from(weights).buffer), 16 + list.length);
  return bytes;
}

/** Reads a model file. Throws when the bytes are none, or were made for other tags. */
export function readModel(bytes: Uint8Array): StoredModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, rows = 0, tags, size = 0] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC || tags !== TAGS.length) throw new RangeError('not a tagger file of this version');
  const list = new TextDecoder().decode(bytes.subarray(16, 16 + size));
  const lemmas = new Map(
    list.split('\n').filter((line) => line !== '').map((line) => {
      const [form = '', tag = '', lemma = ''] = line.split(' ');
      return [`${form} ${tag}`, lemma] as const;
    }),
  ); // prettier-ignore
  return {
    rows,
    lemmas,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + 16 + size, rows * TAGS.length),
  };
}

/** Weights in 255 steps; what lies beyond the reach of a step's 127th is cut off there. */
export function quantised(weights: Float32Array): Int8Array {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const reach = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round((w / reach) * 127))));
}
