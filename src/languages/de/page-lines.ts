import type { LineRule } from '../sections/page.ts';

/** Lines that belong to the page and not to the article. One group a purpose. */
export const lines: readonly LineRule[] = [
  {
    name: 'related',
    how: 'label',
    // prettier-ignore
    words: [
      'Mehr zum Thema', 'Mehr zu diesem Thema', 'Mehr dazu', 'Mehr dazu hier', 'Mehr dazu lesen Sie hier', 'Mehr zu', 'Zum Thema',
      'Auch zum Thema', 'Lesen Sie auch', 'Lesen Sie mehr', 'Lesen Sie dazu', 'Lesen Sie hierzu', 'Lesen Sie hier', 'Lies auch',
      'Auch interessant', 'Auch lesenswert', 'Lesetipp', 'Leseempfehlung', 'Siehe auch', 'Sehen Sie auch',
      'Weitere Artikel', 'Weitere Artikel zum Thema', 'Weitere Meldungen', 'Weitere Nachrichten', 'Weitere Informationen',
      'Weitere Informationen zum Thema', 'Weitere Themen', 'Weitere Links', 'Weiterlesen', 'Weiterführende Links',
      'Weiterführende Informationen', 'Verwandte Artikel', 'Verwandte Themen', 'Verwandte Beiträge', 'Ähnliche Artikel',
      'Ähnliche Beiträge', 'Themenverwandte Artikel', 'Themenverwandter Artikel', 'Passend dazu', 'Passend zum Thema', 'Dazu passend',
      'Das könnte Sie auch interessieren', 'Das könnte dich auch interessieren', 'Mehr Nachrichten', 'Mehr aus dem Ressort',
      'Mehr aus der Rubrik', 'Links zum Thema', 'Links', 'Aus dem Archiv', 'Dossier', 
      'Liveblog', 'Newsblog', 'Newsticker', 'Liveticker', 'Video zum Thema', 'Audio', 'Podcast', 'Bilderstrecke', 'Fotostrecke', 'Meist gelesen',
    ],
    example: 'Mehr zum Thema - Minister reist nach Oslo',
    not: [
      'Mehr zum Thema sagte der Minister am Abend.',
      'Zum Thema Abrüstung wollte er sich nicht äußern.',
      'Schwerpunkt der Beratungen war der Handel.',
    ],
  },
  {
    name: 'invitation',
    how: 'start',
    // prettier-ignore
    words: [
      'Lesen Sie auch', 'Lesen Sie hier', 'Lesen Sie dazu', 'Lesen Sie mehr', 'Lesen Sie weiter', 'Abonnieren Sie', 'Melden Sie sich',
      'Folgen Sie uns', 'Folge uns', 'Klicken Sie hier', 'Jetzt abonnieren', 'Jetzt kostenlos', 'Jetzt registrieren', 'Jetzt anmelden',
      'Hier geht es zum', 'Hier geht es zur', "Hier geht's", 'Hier können Sie', 'Unterstützen Sie uns', 'Unterstützen Sie unsere',
      'Diskutieren Sie mit', 'Bleiben Sie informiert', 'Bleiben Sie auf dem Laufenden', 'Sie haben einen Fehler', 'Haben Sie einen Fehler',
      'Sie wollen keine', 'Laden Sie unsere App', 'Zum Newsletter', 'Unser Newsletter', 'Newsletter:', 'Der Newsletter', 'Anmeldung zum Newsletter',
    ],
    example: 'Lesen Sie auch unsere Übersicht der Treffen in Oslo',
    not: ['Der Minister las das Abkommen noch einmal.', 'Hier kommen die Delegationen zusammen.'],
  },
  {
    name: 'banner',
    how: 'start',
    // prettier-ignore
    words: [
      'Wir verwenden Cookies', 'Wir nutzen Cookies', 'Wir setzen Cookies', 'Diese Website verwendet', 'Diese Webseite verwendet', 'Diese Website nutzt',
      'Diese Webseite nutzt', 'Diese Seite verwendet Cookies', 'Diese Website speichert', 'Bitte aktivieren Sie JavaScript', 'JavaScript ist deaktiviert',
      'Es gibt noch keine Kommentare', 'Noch keine Kommentare', 'Schreiben Sie einen Kommentar', 'Schreibe einen Kommentar', 'Kommentar verfassen', 'Kommentare insgesamt',
      'Deine E-Mail-Adresse wird', 'Ihre E-Mail-Adresse wird', 'Es gilt die Datenschutzerklärung', 'Bitte beachten Sie die Netiquette', 'Fanden Sie diesen Artikel',
      'Wie hat Ihnen dieser Artikel gefallen', 'Nur für Abonnenten', 'Weiterlesen mit', 'Dieser Inhalt ist nur', 'An dieser Stelle finden Sie', 'Mit unserem Newsletter',
    ],
    example: 'Diese Website verwendet Cookies, um Ihnen den Besuch zu erleichtern.',
    not: [
      'Diese Website der Regierung war am Mittwoch nicht zu erreichen.',
      'Wir verwenden das Wort nicht, sagte sie.',
    ],
  },
  {
    name: 'origin',
    how: 'start',
    // prettier-ignore
    words: [
      'Über dieses Thema berichtete', 'Über dieses Thema berichteten', 'Dieses Thema im Programm', 'Dieser Artikel erschien',
      'Dieser Artikel ist zuerst', 'Dieser Artikel wurde', 'Dieser Beitrag erschien', 'Dieser Beitrag wurde', 'Dieser Text erschien',
      'Dieser Text ist zuerst', 'Diese Meldung wurde', 'Diese Nachricht wurde', 'Mit Material von', 'Mit Material der', 'Mit Informationen von',
      'Mit Informationen der', 'Mit Agenturmaterial', 'Alle Rechte vorbehalten', 'Copyright', 'Übersetzt aus dem', 'Aus dem Englischen', 'Aus dem Russischen',
      'RT DE bemüht sich', 'Redaktioneller Hinweis', 'Hinweis der Redaktion', 'Anmerkung der Redaktion', 'Transparenzhinweis', 'Haftungsausschluss',
    ],
    example: 'Über dieses Thema berichtete das Morgenmagazin am 4. April 2019 um 8:00 Uhr.',
    not: ['Dieser Vertrag wurde im Mai unterzeichnet.', 'Mit Informationen hielt sich der Sprecher zurück.'],
  },
  {
    name: 'credit',
    how: 'label',
    // prettier-ignore
    words: [
      'Foto', 'Fotos', 'Bildquelle', 'Bildnachweis', 'Bildrechte', 'Bildunterschrift', 'Titelbild', 'Aufmacherbild', 'Archivbild', 'Archivfoto', 'Symbolbild',
      'Symbolfoto', 'Quelle', 'Quellen', 'Redaktion', 'Redaktionell verantwortlich', 'Agentur', 'Agenturen', 'Themen', 'Stichworte', 'Stichwörter',
      'Schlagworte', 'Schlagwörter', 'Tags', 'Rubrik', 'Ressort', 'Kategorie', 'Kategorien', 'Lesezeit', 'Lesedauer',
    ],
    example: 'Quelle: dpa',
    not: [
      'Quelle der Spannungen ist die Grenze.',
      'Bild und Ton der Schalte waren gut.',
      'Bild: Ministerin vor Rücktritt',
    ],
  },
  {
    name: 'furniture',
    how: 'whole',
    // prettier-ignore
    words: [
      'Anzeige', 'Werbung', 'Advertisement', 'Anzeige – hier weiterlesen', 'Artikel anhören', 'Vorlesen', 'Teilen', 'Artikel teilen', 'Beitrag teilen', 'Diesen Artikel teilen', 'Diesen Beitrag teilen', 'Teilen mit', 'Teile das', 'Meistgelesen', 'Meist gelesene Artikel', 'Empfehlungen aus der Redaktion', 'Empfehlungen der Redaktion',
      'Auf Facebook teilen', 'Auf Twitter teilen', 'Auf WhatsApp teilen', 'Per E-Mail teilen', 'Per Mail teilen', 'Link kopieren', 'Drucken', 'Artikel drucken', 'Merken',
      'Kommentare', 'Kommentar', 'Kommentieren', 'Kommentar schreiben', 'Alle Kommentare', 'Kommentare anzeigen', 'Startseite', 'Zur Startseite', 'Zurück',
      'Nach oben', 'Facebook', 'Twitter', 'WhatsApp', 'Telegram', 'E-Mail', 'Instagram', 'X.com', 'LinkedIn', 'Xing', 'Pocket', 'Flipboard', 'Feedback',
      'Feedback senden', 'Impressum', 'Datenschutz', 'Bild vergrößern', 'Bildunterschrift anzeigen', 'Externer Inhalt', 'Empfohlener redaktioneller Inhalt',
      'Newsletter', 'Abo', 'Abonnieren', 'Anmelden', 'Login', 'Weiterlesen nach der Anzeige', 'Mehr anzeigen', 'Mehr laden', 'Video abspielen', 'Zum Video', 'Eilmeldung',
    ],
    example: 'Artikel teilen',
    not: ['Kommentar aus Moskau', 'Werbung für den Gipfel'],
  },
];
