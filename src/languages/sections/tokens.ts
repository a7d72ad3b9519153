/** What a language supplies for tokens. */
export interface TokenTables {
  readonly section: 'tokens';
}
