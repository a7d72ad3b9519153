/** What a language supplies for framing. */
export interface FramingTables {
  readonly section: 'framing';
}
