import { inFolder, some } from './count.ts';
import type { ProjectWords } from './project.ts';

export const projectEn: ProjectWords = {
  published: 'PUBLISHED',
  outlet: 'OUTLET',
  title: 'TITLE',
  independent: 'TEXTS',
  version: 'VERSION',
  contacts: 'CONTACTS',
  statements: 'STATEMENTS',
  name: 'NAME',
  kind: 'KIND',
  number: 'NO',
  when: 'WHEN',
  by: 'BY',
  because: 'because',
  field: 'VALUE',
  setting: 'SETTING',
  meaning: 'MEANING',
  unknown: 'not known',
  undone: 'undone',
  copyOf: (name, shared) => `same text as ${name}${shared === undefined ? '' : ` (${shared} %)`}`,
  leftOut: 'left out',
  none: 'none',
  kinds: {
    set: 'entered',
    override: 'entered',
    ignore: 'left out',
    merge: 'merged',
    split: 'split',
    state: 'difference',
    undo: 'undid',
    reanalyse: 'read again',
  },
  states: { open: 'open', explained: 'explained', same: 'the same', ignored: 'ignored' },
  added: ({ fresh, versions, there }) =>
    [
      `${some(fresh, 'article', 'articles')} added`,
      ...(versions > 0 ? [some(versions, 'new version', 'new versions')] : []),
      ...(there > 0 ? [`${there} already there`] : []),
    ].join(', '),
  wouldAdd: ({ fresh, versions, there }) =>
    `${some(fresh, 'article', 'articles')} would be added, ${some(versions, 'new version', 'new versions')}, ${there} already there`,
  refused: (texts) => `${some(texts, 'input', 'inputs')} refused`,
  places: { new: 'new', version: 'new version', there: 'already there' },
  now: ({ articles, independent, contacts, differences, main, planned }) => {
    const kinds =
      main === undefined || planned === undefined || contacts === 0
        ? ''
        : ` (${main} in headlines, ${planned} planned)`;
    return `${some(articles, 'article')} (${some(independent, 'independent text')}), ${some(contacts, 'contact')}${kinds}, ${some(differences, 'difference')}`;
  },
  damaged: (places) => `${some(places, 'place looks', 'places look')} damaged or machine-translated`,
  noOutlet: (n) =>
    `${some(n, 'article does', 'articles do')} not say who published ${n === 1 ? 'it' : 'them'}: readout set ARTICLE outlet NAME --because WHY`,
  dayLinked: (contact, from) => `the day of ${contact} is taken from ${from}`,
  dayOpen: (contact, article) =>
    `the day of ${contact} stays open: readout set ${article} published DATE --because WHY`,
  shownOf: (shown, of) => `${shown} of ${of}`,
  hits: (hits, articles) => `${some(hits, 'place', 'places')} in ${some(articles, 'article', 'articles')}`,
  values: (values, contacts) => `${some(values, 'value')} of ${some(contacts, 'contact')}`,
  created: (name) =>
    `Created project "${name}" (labels in English; readout config set ui.lang de changes that).`,
  next: (folder) => `Next: ${inFolder(folder)}readout add FILE|FOLDER...`,
  look: (folder) =>
    `Next: ${inFolder(folder)}readout diff for the differences, readout serve for everything as pages`,
  wouldChange: (contacts) => `would change ${some(contacts, 'contact', 'contacts')}; nothing was kept`,
  changed: (contacts) => `${some(contacts, 'contact', 'contacts')} changed`,
  appears: 'new',
  disappears: 'gone',
  undid: (n, what) => `undid ${n} (${what})`,
  did: (n) => `kept as ${n}; readout undo takes it back`,
  reread: (articles, contacts, dry) =>
    `${some(articles, 'article', 'articles')} read again; ${some(contacts, 'contact', 'contacts')} ${dry ? 'would change; nothing was kept' : 'changed'}`,
  proposals: 'You entered a value; the articles give another. Yours is shown first:',
  adrift: 'Corrections whose words are no longer read as a contact (kept, without effect):',
  well: 'All is well.',
  versionOf: (n, of) => `version ${n} of ${of}`,
  valuesChanged: 'Values that changed:',
  noValueChanged: 'No value changed.',
  packed: ({ file, contacts, articles, fulltext }) =>
    `${file}: ${some(contacts, 'contact', 'contacts')}, ${some(articles, 'article', 'articles')}, ${fulltext ? 'with full texts (for publishing: --no-fulltext)' : 'quoted words only'}`,
  verified: ({ quotes, texts, files, manifest: { generator, revision } }) =>
    `${quotes.good}/${quotes.of} quotes at their offsets · ${texts.of === 0 ? '' : `${texts.good}/${texts.of} texts unchanged · `}${files.good}/${files.of} files unchanged · made by readout ${generator.version}, rules ${generator.rules}, revision ${revision}`,
  notKept: 'nothing was kept',
  leftOfPack: (n, why) => `correction ${n} of the pack was not made here: ${why}`,
  written: (rows, path) => `${some(rows, 'row', 'rows')} written to ${path}`,
};
