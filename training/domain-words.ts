import type { LexiconWriter } from './lexicon-writer.ts';

/**
 * Adds our own words: a line is `lemma; tag; features; further forms`, `#` begins a comment. The lemma is a form itself.
 * Forms that begin with `-` hang on the lemma ("Telefonat; NOUN; NSP; -s -e -en").
 */
export function addDomainWords(writer: LexiconWriter, text: string): void {
  for (const line of text.split('\n')) {
    const [words = ''] = line.split('#');
    if (words.trim() === '') continue;
    const [lemma = '', tag = '', features = '', forms = ''] = words.split(';').map((part) => part.trim());
    if (lemma === '' || tag === '') throw new RangeError(`not a word line: ${line}`);
    writer.add(lemma, tag, lemma, features);
    for (const form of forms.split(/\s+/u).filter((f) => f !== ''))
      writer.add(form.startsWith('-') ? lemma + form.slice(1) : form, tag, lemma, features);
  }
}
