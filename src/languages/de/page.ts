import type { PageTables } from '../sections/page.ts';
import { words } from './calendar-words.ts';
import { lines } from './page-lines.ts';
import { states } from './page-states.ts';

export const page: PageTables = {
  // prettier-ignore
  functionWords: [
    'der', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'mit', 'auf', 'für',
    'von', 'dem', 'sich', 'auch', 'als', 'aus', 'bei', 'nach', 'wie', 'im', 'zu', 'zum', 'zur', 'dass', 'wird',
    'werden', 'wurde', 'wurden', 'hat', 'haben', 'hatte', 'hatten', 'sind', 'waren', 'aber', 'noch', 'über', 'vom',
    'am', 'beim', 'durch', 'gegen', 'zwischen', 'seit', 'vor', 'unter', 'sein', 'seine', 'seinen', 'seiner', 'ihre',
    'ihren', 'ihrer', 'er', 'sie', 'es', 'wir', 'nur', 'mehr', 'nun', 'sei', 'sollen', 'soll', 'kann', 'können',
    'müsse', 'müssen', 'wenn', 'weil', 'jedoch', 'ohne', 'bis', 'diese', 'dieser', 'diesem', 'dieses', 'keine', 'worden',
    'die', 'den', 'des', 'ihr', 'ihm', 'ihn', 'ihnen', 'ihrem', 'ihres', 'seinem', 'seines', 'um', 'ob', 'sowie', 'oder', 'doch', 'sondern',
    'habe', 'hätten', 'würde', 'würden', 'wolle', 'wollen', 'wollte', 'werde', 'bereits', 'schon', 'zuvor', 'später', 'danach', 'dabei',
    'damit', 'darüber', 'dort', 'beide', 'beiden', 'während', 'etwa', 'wieder', 'kein', 'keinen', 'sagte', 'laut', 'einander',
  ],
  months: { ...words.month, ...words.mon, Mrz: 3 },
  weekdays: { ...words.weekday, Mo: 1, Di: 2, Mi: 3, Do: 4, Fr: 5, Sa: 6, So: 7 },
  ordinalEnds: ['.'],
  inDate: ['den', 'dem', 'der', 'am'],
  today: ['heute', 'heute,', 'heute (', 'heute am', 'heute, am', 'am heutigen', 'vom heutigen'],
  beforeTime: ['um', 'gegen', 'ab'],
  afterTime: ['uhr', 'h'],
  stamps: [
    {
      role: 'as_of',
      // prettier-ignore
      words: [
        'Stand', 'Aktualisiert', 'Zuletzt aktualisiert', 'Letzte Aktualisierung', 'Aktualisierung', 'Aktualisierte Fassung',
        'Zuletzt bearbeitet', 'Zuletzt geändert', 'Letzte Änderung', 'Geändert', 'Update',
      ],
      example: 'Stand: 3.4.2019, 12:05 Uhr',
    },
    {
      role: 'published',
      // prettier-ignore
      words: [
        'Veröffentlicht', 'Erstveröffentlichung', 'Erstmals veröffentlicht', 'Publiziert', 'Erschienen', 'Erscheinungsdatum', 'Veröffentlichungsdatum',
        'Ausgabedatum', 'Ausgabe', 'Pressemitteilung', 'Medienmitteilung', 'Presseaussendung', 'Newsletter', 'Erstellt', 'Datum',
        'Online seit', 'Gesendet', 'Sendung', 'Meldung',
      ],
      example: 'Veröffentlicht am 3. April 2019 um 12.05 Uhr',
    },
  ],
  // prettier-ignore
  putUp: [
    'Dieser Artikel wurde', 'Dieser Artikel ist', 'Dieser Beitrag wurde', 'Dieser Beitrag ist', 'Dieser Eintrag wurde', 'Dieser Eintrag ist',
    'Dieser Text wurde', 'Dieser Text ist', 'Der Artikel wurde', 'Der Beitrag wurde', 'Der Eintrag wurde', 'Geschrieben', 'Gespeichert',
    'Verfasst', 'Eingestellt', 'Gepostet', 'Eingetragen', 'Abgelegt',
  ],
  lines,
  states,
  // prettier-ignore
  bylines: [
    'Von', 'Von unserem Korrespondenten', 'Von unserer Korrespondentin', 'Autor:', 'Autorin:', 'Autoren:', 'Text:',
    'Verfasst von', 'Ein Beitrag von', 'Ein Artikel von', 'Ein Bericht von', 'Ein Kommentar von', 'Eine Analyse von',
    'Ein Gastbeitrag von', 'Eine Reportage von', 'Eine Einordnung von', 'Analyse von', 'Kommentar von', 'Interview:', 'Interview von',
  ],
  and: ['und', 'sowie', 'mit'],
  // prettier-ignore
  credits: [
    'Foto', 'Fotos', 'Bild', 'Bilder', 'Bildquelle', 'Bildnachweis', 'Bildrechte', 'Archivbild', 'Archivfoto', 'Symbolbild',
    'Symbolfoto', 'Grafik', 'Illustration', 'Screenshot', 'Quelle', 'Fotocredit', 'Copyright',
  ],
  // prettier-ignore
  agencies: [
    'dpa', 'picture alliance', 'picture-alliance', 'imago', 'imago images', 'Getty Images', 'EPA', 'laif', 'AFP', 'Reuters', 'AP', 'APA', 'KNA', 'epd', 'SID', 'dts', 'ddp', 'DAPD', 'sda', 'Keystone-SDA', 'ots', 'TASS',
    'ITAR-TASS', 'Interfax', 'RIA Nowosti', 'Sputnik', 'Xinhua', 'Anadolu', 'ANSA', 'PAP', 'BTA', 'EFE', 'Ukrinform', 'AA',
    'dpa-AFX', 'Dow Jones', 'Bloomberg', 'LPA', 'rtr', 'rts', 'RTR', 'UPI', 'ANI', 'IRNA', 'KCNA', 'Yonhap', 'Kyodo', 'MTI', 'CTK',
  ],
  // prettier-ignore
  openers: [
    'Der', 'Die', 'Das', 'Ein', 'Eine', 'Einen', 'Einem', 'Einer', 'In', 'Im', 'Am', 'Nach', 'Bei', 'Beim', 'Mit', 'Vor', 'Auf',
    'Zum', 'Zur', 'Angesichts', 'Nachdem', 'Seit', 'Wegen', 'Trotz', 'Während', 'Laut', 'Kurz',
    'Inmitten', 'Rund', 'Zwischen', 'Unter', 'Nur', 'Wenige', 'Anlässlich', 'Ungeachtet',
  ],
  clauseOpeners: ['Wie', 'Es', 'Er', 'Bereits', 'Erstmals', 'Zuvor'],
  // prettier-ignore
  carryingOn: ['und', 'sowie', 'ist', 'sind', 'war', 'waren', 'hat', 'haben', 'hatte', 'hatten', 'wird', 'werden', 'wurde', 'wurden', 'will', 'wollen'],
};
