import type { AttributeCue } from '../sections/contact-rows.ts';

const NOTHING =
  'entspannung|durchbruch|einigung|annäherung|ergebnis|ergebnisse|fortschritt|fortschritte|verständigung|einigkeit|lösung|abschluss|beschluss|beschlüsse';

/** What came of it: `<rest:what>` are the words, without a slot the phrase itself. */
export const outcome: readonly AttributeCue[] = [
  {
    cue: 'outcome',
    pattern: '@vereinbaren|@beschließen|vereinbarten|beschlossen <rest:what>',
    example: 'Beide vereinbarten, sich wieder zu treffen.',
  },
  {
    cue: 'outcome',
    pattern: '@einigen|@verständigen|einigten|verständigten sich ... auf|darauf <rest:what>',
    example: 'Beide einigten sich auf eine Waffenruhe.',
  },
  {
    cue: 'outcome',
    pattern: 'kamen|kommen überein <rest:what>',
    example: 'Beide kamen überein, die Waffen ruhen zu lassen.',
  },
  {
    cue: 'outcome',
    pattern: '@unterzeichnen|@unterschreiben|unterzeichnete|unterzeichneten .. <phrase:what>',
    example: 'Der Minister unterzeichnete am Abend eine gemeinsame Erklärung.',
  },
  {
    cue: 'outcome',
    pattern: '<phrase:what> unterzeichnet|unterschrieben|vereinbart|beschlossen',
    example: 'Dabei wurde ein Abkommen unterzeichnet.',
  },
  {
    cue: 'outcome',
    pattern: `keine|keinen|kein [greifbaren|greifbare|konkreten|konkrete|wirkliche|großen] ${NOTHING} ... [gebracht]`,
    example: 'Das Treffen hat keinen Durchbruch gebracht.',
  },
  {
    cue: 'outcome',
    pattern: `ohne [konkretes|greifbares|gemeinsamen|einen] ${NOTHING}`,
    example: 'Das Treffen endete ohne Ergebnis.',
  },
  {
    cue: 'outcome',
    pattern: 'ergebnislos|erfolglos [geblieben|verlaufen|geendet|zu] [ende] [gegangen]',
    example: 'Das Gespräch ist ergebnislos geblieben.',
  },
];
