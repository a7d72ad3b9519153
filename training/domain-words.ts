import type { LexiconWriter } from './lexicon-writer.ts';

/**
 * Adds our own words: a line is `form; tag; features; further forms; lemma`, `#` begins a comment. Without a lemma the form is its own.
 * Forms that begin with `-` hang on the first ("Telefonat; NOUN; NSP; -s -e -en"). `WEAK` gives a regular verb all its forms, the
 * participle as third field ("vereinbaren; WEAK; vereinbart").
 */
export function addDomainWords(writer: LexiconWriter, text: string): void {
  for (const line of text.split('\n')) {
    const [words = ''] = line.split('#');
    if (words.trim() === '') continue;
    const [form = '', tag = '', features = '', forms = '', lemma = form] = words
      .split(';')
      .map((part) => part.trim());
    if (form === '' || tag === '') throw new RangeError(`not a word line: ${line}`);
    if (tag === 'WEAK') {
      addWeakVerb(writer, form, features);
      continue;
    }
    writer.add(form, tag, lemma, features);
    for (const further of forms.split(/\s+/u).filter((f) => f !== ''))
      writer.add(further.startsWith('-') ? form + further.slice(1) : further, tag, lemma, features);
  }
}

/** The forms of a regular verb: "vereinbaren", "vereinbart", "vereinbarte". */
function addWeakVerb(writer: LexiconWriter, lemma: string, participle: string): void {
  const stem = lemma.replace(/e?n$/u, '');
  const joint = /[dt]$/u.test(stem) ? 'e' : '';
  const add = (form: string, tag: string, features = ''): void => writer.add(form, tag, lemma, features);
  add(lemma, 'VERB.Inf');
  add(participle, 'VERB.Part');
  add(`${stem}e`, 'VERB.Ind.Pres', '1');
  add(`${stem}${joint}t`, 'VERB.Ind.Pres', '3');
  add(lemma, 'VERB.Ind.Pres', 'p');
  add(`${stem}e`, 'VERB.Sub.Pres', '3');
  for (const tag of ['VERB.Ind.Past', 'VERB.Sub.Past']) {
    add(`${stem}${joint}te`, tag, '13');
    add(`${stem}${joint}ten`, tag, 'p');
  }
}
