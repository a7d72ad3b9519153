import { some } from './count.ts';
import { feedsEn } from './feeds-en.ts';
import { projectEn } from './project-en.ts';
import type { OwnWords } from './words.ts';

export const en: OwnWords = {
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
  or: 'or',
  silent: 'not said by',
  couldNotKnow: 'could not know',
  linkedFrom: 'from',
  accordingTo: 'according to',
  ownVoice: 'the outlet itself',
  value: 'value',
  how: 'how we have it',
  given: 'given by',
  givenBy: (n, of) => `${n} of ${some(of, 'article')}`,
  behind: 'not first',
  matched: 'words',
  sentence: 'sentence',
  rule: 'rule',
  written: 'written',
  wouldChange: 'would change it',
  cue: 'cue',
  links: { speaker: 'said by', via: 'passed on by', outlet: 'printed by' },
  act: 'kind',
  topic: 'topic',
  contact: 'contact',
  inside: 'inside',
  sameWords: 'same words',
  more: (quotes) => `and ${some(quotes, 'more place')}`,
  feeds: feedsEn,
  project: projectEn,
};
