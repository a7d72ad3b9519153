import type { Spoken } from './spoken.ts';
import { MOST_WORDS, type WhoText } from './text.ts';

/**
 * Within a clause only what a conjunction parts can mean the same person twice ("hatte B angerufen und ihm gedankt"), and whose
 * something is ("Patersons Entscheidung könnte ihm schaden").
 */
export function isApart(text: WhoText, { at, phrase, actor }: Spoken, to: number): boolean {
  if (at > to) return false;
  const last = text.text.slice(phrase.start, phrase.end);
  if (!actor.name.endsWith('s') && text.lexicon.tables.endings.some((end) => last.endsWith(end))) return true;
  for (let i = Math.max(at + 1, to - MOST_WORDS); i < to; i++) {
    const parts = text.pos[i] === 'CCONJ' || text.pos[i] === 'SCONJ' || text.lexicon.tables.purposeWords.includes(text.words[i]?.form ?? '');
    if (parts && text.clause[i] === text.clause[to]) return true;
  }
  return false;
} // prettier-ignore
