import { range, type Words } from './draft.ts';
import type { Unit } from './unit.ts';

/** Content without the marks at its ends: commas, colons, full stops, dashes. Quotation marks and brackets stay. */
export function trimContent(unit: Unit, words: Words): Words {
  const full = withMarks(unit, filled(unit, words));
  let from = 0;
  let to = full.length;
  const mark = (at: number): boolean => {
    const word = unit.words[full[at] ?? -1];
    return word !== undefined && /^[,;:.!?–—-]$/u.test(word.form) && word.quote < 0;
  };
  while (to > from && mark(to - 1)) to--;
  while (from < to && mark(from)) from++;
  return full.slice(from, to);
}

/** The words with the quotation marks of every quotation that lies in them but for its marks. */
function withMarks(unit: Unit, words: Words): Words {
  const has = new Set(words);
  const marks = unit.quotes.flatMap(({ from, to }) => {
    const inner = range(from + 1, to - 1);
    return inner.length > 0 && inner.every((i) => has.has(i))
      ? [from, to - 1].filter((i) => !has.has(i))
      : [];
  });
  return marks.length === 0 ? words : [...words, ...marks].sort((a, b) => a - b);
}

/** The words with the marks that stand between two of them. */
export function filled(unit: Unit, words: Words): Words {
  const sorted = [...new Set(words)].sort((a, b) => a - b);
  return sorted.flatMap((i, n) => {
    const next = sorted[n + 1];
    if (next === undefined || next === i + 1 || next - i > 4) return [i];
    const gap = range(i + 1, next);
    return gap.every((g) => unit.words[g]?.pos === 'PUNCT') ? [i, ...gap] : [i];
  });
}

/** The words with the comma, colon or dash right before and behind each of their runs that `owned` does not hold. */
export function withCommas(unit: Unit, words: Words, owned: ReadonlySet<number>): Words {
  const full = filled(unit, words);
  const has = new Set(full);
  const added: number[] = [];
  for (const i of full) {
    for (const near of [i - 1, i + 1]) {
      const word = unit.words[near];
      if (word === undefined || has.has(near) || owned.has(near) || !/^[,:–—-]$/u.test(word.form)) continue;
      if (word.quote < 0) added.push(near);
    }
  }
  return [...full, ...added].sort((a, b) => a - b);
}
