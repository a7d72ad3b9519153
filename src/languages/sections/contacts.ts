/** What a language supplies for contacts. */
export interface ContactTables {
  readonly section: 'contacts';
}
