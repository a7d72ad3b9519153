import type { StateRule } from '../sections/page.ts';

/** What pages say in place of an article. They count only where hardly any text stands beside them. */
export const states: readonly StateRule[] = [
  {
    state: 'gone',
    // prettier-ignore
    words: [
      'Seite nicht gefunden', 'Seite konnte nicht gefunden werden', 'Seite wurde nicht gefunden', 'Seite existiert nicht', 'Artikel nicht gefunden',
      'Artikel existiert nicht', 'Inhalt nicht gefunden', 'nicht mehr verfügbar', 'Fehler 404', 'Fehler 410', 'Diese Seite gibt es nicht', 'angeforderte Seite',
    ],
    example: 'Die Seite wurde nicht gefunden.',
    not: ['Die Seite der Regierung wurde angegriffen.'],
  },
  {
    state: 'script',
    // prettier-ignore
    words: [
      'aktivieren Sie JavaScript', 'JavaScript aktivieren', 'JavaScript ist deaktiviert', 'JavaScript deaktiviert', 'benötigt JavaScript', 'benötigen Sie JavaScript',
      'Browser wird nicht unterstützt', 'Browser ist veraltet', 'ohne JavaScript', 'JavaScript muss aktiviert',
    ],
    example: 'Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.',
    not: ['Der Minister lobte die Programmierer.'],
  },
  {
    state: 'consent',
    // prettier-ignore
    words: [
      'Cookies akzeptieren', 'Cookies zustimmen', 'Wir verwenden Cookies', 'Wir nutzen Cookies', 'mit Werbung weiterlesen', 'Mit Werbung und Cookies', 'Cookie-Einstellungen',
      'Ihre Zustimmung', 'Ihre Einwilligung', 'Zustimmen und weiter', 'Alle akzeptieren', 'Datenschutz-Einstellungen',
    ],
    example: 'Bevor es weitergeht, brauchen wir Ihre Zustimmung.',
    not: ['Der Bundestag gab seine Zustimmung.'],
  },
];
