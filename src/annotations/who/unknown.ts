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
  readonly words: readonly Word[];
  /** Everything that is a name already. */
  readonly items: readonly Item[];
  readonly lexicon: NameLexicon;
}

/** Longest run of capitalised words that is taken for one person's name. */
const MAX_NAME = 4;

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

function people({ words, lexicon }: Context, taken: Set<number>): UnknownName[] {
  const roles = new Set(
    lexicon.labels
      .find(words)
      .flatMap((m) => (m.values.some((v) => v.as === 'role' && v.number !== 'many') ? [m.last] : [])),
  );
  const found: UnknownName[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (taken.has(i) || !isName(words[i], lexicon)) continue;
    const last = nameEnd(words, i, taken, lexicon);
    if (last === i) continue;
    const titled = words[i]?.gap === ' ' && roles.has(i - 1);
    if (!titled && !lexicon.firstNames.has(words[i]?.form ?? '')) continue;
    found.push({
      first: i,
      last,
      kind: 'person',
      name: formOf(words, i, last),
      rule: titled ? 'title' : 'first-name',
    });
    take(taken, i, last);
    i = last;
  }
  return found;
}

/** Surnames of people named in full before or after: "Price" of "Ned Price". */
function laterSurnames(
  { words, lexicon }: Context,
  taken: Set<number>,
  found: readonly UnknownName[],
): UnknownName[] {
  const bySurname = new Map<string, UnknownName | null>();
  for (const one of found) {
    const surname = one.kind === 'person' ? one.name.split(/[\s-]/u).at(-1) : undefined;
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

function nameEnd(
  words: readonly Word[],
  first: number,
  taken: ReadonlySet<number>,
  lexicon: NameLexicon,
): number {
  let last = first;
  for (let i = first + 1; i < words.length && i - first < MAX_NAME + 1; i++) {
    const word = words[i];
    if (word === undefined || taken.has(i) || !joins(word, words[i - 1])) break;
    if (isName(word, lexicon)) last = i;
    else if (!lexicon.particles.has(word.form) || word.gap !== ' ') break;
  }
  return last;
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
