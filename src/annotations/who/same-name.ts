import { isCalled } from './callings.ts';
import { withoutEnding, type NameWords } from './name-words.ts';
import { isWhoLeads } from './things.ts';

/** "M'Baye" is "Moussa M'Baye", "R. Kelly" is "Robert Kelly", "Neil Armstrong" is "Neil Alden Armstrong", "Hilda Morales" is "Hilda Morales Trujillo", "Jan Marins" is "Jan Marin", "Hirsi Ali" is "Ayaan Hirsi Ali". */
export function isSameName(name: string, bare: string, other: string): boolean {
  if (other === bare) return true;
  if ([name, bare].some((end) => other.endsWith(` ${end}`))) return true;
  if (!name.includes(' ')) return false;
  const [a, b] = [name.split(' '), other.split(' ')];
  const first = a[0] ?? '';
  if (/^\p{Lu}\.$/u.test(first)) return a.at(-1) === b.at(-1) && b[0]?.startsWith(first.charAt(0)) === true;
  if (first !== b[0]) return false;
  return a.at(-1) === b.at(-1) || `${other} `.startsWith(`${name} `) || `${name} `.startsWith(`${other} `);
}

/** "die Ehrung Anna Bergs", "Anna Bergs Rede": a name in the genitive by the noun that owns it or is owned; no surname ends so. */
export function isGenitive(
  { first, last }: { readonly first: number; readonly last: number },
  text: NameWords,
): boolean {
  const { words, sense, lexicon } = text;
  const [before, own, end, after] = [words[first - 1], words[first], words[last], words[last + 1]];
  if (end === undefined || /[’‘'´]/u.test(text.text.charAt(end.end)) || isWhoLeads(first - 1, text))
    return false;
  if (isSubject(first - 1, text)) return false;
  const bare = withoutEnding(end.form, lexicon);
  if (/[sßxz]$/u.test(bare) || (sense.isSurname(end.form) && !sense.isSurname(bare))) return false;
  // "wird Ricardo Salles Ende Mai empfangen": what begins a time has no owner.
  const begins = lexicon.tables.partsOfTimes.includes(after?.form ?? '');
  if (!begins && after?.gap === ' ' && /^\p{Lu}/u.test(after.form) && sense.isNoun(after.form)) return true;
  if (own?.gap !== ' ' || before === undefined || !/^\p{Lu}/u.test(before.form)) return false;
  const { titles } = lexicon.tables;
  const isTitle =
    titles.includes(before.form) || lexicon.labels.exactly(before.form).length > 0 || isCalled(text, first);
  return sense.isNoun(before.form) && !isTitle && !endsAsPerson(before.form, lexicon);
}

/** "bekam der Pilot Anna Bergs": title and article say that the name is no genitive. */
function isSubject(title: number, text: NameWords): boolean {
  const { words, lexicon } = text;
  const article = words[title]?.gap === ' ' ? (words[title - 1]?.form ?? '') : '';
  return Object.hasOwn(lexicon.tables.cases.nominative, article) && isCalled(text, title + 1);
}

/** "Physiker", "Chefin": a noun that may be what the person is, not what it owns. */
function endsAsPerson(form: string, { tables }: NameWords['lexicon']): boolean {
  const low = form.toLowerCase();
  return ['', ...tables.callingForms].some((more) =>
    [...tables.personEndings, ...tables.callings].some((ending) => low.endsWith(ending + more)),
  );
}
