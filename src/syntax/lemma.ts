import type { Tag } from '../languages/sections/words.ts';
import { isVerb, posOf } from './tags.ts';
import type { Reading, WordInfo } from './word-readings.ts';

/** Dictionary form of a word that was given this tag. */
export function lemmaOf(info: WordInfo, tag: Tag): string {
  if (tag === 'PROPN') return nameLemma(info);
  const fit =
    best(info.readings.filter((r) => r.tag === tag)) ??
    best(info.readings.filter((r) => posOf(r.tag) === posOf(tag))) ??
    best(info.readings.filter((r) => isVerb(r.tag) && isVerb(tag)));
  if (fit) return fit.lemma;
  if (tag === 'NOUN') return info.readings.find((r) => r.tag === 'NOUN')?.lemma ?? info.form;
  return tag === 'PUNCT' || tag === 'SYM' || tag === 'X' ? info.form : info.key;
}

/** Of several dictionary forms the one that is the form itself, else the shortest, else the first. */
function best(readings: readonly Reading[]): Reading | undefined {
  return readings.reduce<Reading | undefined>(
    (found, r) => (found === undefined || r.lemma.length < found.lemma.length ? r : found),
    undefined,
  );
}

/** A name loses the genitive's "s", but not where names often end in it. */
function nameLemma({ form, readings }: WordInfo): string {
  const known = readings.find((r) => r.tag === 'PROPN' && r.features !== '');
  if (known) return known.lemma;
  return form.length < 5 || !/[^su]s$/u.test(form) || /(?:is|os|as|es|ls)$/u.test(form)
    ? form
    : form.slice(0, -1);
}
