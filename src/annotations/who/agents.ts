import type { NameWords } from './name-words.ts';

type Nouns = Pick<NameWords, 'sense' | 'lexicon'>;

/**
 * "Händlerin", "Gemeindearbeiter", "dem Studenten": a noun for somebody by what he or she does. In German such a noun has a form
 * for women as well as one for men, as the lexicon has them, its last part counting: no other noun has both.
 */
export function isAgent(text: Nouns, form: string): boolean {
  const { womanEnding, callingForms } = text.lexicon.tables;
  if (womanEnding === undefined) return false;
  const bare = callingForms.flatMap((end) => (form.endsWith(end) ? [form.slice(0, -end.length)] : []));
  const isPaired = isWoman(text, form) || [form, ...bare].some((man) => isWoman(text, man + womanEnding));
  return isPaired && !isFirm(text, form) && !isTownsman(text, form);
}

/** "Flugzeughersteller", "Tabellenführers": what a firm, a club or a state is as well. */
function isFirm({ lexicon: { tables } }: Nouns, form: string): boolean {
  const low = form.toLowerCase();
  const bare = low.endsWith('s') ? low.slice(0, -1) : low;
  return tables.firmAgents.some((end) => low.endsWith(end) || bare.endsWith(end));
}

/** "Berliner", "Bremer": the word for who lives in a town is an adjective of it as well ("der Berliner Zoo"). */
function isTownsman({ sense, lexicon: { tables } }: Nouns, form: string): boolean {
  return tables.townEndings.some(({ man, town }) => form.endsWith(man) && sense.isPlace(form.slice(0, -man.length) + town));
} // prettier-ignore

/** "Köchin": a feminine noun in the singular, of which the form for men is one too, with or without its umlaut and last letter. */
function isWoman({ sense, lexicon }: Nouns, form: string): boolean {
  const { womanEnding = '', endingOfMany = '' } = lexicon.tables;
  if (!form.endsWith(womanEnding) || !sense.nounForms(form).some((f) => f.startsWith('F') && f.includes('S')))
    return false;
  const stem = form.slice(0, -womanEnding.length);
  const plain = stem.normalize('NFD').replace(/\u0308/gu, '');
  return [stem, plain].some((man) => [man, man + endingOfMany].some((each) => sense.nounForms(each).some((f) => f.startsWith('M'))));
} // prettier-ignore
