/** What a language supplies for speech. */
export interface SpeechTables {
  readonly section: 'speech';
}
