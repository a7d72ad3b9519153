import type { LexiconWriter } from './lexicon-writer.ts';

/**
 * Adds our own words: a line is `form; tag; features; further forms; lemma`, `#` begins a comment. Without a lemma the form is its own.
 * Forms that begin with `-` hang on the first ("Telefonat; NOUN; NSP; -s -e -en").
 */
export function addDomainWords(writer: LexiconWriter, text: string): void {
  for (const line of text.split('\n')) {
    const [words = ''] = line.split('#');
    if (words.trim() === '') continue;
    const [form = '', tag = '', features = '', forms = '', lemma = form] = words
      .split(';')
      .map((part) => part.trim());
    if (form === '' || tag === '') throw new RangeError(`not a word line: ${line}`);
    writer.add(form, tag, lemma, features);
    for (const further of forms.split(/\s+/u).filter((f) => f !== ''))
      writer.add(further.startsWith('-') ? form + further.slice(1) : further, tag, lemma, features);
  }
}
