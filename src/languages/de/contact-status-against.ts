import type { StatusCue } from '../sections/contact-rows.ts';

/** Words that say that a contact was put off, called off, refused or denied, or that none is meant. They go before those of `contact-status.ts`. */
export const against: readonly StatusCue[] = [
  {
    pattern: 'vergeblich um',
    status: 'refused',
    example: 'Er hatte sich vergeblich um ein Gespräch bemüht.',
  },
  {
    pattern: 'um ... vergeblich',
    status: 'refused',
    example: 'Um ein Gespräch hatte er vergeblich gebeten.',
  },
  {
    pattern: 'sollte|sollten es zu',
    status: 'hypothetical',
    example: 'Sollte es zu einem Treffen kommen, wäre das ein Zeichen.',
  },
  {
    pattern: 'falls|wenn|sofern ... zu [einem|dem] *treffen|*gespräch|*gipfel',
    status: 'hypothetical',
    example: 'Falls es zu einem Treffen kommt, reist er an.',
  },
  {
    pattern: 'noch nicht beschlossen|entschieden',
    status: 'proposed',
    example: 'Eine Reise nach Tiflis sei noch nicht beschlossen.',
  },
  {
    pattern: 'nicht geplant|vorgesehen|angesetzt|vereinbart|anberaumt',
    status: 'hypothetical',
    example: 'Ein Treffen ist nicht geplant.',
  },
  {
    pattern: 'nicht auf dem|der|ihrer|seiner tagesordnung|agenda|programm|plan',
    status: 'hypothetical',
    example: 'Ein Treffen stehe nicht auf der Tagesordnung, sagte der Sprecher.',
  },
  { pattern: 'nicht in sicht', status: 'hypothetical', example: 'Ein Gipfel ist nicht in Sicht.' },
  { pattern: 'nicht absehbar', status: 'hypothetical', example: 'Ein Treffen ist nicht absehbar.' },
  {
    pattern: 'für unwahrscheinlich|unmöglich|ausgeschlossen|undenkbar|denkbar|möglich|verfrüht',
    status: 'hypothetical',
    example: 'Fachleute halten ein Treffen für unwahrscheinlich.',
  },
  {
    pattern:
      '@zurückrufen ... botschafter*|gesandte*|geschäftsträger*|diplomat*|konsul*|delegation|unterhändler*',
    status: 'hypothetical',
    example: 'Paris rief den Botschafter zu Gesprächen zurück.',
  },
  {
    pattern:
      'botschafter*|gesandte*|geschäftsträger*|diplomat*|konsul*|delegation|unterhändler* ... @zurückrufen',
    status: 'hypothetical',
    example: 'Paris hat seinen Botschafter zu Gesprächen zurückgerufen.',
  },
  {
    pattern: '@zurückbeordern',
    status: 'hypothetical',
    example: 'Er hat den Botschafter zu Gesprächen zurückbeordert.',
  },
  {
    pattern: 'weiß|wisse|wissen .. nichts',
    status: 'denied',
    example: 'Von einem Treffen weiß der Sprecher nichts.',
  },
  {
    pattern: 'ist|sind|sei|seien ... ... einberufen|geladen|eingeladen|gebeten',
    status: 'planned',
    example: 'Für Montag sind die Minister zu einem Treffen einberufen.',
  },
  { pattern: '@absagen', status: 'cancelled', example: 'Der Kreml hat das Treffen abgesagt.' },
  { pattern: 'abgesagt*', status: 'cancelled', example: 'Das abgesagte Treffen wird nicht nachgeholt.' },
  { pattern: 'geplatzt*', status: 'cancelled', example: 'Das Gespräch ist geplatzt.' },
  { pattern: '@platzen', status: 'cancelled', example: 'Der Gipfel platzte in letzter Minute.' },
  { pattern: 'fällt|fiel aus', status: 'cancelled', example: 'Das Treffen fiel aus.' },
  {
    pattern: 'ist|sei|wird|werde es ... nicht gekommen|kommen',
    status: 'cancelled',
    example: 'Zu dem Treffen ist es nicht gekommen.',
  },
  { pattern: 'keine rede sein', status: 'denied', example: 'Von einem Treffen könne keine Rede sein.' },
  { pattern: 'rückt|rücke|rückte näher', status: 'planned', example: 'Das Treffen der beiden rückt näher.' },
  { pattern: '@vorziehen', status: 'planned', example: 'Das Treffen wurde auf Donnerstag vorgezogen.' },
  { pattern: 'kam|kommt|komme es ... nicht', status: 'cancelled', example: 'Zu einem Treffen kam es nicht.' },
  {
    pattern: 'bisher|bislang|noch nicht zustande',
    status: 'proposed',
    example: 'Ein Treffen der beiden ist bisher nicht zustande gekommen.',
  },
  { pattern: 'nicht zustande', status: 'cancelled', example: 'Das Treffen kam nicht zustande.' },
  {
    pattern: 'aus ... wird|wurde .. nichts',
    status: 'cancelled',
    example: 'Aus dem geplanten Treffen wird vorerst nichts.',
  },
  { pattern: '@ausladen', status: 'cancelled', example: 'Paris hat ihn wieder ausgeladen.' },
  { pattern: '@abblasen', status: 'cancelled', example: 'Paris hat das Treffen wieder abgeblasen.' },
  { pattern: 'abgeblasen*', status: 'cancelled', example: 'Das abgeblasene Treffen wird nicht nachgeholt.' },
  {
    pattern: 'canceln|cancelt|cancelte|cancelten|gecancelt',
    status: 'cancelled',
    example: 'Er cancelte das Treffen.',
  },
  { pattern: 'fällt|fallen flach', status: 'cancelled', example: 'Der Staatsbesuch fällt flach.' },
  { pattern: 'platzen lassen', status: 'cancelled', example: 'Er hat das Treffen platzen lassen.' },
  {
    pattern: 'ließ|ließen|lässt|lassen|liess|liessen ... ... platzen|ausfallen',
    status: 'cancelled',
    example: 'Das Treffen ließ der Gast kurzfristig platzen.',
  },
  { pattern: 'vom tisch', status: 'cancelled', example: 'Das geplante Treffen ist vom Tisch.' },
  { pattern: 'hinfällig*', status: 'cancelled', example: 'Das Treffen ist hinfällig.' },
  { pattern: '@stornieren', status: 'cancelled', example: 'Er stornierte das Treffen.' },
  { pattern: '@ausfallen', status: 'cancelled', example: 'Das Treffen ist ausgefallen.' },
  { pattern: '@entfallen', status: 'cancelled', example: 'Das Gespräch entfällt.' },
  { pattern: '@streichen', status: 'cancelled', example: 'Das Weiße Haus strich den Besuch.' },
  {
    pattern:
      'findet|fand|finde|finden|fanden nicht wie|zum geplant|vorgesehen|angekündigt|vereinbart|vereinbarten|geplanten|vorgesehenen .. statt',
    status: 'postponed',
    example: 'Das Treffen findet nicht wie geplant statt.',
  },
  { pattern: '@verschieben', status: 'postponed', example: 'Das Treffen wurde verschoben.' },
  { pattern: 'verschoben*', status: 'postponed', example: 'Das verschobene Gespräch folgt später.' },
  { pattern: '@aufschieben', status: 'postponed', example: 'Das Treffen wurde aufgeschoben.' },
  { pattern: 'auf eis', status: 'postponed', example: 'Das Treffen liegt auf Eis.' },
  {
    pattern: 'unbestimmte zeit .. @verlegen',
    status: 'postponed',
    example: 'Das Treffen wurde auf unbestimmte Zeit verlegt.',
  },
  {
    pattern: 'anderes mal|andermal .. @verlegen',
    status: 'postponed',
    example: 'Er will das Treffen auf ein anderes Mal verlegen.',
  },
  {
    pattern:
      'auf|um .. *tag|*tage|*tagen|*woche|*wochen|*monat|*monate|*jahr|*stunde|*stunden|*termin|mittwoch|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember .. @verlegen',
    status: 'postponed',
    example: 'Das Treffen wurde um eine Woche verlegt.',
  },
  {
    pattern: 'nach hinten',
    status: 'postponed',
    example: 'Der Termin für das Treffen wurde nach hinten geschoben.',
  },
  {
    pattern: 'später .. stattfinden|stattfindet|stattfinde',
    status: 'postponed',
    example: 'Das Treffen soll nun später stattfinden.',
  },
  {
    pattern: 'einem späteren zeitpunkt|termin',
    status: 'postponed',
    example: 'Zu einem späteren Zeitpunkt soll das Treffen stattfinden.',
  },
  { pattern: '@nachholen', status: 'postponed', example: 'Das Treffen wird im Herbst nachgeholt.' },
  { pattern: '@vertagen', status: 'postponed', example: 'Die Beratungen wurden vertagt.' },
  {
    pattern: 'nicht zur debatte|diskussion|disposition',
    status: 'refused',
    example: 'Ein Gespräch steht nicht zur Debatte.',
  },
  {
    pattern: '@gehen ... ... aus dem weg',
    status: 'refused',
    example: 'Er geht einem Gespräch mit dem Präsidenten aus dem Weg.',
  },
  { pattern: '@ablehnen', status: 'refused', example: 'Der Präsident lehnte ein Treffen ab.' },
  { pattern: 'abgelehnt*', status: 'refused', example: 'Ein Gespräch hat er abgelehnt.' },
  {
    pattern: 'nicht ausgeschlossen|ausschließen|ausschließe|ausschloss|ausschließt',
    status: 'proposed',
    example: 'Das Weiße Haus hat ein Treffen nicht ausgeschlossen.',
  },
  {
    pattern: 'schließt|schloss|schließen|schlossen ... nicht aus',
    status: 'proposed',
    example: 'Das Weiße Haus schloss ein Treffen nicht aus.',
  },
  { pattern: '@ausschließen', status: 'refused', example: 'Er schloss ein Treffen aus.' },
  {
    pattern:
      'berichte|berichten|meldungen|gerüchte|spekulationen|darstellung|behauptungen ... ... @zurückweisen',
    status: 'denied',
    example: 'Berichte über ein Treffen wies er zurück.',
  },
  {
    pattern: '@zurückweisen ... ... berichte|meldungen|gerüchte|spekulationen|darstellung|behauptungen',
    status: 'denied',
    example: 'Er wies Berichte über ein Treffen zurück.',
  },
  {
    pattern:
      'als .. *erfindung|*erfindungen|falsch|unwahr|falschmeldung|falschmeldungen|unsinn|lüge|gerücht .. @zurückweisen',
    status: 'denied',
    example: 'Der Kreml hat das Telefonat als reine Erfindung zurückgewiesen.',
  },
  { pattern: '@zurückweisen', status: 'refused', example: 'Er wies das Angebot eines Treffens zurück.' },
  { pattern: '@ausschlagen', status: 'refused', example: 'Er schlug die Einladung zu dem Treffen aus.' },
  {
    pattern: 'nicht|kaum ... zu|zum|zur ... bereit|willens|gewillt',
    status: 'refused',
    example: 'Er sei derzeit nicht zu einem Treffen bereit.',
  },
  {
    pattern: 'nicht in frage|betracht',
    status: 'refused',
    example: 'Ein Treffen komme nicht in Frage, sagte der Sprecher.',
  },
  {
    pattern: 'nicht infrage',
    status: 'refused',
    example: 'Ein Treffen komme nicht infrage.',
  },
  {
    pattern: 'ließ|ließen|lässt|lassen|liess|liessen ... ... nicht zu',
    status: 'refused',
    example: 'Ein Treffen ließ die Regierung nicht zu.',
  },
  {
    pattern: 'keinen|keine|kein anlass|grund|bedarf|notwendigkeit|veranlassung ... für|zu|zum',
    status: 'refused',
    example: 'Sie sieht keinen Anlass für ein Treffen.',
  },
  {
    pattern: '*anruf|*anrufe ... nicht .. entgegen|an|entgegengenommen|angenommen',
    status: 'refused',
    example: 'Er nahm den Anruf nicht entgegen.',
  },
  {
    pattern: 'zu|zum|zur ... nicht bereit|willens|gewillt',
    status: 'refused',
    example: 'Er sei zu einem Treffen derzeit nicht bereit.',
  },
  {
    pattern: 'unbeantwortet|unerwidert|unerhört|unerfüllt',
    status: 'refused',
    example: 'Die Bitte um ein Telefonat ließ er unbeantwortet.',
  },
  { pattern: '@verwehren', status: 'refused', example: 'Ein Treffen wurde ihr verwehrt.' },
  { pattern: '@verweigern', status: 'refused', example: 'Sie verweigerte ein Gespräch.' },
  { pattern: '@dementieren', status: 'denied', example: 'Der Sprecher dementierte ein Treffen.' },
  { pattern: 'nie gegeben', status: 'denied', example: 'Ein Telefonat hat es nie gegeben.' },
  { pattern: 'nicht gegeben', status: 'denied', example: 'Ein Telefonat habe es nicht gegeben.' },
  { pattern: 'frei erfunden', status: 'denied', example: 'Berichte über ein Treffen seien frei erfunden.' },
  {
    pattern: 'aus der luft gegriffen',
    status: 'denied',
    example: 'Meldungen über ein Treffen seien aus der Luft gegriffen.',
  },
  { pattern: '@bestreiten', status: 'denied', example: 'Er bestritt das Telefonat.' },
];
