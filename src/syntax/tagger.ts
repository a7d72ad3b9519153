import { FEATURES, featureRows, type Before } from './features.ts';
import type { Stage } from './scene.ts';
import { TAGS, isFinite, tagNumber } from './tags.ts';

/** A trained tagger: weights by feature row and tag. */
export interface TaggerModel {
  /** `rows * TAGS.length` weights; the number of rows is a power of two. */
  readonly weights: Int8Array | Float32Array;
  readonly rows: number;
}

const FINITE = Uint8Array.from(TAGS, (tag) => (isFinite(tag) ? 1 : 0));
const OPENERS = Uint8Array.from(TAGS, (tag) => (tag === 'SCONJ' || tag === 'PRON.Rel' ? 1 : 0));
const PUNCT = tagNumber('PUNCT');
const CCONJ = tagNumber('CCONJ');
/** The infinitive's particle: no finite verb follows it. */
const PARTICLE = tagNumber('PART.Inf');

/** Tags a sentence from left to right, each word once. */
export class Tagger {
  readonly #model: TaggerModel;
  readonly #rows = new Int32Array(FEATURES);
  readonly #scores = new Float64Array(TAGS.length);

  constructor(model: TaggerModel) {
    this.#model = model;
  }

  /** The numbers of the tags of a sentence's words. */
  tag(stage: Stage): number[] {
    const before: Before = { tag1: -1, tag2: -2, clause: 0 };
    return stage.words.map((word, i) => {
      this.score(stage, i, before);
      const tag = this.best(stage, i, before);
      step(before, tag, word.key);
      return tag;
    });
  }

  /** Fills the scores of word `i`; returns the feature rows (overwritten by the next call). */
  score(stage: Stage, i: number, before: Before): Int32Array {
    const { weights, rows } = this.#model;
    featureRows(stage, i, before, rows - 1, this.#rows);
    const scores = this.#scores.fill(0);
    const width = TAGS.length;
    for (let f = 0; f < FEATURES; f++) {
      const base = (this.#rows[f] ?? 0) * width;
      for (let t = 0; t < width; t++) scores[t] = (scores[t] ?? 0) + (weights[base + t] ?? 0);
    }
    return this.#rows;
  }

  /** The allowed tag with the highest score; of equals the first. */
  best(stage: Stage, i: number, before: Before): number {
    const forbidden = stage.forbidden[i];
    const word = stage.words[i];
    const settled = (before.clause & 1) === 1 || before.tag1 === PARTICLE;
    const noFinite = settled && word?.onlyFinite === false;
    let best = -1;
    for (let t = 0; t < TAGS.length; t++)
      if (
        !forbidden?.[t] &&
        !(noFinite && FINITE[t]) &&
        (best < 0 || (this.#scores[t] ?? 0) > (this.#scores[best] ?? 0))
      )
        best = t;
    return Math.max(best, 0);
  }
}

/** Takes a tagged word into what the next word sees. */
export function step(before: Before, tag: number, key: string): void {
  before.tag2 = before.tag1;
  before.tag1 = tag;
  if (tag === PUNCT)
    before.clause =
      key === '"' || key === '„' || key === '“' || key === '»' || key === '«' ? before.clause : 0;
  else if (tag === CCONJ) before.clause &= 2;
  else if (OPENERS[tag]) before.clause |= 2;
  else if (FINITE[tag]) before.clause |= 1;
}
