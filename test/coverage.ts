/** Coverage that several tests read: the sample, and small texts of our own with what is hard about text. */
import { readFileSync } from 'node:fs';
import { readItems, RULES, VERSION, type Trip } from '../src/index.ts';
import { intake } from '../src/intake.ts';
import type { SourceItem } from '../src/model/source.ts';
import { toRecord } from '../src/exports/index.ts';
import type { ReadoutRecord } from '../src/contract/index.ts';

export const ROOT = new URL('..', import.meta.url).pathname;
export const SAMPLE = `${ROOT}sample`;

/** The items of files and folders. */
export async function itemsOf(...names: readonly string[]): Promise<SourceItem[]> {
  const { items, failed } = await intake(names);
  if (failed[0]) throw failed[0];
  return [...items];
}

/** The sample coverage with a few texts of our own. */
export async function someCoverage(): Promise<SourceItem[]> {
  return [...(await itemsOf(SAMPLE)), ...OWN.map(item)];
}

export function item(text: string, n: number): SourceItem {
  return { text, origin: `own-${n}.txt`, stated: { file: `own-${n}.txt` }, notes: [] };
}

export function recordOf(items: Iterable<SourceItem>): ReadoutRecord {
  return toRecord(readItems(items), { version: VERSION, rules: RULES });
}

export function textsOf(trip: Trip): ReadonlyMap<string, string> {
  return new Map(trip.articles.map(({ article }) => [article.id, article.text]));
}

export function readText(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

/** Beyond the BMP, Windows line ends, no letters, nothing, a quotation without an end, one long line. */
const OWN: readonly string[] = [
  '😀 Merkel telefoniert mit Macron 😀\n\nBundeskanzlerin Angela Merkel hat am 3. März 2021 „rund 20 Minuten“ mit Präsident Emmanuel Macron telefoniert 😀. Das Gespräch sei „offen 😀 gewesen“, sagte Merkel.',
  'Treffen in Wien\r\n\r\nDer Außenminister traf am Montag in Wien seinen Kollegen.\r\n\r\n»Wir reden weiter«, sagte er.\r\n',
  '',
  ' \n\t\n',
  '1234 5678 --- ***',
  'Sie sagte: „Wir warten noch auf die Antwort aus Moskau',
  `Der Präsident sprach mit der Kanzlerin. ${'Danach sprach er wieder mit ihr, und sie sagte, es sei gut. '.repeat(60)}`,
];
