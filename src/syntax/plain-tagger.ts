import type { Tag } from '../languages/sections/words.ts';
import { isFinite, tagNumber } from './tags.ts';
import type { Reading, WordInfo } from './word-readings.ts';

/** Numbers of tags without a trained model: the likeliest reading after the words before. */
export function plainTags(words: readonly WordInfo[]): number[] {
  const chosen: Reading[] = [];
  words.forEach((word, i) => {
    chosen.push(likeliest(word, chosen, words[i + 1]));
  });
  return chosen.map(({ tag }) => tagNumber(tag));
}

/** Tags after which a noun or adjective follows rather than a verb. */
const NOMINAL = new Set<Tag>(['DET', 'ADP', 'ADJ', 'NUM']);

function likeliest(word: WordInfo, before: readonly Reading[], next: WordInfo | undefined): Reading {
  const [first = { tag: 'X', lemma: word.form, features: '' } as const] = word.readings;
  const pick = (...tests: ((tag: Tag) => boolean)[]): Reading => {
    for (const test of tests) {
      const found = word.readings.find((r) => test(r.tag));
      if (found) return found;
    }
    return first;
  };
  const previous = before.findLast((r) => !['ADV', 'PART'].includes(r.tag))?.tag;
  const last = before.at(-1)?.tag;
  if (last === 'PART.Inf')
    return pick(
      (tag) => tag.endsWith('.Inf'),
      (tag) => tag === 'NOUN',
    );
  if (previous?.startsWith('AUX'))
    return pick(
      (tag) => tag === 'VERB.Part',
      (tag) => tag.endsWith('.Inf'),
      (tag) => tag === 'ADJ',
    );
  if (last && NOMINAL.has(last))
    return pick(
      (tag) => tag === 'NOUN',
      (tag) => tag === 'ADJ',
      (tag) => tag === 'PRON',
    );
  if (previous === 'NOUN' || previous === 'PROPN' || previous === 'PRON' || previous === 'PRON.Rel') {
    const settled = hasFinite(before);
    const relative =
      next && (next.canBeFinite || next.source === 'closed')
        ? (tag: Tag): boolean => tag === 'PRON.Rel'
        : isNone;
    return pick(
      relative,
      (tag) => !settled && isFinite(tag),
      (tag) => tag === 'VERB.Part' || tag === 'NOUN' || tag === 'ADP',
    );
  }
  return first;
}

function isNone(): boolean {
  return false;
}

/** A finite verb stands since the last punctuation, conjunction or pronoun that begins a clause. */
function hasFinite(before: readonly Reading[]): boolean {
  const start = before.findLastIndex((r) => ['PUNCT', 'CCONJ', 'SCONJ', 'PRON.Rel'].includes(r.tag));
  return before.slice(start + 1).some((r) => isFinite(r.tag));
}
