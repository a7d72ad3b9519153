import type { Base, BriefWords } from './words.ts';

const articles = (n: number): string => (n === 1 ? '1 article' : `${n} articles`);
const texts = (n: number): string => (n === 1 ? '1 independent text' : `${n} independent texts`);
const counted = ({ articles: n, independent }: Base): string => `${articles(n)}, ${texts(independent)}`;

export const en: BriefWords = {
  brief: 'Brief',
  columns: ['What', 'Value', 'How it is known'],
  values: 'What is reported',
  differences: 'Where the articles differ',
  noDifference: 'No difference was found. That nobody contradicts is no agreement.',
  single: 'Only one article reports it: there is nothing to compare.',
  said: 'Who said what',
  unstated: 'Stated by no article',
  sources: 'Articles',
  unknownOutlet: 'outlet not stated',
  undated: 'day not stated',
  unknownDay: 'day not stated',
  notSaid: 'not stated',
  absent: 'not mentioned',
  copyOf: (of) => `same text as ${of}`,
  base: (base) => `Based on ${counted(base)}.`,
  given: (n, of, independent) =>
    `${n} of ${articles(of)}; ${independent === 1 ? '1 independent source' : `${independent} independent sources`}`,
  silent: (names) => `do not say: ${names}`,
  couldNotKnow: (names) => `could not know: ${names}`,
  linkedFrom: (names) => `from ${names}`,
  via: (who) => `according to ${who}`,
  announced: 'written before',
  more: (n) => `and ${n} more`,
  made: (version, rules) => `Readout ${version}, rules ${rules}.`,
  asOf: (revision) => `As of revision ${revision}.`,
  limits: 'Readout compares what the loaded articles say. It does not decide what is true.',
  offsets:
    'Characters count as UTF-16 units of the article’s text; the digits behind them begin its SHA-256.',
  changes: (since) => (since === null ? 'Everything so far' : `What changed since ${since}`),
  fresh: (n) => `New (${n})`,
  changed: (n) => `Changed (${n})`,
  now: (value) => `now ${value}`,
  before: (value) => `before ${value}`,
  also: (values) => `also ${values}`,
  noLonger: (values) => `no longer ${values}`,
  happened: (n, of) => `Took place (${n} of ${of} announced)`,
  unreported: (n) => `Without a report (${n})`,
  gone: (n) => `Gone (${n})`,
  open: (n) => `Open (${n})`,
  dates: 'Dates ahead',
  loaded: (base) => `Loaded: ${counted(base)}.`,
  newArticles: (n) => `New since then: ${articles(n)}.`,
};
