import type { Base, BriefWords } from './words.ts';

const articles = (n: number): string => `${n} Artikel`;
/** Dative: `von 3 Artikeln`. */
const articlesOf = (n: number): string => (n === 1 ? '1 Artikel' : `${n} Artikeln`);
const texts = (n: number): string => (n === 1 ? '1 unabhängiger Text' : `${n} unabhängige Texte`);
const counted = ({ articles: n, independent }: Base): string => `${articles(n)}, ${texts(independent)}`;

export const de: BriefWords = {
  brief: 'Übersicht',
  columns: ['Was', 'Angabe', 'Wie belegt'],
  values: 'Was berichtet wird',
  differences: 'Worin die Artikel abweichen',
  noDifference: 'Kein Unterschied gefunden. Dass niemand widerspricht, ist keine Übereinstimmung.',
  single: 'Nur ein Artikel berichtet davon: Es gibt nichts zu vergleichen.',
  said: 'Wer sagte was',
  unstated: 'Von keinem Artikel genannt',
  sources: 'Artikel',
  unknownOutlet: 'Medium nicht genannt',
  undated: 'Tag nicht genannt',
  unknownDay: 'Tag nicht genannt',
  notSaid: 'nicht genannt',
  absent: 'nicht erwähnt',
  copyOf: (of) => `gleicher Text wie ${of}`,
  base: (base) => `Grundlage: ${counted(base)}.`,
  given: (n, of, independent) =>
    `${n} von ${articlesOf(of)}; ${independent === 1 ? '1 unabhängige Quelle' : `${independent} unabhängige Quellen`}`,
  silent: (names) => `sagen es nicht: ${names}`,
  couldNotKnow: (names) => `konnten es nicht wissen: ${names}`,
  linkedFrom: (names) => `aus ${names}`,
  via: (who) => `laut ${who}`,
  announced: 'vorher geschrieben',
  more: (n) => `und ${n} weitere`,
  made: (version, rules) => `Readout ${version}, Regeln ${rules}.`,
  asOf: (revision) => `Stand: Revision ${revision}.`,
  limits: 'Readout vergleicht, was die geladenen Artikel sagen. Es entscheidet nicht, was wahr ist.',
  offsets:
    'Zeichen zählen als UTF-16-Einheiten im Text des Artikels; die Ziffern danach beginnen dessen SHA-256.',
  changes: (since) => (since === null ? 'Lage: alles bisher' : `Lage seit ${since}`),
  fresh: (n) => `Neu (${n})`,
  changed: (n) => `Geändert (${n})`,
  now: (value) => `jetzt ${value}`,
  before: (value) => `vorher ${value}`,
  also: (values) => `auch ${values}`,
  noLonger: (values) => `nicht mehr ${values}`,
  happened: (n, of) => `Eingetreten (${n} von ${of} angekündigten)`,
  unreported: (n) => `Ohne Bericht (${n})`,
  gone: (n) => `Weggefallen (${n})`,
  open: (n) => `Offen (${n})`,
  dates: 'Termine',
  loaded: (base) => `Geladen: ${counted(base)}.`,
  newArticles: (n) => `Neu seitdem: ${articles(n)}.`,
};
