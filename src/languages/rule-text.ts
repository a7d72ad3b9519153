import type { Language } from './language.ts';

/**
 * A rule as its table has it, with the table's example: `de/durations/count-unit` -> its pattern. Undefined for rules that
 * are code, and for names that no table of these languages has.
 */
export function ruleText(rule: string, languages: readonly Language[]): string | undefined {
  const [code, section = '', name = '', ...rest] = rule.split('/');
  const language = languages.find((one) => one.code === code);
  if (language === undefined) return undefined;
  if (section === 'times' || section === 'durations') return timeRule(language, name);
  if (section === 'cues') return cueRule(language, name, rest.join('/'));
  return section === 'contacts' ? contactWord(language, name) : undefined;
}

function timeRule({ calendar }: Language, name: string): string | undefined {
  const found = calendar.rules.filter((rule) => rule.name === name);
  return found.length === 0
    ? undefined
    : found.map(({ pattern, example }) => told(pattern, example)).join(' | ');
}

function cueRule({ contacts }: Language, cue: string, pattern: string): string | undefined {
  const found = contacts.cues.find((one) => one.cue === cue && one.pattern === pattern);
  // The name of the rule is its pattern already.
  return found && `for example: ${found.example}`;
}

function contactWord({ contacts }: Language, word: string): string | undefined {
  const noun = contacts.nouns.find((one) => one.word === word);
  const verb = contacts.verbs.find((one) => one.lemma === word);
  const found = noun ?? verb;
  return found && `${word} -> ${found.type}`;
}

function told(pattern: string, example: string): string {
  return `${pattern}, for example: ${example.replace(/\[([^\]]*)\]\(([^)]*)\)/gu, '$1 -> $2')}`;
}
