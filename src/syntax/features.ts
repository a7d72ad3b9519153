import { CLASS, END_2, END_3, END_4, KEY, mix, SHAPE, START_3 } from './feature-hash.ts';
import type { WordInfo } from './word-readings.ts';

/** Number of features of a token. */
export const FEATURES = 38;

/** Words of a sentence with what the tagger must know of each place beyond the words themselves. */
export interface Scene {
  readonly words: readonly WordInfo[];
  /** 1 where a form to the right, before the next comma or stop, can be a finite verb. */
  readonly finiteAhead: Uint8Array;
  /** 1 where a first person subject ("ich") stands in the same stretch. */
  readonly firstPerson: Uint8Array;
  /** 1 behind an opening bracket or comma, 2 at the start of the sentence, 0 elsewhere. */
  readonly opening: Uint8Array;
}

/** State that grows while a sentence is tagged from left to right. */
export interface Before {
  /** Tags (numbers) of the two words before; -1 and -2 before the sentence. */
  tag1: number;
  tag2: number;
  /** 1 when a finite verb was tagged since the last comma, 2 when a subordinator or relative was too. */
  clause: number;
}

const EDGE = new Int32Array(7).fill(0x1234567);

/** Writes the rows of the features of word `i` into `rows`; `mask` is the number of rows less one. */
export function featureRows(scene: Scene, i: number, before: Before, mask: number, rows: Int32Array): void {
  const { words } = scene;
  const here = words[i]?.hashes ?? EDGE;
  const p1 = words[i - 1]?.hashes ?? EDGE;
  const p2 = words[i - 2]?.hashes ?? EDGE;
  const n1 = words[i + 1]?.hashes ?? EDGE;
  const n2 = words[i + 2]?.hashes ?? EDGE;
  const { tag1, tag2, clause } = before;
  const place = scene.opening[i] ?? 0;
  const key = here[KEY] ?? 0;
  const kind = here[CLASS] ?? 0;
  const shape = (here[SHAPE] ?? 0) * 4 + place;
  const tags = mix(tag1, tag2 + 100);
  const ahead = scene.finiteAhead[i] ?? 0;
  const nextKind = n1[CLASS] ?? 0;
  rows[0] = mix(1, 0) & mask;
  rows[1] = mix(2, key) & mask;
  rows[2] = mix(3, mix(here[END_4] ?? 0, shape & 7)) & mask;
  rows[3] = mix(4, mix(here[END_3] ?? 0, shape & 7)) & mask;
  rows[4] = mix(5, mix(here[END_2] ?? 0, shape & 7)) & mask;
  rows[5] = mix(6, here[START_3] ?? 0) & mask;
  rows[6] = mix(7, shape) & mask;
  rows[7] = mix(8, kind) & mask;
  rows[8] = mix(9, tag1) & mask;
  rows[9] = mix(10, tags) & mask;
  rows[10] = mix(11, tag2) & mask;
  rows[11] = mix(12, p1[KEY] ?? 0) & mask;
  rows[12] = mix(13, p2[KEY] ?? 0) & mask;
  rows[13] = mix(14, n1[KEY] ?? 0) & mask;
  rows[14] = mix(15, n2[KEY] ?? 0) & mask;
  rows[15] = mix(16, mix(kind, tag1)) & mask;
  rows[16] = mix(17, mix(kind, tags)) & mask;
  rows[17] = mix(18, mix(kind, nextKind)) & mask;
  rows[18] = mix(19, nextKind) & mask;
  rows[19] = mix(20, n2[CLASS] ?? 0) & mask;
  rows[20] = mix(21, p1[CLASS] ?? 0) & mask;
  rows[21] = mix(22, mix(key, tag1)) & mask;
  rows[22] = mix(23, mix(kind, n1[KEY] ?? 0)) & mask;
  rows[23] = mix(24, mix(kind, p1[KEY] ?? 0)) & mask;
  rows[24] = mix(25, n1[END_3] ?? 0) & mask;
  rows[25] = mix(26, p1[END_3] ?? 0) & mask;
  rows[26] = mix(27, mix(nextKind, n2[CLASS] ?? 0)) & mask;
  rows[27] = mix(28, mix(tag1, nextKind)) & mask;
  rows[28] = mix(29, mix(shape, tag1)) & mask;
  rows[29] = mix(30, mix(kind, shape)) & mask;
  rows[30] = mix(31, mix(n1[SHAPE] ?? 0, shape)) & mask;
  rows[31] = mix(32, mix(kind, scene.firstPerson[i] ?? 0)) & mask;
  rows[32] = mix(33, mix(kind, clause * 2 + ahead)) & mask;
  rows[33] = mix(34, mix(key, clause * 2 + ahead)) & mask;
  rows[34] = mix(35, mix(mix(kind, tag1), nextKind)) & mask;
  rows[35] = mix(36, mix(tag1, clause * 2 + ahead)) & mask;
  rows[36] = mix(37, mix(mix(kind, clause), nextKind)) & mask;
  rows[37] = mix(38, mix(key, nextKind)) & mask;
}
