import type { Locale } from '../../record/labels/index.ts';

/** What the page of an evidence pack says of the pack itself. */
export interface PackWords {
  readonly title: (of: string) => string;
  readonly full: string;
  readonly quotesOnly: string;
  readonly verify: string;
  readonly captured: string;
  readonly columns: readonly [string, string, string, string];
  readonly proves: string;
  readonly minute: (instant: string) => string;
}

const minute = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

export const PACK_WORDS: Readonly<Record<Locale, PackWords>> = {
  de: {
    title: (of) => `Belegmappe: ${of}`,
    full: 'Die Texte liegen im Ordner sources bei.',
    quotesOnly: 'Von den Texten liegen nur die zitierten Stellen bei.',
    verify: 'Prüfen: readout verify DATEI. Was dieses Blatt sagt, steht mit jeder Stelle in record.json.',
    captured: 'Herkunft der Texte',
    columns: ['Artikel', 'Woher', 'Geladen', 'SHA-256 des Textes'],
    proves:
      'Die Mappe zeigt, dass die Zitate so in den beigelegten Texten stehen. Sie beweist nicht, dass ein Medium diese Texte veröffentlicht hat.',
    minute,
  },
  en: {
    title: (of) => `Evidence pack: ${of}`,
    full: 'The texts are in the folder sources.',
    quotesOnly: 'Of the texts only the quoted words are included.',
    verify: 'To check it: readout verify FILE. What this page says stands with every place in record.json.',
    captured: 'Where the texts come from',
    columns: ['Article', 'From', 'Came in', 'SHA-256 of the text'],
    proves:
      'The pack shows that the quotes stand in the texts it holds. It does not prove that an outlet published these texts.',
    minute,
  },
};
