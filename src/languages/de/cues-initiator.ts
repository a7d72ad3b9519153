import type { AttributeCue, InitiatingVerb } from '../sections/contact-rows.ts';

/** Verbs of asking for a contact. "Den Termin setzen", "verabreden" and "empfangen" are not asking and are not in this list. */
export const initiating: readonly InitiatingVerb[] = [
  {
    lemma: 'bitten',
    of: ['um', 'zu', 'zum', 'zur'],
    pointing: ['darum', 'dazu'],
    example: 'Um das Treffen hatte Duda gebeten.',
  },
  {
    lemma: 'ersuchen',
    of: ['um'],
    pointing: ['darum'],
    forms: ['ersucht'],
    example: 'Duda ersuchte um ein Gespräch.',
  },
  { lemma: 'bemühen', of: ['um'], pointing: ['darum'], example: 'Duda hatte sich um ein Gespräch bemüht.' },
  {
    lemma: 'nachsuchen',
    of: ['um'],
    pointing: ['darum'],
    forms: ['nachgesucht'],
    example: 'Duda suchte um ein Gespräch nach.',
  },
  {
    lemma: 'einladen',
    of: ['zu', 'zum', 'zur'],
    pointing: ['dazu', 'wohin', 'ihn', 'beide'],
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
  { lemma: 'initiieren', of: [], forms: ['initiiert'], example: 'Initiiert hatte das Treffen Macron.' },
  { lemma: 'erbitten', of: [], forms: ['erbeten'], example: 'Das Gespräch war von Macron erbeten worden.' },
  { lemma: 'anstoßen', of: [], example: 'Das Treffen hatte Macron angestoßen.' },
  { lemma: 'einfädeln', of: [], example: 'Das Treffen hatte Macron eingefädelt.' },
  { lemma: 'anbieten', of: [], example: 'Macron hat Duda ein Gespräch angeboten.' },
  { lemma: 'einberufen', of: [], example: 'Den Gipfel hat Polen einberufen.' },
  { lemma: 'anberaumen', of: [], example: 'Das Treffen wurde von Macron anberaumt.' },
  { lemma: 'verlangen', of: [], example: 'Die Sitzung hatte Macron verlangt.' },
  { lemma: 'ansetzen', of: [], example: 'Duda hat für Freitag ein Treffen angesetzt.' },
  { lemma: 'anrufen', of: [], alone: true, forms: ['angerufen'], example: 'Angerufen hatte Duda.' },
  { lemma: 'wünschen', of: [], example: 'Das Gespräch hatte sich Macron gewünscht.' },
  { lemma: 'plädieren', of: ['für'], pointing: ['dafür'], example: 'Duda plädierte für ein Treffen.' },
  { lemma: 'werben', of: ['für'], pointing: ['dafür'], example: 'Duda warb für ein Treffen.' },
  { lemma: 'eintreten', of: ['für'], pointing: ['dafür'], example: 'Duda trat für ein Treffen ein.' },
  { lemma: 'suchen', of: [], example: 'Duda hat das Gespräch gesucht.' },
];

const CONTACT =
  '*gespräch|*gesprächs|*telefonat|*telefonats|*anruf|*anrufs|*treffen|*treffens|*begegnung|*gipfel|*gipfels|*sitzung|*unterredung|*schalte|*besuch|*besuchs';
const ASKED =
  'initiative|wunsch|bitte|bitten|ersuchen|vorschlag|anregung|betreiben|veranlassung|antrag|einladung|drängen|verlangen|anfrage|initiativen';

/** Nouns and participles that say who asked for the contact; `<actor:who>` is the one. */
export const initiator: readonly AttributeCue[] = [
  {
    cue: 'initiator',
    pattern: 'kam|kamen|komme|kommt der|das anruf|telefonat|gespräch von|vom|aus <actor:who>',
    example: 'Am Abend kam der Anruf von Duda.',
  },
  {
    cue: 'initiator',
    pattern: '*anruf|*telefonat|*gespräch kam|komme|kommt .. von|vom|aus <actor:who>',
    example: 'Der Anruf kam am Montag von Duda.',
  },
  {
    cue: 'initiator',
    pattern: '*anruf|*telefonat|*gespräch sei|ist|war .. von|vom|aus <actor:who> .. gekommen|ausgegangen',
    example: 'Der Anruf sei von Duda gekommen.',
  },
  {
    cue: 'initiator',
    pattern:
      '*anruf|*telefonat|*gespräch [sei|ist|war] [selbst] aus <place:who> kam|komme|kommt|stammte|gekommen',
    example: 'Dass das Telefonat aus Minsk kam, ist unstrittig.',
  },
  {
    cue: 'initiator',
    pattern: '*anruf|*telefonat|*gespräch kam|komme|kommt aus <place:who>',
    example: 'Der Anruf kam aus Minsk.',
  },
  {
    cue: 'initiator',
    pattern: `initiative|anstoß|vorschlag|wunsch|anfrage|einladung|impuls zu|zum|zur|für|nach .. ${CONTACT} ... @kommen|@gehen|@ausgehen|@stammen ... von|vom|aus <actor:who>`,
    example: 'Die Initiative zu dem Gespräch zwischen beiden kam von Andrzej Duda.',
  },
  {
    cue: 'initiator',
    pattern: `${CONTACT} .. @gehen|@zurückgehen [wohl] auf [eine|einen|die|den] initiative|wunsch|bitte|antrag|vorschlag|anregung|einladung|anfrage|idee|drängen [von|vom|der|des] <actor:who>`,
    example: 'Das Gespräch ging auf eine Initiative Polens zurück.',
  },
  {
    cue: 'initiator',
    pattern: `${CONTACT} , die|das|der ... , @gehen|@zurückgehen auf [eine|einen|die|den] initiative|wunsch|bitte|antrag|vorschlag|anregung|einladung|anfrage|idee|drängen [von|vom|der|des] <actor:who>`,
    example: 'Die Sitzung, die um elf Uhr beginnt, geht auf einen Antrag Polens zurück.',
  },
  {
    cue: 'initiator',
    pattern:
      'initiative|anstoß|vorschlag|anregung|idee|bitte|antrag|wunsch|anfrage|einladung kam|kommt|komme|stammte aus <place:who>',
    example: 'Die Anregung kam aus Warschau.',
  },
  {
    cue: 'initiator',
    pattern:
      'initiative|anstoß|vorschlag|anregung|idee|bitte|antrag|wunsch|anfrage|einladung [dazu|dafür|zu|zum|nach|für] .. aus <place:who> gekommen|kam|stammte',
    example: 'Der Vorschlag dazu sei aus Warschau gekommen.',
  },
  {
    cue: 'initiator',
    pattern: `${CONTACT} .. @gehen|@zurückgehen [wohl] auf [eine|einen|die|den] initiative|wunsch|bitte|antrag|vorschlag|anregung|einladung|anfrage|idee aus <place:who>`,
    example: 'Das Gespräch ging auf eine Anfrage aus Warschau zurück.',
  },
  {
    cue: 'initiator',
    pattern:
      'es [@sein] <actor:who> , der|die ... angerufen|anrief|griff|gegriffen|gebeten|bat|nachgesucht|gesucht|suchte|vorgeschlagen|angeregt|anregte|vorschlug',
    example: 'Es war Duda, der zum Hörer griff.',
  },
  {
    cue: 'initiator',
    pattern: `auf seine|seinen ${ASKED} [hin]`,
    value: 'him',
    example: 'Auf seine Bitte hin sprach Duda mit Macron.',
  },
  {
    cue: 'initiator',
    pattern: `auf ihre|ihren ${ASKED} [hin]`,
    value: 'her',
    example: 'Auf ihre Bitte hin sprach Merkel mit Macron.',
  },
  {
    cue: 'initiator',
    pattern: `von|vom ihm [selbst] erbetene*|gewünschte*|vorgeschlagene*|angeregte* .. ${CONTACT}`,
    value: 'him',
    example: 'Duda sagte Macron in einem von ihm erbetenen Telefonat Hilfe zu.',
  },
  {
    cue: 'initiator',
    pattern: `von|vom ihr [selbst] erbetene*|gewünschte*|vorgeschlagene*|angeregte* .. ${CONTACT}`,
    value: 'her',
    example: 'Merkel sagte Macron in einem von ihr erbetenen Telefonat Hilfe zu.',
  },
  {
    cue: 'initiator',
    pattern: `auf [den|dem|ausdrücklichen|gemeinsamen] ${ASKED} beider|beiderseitigen .. [seiten|parteien|länder|regierungen|staaten|politiker]`,
    value: 'all',
    example: 'Das Treffen fand auf Wunsch beider Seiten in Bern statt.',
  },
  {
    cue: 'initiator',
    pattern: '<actor:who> @reklamieren|@beanspruchen .. initiative|urheberschaft .. für sich',
    example: 'Der Élysée reklamiert die Initiative für sich.',
  },
  {
    cue: 'initiator',
    pattern: 'vorschlag|angebot|bitte|ersuchen|einladung|wunsch [von|vom|des|der] <actor:who> , sich|ihn|sie',
    example: 'Einen Vorschlag Dudas, sich in Oslo zu treffen, schlug Macron aus.',
  },
  {
    cue: 'initiator',
    pattern: `bitte|wunsch|ersuchen|angebot|vorschlag [von|vom|des|der] <actor:who> um|zu|nach|für .. ${CONTACT}`,
    example: 'Er hatte eine Bitte Dudas um ein Gespräch ausgeschlagen.',
  },
  {
    cue: 'initiator',
    pattern: `<actor:who> bitte|wunsch|ersuchen|angebot|vorschlag um|zu|nach|für .. ${CONTACT}`,
    example: 'Dudas Bitte um ein Gespräch blieb unerhört.',
  },
  {
    cue: 'initiator',
    pattern: `<actor:who> , der|die initiator|initiatorin|urheber|urheberin des|der ${CONTACT}`,
    example: 'Damals hatte Duda, der Initiator des Anrufs, lange gesprochen.',
  },
  {
    cue: 'initiator',
    pattern: 'vorschlag|anregung|anstoß dazu hatte|hat|habe <actor:who> .. gemacht|gegeben|geliefert',
    example: 'Den Vorschlag dazu hatte Duda gemacht.',
  },
  {
    cue: 'initiator',
    pattern: 'die einladung hatte|hat|habe <actor:who> ... ausgesprochen|überbracht|überreicht',
    example: 'Die Einladung hatte Duda im Dezember ausgesprochen.',
  },
  {
    cue: 'initiator',
    pattern: `initiator|initiatorin|urheber|urheberin ... @sein <actor:who>`,
    example: 'Initiator des Treffens war Andrzej Duda.',
  },
  {
    cue: 'initiator',
    pattern:
      'initiative|anstoß|vorschlag|anregung|idee|bitte|antrag|wunsch|anfrage|einladung .. von|vom|aus <actor:who> ausgegangen|gekommen|ausging|kam',
    example: 'Die Initiative war vom Élysée ausgegangen.',
  },
  {
    cue: 'initiator',
    pattern:
      'initiative|anstoß|vorschlag|anregung|idee|bitte|antrag|wunsch|anfrage|einladung|impuls .. @gehen|@kommen|@ausgehen|@stammen ... von|vom|aus <actor:who>',
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
    pattern: '*gespräch|*telefonat|*anruf|*treffen ... von|vom <actor:who> ausgegangen|ausging',
    example: 'Der Anruf bei Duda sei von Macron ausgegangen.',
  },
  {
    cue: 'initiator',
    pattern:
      '<actor:who> ... anstoß|impuls .. zu|für .. *gespräch|*telefonat|*treffen|*begegnung|*gipfel .. @geben|gegeben',
    example: 'Duda hatte den Anstoß zu dem Treffen gegeben.',
  },
  {
    cue: 'initiator',
    pattern: 'den anstoß|impuls [dazu|dafür] gab|gaben|hatte|habe <actor:who>',
    example: 'Den Anstoß dazu gab Duda.',
  },
  {
    cue: 'initiator',
    pattern: 'den ersten schritt tat|machte|hatte|habe <actor:who>',
    example: 'Den ersten Schritt tat Duda.',
  },
  {
    cue: 'initiator',
    pattern: 'anrufer|anruferin @sein [dabei|diesmal] <actor:who>',
    example: 'Anrufer war Duda.',
  },
  {
    cue: 'initiator',
    pattern: 'initiative lag|liegt|liege [dabei|diesmal] bei <actor:who>',
    example: 'Die Initiative lag bei Duda.',
  },
  {
    cue: 'initiator',
    pattern: '<actor:who> griff|greift|griffen .. zum hörer|telefonhörer|telefon',
    example: 'Duda griff von sich aus zum Hörer.',
  },
  {
    cue: 'initiator',
    pattern: '@greifen .. <actor:who> .. zum hörer|telefonhörer|telefon',
    example: 'Am Sonntag griff deshalb Duda zum Hörer.',
  },
  {
    cue: 'initiator',
    pattern: '@folgen .. einer|der einladung [von|des|der] <actor:who>',
    example: 'Er folgt damit einer Einladung Dudas.',
  },
  {
    cue: 'initiator',
    pattern: '<actor:who> ... initiative ergriffen',
    example: 'Duda hatte die Initiative ergriffen.',
  },
  {
    cue: 'initiator',
    pattern: `auf eigene|eigenen ${ASKED}`,
    value: 'subject',
    example: 'Auf eigenen Wunsch telefonierte er mit Duda.',
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
    pattern: `auf [ausdrücklichen|ausdrückliche|dringende|dringenden] ${ASKED} [von|aus] <place:who>`,
    example: 'Das Gespräch kam auf Wunsch aus Minsk zustande.',
  },
  {
    cue: 'initiator',
    pattern: `auf [ausdrücklichen|ausdrückliche|eigenen] <actor:who> ${ASKED}`,
    example: 'Auf Macrons Initiative telefonierten beide.',
  },
  {
    cue: 'initiator',
    pattern:
      'von|vom|durch <actor:who> [selbst] gefordert*|initiiert*|erbeten*|angeregt*|vorgeschlagen*|gewünscht*|beantragt*|veranlasst*|angestoßen*|eingefädelt*|einberufen*|angefragt* .. *gespräch|*gespräche|*gesprächen|*gesprächs|*treffen|*treffens|*telefonat|*telefonats|*telefonate|*begegnung|*sitzung|*gipfel|*gipfels|*unterredung|*anruf|*verhandlungen|*beratungen|*konferenz|*schalte|*besuch|*besuchs|*runde',
    example: 'Das von Kiew erbetene Gespräch dauerte lange.',
  },
  {
    cue: 'initiator',
    pattern:
      'von|vom|durch <actor:who> [selbst] gefordert|initiiert|erbeten|angeregt|vorgeschlagen|gewünscht|beantragt|veranlasst|angestoßen|eingefädelt|einberufen|angefragt',
    example: 'Das Gespräch wurde von Kiew erbeten.',
  },
  {
    cue: 'initiator',
    pattern: 'von|vom|durch <actor:who> ... initiiert',
    example: 'Der Anruf war von Macron am Vortag initiiert worden.',
  },
  {
    cue: 'initiator',
    pattern:
      '<actor:who> , auf dessen|deren initiative|wunsch|bitte|bitten|ersuchen|vorschlag|anregung|antrag|einladung',
    example: 'Das sagte Macron, auf dessen Einladung beide zusammenkamen.',
  },
  {
    cue: 'initiator',
    pattern:
      '<actor:who> ... zu sich gebeten|bestellt|zitiert|gerufen|geladen|bitten|bestellen|zitieren|rufen',
    example: 'Macron hatte Duda zu sich gebeten.',
  },
  {
    cue: 'initiator',
    pattern: '<actor:who> bat|bestellte|zitierte|rief ... zu sich',
    example: 'Macron bat Duda zu sich.',
  },
  { cue: 'initiator', pattern: '<actor:who> anruf|anrufs|einladung', example: 'Macrons Anruf kam um zehn.' },
  {
    cue: 'initiator',
    pattern: 'anruf [von|vom|des|der|durch] <actor:who>',
    example: 'Der Anruf von Macron kam um zehn.',
  },
  {
    cue: 'initiator',
    pattern: 'anruf aus <place:who>',
    example: 'Den Ausschlag gab der Anruf aus Minsk.',
  },
];
