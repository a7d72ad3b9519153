import type { CalendarTables } from './sections/calendar.ts';
import type { ContactTables } from './sections/contacts.ts';
import type { FramingTables } from './sections/framing.ts';
import type { NameTables } from './sections/names.ts';
import type { PageTables } from './sections/page.ts';
import type { SpeechTables } from './sections/speech.ts';
import type { TokenTables } from './sections/tokens.ts';
import type { WordTables } from './sections/words.ts';

/**
 * Everything a language must supply: tables only, no machinery. A language is one folder that exports one value of this
 * type, and one line in `languages/index.ts`. Each section is described in `sections/`.
 */
export interface Language {
  readonly code: 'de' | 'en';
  /** Name in English. */
  readonly name: string;
  readonly page: PageTables;
  readonly tokens: TokenTables;
  readonly words: WordTables;
  readonly names: NameTables;
  readonly calendar: CalendarTables;
  readonly speech: SpeechTables;
  readonly contacts: ContactTables;
  readonly framing: FramingTables;
}
