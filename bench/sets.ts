/** The sets of articles that the bench takes through the trip. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceItem } from '../src/model/source.ts';
import { intake } from '../src/intake.ts';
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

export async function readCoverageItems(set: string): Promise<SourceItem[]> {
  if (set === 'made') {
    const texts = (await itemsIn(`${ROOT}sample`)).map(({ text }) => text);
    return madeArticles(texts, MADE);
  }
  return itemsIn(set === 'seeds' ? SEEDS : `${ROOT}sample`);
}

async function itemsIn(folder: string): Promise<SourceItem[]> {
  return [...(await intake([folder])).items];
}
