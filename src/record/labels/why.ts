import { ORDER_RULES, type OrderRule } from '../../model/dossier.ts';
import type { Locale } from './index.ts';

/** What an explanation says beside the chain: why a value is not shown first, and what would change what is. */
export interface WhyWords {
  readonly order: Readonly<Record<OrderRule, string>>;
  /** No article gives it, and some were written before the event. */
  readonly later: string;
  readonly anyArticle: string;
  readonly second: string;
  readonly conflict: string;
  readonly before: string;
  readonly other: string;
  readonly user: string;
  linked(from: string): string;
  computed(from: string): string;
}

const en: WhyWords = {
  order: ORDER_RULES,
  later: 'An article written after the event that gives it.',
  anyArticle: 'An article that gives it.',
  second: 'A second article with a text of its own that gives the same: corroborated.',
  conflict: 'An article more does not settle it: all values stay, the order has a rule.',
  before: 'Words written after the event that give another value are shown before it.',
  other: 'An article that gives another value.',
  user: 'A value that a user enters, with a reason, is shown before all others.',
  linked: (from) => `It is taken from ${from}; without that it is open.`,
  computed: (from) =>
    `It is computed from the day of publication of ${from}; another day there gives another value.`,
};

const de: WhyWords = {
  order: {
    'entered-first': 'was ein Mensch eingetragen hat, steht vor dem, was die Artikel sagen',
    'finer-first': 'von zwei Angaben, die zueinander passen, steht die genauere vorn',
    'after-first': 'was nach dem Ereignis geschrieben wurde, steht vor dem, was vorher geschrieben wurde',
    'stated-first': 'was die Worte nennen, steht vor Errechnetem, und das vor Verknüpftem',
    'origins-first': 'was mehr unabhängige Texte berichten, steht vorn',
    'name-first': 'nichts unterscheidet die Angaben; die Reihenfolge der Artikel entscheidet',
  },
  later: 'Ein Artikel, der nach dem Ereignis geschrieben wurde und es nennt.',
  anyArticle: 'Ein Artikel, der es nennt.',
  second: 'Ein zweiter Artikel mit eigenem Text, der dasselbe sagt: mehrfach belegt.',
  conflict: 'Ein Artikel mehr entscheidet es nicht: alle Angaben bleiben, die Reihenfolge hat eine Regel.',
  before: 'Worte von nach dem Ereignis, die anderes sagen, stehen vor ihr.',
  other: 'Ein Artikel, der anderes sagt.',
  user: 'Eine Angabe, die ein Mensch mit Begründung einträgt, steht vor allen anderen.',
  linked: (from) => `Sie ist aus ${from} übernommen; ohne das ist sie offen.`,
  computed: (from) =>
    `Sie ist aus dem Tag der Veröffentlichung von ${from} errechnet; ein anderer Tag dort gibt eine andere Angabe.`,
};

/** What explanations say, by language. */
export const WHY_WORDS: Readonly<Record<Locale, WhyWords>> = { de, en };
