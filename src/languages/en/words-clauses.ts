import type { ClauseTables } from '../sections/words.ts';

/** Words that begin or tie English clauses. */
export const clauses: ClauseTables = {
  subordinators: `
    that because although though if unless whether while when whenever since until till before after as once where wherever
    whereas lest provided so than`,
  compoundSubordinators: [
    'even if', 'even though', 'as if', 'as though', 'as long as', 'as soon as', 'so that', 'in case', 'now that',
    'only if', 'even when', 'just as', 'in order that', 'such that', 'except that', 'given that', 'provided that',
  ], // prettier-ignore
  relatives: 'who whom whose which that',
  articleForms: {},
  subjectArticles: {},
  genitiveArticles: '',
  weakEndings: { one: '', many: '' },
  verbsOfMany: { ending: '', words: [] },
  measuredSubordinators: '',
  subjectInterrogatives: 'who what which',
  interrogatives: 'who whom whose what which when where why how whoever whatever',
  timePoints: '',
  articledNames: '',
  relativeAntecedents: '',
  coordinators: 'and or but nor yet so',
  infinitiveOpeners: 'in',
  comparisons: '',
  infinitiveTakers: '',
  agents: 'by',
  asides: 'according',
  asidePronouns: '',
  ordinalVerbs: '',
  unreal: [],
  firstPerson: 'i',
  nameLinks: 'bin',
  subordinateVerb: 'second',
};
