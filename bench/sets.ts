/** The sets of articles that the bench takes through the trip. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceItem } from '../src/model/source.ts';
import { openInputs } from '../src/resources/inputs.ts';
import { isItem, readSource } from '../src/sources/index.ts';
import { madeArticles } from './made.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SEEDS = `${ROOT}../shared/seeds`;
export const MADE = 2000;

/** What one set took: milliseconds per stage by the clock and of processor time, peak memory of the process, seconds since its start. */
export interface Taken {
  readonly articles: number;
  readonly words: number;
  readonly contacts: number;
  readonly bytes: number;
  readonly stages: Readonly<Record<string, { readonly ms: number; readonly cpuMs: number }>>;
  readonly peakMiB: number;
  readonly seconds: number;
}

/** Name and what it is; sets that are not there are left out. */
export function sets(): (readonly [string, string])[] {
  return [
    ['sample', 'the sample coverage'],
    ...(existsSync(SEEDS) ? [['seeds', 'the five seed articles'] as const] : []),
    ['made', `${MADE} articles made from the sample`],
  ];
}

export function readCoverageItems(set: string): SourceItem[] {
  if (set === 'made') return madeArticles(sampleTexts(), MADE);
  return itemsIn(set === 'seeds' ? SEEDS : `${ROOT}sample`);
}

/** The texts of the sample coverage, of which articles are made. */
export function sampleTexts(): string[] {
  return itemsIn(`${ROOT}sample`).map(({ text }) => text);
}

function itemsIn(folder: string): SourceItem[] {
  return openInputs([folder]).inputs.flatMap(({ path, bytes }) =>
    [...readSource(bytes, path === undefined ? {} : { path })].filter(isItem),
  );
}
