/**
 * The file format of a full-form lexicon: sorted keys in blocks, front-coded, and one class number a key. A class is a set of
 * readings, each with a rule that makes the lemma from the form. Little endian. Written by `training/`, read by `lexicon.ts`.
 *
 *     u32 MAGIC, u32 number of keys, u32 bytes of the class table, u32 bytes of the keys,
 *     class table (UTF-8, a class a line), padding to 4, u32 start of each block in the keys, u16 class of each key, keys
 *
 * A key in a block is: u8 bytes shared with the key before (0 for the first), u8 bytes that follow, those bytes (UTF-8).
 */
export const MAGIC = 0x31584c52;
/** Keys in one block. */
export const BLOCK = 16;

/** A reading as a class line has it: tag, features, lemma rule. */
export interface StoredReading {
  readonly tag: string;
  /** Nouns: gender `MFN` and number `SP`. Verbs: persons `123` singular, `p` first and third plural, `q` second plural. */
  readonly features: string;
  readonly rule: string;
}

/** Readings as a line of the class table. */
export function classLine(readings: readonly StoredReading[]): string {
  return readings.map(({ tag, features, rule }) => `${tag}|${features}|${rule}`).join(';');
}

export function readingsOfLine(line: string): StoredReading[] {
  return line.split(';').map((part) => {
    const [tag = 'X', features = '', rule = ''] = part.split('|');
    return { tag, features, rule };
  });
}

/**
 * The rule that makes `lemma` from `form`: `at,drop,cut,add[,^]` drops `drop` units at `at`, cuts `cut` at the end, adds `add`, and
 * writes a capital.
 */
export function lemmaRule(form: string, lemma: string): string {
  const target = lemma.toLowerCase();
  const capital = target === lemma ? '' : ',^';
  let best = plainRule(form, target, 0, 0);
  for (let at = 0; at <= form.length - 2 && at <= 12; at++) {
    if (form.slice(at, at + 2) !== 'ge' && form.slice(at, at + 2) !== 'zu') continue;
    const rule = plainRule(form, target, at, 2);
    if (rule.length < best.length) best = rule;
  }
  return best + capital;
}

function plainRule(form: string, target: string, at: number, drop: number): string {
  const base = form.slice(0, at) + form.slice(at + drop);
  let same = 0;
  while (same < base.length && same < target.length && base[same] === target[same]) same++;
  if (drop > 0 && same < at) return 'x'.repeat(99);
  return `${drop ? at : 0},${drop},${base.length - same},${target.slice(same)}`;
}

/** The lemma that a rule makes from a form in lower case. */
export function lemmaBy(rule: string, form: string): string {
  const [at = '0', drop = '0', cut = '0', add = '', capital] = rule.split(',');
  const from = Number(at);
  const base = drop === '0' ? form : form.slice(0, from) + form.slice(from + Number(drop));
  const lemma = base.slice(0, base.length - Number(cut)) + add;
  return capital === undefined ? lemma : lemma.charAt(0).toUpperCase() + lemma.slice(1);
}
