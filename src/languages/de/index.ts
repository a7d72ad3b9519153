import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { contacts } from './contacts.ts';
import { framing } from './framing.ts';
import { names } from './names.ts';
import { page } from './page.ts';
import { speech } from './speech.ts';
import { tokens } from './tokens.ts';
import { words } from './words.ts';

export const de: Language = {
  code: 'de',
  name: 'German',
  page,
  tokens,
  words,
  names,
  calendar,
  speech,
  contacts,
  framing,
};
