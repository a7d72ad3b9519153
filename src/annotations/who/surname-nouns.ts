import { withoutEnding, type NameWords } from './name-words.ts';

/**
 * True if a common noun stands as only a surname can that the article has: without an article beside the verb ("sagte Papier",
 * "Reiter sollte"), or where one thing needs an article ("für Turner", "Spiegel, die").
 */
export function isSurnameNoun(text: NameWords, at: number): boolean {
  const { words, sense } = text;
  const [before, own, after] = [words[at - 1], words[at], words[at + 1]];
  if (own?.gap === ' ' && before !== undefined && sense.isFinite(before)) return true;
  const isBare = own?.gap !== ' ' || before === undefined;
  if (isBare && after?.gap === ' ' && sense.isFinite(after)) return true;
  if (isBare && isOwner(text, at)) return true;
  return isOfOne(text, at) && (isBare ? isBeforeRelative(text, at) : isAfterPreposition(text, at));
}

/** "Füllers Thesen": a genitive without an article before what it owns. */
function isOwner({ words, sense, lexicon }: NameWords, at: number): boolean {
  const [own, after] = [words[at], words[at + 1]];
  if (own === undefined || after?.gap !== ' ' || !/^\p{Lu}/u.test(after.form)) return false;
  return (
    withoutEnding(own.form, lexicon) !== own.form &&
    sense.nounForms(own.form).every((form) => !form.includes('P'))
  );
}

/** A masculine noun that is the same for one and for several, as those for what someone does are; no stuff ("Gold"). */
function isOfOne({ words, sense }: NameWords, at: number): boolean {
  const forms = sense.nounForms(words[at]?.form ?? '');
  return (
    forms.length > 0 &&
    forms.every((form) => form.startsWith('M')) &&
    forms.some((form) => /S.*P|P.*S/u.test(form))
  );
}

/** "Spiegel, die inzwischen ..." at the beginning of a sentence. */
function isBeforeRelative({ words, lexicon }: NameWords, at: number): boolean {
  const next = words[at + 1];
  const { nominative } = lexicon.tables.cases;
  return next?.gap === '' && next.start - (words[at]?.end ?? 0) === 2 && Object.hasOwn(nominative, next.form);
}

/** "für Turner", "mit Füller": a preposition and neither article nor adjective. */
function isAfterPreposition({ words, lexicon, sense }: NameWords, at: number): boolean {
  const [before, own, after] = [words[at - 1], words[at], words[at + 1]];
  if (own?.gap !== ' ' || before === undefined || after?.gap === '-') return false;
  return lexicon.tables.personPrepositions.includes(before.form) && !sense.isFinite(before);
}
