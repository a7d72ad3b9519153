import type { Tag } from '../languages/sections/words.ts';
import { isFinite, TAGS } from './tags.ts';
import type { Scene } from './features.ts';
import type { WordInfo } from './word-readings.ts';

/** A sentence ready for the tagger: with the tags that rules forbid at each place. */
export interface Stage extends Scene {
  /** 1 for each tag that the word cannot have here; undefined when it can have any. */
  readonly forbidden: readonly (Uint8Array | undefined)[];
}

/** How far a first person subject may stand from its verb, in tokens. */
const REACH = 14;
/** Imperatives begin their clause. */
const NO_IMPERATIVE = masked((tag) => tag.endsWith('.Imp'));
/** Finite verbs have no capital inside a sentence. */
const NO_FINITE = masked((tag) => isFinite(tag as Tag));
const NO_PRESENT_INDICATIVE = masked((tag) => tag.endsWith('.Ind.Pres'));
const NO_PRESENT_SUBJUNCTIVE = masked((tag) => tag.endsWith('.Sub.Pres'));

function masked(test: (tag: string) => boolean): Uint8Array {
  return Uint8Array.from(TAGS, (tag) => (test(tag) ? 1 : 0));
}

/** Sets the stage for a sentence. `firstPerson`: subjects that take the same form in both moods ("ich"). */
export function stageFor(words: readonly WordInfo[], firstPerson: ReadonlySet<string>): Stage {
  const size = words.length;
  const finiteAhead = new Uint8Array(size);
  const opening = new Uint8Array(size);
  for (let i = size - 1, ahead = 0; i >= 0; i--) {
    if (isBorder(words[i])) ahead = 0;
    finiteAhead[i] = ahead;
    if (words[i]?.canBeFinite) ahead = 1;
  }
  let start = true;
  words.forEach((word, i) => {
    opening[i] = start ? 2 : isBorder(words[i - 1]) ? 1 : 0;
    if (word.source !== 'sign') start = false;
  });
  const near = nearWords(words, firstPerson);
  const forbidden = words.map((word, i) => {
    const free = forbiddenAt(word, near[i] === 1 || opening[i] === 2);
    const out = opening[i] === 0 && free ? joined(NO_IMPERATIVE, free) : free;
    return word.capital && i > 0 && !canBegin(words[i - 1]) ? joined(NO_FINITE, out) : out;
  });
  return { words, finiteAhead, opening, firstPerson: near, forbidden };
}

/** Signs behind which a word has a capital for being the first: not the comma. */
function canBegin(word: WordInfo | undefined): boolean {
  return word?.source === 'sign' && word.form !== ',';
}

function joined(a: Uint8Array, b: Uint8Array | undefined): Uint8Array {
  return b ? a.map((out, t) => out | (b[t] ?? 0)) : a;
}

/** A form that is first person indicative or third person Konjunktiv I is the first with "ich" at hand, or at the very start. */
function forbiddenAt(word: WordInfo, first: boolean): Uint8Array | undefined {
  if (!word.firstOrSubjunctive) return word.forbidden;
  const rule = first ? NO_PRESENT_SUBJUNCTIVE : NO_PRESENT_INDICATIVE;
  return joined(rule, word.forbidden);
}

/** 1 at each word that has one of the wanted words in its stretch, at most `REACH` away. */
function nearWords(words: readonly WordInfo[], wanted: ReadonlySet<string>): Uint8Array {
  const near = new Uint8Array(words.length);
  words.forEach((word, i) => {
    if (!wanted.has(word.key)) return;
    for (const direction of [-1, 1])
      for (let at = i; at >= 0 && at < words.length && Math.abs(at - i) <= REACH; at += direction) {
        if (isBorder(words[at])) break;
        near[at] = 1;
      }
  });
  return near;
}

function isBorder(word: WordInfo | undefined): boolean {
  return word?.source === 'sign' && /^[,;:.!?()[\]"„“”»«–—]/u.test(word.form);
}
