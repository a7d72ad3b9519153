import {
  bestLabel,
  NAME_LABELS,
  scoresOf,
  sentenceRows,
  withLabels,
  type NameWord,
} from '../src/syntax/name-tagger.ts';

/** Feature rows of the shipped model, and how often it sees the lessons. */
export const ROWS = 1 << 17;
export const EPOCHS = 12;

/** A sentence to learn names from, with the right label (number) of each word; -1 where any label will do. */
export interface NameLesson {
  readonly words: readonly NameWord[];
  readonly gold: readonly number[];
}

/** Averaged perceptron over the name tagger's features. The same lessons give the same weights. */
export function trainedNames(lessons: readonly NameLesson[], rows: number, epochs: number): Float32Array {
  const width = NAME_LABELS.length;
  const weights = new Float32Array(rows * width);
  const sums = new Float32Array(rows * width);
  const ready = lessons.map(({ words, gold }) => ({ words, gold, rows: sentenceRows(words) }));
  const random = generator(20140101);
  let now = 1;
  const learn = (active: readonly number[], label: number, sign: number): void => {
    for (const feature of active) {
      const at = (feature & (rows - 1)) * width + label;
      weights[at] = (weights[at] ?? 0) + sign;
      sums[at] = (sums[at] ?? 0) + sign * now;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(ready, random)) {
      let [before, earlier] = [0, 0];
      lesson.words.forEach((word, i) => {
        const active = withLabels(lesson.rows[i] ?? [], word, [before, earlier]);
        const guess = bestLabel(scoresOf(active, { weights, rows }), before);
        const gold = lesson.gold[i] ?? 0;
        if (gold >= 0 && guess !== gold) {
          learn(active, gold, 1);
          learn(active, guess, -1);
        }
        [earlier, before] = [before, guess];
        now++;
      });
    }
  }
  return weights.map((weight, i) => weight - (sums[i] ?? 0) / now);
}

/** Numbers in [0, 1) that are the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
