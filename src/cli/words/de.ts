import type { Words } from './words.ts';

export const de: Words = {
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
  standing: {
    corroborated: 'mehrfach belegt',
    single_source: 'eine Quelle',
    refined: 'verschieden genau',
    conflicting: 'widersprüchlich',
    silent: 'nicht genannt',
  },
  basis: { stated: 'genannt', computed: 'errechnet', linked: 'verknüpft', entered: 'eingetragen' },
  before: 'vor dem Ereignis',
  after: 'nach dem Ereignis',
  or: 'oder',
  silent: 'nicht gesagt in',
  couldNotKnow: 'konnte es nicht wissen:',
  linkedFrom: 'aus',
  accordingTo: 'laut',
  ownVoice: 'der Artikel selbst',
  value: 'Wert',
  how: 'Herkunft',
  behind: 'nicht zuerst',
  matched: 'Worte',
  sentence: 'Satz',
  rule: 'Regel',
  written: 'geschrieben',
  wouldChange: 'was es änderte',
  more: (quotes) => `und ${some(quotes, 'weitere Stelle', 'weitere Stellen')}`,
  kinds: {
    value_conflict: 'Angaben widersprechen sich',
    description_conflict: 'verschieden beschrieben',
    omission: 'ausgelassen',
    headline_quote_not_in_body: 'Zitat der Überschrift fehlt im Text',
    attribution_conflict: 'gleiche Worte, anderer Sprecher',
    judgement_differs: 'verschieden bewertet',
    time_conflict: 'Zeitangaben widersprechen sich',
    gap: 'in keinem Artikel genannt',
    one_sided_readout: 'nur eine Seite erzählt',
    announced_unconfirmed: 'angekündigt, nicht berichtet',
    text_quality: 'beschädigter Text',
    framing_conflict: 'verschieden gerahmt',
  },
  severities: { conflict: 'Widerspruch', info: 'Hinweis', needs_user: 'braucht Sie' },
};

function some(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
