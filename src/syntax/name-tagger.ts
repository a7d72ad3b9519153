import { hashOf, mix } from './feature-hash.ts';

/** Kinds of names that statistics can tell, and what a word is to a name: its beginning, its inside, none. */
export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organisation',
  'I-organisation',
  'B-place',
  'I-place',
] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

/** What the name tagger looks at in a word. */
export interface NameWord {
  readonly form: string;
  /** Universal part of speech. */
  readonly pos: string;
  readonly lemma: string;
  /** See `WordModel.nameKinds`. */
  readonly kinds: string;
  /** What gazetteer and rules hold the word for: `B-person`, `I-country`; empty for nothing. */
  readonly known: string;
}

/** A trained name tagger: weights by feature row and label. */
export interface NameModel {
  /** `rows * NAME_LABELS.length` weights; the number of rows is a power of two. */
  readonly weights: Int16Array | Float32Array;
  readonly rows: number;
}

const WIDTH = NAME_LABELS.length;
const MAGIC = 0x314d414e;

/** Labels a sentence from left to right. Linear in its words; the same sentence always gets the same labels. */
export function labelNames(words: readonly NameWord[], model: NameModel): NameLabel[] {
  const rows = sentenceRows(words);
  let before = 0;
  let earlier = 0;
  return words.map((word, i) => {
    const active = withLabels(rows[i] ?? [], word, [before, earlier]);
    const label = bestLabel(scoresOf(active, model), before);
    [earlier, before] = [before, label];
    return NAME_LABELS[label] ?? 'O';
  });
}

/** The feature numbers of each word that do not depend on labels. */
export function sentenceRows(words: readonly NameWord[]): number[][] {
  const facts = words.map(factsOf);
  return words.map((_, i) => rowsAt(facts, i));
}

/** The word's features with those that see the labels before. */
export function withLabels(
  rows: readonly number[],
  word: NameWord,
  [before, earlier]: readonly [number, number],
): number[] {
  const { shape } = formFacts(word.form);
  const prior = [
    mix(101, before), mix(102, before * 8 + earlier), mix(mix(103, before), hashOf(word.form)), mix(mix(104, before), shape),
    mix(mix(105, before), hashOf(word.pos)), mix(mix(106, before), hashOf(word.known)), mix(mix(107, before), hashOf(word.kinds)),
  ]; // prettier-ignore
  return [...rows, ...prior];
}

/** The score of each label. */
export function scoresOf(active: readonly number[], { weights, rows }: NameModel): Float64Array {
  const scores = new Float64Array(WIDTH);
  for (const feature of active) {
    const base = (feature & (rows - 1)) * WIDTH;
    for (let label = 0; label < WIDTH; label++)
      scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0);
  }
  return scores;
}

/** The label with the highest score that can follow `before`: an inside needs its beginning. */
export function bestLabel(scores: Float64Array, before: number): number {
  let best = 0;
  for (let label = 1; label < WIDTH; label++) {
    const inside = label % 2 === 0;
    if (inside && before !== label && before !== label - 1) continue;
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return best;
}

/** Reads a model file. Throws when the bytes are none, or were made for other labels. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, rows = 0, labels] = [0, 4, 8].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC || labels !== WIDTH) throw new RangeError('not a name model of this version');
  const weights = new Int16Array(rows * WIDTH);
  for (let i = 0; i < weights.length; i++) weights[i] = view.getInt16(12 + i * 2, true);
  return { rows, weights };
}

/** The bytes of a model: magic, rows, labels (u32 each, little endian), the weights (i16). */
export function writeNameModel({ rows, weights }: NameModel): Uint8Array {
  const bytes = new Uint8Array(12 + weights.length * 2);
  const view = new DataView(bytes.buffer);
  [MAGIC, rows, WIDTH].forEach((n, i) => view.setUint32(i * 4, n, true));
  weights.forEach((weight, i) => view.setInt16(12 + i * 2, weight, true));
  return bytes;
}

/** Weights in whole steps of a sixteenth: what a model file can hold. */
export function inSteps(weights: Float32Array): Int16Array {
  return Int16Array.from(weights, (w) => Math.max(-32768, Math.min(32767, Math.round(w * 16))));
}

/** Hashes of what is looked at in a form. */
interface FormFacts {
  readonly key: number;
  readonly shape: number;
  /** Of its beginnings, endings, last part and length. */
  readonly parts: readonly number[];
}

/** Hashes of what is looked at in a word. */
interface Facts extends FormFacts {
  readonly pos: number;
  readonly lemma: number;
  readonly kinds: number;
  readonly known: number;
}

function factsOf({ form, pos, lemma, kinds, known }: NameWord): Facts {
  const { key, shape, parts } = formFacts(form);
  return {
    key,
    shape,
    parts,
    pos: hashOf(pos),
    lemma: mix(309, mix(22, hashOf(lemma))),
    kinds: hashOf(kinds),
    known: hashOf(known),
  };
}

const EDGE: Facts = { key: 1, pos: 2, kinds: 3, known: 4, shape: 5, lemma: 6, parts: [] };

function rowsAt(facts: readonly Facts[], i: number): number[] {
  const [a = EDGE, b = EDGE, w = EDGE, d = EDGE, e = EDGE] = [
    facts[i - 2],
    facts[i - 1],
    facts[i],
    facts[i + 1],
    facts[i + 2],
  ];
  const rows = [
    0, w.key, b.key, d.key, a.key, e.key, mix(b.key, w.key), mix(w.key, d.key), w.pos, b.pos, d.pos, a.pos, e.pos, mix(b.pos, w.pos),
    mix(w.pos, d.pos), mix(mix(b.pos, w.pos), d.pos), w.shape, b.shape, d.shape, mix(mix(b.shape, w.shape), d.shape), w.kinds, b.kinds,
    d.kinds, mix(b.kinds, w.kinds), mix(w.kinds, d.kinds), w.known, b.known, d.known, mix(w.known, w.shape), mix(w.known, d.known),
    mix(w.kinds, w.pos), mix(b.key, w.shape), mix(b.key, w.kinds), mix(mix(a.key, b.key), w.shape), mix(w.shape, d.key), mix(b.pos, w.kinds),
  ]; // prettier-ignore
  for (let n = 0; n < rows.length; n++) rows[n] = mix(n + 200, rows[n] ?? 0);
  rows.push(w.lemma, ...w.parts);
  return rows;
}

/** Forms seen lately: most come again. Holds nothing that depends on a text. */
const forms = new Map<string, FormFacts>();
const MOST_FORMS = 4096;

function formFacts(form: string): FormFacts {
  const known = forms.get(form);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const key = form.toLowerCase();
  const facts = { key: hashOf(key), shape: hashOf(shapeOf(form)), parts: partsOf(key, form.length) };
  forms.set(form, facts);
  return facts;
}

function partsOf(key: string, letters: number): number[] {
  const ends = [2, 3, 4, 5, 6].map((n) => mix(n, hashOf(key.slice(-n))));
  const starts = [2, 3, 4].map((n) => mix(n + 10, hashOf(key.slice(0, n))));
  const part = key.includes('-') ? mix(20, hashOf(key.slice(key.lastIndexOf('-')))) : 21;
  const length = mix(310, mix(23, Math.min(letters, 12)));
  return [...[...ends, ...starts, part].map((hash, n) => mix(n + 300, hash)), length];
}

/** Capitals, small letters, digits, each run once: `Xx`, `X-Xx`, `XXx`. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '9');
}
