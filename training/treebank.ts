import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Tag } from '../src/languages/sections/words.ts';
import { TAGS } from '../src/syntax/tags.ts';

/** A word of a treebank on its surface: a contraction ("im") is one word, tagged and named by its first part. */
export interface GoldWord {
  readonly form: string;
  readonly tag: Tag;
  readonly lemma: string;
  readonly upos: string;
  /** `Ind`, `Sub`, `Imp` or empty. */
  readonly mood: string;
  readonly tense: string;
  readonly relation: string;
}

/** Reads a CoNLL-U file, plain or gzipped, as surface words. */
export function readTreebank(path: string): GoldWord[][] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split(/\n{2,}/u)
    .map((block) => surfaceWords(block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))))
    .filter((sentence) => sentence.length > 0);
}

function surfaceWords(lines: readonly string[]): GoldWord[] {
  const found: GoldWord[] = [];
  let covered = 0;
  let surface: string | undefined;
  for (const line of lines) {
    const columns = line.split('\t');
    const [id = '', form = ''] = columns;
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      covered = Number(id.split('-')[1]);
      surface = form;
    } else if (surface !== undefined || Number(id) > covered) {
      found.push(goldWord(columns, surface));
      surface = undefined;
    }
  }
  return found;
}

function goldWord(columns: readonly string[], surface: string | undefined): GoldWord {
  const [, form = '', lemma = '', upos = 'X', xpos = '', feats = '', , relation = ''] = columns;
  const feature = (name: string): string =>
    new RegExp(`(?:^|\\|)${name}=([^|]*)`, 'u').exec(feats)?.[1] ?? '';
  const mood = feature('Mood');
  const tense = feature('Tense');
  const tag = tagOf({
    upos,
    xpos,
    mood,
    tense,
    verbForm: feature('VerbForm'),
    pronoun: feature('PronType'),
    relation,
  });
  return { form: surface ?? form, tag, lemma, upos, mood, tense: feature('Tense'), relation };
}

interface Gold {
  upos: string;
  xpos: string;
  mood: string;
  tense: string;
  verbForm: string;
  pronoun: string;
  relation: string;
}

function tagOf(gold: Gold): Tag {
  const { upos, xpos, relation } = gold;
  if (upos === 'VERB' || upos === 'AUX') return `${upos}.${verbKind(gold)}` as Tag;
  if (relation === 'compound:prt' && (upos === 'ADP' || upos === 'ADV')) return `${upos}.Verb`;
  if (
    upos === 'PRON' &&
    (xpos.startsWith('PREL') || xpos === 'REL' || (xpos === 'DT' && gold.pronoun === 'Dem,Rel'))
  )
    return 'PRON.Rel';
  if (upos === 'PART' && (xpos === 'PTKZU' || (xpos === 'RP' && relation === 'mark'))) return 'PART.Inf';
  return (TAGS as readonly string[]).includes(upos) ? (upos as Tag) : 'X';
}

function verbKind({ mood, tense, verbForm, xpos }: Gold): string {
  if (mood === 'Imp') return 'Imp';
  if (mood === 'Ind' || mood === 'Sub') return `${mood}.${tense === 'Past' ? 'Past' : 'Pres'}`;
  if (verbForm === 'Inf' || xpos === 'VB' || xpos.endsWith('INF')) return 'Inf';
  return verbForm === 'Part' || xpos === 'VBN' || xpos.endsWith('PP') ? 'Part' : 'Inf';
}
