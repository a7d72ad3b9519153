import { some } from './count.ts';
import { feedsDe } from './feeds-de.ts';
import { projectDe } from './project-de.ts';
import type { OwnWords } from './words.ts';

export const de: OwnWords = {
  id: 'ID',
  date: 'DATUM',
  what: 'WAS',
  who: 'WER',
  status: 'STAND',
  articles: 'ARTIKEL',
  noDate: 'nicht genannt',
  count: (articles, contacts, differences) =>
    `${articles} Artikel, ${some(contacts, 'Kontakt', 'Kontakte')}, ${some(differences, 'Unterschied', 'Unterschiede')}`,
  noContacts: 'Kein Kontakt zwischen politischen Akteuren gefunden.',
  differences: 'UNTERSCHIEDE',
  or: 'oder',
  silent: 'nicht gesagt in',
  couldNotKnow: 'konnte es nicht wissen:',
  linkedFrom: 'aus',
  accordingTo: 'laut',
  ownVoice: 'der Artikel selbst',
  value: 'Wert',
  how: 'Herkunft',
  given: 'gegeben von',
  givenBy: (n, of) => `${n} von ${some(of, 'Artikel', 'Artikeln')}`,
  behind: 'nicht zuerst',
  matched: 'Worte',
  sentence: 'Satz',
  rule: 'Regel',
  written: 'geschrieben',
  wouldChange: 'was es änderte',
  cue: 'Redeverb',
  links: { speaker: 'gesagt von', via: 'weitergegeben', outlet: 'gedruckt von' },
  act: 'Art',
  topic: 'Thema',
  contact: 'Kontakt',
  inside: 'innerhalb von',
  sameWords: 'gleiche Worte',
  more: (quotes) => `und ${some(quotes, 'weitere Stelle', 'weitere Stellen')}`,
  feeds: feedsDe,
  project: projectDe,
};
