import { tagNumber } from './tags.ts';
import type { Reading, WordInfo } from './word-readings.ts';

/** Numbers of tags without a trained model: the likeliest reading after the words before. */
export function plainTags(words: readonly WordInfo[]): number[] {
  const chosen: Reading[] = [];
  words.forEach((word, i) => {
    chosen.push(likeliest(word, chosen.at(-1), words[i + 1]));
  });
  return chosen.map(({ tag }) => tagNumber(tag));
}

function likeliest(word: WordInfo, previous: Reading | undefined, next: WordInfo | undefined): Reading {
  const [first = { tag: 'X', lemma: word.form, features: '' } as const] = word.readings;
  const pick = (test: (r: Reading) => boolean): Reading => word.readings.find(test) ?? first;
  if (previous?.tag === 'PART.Inf') return pick((r) => r.tag.endsWith('.Inf'));
  if (previous?.tag.startsWith('AUX') && !previous.tag.endsWith('Part'))
    return pick((r) => r.tag === 'VERB.Part' || r.tag === 'VERB.Inf' || r.tag === 'ADJ');
  if (previous?.tag === 'DET' || previous?.tag === 'ADP')
    return pick((r) => r.tag === 'ADJ' || r.tag === 'NOUN');
  if (previous?.tag === 'PUNCT' && next && !next.capital)
    return pick((r) => r.tag === 'PRON.Rel' || r.tag === 'SCONJ');
  return first;
}
