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
  let n = 0;
  const put = (value: number): void => {
    rows[n] = mix(n + 1, value) & mask;
    n++;
  };
  put(0);
  put(key);
  put(mix(here[END_4] ?? 0, shape & 7));
  put(mix(here[END_3] ?? 0, shape & 7));
  put(mix(here[END_2] ?? 0, shape & 7));
  put(here[START_3] ?? 0);
  put(shape);
  put(kind);
  put(tag1);
  put(tags);
  put(tag2);
  put(p1[KEY] ?? 0);
  put(p2[KEY] ?? 0);
  put(n1[KEY] ?? 0);
  put(n2[KEY] ?? 0);
  put(mix(kind, tag1));
  put(mix(kind, tags));
  put(mix(kind, nextKind));
  put(nextKind);
  put(n2[CLASS] ?? 0);
  put(p1[CLASS] ?? 0);
  put(mix(key, tag1));
  put(mix(kind, n1[KEY] ?? 0));
  put(mix(kind, p1[KEY] ?? 0));
  put(n1[END_3] ?? 0);
  put(p1[END_3] ?? 0);
  put(mix(nextKind, n2[CLASS] ?? 0));
  put(mix(tag1, nextKind));
  put(mix(shape, tag1));
  put(mix(kind, shape));
  put(mix(n1[SHAPE] ?? 0, shape));
  put(mix(kind, scene.firstPerson[i] ?? 0));
  put(mix(kind, clause * 2 + ahead));
  put(mix(key, clause * 2 + ahead));
  put(mix(mix(kind, tag1), nextKind));
  put(mix(tag1, clause * 2 + ahead));
  put(mix(mix(kind, clause), nextKind));
  put(mix(key, nextKind));
}
