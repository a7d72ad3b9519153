import { some } from './count.ts';
import type { FeedWords } from './feeds.ts';

export const feedsDe: FeedWords = {
  feed: 'FEED',
  state: 'STAND',
  lastSuccess: 'ZULETZT GELESEN',
  items: 'EINTRÄGE/NEU',
  next: 'NÄCHSTES MAL',
  never: 'nie',
  tags: 'Schlagwörter',
  fullText: 'ganze Texte',
  states: { new: 'noch nie gefragt', ok: 'in Ordnung', failing: 'gestört', stopped: 'eingestellt' },
  none: 'Kein Feed wird verfolgt. Weiter: readout feeds add URL oder readout feeds import DATEI',
  followed: (name, id) => `${name} wird verfolgt (${id}).`,
  there: (name, id) => `${name} wird schon verfolgt (${id}).`,
  gone: (name, articles) =>
    `${name} wird nicht mehr verfolgt; ${some(articles, 'Artikel davon bleibt', 'Artikel davon bleiben')}.`,
  list: ({ feeds, fresh, there, duplicates, unusable, tags }) =>
    [
      `${some(feeds, 'Feed', 'Feeds')}: ${fresh} neu, ${there} schon verfolgt`,
      ...(duplicates > 0 ? [some(duplicates, 'doppelter Eintrag', 'doppelte Einträge')] : []),
      ...(unusable > 0 ? [some(unusable, 'unbrauchbare Adresse', 'unbrauchbare Adressen')] : []),
      ...(tags > 0 ? [some(tags, 'Ordner als Schlagwort', 'Ordner als Schlagwörter')] : []),
    ].join('; '),
  nothingKept: 'nichts wurde behalten',
  asked: ({ feeds, ok, moved, failing, waiting, fresh }) =>
    [
      `${some(feeds, 'Feed', 'Feeds')}: ${ok} in Ordnung`,
      ...(moved > 0 ? [`${moved} umgezogen, Adresse angepasst`] : []),
      ...(failing > 0 ? [`${failing} gestört`] : []),
      ...(waiting > 0 ? [`${waiting} nicht gefragt (warten oder eingestellt)`] : []),
      fresh === 0 ? 'nichts Neues' : some(fresh, 'neuer Text', 'neue Texte'),
    ].join(', '),
  nextLook: (at) => `nächstes Mal ${at}`,
  watching: 'beobachtet; ^C beendet',
};
