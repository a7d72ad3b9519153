/** Measures of main content as the sets of saved pages define them. */

/** Counts of a comparison. */
export interface Found {
  readonly p: number;
  readonly r: number;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Word four-grams in common, as multisets; a text of fewer words is one gram. */
export function shingles(gold: string, found: string): Found {
  const count = (text: string) => {
    const words = tokens(text);
    const grams = new Map<string, number>();
    for (let i = 0; i < Math.max(1, words.length - 3); i++) {
      const gram = words.slice(i, i + 4).join(' ');
      if (gram !== '') grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
    return grams;
  };
  const [a, b] = [count(gold), count(found)];
  let both = 0;
  for (const [gram, n] of a) both += Math.min(n, b.get(gram) ?? 0);
  const sum = (grams: Map<string, number>) => [...grams.values()].reduce((x, y) => x + y, 0);
  const [all, own] = [sum(a), sum(b)];
  if (all === 0 && own === 0) return { p: 1, r: 1 };
  return { p: own === 0 ? 0 : both / own, r: all === 0 ? 0 : both / all };
}

/** ROUGE-LSum: for each gold paragraph the words that stand in order in any found paragraph. */
export function rougeSum(gold: readonly string[], found: readonly string[]): Found & { readonly f: number } {
  const [golds, finds] = [gold.map(tokens), found.map(tokens)];
  const left = new Map<string, number>();
  for (const word of finds.flat()) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const paragraph of golds) {
    const union = new Set(finds.flatMap((other) => common(paragraph, other)));
    for (const i of [...union].sort((a, b) => a - b)) {
      const word = paragraph[i] ?? '';
      const n = left.get(word) ?? 0;
      if (n === 0) continue;
      left.set(word, n - 1);
      hits++;
    }
  }
  const [all, own] = [golds.flat().length, finds.flat().length];
  const [p, r] = [own === 0 ? 0 : hits / own, all === 0 ? 0 : hits / all];
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Positions in `a` of a longest common subsequence with `b`. */
function common(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const found: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      found.push(i++);
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}

/** The files of a tar archive. */
export function* tarFiles(tar: Uint8Array): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const words = (from: number, length: number) =>
    new TextDecoder().decode(tar.subarray(from, from + length)).replace(/\0.*$/su, '');
  let long = '';
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(words(at + 124, 12), 8) || 0;
    const kind = String.fromCharCode(tar[at + 156] ?? 0);
    const bytes = tar.subarray(at + 512, at + 512 + size);
    if (kind === 'L') long = new TextDecoder().decode(bytes).replace(/\0.*$/su, '');
    else if (kind === 'x') long = /\d+ path=([^\n]*)\n/u.exec(new TextDecoder().decode(bytes))?.[1] ?? '';
    else {
      if (kind === '0' || kind === '\0') yield { name: long !== '' ? long : words(at, 100), bytes };
      long = '';
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
