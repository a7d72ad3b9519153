import type { Span } from '../text/span.ts';

/**
 * Something a reader of the result should know: a warning is a value with a place, never a line on a console.
 * `code` is stable and listed in `MESSAGES`; `text` is for people, in English.
 */
export interface Message {
  readonly code: MessageCode;
  readonly text: string;
  /** The place it speaks of, where there is one. */
  readonly span?: Span;
}

/** Every message code with what it means. The only list of them. */
export const MESSAGES = {
  'date/none': 'the source gives no publication date',
  'date/month-only': 'the source gives the publication date to the month only',
  'date/weekday-mismatch': 'a stated weekday and a stated date do not fit each other',
  'date/conflict': 'several days of publication are given',
  'date/updated': 'a web page was changed later than on the day of its publication',
  'feed/entities': 'a feed defines entities of its own; they stay as they are written',
  'feed/entry': 'an entry of a feed gives nothing to read',
  'feed/page': 'the page of an entry of a feed could not be had; the text is what the feed gives',
  'feed/summary': 'the feed gives a summary only, not the whole article',
  'headline/differs': 'a web page calls itself by another headline than the one that is seen',
  'language/unknown': 'the language could not be told; nothing was read',
  'language/short': 'too few words to tell the language',
  'outlet/unknown': 'the source does not say which outlet published it',
  'page/cut-off':
    'the article is possibly cut off: the page says that it is not free, or the server refused it',
  'page/live-blog': 'the page is a live blog: its entries have times of their own',
  'page/no-article': 'there is no article text on the page; nothing was read',
  'page/own-reading': 'the page is too large or too deep for the second opinion on what is the article',
  'page/too-long': 'the page holds more text than any article; only the beginning was read',
  'text/empty': 'there is no text',
  'text/no-contact': 'nothing about a diplomatic contact was found',
  'text/encoding': 'the bytes were not UTF-8 and were read as another encoding',
  'text/mojibake': 'the text looks as if it had been decoded twice',
  'text/repaired': 'characters that were decoded twice were put right; the text as it came is kept',
  'text/quality': 'the text looks damaged or machine-translated here',
  'text/quote-unclosed': 'a quotation mark has no partner; its end is guessed',
  'source/line': 'a line of a JSON Lines file could not be read',
  'source/counts': 'how many records of a web archive were read, and how many not',
  'source/member': 'a file in an archive could not be read',
  'source/record': 'a record of a web archive is damaged, cut off or of no use',
  'source/binary': 'the file is not text',
} as const satisfies Record<string, string>;

export type MessageCode = keyof typeof MESSAGES;
