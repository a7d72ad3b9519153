/** What came in: one text with what the source itself says about it. A JSON Lines file yields one item a line. */
export interface SourceItem {
  /** The text as it will be kept: the decoded file itself, or for JSON Lines title, blank line, text. */
  readonly text: string;
  /** Where it came from, as the user named it: a path, `path:line`, or `-`. */
  readonly origin: string;
  /** What the source says beside the text. Absent fields were not given. */
  readonly stated: Stated;
  /** What went wrong while reading, in words for the user. */
  readonly notes: readonly { readonly code: 'text/encoding' | 'text/mojibake'; readonly text: string }[];
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
