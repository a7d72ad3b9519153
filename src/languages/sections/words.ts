/** What a language supplies for words. */
export interface WordTables {
  readonly section: 'words';
}
