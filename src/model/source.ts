import type { Message } from './message.ts';
import type { WebPage } from './web-page.ts';

/** What came in: one text with what the source itself says about it. A JSON Lines file yields one item a line. */
export interface SourceItem {
  /** The text as it will be kept: the decoded file itself; for JSON Lines title, blank line, text;
   * for a web page our own text of the whole page. */
  readonly text: string;
  /** Where it came from, as the user named it: a path, `path:line`, or `-`. */
  readonly origin: string;
  /** What the source says beside the text. Absent fields were not given. */
  readonly stated: Stated;
  /** What went wrong while reading, in words for the user. */
  readonly notes: readonly Message[];
  /** For a web page: what its markup says of the text. It leads back from every block to the page. */
  readonly page?: WebPage;
}

/** Metadata a source gives beside the text, or a user enters. */
export interface Stated {
  readonly id?: string;
  /** Length of the title at the start of the text, UTF-16 units, where the source gives a title of its own. */
  readonly titleLength?: number;
  readonly published?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly file?: string;
}
