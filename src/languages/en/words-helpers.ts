import type { HelperVerb } from '../sections/words.ts';

const NONE = { subjunctivePresent: '', subjunctivePast: '' };

/** English auxiliaries and modals with all their forms. */
export const helpers: readonly HelperVerb[] = [
  { lemma: 'be', pos: ['AUX'], present: "am is are 'm 're isn't aren't", past: "was were wasn't weren't", ...NONE, infinitive: 'be', participle: 'been being' },
  { lemma: 'have', pos: ['AUX', 'VERB'], present: "have has 've haven't hasn't", past: "had hadn't", ...NONE, infinitive: '', participle: 'having' },
  { lemma: 'do', pos: ['AUX', 'VERB'], present: "do does don't doesn't", past: "did didn't", ...NONE, infinitive: '', participle: 'done doing' },
  { lemma: 'will', pos: ['AUX'], present: "will 'll won't", past: "would wouldn't", ...NONE, infinitive: '', participle: '' },
  { lemma: 'can', pos: ['AUX'], present: "can cannot can't", past: "could couldn't", ...NONE, infinitive: '', participle: '' },
  { lemma: 'may', pos: ['AUX'], present: 'may', past: 'might', ...NONE, infinitive: '', participle: '' },
  { lemma: 'shall', pos: ['AUX'], present: 'shall', past: "should shouldn't", ...NONE, infinitive: '', participle: '' },
  { lemma: 'must', pos: ['AUX'], present: "must mustn't", past: '', ...NONE, infinitive: '', participle: '' },
  { lemma: 'ought', pos: ['AUX'], present: 'ought', past: '', ...NONE, infinitive: '', participle: '' },
]; // prettier-ignore
