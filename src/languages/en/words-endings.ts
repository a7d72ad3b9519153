import type { EndingRule } from '../sections/words.ts';

/** What an unknown English word is by its ending; the longest ending that fits is taken. */
export const endings: readonly EndingRule[] = [
  { ending: '', capital: true, tags: ['PROPN'], example: 'Moscow' },
  { ending: '', tags: ['NOUN', 'ADJ', 'VERB.Inf'], example: 'talk' },
  { ending: 'ly', tags: ['ADV'], example: 'quickly' },
  { ending: 'ing', tags: ['VERB.Part', 'NOUN'], example: 'talking' },
  { ending: 'ed', tags: ['VERB.Ind.Past', 'VERB.Part'], example: 'talked' },
  { ending: 'ian', tags: ['ADJ', 'NOUN'], example: 'diplomatian' },
  { ending: 'al', tags: ['ADJ'], example: 'bilateral' },
  { ending: 'ive', tags: ['ADJ'], example: 'constructive' },
  { ending: 'ous', tags: ['ADJ'], example: 'serious' },
  { ending: 'ful', tags: ['ADJ'], example: 'peaceful' },
  { ending: 'able', tags: ['ADJ'], example: 'acceptable' },
];
