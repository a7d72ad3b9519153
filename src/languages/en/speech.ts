import type { ContentAct, SpeechTables } from '../sections/speech.ts';
import { sourceNouns, speechNouns, verbGroups } from './speech-verbs.ts';

/** What the content says of the act, where the verb ("said") says nothing. The first entry that fits decides. */
const contentActs: readonly ContentAct[] = [
  {
    act: 'threaten', because: 'the speaker will answer an attack or raise its price',
    words: ['respond decisively', 'severe costs', 'serious costs', 'severe consequences', 'serious consequences', 'pay a price', 'retaliate', 'retaliation'],
    example: 'The allies would respond decisively.', counter: 'The allies would respond.',
  },
  {
    act: 'warn', because: 'names harm as the result of what another does',
    words: ['a mistake', 'dangerous', 'danger', 'red line', 'catastrophe', 'grave concern', 'escalation'],
    without: ['no danger'],
    example: 'That would be a grave mistake, a mistake for all.', counter: 'There was no danger.',
  },
  {
    act: 'support', because: 'takes the side of somebody',
    words: ['support for', 'stands with', 'stand with', 'solidarity'],
    without: ['no support for'],
    example: 'The government stands with its allies.', counter: 'The government meets its allies.',
  },
  {
    act: 'demand', because: 'somebody must',
    words: ['must', 'has to', 'have to', 'needs to'],
    example: 'The neighbour must withdraw its troops.', counter: 'The neighbour withdrew its troops.',
  },
  {
    act: 'offer', because: 'the speaker is ready for something',
    words: ['is ready to', 'are ready to', 'was ready to', 'were ready to', 'willing to', 'prepared to'],
    example: 'The government is ready to talk.', counter: 'The government talks.',
  },
  {
    act: 'reject', because: 'the speaker gives no ground',
    words: ['unacceptable', 'not accept', 'no concessions', 'out of the question'],
    example: 'That is unacceptable.', counter: 'That is acceptable.',
  },
]; // prettier-ignore

/** Who said what, in English. */
export const speech: SpeechTables = {
  groups: verbGroups,
  nouns: speechNouns,
  contentActs,
  sourceBefore: ['according to', 'per'],
  sourceBehind: [],
  sourceWithNoun: ['in'],
  sourceNouns,
  possessives: ['his', 'her', 'their', 'my', 'our'],
  soWords: [],
  asWords: ['as'],
  backWords: [],
  contentIntroducers: ['that', 'whether', 'if', 'how', 'why', 'when', 'where', 'what', 'who', 'which'],
  sourceRelatives: [],
  subordinators: ['while', 'because', 'after', 'although', 'if', 'before', 'when', 'since', 'until', 'unless'],
  coordinators: ['and', 'but', 'or'],
  infinitiveMark: 'to',
  sentencePronouns: ['this'],
  hearsayVerbs: [],
  possibleVerbs: ['can', 'may'],
  auxiliaries: { passive: ['be'], perfect: ['have'], modal: ['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should'] },
  agents: ['by'],
  towards: [],
  cases: { the: 'nda', a: 'nda', an: 'nda', this: 'nda', these: 'nda', some: 'nda', several: 'nda', many: 'nda', two: 'nda', another: 'nda', his: 'nda', her: 'nda', their: 'nda', its: 'nda', both: 'nda', one: 'nda', no: 'nda' },
  bareEndings: {},
  namePieces: ['of', 'von', 'van', 'de', 'al', 'bin'],
  thingEndings: ['ness', 'ment', 'tion', 'sion', 'ity', 'attack', 'plan', 'proposal', 'agreement', 'war', 'call', 'talks', 'meeting'],
  actorEndings: ['government', 'administration', 'commission', 'organization', 'organisation', 'delegation', 'opposition', 'coalition', 'parliament', 'department', 'foundation', 'institution', 'committee', 'university', 'union', 'federation', 'association', 'authority', 'community'],
  pronouns: { he: 'n', she: 'n', they: 'n', it: 'na', we: 'n', i: 'n', who: 'n', him: 'da', her: 'da', them: 'da', others: 'na', some: 'na', many: 'na' },
  empty: ['it'],
  nounLinks: ['of', 'for', 'in', 'at', 'from'],
  prepositions: ['of', 'for', 'in', 'at', 'from', 'to', 'with', 'by', 'on', 'about', 'against', 'over', 'under', 'after', 'before', 'during'],
  notSpeakers: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'day', 'week', 'month', 'year', 'time', 'morning', 'evening', 'percent', 'yesterday', 'today', 'tomorrow'],
  titleNouns: ['newspaper', 'magazine', 'film', 'book', 'operation', 'agency', 'channel', 'program', 'show'],
  wordNouns: ['word', 'words', 'phrase', 'sentence', 'question', 'slogan', 'quote'],
  bareContent: true,
  capitalNouns: false,
  glossWords: ['short', 'alias', 'titled', 'entitled', 'dubbed', 'nicknamed', 'headline', 'german', 'french', 'russian', 'arabic', 'translated'],
  nameLinks: ['as'],
  linkVerbs: ['be', 'remain', 'become'],
  titleArticles: ['the', 'in', 'of'],
  outletWords: /\b(?:Times|Post|Journal|Guardian|News|Herald|Telegraph|Tribune)\b/u,
  unknown: 'not named',
}; // prettier-ignore
