import type { Words } from './words.ts';

export const en: Words = {
  id: 'ID',
  date: 'DATE',
  what: 'WHAT',
  who: 'WHO',
  status: 'STATUS',
  articles: 'ARTICLES',
  noDate: 'not given',
  count: (articles, contacts, differences) =>
    `${some(articles, 'article')}, ${some(contacts, 'contact')}, ${some(differences, 'difference')}`,
  noContacts: 'No contact between political actors was found.',
  differences: 'DIFFERENCES',
  standing: {
    corroborated: 'corroborated',
    single_source: 'one source',
    refined: 'told more and less exactly',
    conflicting: 'conflicting',
    silent: 'not given',
  },
  basis: { stated: 'stated', computed: 'computed', linked: 'linked', entered: 'entered' },
  before: 'before the event',
  after: 'after the event',
  or: 'or',
  silent: 'not said by',
  couldNotKnow: 'could not know',
  linkedFrom: 'from',
  accordingTo: 'according to',
  ownVoice: 'the outlet itself',
  value: 'value',
  how: 'how we have it',
  behind: 'not first',
  matched: 'words',
  sentence: 'sentence',
  rule: 'rule',
  written: 'written',
  wouldChange: 'would change it',
  more: (quotes) => `and ${some(quotes, 'more place')}`,
  kinds: {
    value_conflict: 'values conflict',
    description_conflict: 'described differently',
    omission: 'left out',
    headline_quote_not_in_body: 'headline quote not in the text',
    attribution_conflict: 'same words, other speaker',
    judgement_differs: 'judged differently',
    time_conflict: 'times conflict',
    gap: 'not given by any article',
    one_sided_readout: 'one side told',
    announced_unconfirmed: 'announced, not reported',
    text_quality: 'damaged text',
    framing_conflict: 'framed differently',
  },
  severities: { conflict: 'conflict', info: 'note', needs_user: 'needs you' },
};

function some(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
