import type { MessageCode } from '../../model/message.ts';
import type { Locale } from './index.ts';

/** What each message says, in German. */
const MESSAGES_DE = {
  'date/none': 'die Quelle nennt keinen Tag der Veröffentlichung',
  'date/month-only': 'die Quelle nennt von der Veröffentlichung nur den Monat',
  'date/weekday-mismatch': 'ein genannter Wochentag und ein genanntes Datum passen nicht zusammen',
  'date/conflict': 'die Seite nennt mehrere Tage der Veröffentlichung',
  'date/updated': 'die Webseite wurde nach dem Tag ihrer Veröffentlichung geändert',
  'feed/entities': 'ein Feed bestimmt eigene Entitäten; sie bleiben, wie sie geschrieben sind',
  'feed/entry': 'ein Eintrag des Feeds gibt nichts zu lesen',
  'feed/page': 'die Seite eines Eintrags war nicht zu bekommen; der Text ist der des Feeds',
  'feed/summary': 'der Feed gibt nur eine Zusammenfassung, nicht den ganzen Artikel',
  'headline/differs': 'die Seite nennt sich anders als die Überschrift, die zu sehen ist',
  'language/unknown': 'die Sprache war nicht zu erkennen; nichts wurde gelesen',
  'language/short': 'zu wenige Wörter, um die Sprache zu erkennen',
  'outlet/unknown': 'die Quelle sagt nicht, welches Medium sie veröffentlicht hat',
  'page/cut-off':
    'der Artikel ist womöglich abgeschnitten: die Seite sagt, dass er nicht frei ist, oder der Server gab ihn nicht her',
  'page/live-blog': 'die Seite ist ein Liveblog: ihre Einträge haben eigene Zeiten',
  'page/no-article': 'auf der Seite steht kein Artikel; nichts wurde gelesen',
  'page/own-reading': 'die Seite ist zu groß oder zu tief für die zweite Meinung, was der Artikel ist',
  'page/too-long': 'die Seite hat mehr Text als jeder Artikel; nur der Anfang wurde gelesen',
  'text/empty': 'es gibt keinen Text',
  'text/no-contact': 'von einem diplomatischen Kontakt wurde nichts gefunden',
  'text/encoding': 'die Bytes waren kein UTF-8 und wurden in einer anderen Kodierung gelesen',
  'text/mojibake': 'der Text sieht aus, als wäre er zweimal dekodiert worden',
  'text/repaired': 'zweimal dekodierte Zeichen wurden berichtigt; der Text, wie er kam, bleibt erhalten',
  'text/quality': 'der Text wirkt hier beschädigt oder maschinell übersetzt',
  'text/quote-unclosed': 'ein Anführungszeichen hat kein Gegenstück; sein Ende ist geraten',
  'source/line': 'eine Zeile der JSON-Lines-Datei war nicht zu lesen',
  'source/counts': 'wie viele Einträge eines Webarchivs gelesen wurden und wie viele nicht',
  'source/member': 'eine Datei in einem Archiv war nicht zu lesen',
  'source/record': 'ein Eintrag eines Webarchivs ist beschädigt, abgeschnitten oder unbrauchbar',
  'source/binary': 'die Datei ist kein Text',
} as const satisfies Record<MessageCode, string>;

/** What a message says, in the language; in English its own text, which may give more than its code. */
export function messageIn({ code, text }: { readonly code: string; readonly text: string }, locale: Locale): string {
  return locale === 'de' && Object.hasOwn(MESSAGES_DE, code) ? MESSAGES_DE[code as MessageCode] : text;
} // prettier-ignore
