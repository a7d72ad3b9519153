import type { PhraseMatch, Word } from '../../text/phrases.ts';
import { isOnlyNames } from './callings.ts';
import type { Label } from './lexicon.ts';
import { easternEnd, easternTriple, nameEnd, withNumeral } from './name-run.ts';
import { formOf, isName, type NameWords } from './name-words.ts';
import { range } from './text.ts';
import { isThingName } from './things.ts';
import { whyPerson, type Context } from './why-person.ts';

/** A name that only the article gives. */
export interface UnknownName {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'agency' | 'outlet';
  readonly name: string;
  readonly rule: string;
}

/** People and carriers that the gazetteer does not have: first name and surname, title and name. */
export function unknownNames(context: Context): UnknownName[] {
  const taken = new Set<number>();
  for (const { first, last } of context.items) for (let i = first; i <= last; i++) taken.add(i);
  return [...carriers(context, taken), ...people(context, taken)].sort((a, b) => a.first - b.first);
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
  const labels = lexicon.labels.find(words);
  const labelled = new Set(labels.flatMap(({ first, last }) => range(first, last)));
  const roles = rolesOfOne(context, labels);
  const found: UnknownName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i) || labelled.has(i) || !isName(words[i], lexicon)) continue;
    const triple = easternTriple(context, i);
    const eastern =
      triple !== undefined && range(i, triple).every((n) => !taken.has(n))
        ? triple
        : easternEnd(context, i, taken);
    const last = eastern ?? withNumeral(nameEnd(context, i, taken), words);
    const alone = eastern === undefined ? whyPerson(context, { first: i, last, roles }) : 'family-name';
    const rule = alone ?? (isListed(context, i, last, found) ? 'listed' : undefined);
    if (rule === undefined || isThingName(i, last, context)) continue;
    found.push({
      first: i,
      last,
      kind: 'person',
      name: formOf(words, i, last) + stopBehind(last, context),
      rule,
    });
    take(taken, i, last);
    i = last;
  }
  return found;
}

/**
 * "Anna Berg, Zbignew Tarnow und Karl Lind": two words that can only be a name, right between somebody with a whole name before
 * them and what goes on with the list or ends it.
 */
function isListed(context: Context, first: number, last: number, found: readonly UnknownName[]): boolean {
  const { words, text, items, lexicon, sense } = context;
  const [own, end, before] = [words[first], words[last], words[first - 1]];
  if (last !== first + 1 || own === undefined || end === undefined || before === undefined || end.gap !== ' ') return false;
  const joint = text.slice(before.end, own.start) === ', ' ? first - 1 : lexicon.tables.joiners.includes(before.form) && own.gap === ' ' ? first - 2 : -1;
  const isPerson = items.some((item) => item.last === joint && item.first < joint && item.named === undefined) || found.some((name) => name.kind === 'person' && name.last === joint && name.first < joint);
  const next = words[last + 1];
  const goesOn = /^[,.);:]?$/u.test(text.charAt(end.end)) || (next?.gap === ' ' && lexicon.tables.joiners.includes(next.form));
  const strange = [own, end].every(({ form }) => sense.nounForms(form).length === 0 && !sense.isPlace(form));
  return isPerson && goesOn && strange && isOnlyNames(context, first, last);
} // prettier-ignore

/** "Peter M.": the full stop of an initial that ends a name. */
function stopBehind(last: number, { words, text }: Context): string {
  const word = words[last];
  return word?.form.length === 1 && text.charAt(word.end) === '.' ? '.' : '';
}

/** The roles that one person has, by their last word; true where no article or adjective stands before them. */
function rolesOfOne(
  { words, lexicon, sense }: NameWords,
  labels: readonly PhraseMatch<Label>[],
): ReadonlyMap<number, boolean> {
  const known = labels.filter((m) => m.values.some((v) => v.as === 'role' && v.number !== 'many'));
  const { titleEndings } = lexicon.tables;
  const others = words.flatMap((word, i) => {
    const isTitle = /^\p{Lu}\p{Ll}{4,}/u.test(word.form) && titleEndings.some((e) => word.form.endsWith(e));
    return isTitle && !sense.isProper(word) ? [{ first: i, last: i }] : [];
  });
  const roles: readonly { first: number; last: number }[] = [...others, ...known];
  return new Map(
    roles.map(({ first, last }) => {
      const before = words[first]?.gap === ' ' ? (words[first - 1]?.form ?? '') : '';
      const { determiners, adjectiveEndings } = lexicon.tables;
      const isArticle = Object.hasOwn(determiners, before.toLowerCase());
      const isAdjective = /^\p{Ll}/u.test(before) && adjectiveEndings.some((e) => before.endsWith(e));
      return [last, !isArticle && !isAdjective];
    }),
  );
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

function take(taken: Set<number>, first: number, last: number): void {
  for (let i = first; i <= last; i++) taken.add(i);
}
