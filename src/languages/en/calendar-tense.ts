import type { TenseWords } from '../sections/calendar.ts';

/** Words that tell whether a clause looks back or ahead. */
export const tense: TenseWords = {
  words: {
    past: [
      'was', 'were', 'had', 'has', 'have', 'did', 'been', 'said', 'says', 'told', 'met', 'spoke', 'held', 'took', 'gave', 'made',
      'went', 'came', 'saw', 'got', 'left', 'led', 'began', 'became', 'found', 'fell', 'rose', 'won', 'lost', 'brought',
      'sent', 'kept', 'stood', 'broke', 'struck', 'shot', 'wrote', 'ran', 'flew', 'drove', 'paid', 'put', 'built', 'grew',
      'threw', 'chose', 'knew', 'thought', 'felt', 'heard', 'fought', 'bought', 'caught', 'taught', 'withdrew',
    ],
    future: ['will', 'shall', 'won', 'going', 'plans', 'intends', 'hopes', 'tomorrow'],
    ahead: ['planned', 'scheduled', 'expected', 'upcoming', 'due', 'set', 'slated', 'would', 'to'],
    once: [],
    open: [],
    present: ['is', 'are', 'begins', 'starts', 'meets', 'takes', 'opens', 'ends', 'can', 'must', 'may', 'travels'],
  },
  since: ['since'],
  asides: ['of', 'from', 'until', 'since'],
  counted: ['time', 'times'],
  gatherings: ['call', 'calls', 'talks', 'meeting', 'meetings', 'summit', 'visit', 'session'],
  fellThrough: ['cancelled', 'canceled'],
  longAgo: ['had'],
  until: [],
  pastEndings: ['ed'],
  notPastBeginnings: [],
  notPast: ['need', 'indeed', 'speed', 'exceed', 'proceed', 'succeed', 'agreed', 'united', 'hundred', 'naked', 'sacred', 'embed'],
}; // prettier-ignore

/** After these a full stop does not end a sentence. */
export const abbreviations: readonly string[] = [
  'adm', 'capt', 'co', 'col', 'corp', 'dr', 'gen', 'gov', 'inc', 'jr', 'lt', 'ltd', 'maj', 'mr', 'mrs', 'ms', 'no', 'rep', 'rev',
  'sen', 'sgt', 'sr', 'st', 'vs', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]; // prettier-ignore
