/** What a language supplies for names. */
export interface NameTables {
  readonly section: 'names';
}
