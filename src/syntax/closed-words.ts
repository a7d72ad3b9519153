import type { HelperVerb, Tag, WordTables } from '../languages/sections/words.ts';
import { wordSet } from './token-rules.ts';

/** One thing a form can be. */
export interface Reading {
  readonly tag: Tag;
  readonly lemma: string;
}

/** The closed classes and helper verbs of a language by form (lower case), likeliest reading first. */
export function closedWords(tables: WordTables): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  const add = (form: string, reading: Reading): void => {
    const known = found.get(form) ?? [];
    if (!known.some((r) => r.tag === reading.tag)) known.push(reading);
    found.set(form, known);
  };
  for (const { tags, lemma, forms } of tables.groups)
    for (const form of wordSet(forms)) for (const tag of tags) add(form, { tag, lemma: lemma ?? form });
  for (const helper of tables.helpers)
    for (const pos of helper.pos)
      for (const [kind, forms] of formsOf(helper))
        for (const form of wordSet(forms)) add(form, { tag: `${pos}.${kind}`, lemma: helper.lemma });
  return found;
}

function formsOf(helper: HelperVerb) {
  return [
    ['Ind.Pres', helper.present],
    ['Ind.Past', helper.past],
    ['Sub.Pres', helper.subjunctivePresent],
    ['Sub.Past', helper.subjunctivePast],
    ['Inf', helper.infinitive],
    ['Part', helper.participle],
  ] as const;
}
