import type { ContentAct, SpeechTables } from '../../languages/sections/speech.ts';
import type { Act } from '../../model/statement.ts';

const PATTERNS = new WeakMap<
  SpeechTables,
  readonly { entry: ContentAct; yes: RegExp; no: RegExp | null }[]
>();

/** The act that the content itself tells; undefined where it tells none. */
export function actOfContent(words: string, speech: SpeechTables): Act | undefined {
  const low = words.toLowerCase();
  return patternsOf(speech).find(({ yes, no }) => yes.test(low) && no?.test(low) !== true)?.entry.act;
}

function patternsOf(speech: SpeechTables): readonly { entry: ContentAct; yes: RegExp; no: RegExp | null }[] {
  const known = PATTERNS.get(speech);
  if (known !== undefined) return known;
  const made = speech.contentActs.map((entry) => ({
    entry,
    yes: pattern(entry.words),
    no: entry.without === undefined ? null : pattern(entry.without),
  }));
  PATTERNS.set(speech, made);
  return made;
}

/** One of the phrases at word edges; a star at the end stands for any ending. */
function pattern(phrases: readonly string[]): RegExp {
  const each = phrases.map((phrase) => {
    const open = phrase.endsWith('*');
    const words = (open ? phrase.slice(0, -1) : phrase)
      .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
      .replace(/ … /gu, '(?:\\s+\\S+){0,5}\\s+')
      .replace(/ /gu, '\\s+');
    return open ? words : `${words}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})`, 'u');
}
