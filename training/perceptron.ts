import type { Before } from '../src/syntax/features.ts';
import { FEATURES } from '../src/syntax/features.ts';
import type { Stage } from '../src/syntax/scene.ts';
import { step, Tagger } from '../src/syntax/tagger.ts';
import { TAGS } from '../src/syntax/tags.ts';

/** A sentence to learn from: what the tagger sees and the right tag (number) of each word. */
export interface Lesson {
  readonly stage: Stage;
  readonly gold: readonly number[];
}

/** Averaged perceptron, trained greedily from left to right. The same lessons give the same weights. */
export function trained(
  lessons: readonly Lesson[],
  { rows, epochs, seed }: { readonly rows: number; readonly epochs: number; readonly seed: number },
): Float32Array {
  const width = TAGS.length;
  const weights = new Float32Array(rows * width);
  const sums = new Float32Array(rows * width);
  const tagger = new Tagger({ weights, rows });
  const order = lessons.map((_, i) => i);
  const random = generator(seed);
  let now = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const number of order) {
      const lesson = lessons[number];
      if (!lesson) continue;
      const before: Before = { tag1: -1, tag2: -2, clause: 0 };
      lesson.stage.words.forEach((word, i) => {
        const gold = lesson.gold[i] ?? 0;
        const active = tagger.score(lesson.stage, i, before);
        const guess = tagger.best(lesson.stage, i, before);
        if (guess !== gold && !lesson.stage.forbidden[i]?.[gold])
          for (let f = 0; f < FEATURES; f++) {
            const base = (active[f] ?? 0) * width;
            bump(weights, sums, base + gold, now);
            bump(weights, sums, base + guess, -now);
          }
        step(before, guess, word.key);
        now++;
      });
    }
  }
  return weights.map((weight, i) => weight - (sums[i] ?? 0) / now);
}

/** Adds the sign of `time` to a weight and notes when, for the average. */
function bump(weights: Float32Array, sums: Float32Array, at: number, time: number): void {
  weights[at] = (weights[at] ?? 0) + Math.sign(time);
  sums[at] = (sums[at] ?? 0) + time;
}

/** Numbers in [0, 1) that are the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
