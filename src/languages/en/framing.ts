import type { FramingEntry, FramingTables } from '../sections/framing.ts';

const AP = 'AP and Reuters style guides: attribute the claim, avoid the word';
const OED = 'dictionary usage notes of the entry';

const entries: readonly FramingEntry[] = [
  {
    kind: 'distancing_modifier', cue: 'alleged', forms: ['alleged', 'allegedly'],
    reason: 'says that somebody claims it and that the outlet does not vouch for it', source: AP,
    example: 'The alleged plans came to light.', counter: 'The plans came to light.',
  },
  {
    kind: 'distancing_modifier', cue: 'so-called', forms: ['so-called'],
    reason: 'marks a name as somebody else’s, often as unfit', source: AP,
    example: 'The so-called republic issued a statement.', counter: 'The republic, called new, issued a statement.',
  },
  {
    kind: 'distancing_modifier', cue: 'purported', forms: ['purported', 'purportedly', 'supposed', 'supposedly', 'ostensible', 'ostensibly'],
    notBefore: ['to'],
    reason: 'says that the claim may be false', source: OED,
    example: 'The purported letter was shown on television.', counter: 'He was supposed to leave.',
  },
  {
    kind: 'distancing_modifier', cue: 'self-proclaimed', forms: ['self-proclaimed', 'self-declared', 'self-styled', 'self-appointed'],
    reason: 'denies that the title or status was given by anybody else', source: OED,
    example: 'The self-proclaimed president spoke.', counter: 'The president spoke.',
  },
  {
    kind: 'distancing_verb', cue: 'claim', forms: ['claims', 'claimed', 'claiming'],
    notAfter: ['the', 'these', 'such', 'responsibility'],
    reason: 'a verb of saying that casts doubt on what is said; "said" would not', source: AP,
    example: 'The ministry claimed there were no prisoners.', counter: 'The ministry said there were no prisoners.',
  },
  {
    kind: 'loaded_label', cue: 'regime', forms: ['regime', 'regimes'],
    reason: 'names a government as illegitimate', source: AP,
    example: 'The regime rejected the criticism.', counter: 'The government rejected the criticism.',
  },
  {
    kind: 'loaded_label', cue: 'strongman', forms: ['strongman', 'strongmen', 'dictator', 'dictators', 'warmonger', 'warmongers'],
    reason: 'a judgement in place of an office', source: AP,
    example: 'The strongman received his guests.', counter: 'The president received his guests.',
  },
  {
    kind: 'loaded_label', cue: 'saber-rattling', forms: ['saber-rattling', 'sabre-rattling'],
    reason: 'judges statements or manoeuvres as warmongering', source: OED,
    example: 'The saber-rattling worried the neighbours.', counter: 'The exercise worried the neighbours.',
  },
]; // prettier-ignore

/** Framing in English news. */
export const framing: FramingTables = {
  entries,
  scareQuote: {
    reason: 'a short phrase in quotation marks that nobody in the sentence is said to have spoken: the outlet keeps its distance',
    source: 'AP style guide on quotation marks for words used ironically or with doubt',
  },
}; // prettier-ignore
