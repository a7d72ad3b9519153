/** What a language supplies for page. */
export interface PageTables {
  readonly section: 'page';
}
