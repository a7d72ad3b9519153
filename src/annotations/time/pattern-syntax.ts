/** A pattern as written in the tables, taken apart. */
export type Node =
  | {
      readonly is: 'word';
      readonly words: readonly string[];
      readonly slot: string | undefined;
      readonly glued: boolean;
    }
  | { readonly is: 'class'; readonly cls: string; readonly slot: string; readonly glued: boolean }
  | { readonly is: 'not'; readonly node: Node }
  | { readonly is: 'maybe'; readonly node: Node }
  | { readonly is: 'choice'; readonly ways: readonly (readonly Node[])[] }
  | { readonly is: 'open' | 'close' };

const LEXEME = /'[^']+'(?::\w+)?|[A-Za-z]+(?::\w+)?|[[\]()|?~!]/gu;

/** Takes a pattern apart. `phrases` are put in for `<name>` first. Throws on a pattern that is not well formed. */
export function parsePattern(pattern: string, phrases: Readonly<Record<string, string>>): readonly Node[] {
  const whole = expand(pattern, phrases, 0);
  const lexemes = whole.match(LEXEME) ?? [];
  if (lexemes.join('') !== whole.replaceAll(/\s+/gu, ''))
    throw new RangeError(`pattern not understood: ${whole}`);
  const reader = { lexemes, at: 0 };
  const ways = [sequence(reader)];
  while (reader.lexemes[reader.at] === '|') {
    reader.at++;
    ways.push(sequence(reader));
  }
  if (reader.at < lexemes.length) throw new RangeError(`unbalanced pattern: ${whole}`);
  return ways.length === 1 ? (ways[0] ?? []) : [{ is: 'choice', ways }];
}

function expand(pattern: string, phrases: Readonly<Record<string, string>>, depth: number): string {
  return pattern.replaceAll(/<(\w+)>/gu, (_, name: string) => {
    const phrase = phrases[name];
    if (phrase === undefined || depth > 5) throw new RangeError(`no phrase <${name}>`);
    return `( ${expand(phrase, phrases, depth + 1)} )`;
  });
}

interface Reader {
  readonly lexemes: readonly string[];
  at: number;
}

function sequence(reader: Reader): Node[] {
  const nodes: Node[] = [];
  for (;;) {
    const next = reader.lexemes[reader.at];
    if (next === undefined || next === ')' || next === '|') return nodes;
    const node = single(reader);
    if (reader.lexemes[reader.at] === '?') {
      reader.at++;
      nodes.push({ is: 'maybe', node });
    } else nodes.push(node);
  }
}

function single(reader: Reader): Node {
  const lexeme = reader.lexemes[reader.at++] ?? '';
  if (lexeme === '[') return { is: 'open' };
  if (lexeme === ']') return { is: 'close' };
  if (lexeme === '!') return { is: 'not', node: single(reader) };
  if (lexeme === '(') return choice(reader);
  if (lexeme === '~') return glued(single(reader));
  const [, quoted, slot] = /^'([^']+)'(?::(\w+))?$/u.exec(lexeme) ?? [];
  if (quoted !== undefined) return { is: 'word', words: quoted.split('|'), slot, glued: false };
  const [cls = '', name = cls] = lexeme.split(':');
  if (cls === '') throw new RangeError(`pattern ends early: ${reader.lexemes.join(' ')}`);
  return { is: 'class', cls, slot: name, glued: false };
}

function choice(reader: Reader): Node {
  const ways = [sequence(reader)];
  while (reader.lexemes[reader.at] === '|') {
    reader.at++;
    ways.push(sequence(reader));
  }
  if (reader.lexemes[reader.at++] !== ')') throw new RangeError(`unbalanced: ${reader.lexemes.join(' ')}`);
  return { is: 'choice', ways };
}

function glued(node: Node): Node {
  if (node.is === 'word' || node.is === 'class') return { ...node, glued: true };
  if (node.is !== 'choice') throw new RangeError('~ belongs before a word, a class or a choice');
  return {
    is: 'choice',
    ways: node.ways.map(([first, ...rest]) => (first ? [glued(first), ...rest] : rest)),
  };
}
