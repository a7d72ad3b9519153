import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LexiconWriter } from './lexicon-writer.ts';

/** What the classes of the name list are in features: first name, surname, city, country, region. Others are left out. */
const KINDS: Readonly<Record<string, string>> = { VOR: 'v', NAC: 'n', STD: 'c', COU: 'l', GEB: 'r' };

/** Adds the names of german-pos-dict (`form<TAB>lemma<TAB>EIG:case:number:gender:article:class`). False when the file is missing. */
export function addNames(writer: LexiconWriter, path: string): boolean {
  if (!existsSync(path)) return false;
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [form = '', lemma = '', tag = ''] = line.split('\t');
    const kind = KINDS[tag.split(':').at(-1) ?? ''];
    if (kind !== undefined) writer.add(form, 'PROPN', lemma, kind);
  }
  return true;
}
