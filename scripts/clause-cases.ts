import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/languages/index.ts';
import { loadWords } from '../src/resources/words.ts';
import { clauseReading, type ReadClause } from '../src/syntax/clause-reading.ts';
import { clauseWords } from '../src/syntax/clause-tables.ts';
import { sentenceRules } from '../src/syntax/token-rules.ts';
import { wordModel, type TaggedWord } from '../src/syntax/word-model.ts';
import { tokensIn } from '../src/text/tokens.ts';

/** Kinds of clauses as `cases/clauses/*.txt` writes them. */
const LETTERS: Readonly<Record<string, ReadClause['kind']>> = {
  m: 'main', s: 'subordinate', r: 'relative', i: 'infinitive', p: 'parenthesis', f: 'fragment',
}; // prettier-ignore

/** A marked sentence: its text, and for each character which clause (by its place in `kinds`) it is in; -1 outside. */
export interface Marked {
  readonly text: string;
  readonly owner: readonly number[];
  readonly kinds: readonly ReadClause['kind'][];
}

/** Reads one line of a clause file. Throws when brackets do not fit. */
export function readMarked(line: string): Marked {
  let text = '';
  const owner: number[] = [];
  const kinds: ReadClause['kind'][] = [];
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const letter = LETTERS[line[i + 1] ?? ''];
    if (line[i] === '[' && letter && line[i + 2] === ' ') {
      open.push(kinds.push(letter) - 1);
      i += 2;
    } else if (line[i] === ']') {
      if (open.pop() === undefined) throw new RangeError(`a bracket too many: ${line}`);
    } else {
      text += line[i] ?? '';
      owner.push(open.at(-1) ?? -1);
    }
  }
  if (open.length > 0) throw new RangeError(`a bracket too few: ${line}`);
  return { text, owner, kinds };
}

/** How one sentence came out: borders between words (numbers of the word after), and whole clauses as `kind words`. */
export interface Outcome {
  readonly borders: { readonly gold: ReadonlySet<number>; readonly found: ReadonlySet<number> };
  readonly clauses: { readonly gold: ReadonlySet<string>; readonly found: ReadonlySet<string> };
  readonly shown: string;
}

/** A reader that splits marked sentences of a language. */
export function caseReader(code: string): (marked: Marked) => Outcome {
  const language = LANGUAGES.find((l) => l.code === code);
  if (!language) throw new RangeError(`no language ${code}`);
  const model = wordModel(language.words, loadWords(code));
  const rules = sentenceRules(language.tokens);
  const tables = clauseWords(language.words);
  return ({ text, owner, kinds }) => {
    const spans = tokensIn(text, { start: 0, end: text.length }, rules);
    const { words, clauses } = clauseReading(
      model.tag(spans.map((s) => text.slice(s.start, s.end))),
      tables,
      model,
    );
    const counted = words.map((word, i) => ({ word, i })).filter(({ word }) => word.tag !== 'PUNCT');
    const found = counted.map(({ i }) =>
      clauses.findIndex((c) => c.pieces.some((p) => p.from <= i && i < p.to)),
    );
    const gold = counted.map(({ i }) => owner[spans[i]?.start ?? 0] ?? -1);
    const forms = counted.map(({ word }) => word.form);
    return {
      borders: { gold: changes(gold), found: changes(found) },
      clauses: {
        gold: clauseSet(gold, forms, (n) => kinds[n] ?? 'fragment'),
        found: clauseSet(found, forms, (n) => clauses[n]?.kind ?? 'fragment'),
      },
      shown: shown(words, clauses),
    };
  };
}

function changes(owners: readonly number[]): Set<number> {
  return new Set(owners.map((owner, i) => (i > 0 && owner !== owners[i - 1] ? i : -1)).filter((i) => i >= 0));
}

function clauseSet(
  owners: readonly number[],
  forms: readonly string[],
  kindOf: (n: number) => string,
): Set<string> {
  return new Set(
    [...new Set(owners)].map((n) => `${kindOf(n)}: ${forms.filter((_, i) => owners[i] === n).join(' ')}`),
  );
}

function shown(words: readonly TaggedWord[], clauses: readonly ReadClause[]): string {
  return clauses
    .map(
      (c) =>
        `${c.kind[0] ?? ''}[${c.pieces
          .map((p) =>
            words
              .slice(p.from, p.to)
              .map((w) => w.form)
              .join(' '),
          )
          .join(' ... ')}]`,
    )
    .join(' ');
}

/** The marked sentences of a clause file. */
export function readCases(path: URL): Marked[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('[')).map(readMarked);
}
