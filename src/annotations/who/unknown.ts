import type { Word } from '../../text/phrases.ts';
import type { Item } from './known.ts';
import type { NameLexicon } from './lexicon.ts';

/** A name that only the article gives. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'agency' | 'outlet';
  readonly name: string;
  readonly rule: string;
}

interface Context {
  readonly text: string;
  /** True if the tagger holds the word for a proper noun; false where there is no tagger. */
  readonly isProper: (word: Word) => boolean;
  readonly words: readonly Word[];
  /** Everything that is a name already. */
  readonly items: readonly Item[];
  readonly lexicon: NameLexicon;
}

/** Longest run of capitalised words that is taken for one person's name. */
const MAX_NAME = 4;
/** How many words a role may have after it before the name it stands for. */
const ROLE_REACH = 6;

/** People and carriers that the gazetteer does not have: first name and surname, title and name, then the surname. */
export function unknownNames(context: Context): UnknownName[] {
  const taken = new Set<number>();
  for (const { first, last } of context.items) for (let i = first; i <= last; i++) taken.add(i);
  const found = [...carriers(context, taken), ...people(context, taken)];
  return [...found, ...laterSurnames(context, taken, found)].sort((a, b) => a.first - b.first);
}

function carriers({ words, lexicon }: Context, taken: Set<number>): UnknownName[] {
  const found: UnknownName[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const kind = lexicon.tables.carriers[words[i]?.form ?? ''];
    if (kind === undefined || !isFreeName(words, i + 1, taken)) continue;
    const last = runEnd(words, i + 1, taken, 2);
    if (lexicon.notNames.has(words[i + 1]?.form ?? '')) continue;
    found.push({ first: i + 1, last, kind, name: formOf(words, i + 1, last), rule: 'carrier' });
    take(taken, i + 1, last);
  }
  return found;
}

function people(context: Context, taken: Set<number>): UnknownName[] {
  const { words, lexicon } = context;
  const roles = rolesOfOne(context);
  const found: UnknownName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i) || !isName(words[i], lexicon)) continue;
    const last = nameEnd(words, i, taken, lexicon);
    const rule = ruleFor(context, { first: i, last, roles });
    if (rule === undefined) continue;
    found.push({ first: i, last, kind: 'person', name: formOf(words, i, last), rule });
    take(taken, i, last);
    i = last;
  }
  return found;
}

/** Last words of the roles that one person has. */
function rolesOfOne({ words, lexicon }: Context): ReadonlySet<number> {
  const roles = lexicon.labels
    .find(words)
    .filter((m) => m.values.some((v) => v.as === 'role' && v.number !== 'many'));
  return new Set(roles.map((m) => m.last));
}

/** Why the capitalised words are a person: title before, apposition between commas, first name; else nothing. */
function ruleFor(
  context: Context,
  { first, last, roles }: { first: number; last: number; roles: ReadonlySet<number> },
): string | undefined {
  const { words, lexicon } = context;
  const [own, end] = [words[first], words[last]];
  if (own === undefined || end === undefined) return undefined;
  const titled = own.gap === ' ' && roles.has(first - 1);
  if (first === last)
    return titled && context.isProper(own) && words[last + 1]?.gap !== '-' ? 'title' : undefined;
  if (titled) return 'title';
  if (lexicon.firstNames.has(own.form)) return 'first-name';
  return isSetOff(context, own, end) && roleJustBefore(words, first, roles) ? 'apposition' : undefined;
}

function isSetOff({ text }: Context, own: Word, end: Word): boolean {
  return /,\s$/u.test(text.slice(Math.max(0, own.start - 2), own.start)) && text.charAt(end.end) === ',';
}

/** A role within the words before, of the same stretch without a mark: "der Sprecher des Ministeriums, ...". */
function roleJustBefore(words: readonly Word[], first: number, roles: ReadonlySet<number>): boolean {
  for (let i = first - 1; i >= Math.max(0, first - ROLE_REACH); i--) {
    if (roles.has(i)) return true;
    if (words[i]?.gap === '') return false;
  }
  return false;
}

/** Surnames of people named in full before or after: "Price" of "Ned Price". */
function laterSurnames(
  { words, lexicon }: Context,
  taken: Set<number>,
  found: readonly UnknownName[],
): UnknownName[] {
  const bySurname = new Map<string, UnknownName | null>();
  for (const one of found) {
    const surname = one.kind === 'person' ? one.name.split(' ').at(-1) : undefined;
    if (surname === undefined || surname.length < 3) continue;
    const known = bySurname.get(surname);
    bySurname.set(surname, known === undefined || known?.name === one.name ? one : null);
  }
  if (bySurname.size === 0) return [];
  const later: UnknownName[] = [];
  words.forEach((word, i) => {
    if (taken.has(i) || (word.gap === ' ' && lexicon.notBefore.has(words[i - 1]?.form ?? ''))) return;
    const person = bySurname.get(word.form) ?? bySurname.get(withoutEnding(word.form, lexicon));
    if (person) later.push({ first: i, last: i, kind: 'person', name: person.name, rule: 'surname' });
  });
  return later;
}

/** Last word of the name that begins here; a name has a space in it, so "Bachmann-Preis" alone is none. */
function nameEnd(
  words: readonly Word[],
  first: number,
  taken: ReadonlySet<number>,
  lexicon: NameLexicon,
): number {
  let last = first;
  let spaced = false;
  for (let i = first + 1; i < words.length && i - first < MAX_NAME + 1; i++) {
    const word = words[i];
    if (word === undefined || taken.has(i) || !joins(word, words[i - 1])) break;
    spaced ||= word.gap !== '-';
    if (isName(word, lexicon)) last = i;
    else if (!isParticle(words, i, lexicon) || (last > first && words[i + 1]?.gap !== '-')) break;
  }
  return spaced ? last : first;
}

/** "von", "al" after a space. After a whole name only "al-": the rest is what the person belongs to. */
function isParticle(words: readonly Word[], i: number, lexicon: NameLexicon): boolean {
  const word = words[i];
  return word?.gap === ' ' && lexicon.particles.has(word.form);
}

/** True if the word goes on with a name: after a space, in a double name, after an initial. */
function joins(word: Word, before: Word | undefined): boolean {
  return word.gap === ' ' || word.gap === '-' || (word.gap === '.' && before?.form.length === 1);
}

function isName(word: Word | undefined, lexicon: NameLexicon): boolean {
  return word !== undefined && /^\p{Lu}(?:\p{Ll}|$)/u.test(word.form) && !lexicon.notNames.has(word.form);
}

function isFreeName(words: readonly Word[], at: number, taken: ReadonlySet<number>): boolean {
  const word = words[at];
  return word?.gap === ' ' && !taken.has(at) && /^\p{Lu}/u.test(word.form);
}

function runEnd(words: readonly Word[], first: number, taken: ReadonlySet<number>, most: number): number {
  let last = first;
  while (last - first + 1 < most && isFreeName(words, last + 1, taken)) last++;
  return last;
}

function formOf(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map((w, i) => (i === 0 ? '' : w.gap === '.' ? '. ' : w.gap === '' ? ' ' : w.gap) + w.form)
    .join('');
}

function withoutEnding(form: string, lexicon: NameLexicon): string {
  const ending = lexicon.tables.endings.find((e) => form.endsWith(e) && form.length > e.length + 2);
  return ending === undefined ? form : form.slice(0, form.length - ending.length);
}

function take(taken: Set<number>, first: number, last: number): void {
  for (let i = first; i <= last; i++) taken.add(i);
}
