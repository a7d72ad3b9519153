import { PLACE } from '../../gazetteer/load.ts';
import type { Named, PersonName } from '../../gazetteer/gazetteer.ts';
import type { PhraseMatch, Word } from '../../text/phrases.ts';
import type { NameLexicon } from './lexicon.ts';

/** Words that the gazetteer knows: a thing with a name, or the people a name can mean. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly named?: Named;
  readonly people?: readonly PersonName[];
}

/** The names of the gazetteer in the text, longest first; none shares a word with another. In reading order. */
export function knownNames(words: readonly Word[], lexicon: NameLexicon): Item[] {
  const things = lexicon.named.find(words).map(({ first, last, values }): Item => ({
    first,
    last,
    ...(values[0] === undefined ? {} : { named: values[0] }),
  }));
  const people = lexicon.people
    .find(words)
    .filter((match) => isCapital(words, match))
    .map(({ first, last, values }): Item => ({ first, last, people: fullFirst(values) }));
  return merged(withDoubles(things, words, lexicon), people, words);
}

/** Countries that the article's words make a place of the same name elsewhere. */
function withDoubles(things: readonly Item[], words: readonly Word[], lexicon: NameLexicon): Item[] {
  const forms = lexicon.tables.doubles.length === 0 ? new Set<string>() : new Set(words.map((w) => w.form));
  const here = lexicon.tables.doubles.filter(
    ({ signs, unless }) => signs.some((s) => forms.has(s)) && !unless.some((s) => forms.has(s)),
  );
  return things.map((item) => {
    const double = here.find(({ name }) => item.first === item.last && words[item.first]?.form === name);
    return double === undefined ? item : { ...item, named: { as: 'place', id: `${PLACE}${double.place}` } };
  });
}

/** True if the words can be a name: the last begins with a capital ("von der Leyen"), so do all but particles. */
function isCapital(words: readonly Word[], match: PhraseMatch<PersonName>): boolean {
  const last = words[match.last]?.form ?? '';
  return (
    /^\p{Lu}/u.test(last) || (match.last > match.first && /^\p{Lu}/u.test(words[match.first]?.form ?? ''))
  );
}

/** If a name is someone's whole name, that counts before someone else's surname. Each once. */
function fullFirst(values: readonly PersonName[]): readonly PersonName[] {
  const full = values.filter((v) => v.full);
  const counted = full.length > 0 ? full : values;
  return counted.filter((v, i) => counted.findIndex((w) => w.id === v.id) === i);
}

/** Both lists in order; where two share words the longer stays, of equals the person with the whole name. */
function merged(things: readonly Item[], people: readonly Item[], words: readonly Word[]): Item[] {
  const all = [...things, ...people].sort((a, b) => a.first - b.first || rank(b) - rank(a));
  const kept: Item[] = [];
  for (const item of all) {
    const before = kept.at(-1);
    if (before !== undefined && isOnePerson(before, item, words))
      kept[kept.length - 1] = { ...before, last: item.last };
    else if (before === undefined || before.last < item.first) kept.push(item);
    else if (rank(item) > rank(before) || isCutShort(before, item, words)) kept[kept.length - 1] = item;
  }
  return kept;
}

/** "Scheich Tamim bin Hamad": two names of one person, the second right behind the first. */
function isOnePerson(before: Item, item: Item, words: readonly Word[]): boolean {
  const [one, ...more] = before.people ?? [];
  const [other, ...others] = item.people ?? [];
  if (one === undefined || more.length > 0 || others.length > 0) return false;
  const beside = item.first === before.last + 1 && words[item.first]?.gap === ' ';
  return beside && one.id === other?.id && words[item.first]?.form !== words[before.last]?.form;
}

/** "Hollandes" is of Hollande, "Hollands" of the country: names of states take no "es". */
function isCutShort({ first, last, named }: Item, { people }: Item, words: readonly Word[]): boolean {
  if (first !== last || people === undefined || (named?.as !== 'country' && named?.as !== 'place'))
    return false;
  return words[first]?.form.endsWith('es') === true;
}

function rank(item: Item): number {
  const length = (item.last - item.first + 1) * 4;
  if (item.people === undefined) return length + 1;
  return item.people.some((p) => p.full) ? length + 2 : length;
}
