import type { AttributeCue, InitiatingVerb } from '../sections/contacts.ts';

/** Verbs of asking for a contact. "Den Termin setzen", "verabreden" and "empfangen" are not asking and are not in this list. */
export const initiating: readonly InitiatingVerb[] = [
  { lemma: 'bitten', of: ['um'], pointing: ['darum'], example: 'Um das Treffen hatte Duda gebeten.' },
  { lemma: 'ersuchen', of: ['um'], pointing: ['darum'], example: 'Duda ersuchte um ein Gespräch.' },
  { lemma: 'nachsuchen', of: ['um'], pointing: ['darum'], example: 'Duda suchte um ein Gespräch nach.' },
  {
    lemma: 'einladen',
    of: ['zu', 'zum', 'zur'],
    pointing: ['dazu'],
    example: 'Scholz lud Duda zu einem Treffen ein.',
  },
  {
    lemma: 'laden',
    of: ['zu', 'zum', 'zur'],
    pointing: ['dazu'],
    example: 'Scholz hatte zu einem Treffen geladen.',
  },
  { lemma: 'drängen', of: ['auf'], pointing: ['darauf'], example: 'Duda hatte auf das Treffen gedrängt.' },
  { lemma: 'dringen', of: ['auf'], pointing: ['darauf'], example: 'Duda hatte auf das Treffen gedrungen.' },
  {
    lemma: 'vorschlagen',
    of: [],
    pointing: ['das', 'dies'],
    example: 'Das Treffen, das Andrzej Duda vorgeschlagen hatte, war kurz.',
  },
  { lemma: 'anregen', of: [], pointing: ['das', 'dies'], example: 'Macron regte ein Treffen an.' },
  { lemma: 'beantragen', of: [], example: 'Beantragt hatte die Sitzung Polen.' },
  { lemma: 'anfragen', of: [], example: 'Macron hatte das Gespräch angefragt.' },
  { lemma: 'erbitten', of: [], example: 'Das Gespräch war von Macron erbeten worden.' },
  { lemma: 'anstoßen', of: [], example: 'Das Treffen hatte Macron angestoßen.' },
  { lemma: 'einfädeln', of: [], example: 'Das Treffen hatte Macron eingefädelt.' },
  { lemma: 'anbieten', of: [], example: 'Macron hat Duda ein Gespräch angeboten.' },
  { lemma: 'einberufen', of: [], example: 'Den Gipfel hat Polen einberufen.' },
  { lemma: 'anberaumen', of: [], example: 'Das Treffen wurde von Macron anberaumt.' },
  { lemma: 'wünschen', of: [], example: 'Das Gespräch hatte sich Macron gewünscht.' },
  { lemma: 'suchen', of: [], example: 'Duda hat das Gespräch gesucht.' },
];

const ASKED =
  'initiative|wunsch|bitte|bitten|ersuchen|vorschlag|anregung|betreiben|veranlassung|antrag|einladung|drängen|verlangen|anfrage|initiativen';

/** Nouns and participles that say who asked for the contact; `<actor:who>` is the one. */
export const initiator: readonly AttributeCue[] = [
  {
    cue: 'initiator',
    pattern:
      'initiative|anstoß|vorschlag|anregung|wunsch|anfrage|einladung .. von|vom|aus <actor:who> ausgegangen|gekommen|ausging|kam',
    example: 'Die Initiative war vom Élysée ausgegangen.',
  },
  {
    cue: 'initiator',
    pattern:
      'initiative|anstoß|vorschlag|wunsch|anfrage|einladung|impuls .. @gehen|@kommen|@ausgehen|@stammen [dabei|diesmal] von|vom|aus <actor:who>',
    example: 'Die Initiative ging von Ankara aus.',
  },
  {
    cue: 'initiator',
    pattern:
      '*gespräch|*telefonat|*anruf|*treffen @gehen|@ausgehen [dabei|diesmal] von|vom <actor:who> [aus]',
    example: 'Der Anruf ging von Ankara aus.',
  },
  {
    cue: 'initiator',
    pattern:
      '<actor:who> ... anstoß|impuls .. zu|für .. *gespräch|*telefonat|*treffen|*begegnung|*gipfel .. @geben|gegeben',
    example: 'Duda hatte den Anstoß zu dem Treffen gegeben.',
  },
  {
    cue: 'initiator',
    pattern: '<actor:who> ... initiative ergriffen',
    example: 'Duda hatte die Initiative ergriffen.',
  },
  {
    cue: 'initiator',
    pattern: `auf [ausdrücklichen|ausdrückliche|eigenen|eigene] <nation:who> ${ASKED}`,
    example: 'Auf polnischen Wunsch telefonierten beide.',
  },
  {
    cue: 'initiator',
    pattern: `auf [ausdrücklichen|ausdrückliche|dringende|dringenden] ${ASKED} [von|vom|durch|aus] <actor:who>`,
    example: 'Das Gespräch kam auf Bitten der polnischen Seite zustande.',
  },
  {
    cue: 'initiator',
    pattern: `auf [ausdrücklichen|ausdrückliche|eigenen] <actor:who> ${ASKED}`,
    example: 'Auf Macrons Initiative telefonierten beide.',
  },
  {
    cue: 'initiator',
    pattern:
      'von|vom|durch <actor:who> [selbst] gefordert*|initiiert*|erbeten*|angeregt*|vorgeschlagen*|gewünscht*|beantragt*|veranlasst*|angestoßen*|eingefädelt*|einberufen*|angefragt*',
    example: 'Das von Kiew erbetene Gespräch dauerte lange.',
  },
  {
    cue: 'initiator',
    pattern: 'von|vom|durch <actor:who> ... initiiert',
    example: 'Der Anruf war von Macron am Vortag initiiert worden.',
  },
  { cue: 'initiator', pattern: '<actor:who> anruf|anrufs|einladung', example: 'Macrons Anruf kam um zehn.' },
  {
    cue: 'initiator',
    pattern: 'anruf [von|vom|des|der|durch] <actor:who>',
    example: 'Der Anruf von Macron kam um zehn.',
  },
];
