import { inFolder, some } from './count.ts';
import type { ProjectWords } from './project.ts';

export const projectDe: ProjectWords = {
  published: 'ERSCHIENEN',
  outlet: 'MEDIUM',
  title: 'TITEL',
  independent: 'TEXTE',
  version: 'FASSUNG',
  contacts: 'KONTAKTE',
  statements: 'AUSSAGEN',
  name: 'NAME',
  kind: 'ART',
  number: 'NR',
  when: 'WANN',
  by: 'VON',
  because: 'weil',
  field: 'WERT',
  setting: 'EINSTELLUNG',
  meaning: 'BEDEUTUNG',
  unknown: 'nicht bekannt',
  undone: 'zurückgenommen',
  copyOf: (name, shared) => `gleicher Text wie ${name}${shared === undefined ? '' : ` (${shared} %)`}`,
  leftOut: 'ausgelassen',
  none: 'keine',
  kinds: {
    set: 'eingetragen',
    override: 'eingetragen',
    ignore: 'ausgelassen',
    merge: 'vereint',
    split: 'getrennt',
    state: 'Unterschied',
    undo: 'zurückgenommen',
    reanalyse: 'neu gelesen',
  },
  states: { open: 'offen', explained: 'erklärt', same: 'dasselbe', ignored: 'übergangen' },
  added: ({ fresh, versions, there }) =>
    [
      `${fresh} Artikel aufgenommen`,
      ...(versions > 0 ? [some(versions, 'neue Fassung', 'neue Fassungen')] : []),
      ...(there > 0 ? [`${there} schon da`] : []),
    ].join(', '),
  wouldAdd: ({ fresh, versions, there }) =>
    `${fresh} Artikel kämen hinzu, ${some(versions, 'neue Fassung', 'neue Fassungen')}, ${there} schon da`,
  refused: (texts) => `${some(texts, 'Eingabe', 'Eingaben')} nicht lesbar`,
  places: { new: 'neu', version: 'neue Fassung', there: 'schon da' },
  now: ({ articles, independent, contacts, differences, main, planned }) => {
    const kinds =
      main === undefined || planned === undefined || contacts === 0
        ? ''
        : ` (${main} in Überschriften, ${planned} geplant)`;
    return `${articles} Artikel (${some(independent, 'unabhängiger Text', 'unabhängige Texte')}), ${some(contacts, 'Kontakt', 'Kontakte')}${kinds}, ${some(differences, 'Unterschied', 'Unterschiede')}`;
  },
  damaged: (places) =>
    `${some(places, 'Stelle wirkt', 'Stellen wirken')} beschädigt oder maschinell übersetzt`,
  noOutlet: (n) =>
    `${n} Artikel ${n === 1 ? 'nennt' : 'nennen'} kein Medium: readout set ARTIKEL outlet NAME --because GRUND`,
  dayLinked: (contact, from) => `der Tag von ${contact} ist aus ${from} übernommen`,
  dayOpen: (contact, article) =>
    `der Tag von ${contact} bleibt offen: readout set ${article} published TAG --because GRUND`,
  shownOf: (shown, of) => `${shown} von ${of}`,
  hits: (hits, articles) => `${some(hits, 'Stelle', 'Stellen')} in ${some(articles, 'Artikel', 'Artikeln')}`,
  values: (values, contacts) =>
    `${some(values, 'Wert', 'Werte')} von ${some(contacts, 'Kontakt', 'Kontakten')}`,
  created: (name) =>
    `Projekt „${name}“ angelegt (Beschriftung deutsch; readout config set ui.lang en ändert das).`,
  next: (folder) => `Weiter: ${inFolder(folder)}readout add DATEI|ORDNER...`,
  look: (folder) =>
    `Weiter: ${inFolder(folder)}readout diff für die Unterschiede, readout serve für alles als Seiten`,
  wouldChange: (contacts) => `änderte ${some(contacts, 'Kontakt', 'Kontakte')}; nichts wurde behalten`,
  changed: (contacts) => `${some(contacts, 'Kontakt', 'Kontakte')} geändert`,
  appears: 'neu',
  disappears: 'fort',
  undid: (n, what) => `${n} zurückgenommen (${what})`,
  did: (n) => `als ${n} festgehalten; readout undo nimmt es zurück`,
  reread: (articles, contacts, dry) =>
    `${articles} Artikel neu gelesen; ${some(contacts, 'Kontakt', 'Kontakte')} ${dry ? 'änderten sich; nichts wurde behalten' : 'geändert'}`,
  proposals: 'Sie haben einen Wert eingetragen; die Artikel geben einen anderen. Ihrer steht vorn:',
  adrift: 'Korrekturen, deren Worte nicht mehr als Kontakt gelesen werden (behalten, ohne Wirkung):',
  well: 'Alles in Ordnung.',
  versionOf: (n, of) => `Fassung ${n} von ${of}`,
  valuesChanged: 'Geänderte Werte:',
  noValueChanged: 'Kein Wert hat sich geändert.',
  packed: ({ file, contacts, articles, fulltext }) =>
    `${file}: ${some(contacts, 'Kontakt', 'Kontakte')}, ${articles} Artikel, ${fulltext ? 'mit vollem Text (zum Veröffentlichen: --no-fulltext)' : 'nur die zitierten Stellen'}`,
  verified: ({ quotes, texts, files, manifest: { generator, revision } }) =>
    `${quotes.good}/${quotes.of} Zitate an ihrer Stelle · ${texts.of === 0 ? '' : `${texts.good}/${texts.of} Texte unverändert · `}${files.good}/${files.of} Dateien unverändert · gemacht von Readout ${generator.version}, Regeln ${generator.rules}, Revision ${revision}`,
  notKept: 'nichts wurde behalten',
  leftOfPack: (n, why) => `Korrektur ${n} der Mappe wurde hier nicht gemacht: ${why}`,
  written: (rows, path) => `${some(rows, 'Zeile', 'Zeilen')} nach ${path} geschrieben`,
};
