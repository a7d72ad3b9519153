import { visible } from '../../text/visible.ts';
import {
  HASH_SHOWN,
  onOneLine,
  quoted,
  type Block,
  type Line,
  type Part,
  type Piece,
  type Sheet,
} from './sheet.ts';
import { SHEET_WORDS } from './words.ts';

/** The sheet as Markdown with footnotes; words from outside have no power over the markup. */
export function sheetMarkdown(sheet: Sheet): string {
  const { at } = SHEET_WORDS[sheet.locale];
  const notes = sheet.notes.map(({ source, start, end, sha256, quote }, i) => {
    const words = quote === undefined ? '' : ` ${plain(quoted(quote, sheet.locale))}`;
    return `[^${i + 1}]: ${plain(source)}, ${at(start, end)}, \`${sha256.slice(0, HASH_SHOWN)}\`${words}`;
  });
  const pieces = [
    `# ${plain(sheet.title)}`,
    ...sheet.lead.map(plain),
    ...sheet.parts.flatMap((part) => partPieces(part, sheet)),
    '---',
    ...sheet.foot.map(plain),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ];
  return `${pieces.join('\n\n')}\n`;
}

function partPieces({ heading, level = 2, blocks }: Part, sheet: Sheet): string[] {
  return [`${'#'.repeat(level)} ${plain(heading)}`, ...blocks.map((block) => blockMarkdown(block, sheet))];
}

function blockMarkdown(block: Block, sheet: Sheet): string {
  if (block.is === 'line') return lineMarkdown(block.line, sheet);
  if (block.is === 'list') return block.items.map((item) => `- ${lineMarkdown(item, sheet)}`).join('\n');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(block.columns.map(plain)),
    row(block.columns.map(() => '---')),
    ...block.rows.map((cells) => row(cells.map((cell) => lineMarkdown(cell, sheet)))),
  ].join('\n');
}

function lineMarkdown(line: Line, sheet: Sheet): string {
  return line.map((piece) => pieceMarkdown(piece, sheet)).join('');
}

function pieceMarkdown(piece: Piece, { locale }: Sheet): string {
  if (typeof piece === 'string') return spaced(piece);
  switch (piece.is) {
    case 'note':
      return `[^${piece.n}]`;
    case 'strong':
      return `**${plain(piece.words)}**`;
    case 'quote':
      return plain(quoted(piece.words, locale));
    case 'soft':
      return plain(piece.words);
  }
}

/** Characters that Markdown, or HTML within it, would read as its own. */
const OWN = /[\\`*_[\]<>#|~!&+-]/gu;

function plain(words: string): string {
  return visible(onOneLine(words)).replace(OWN, (one) => `\\${one}`);
}

/** The same with the space at its ends kept: it stands between pieces of a line. */
function spaced(words: string): string {
  const [before = '', after = ''] = [/^\s/u.exec(words)?.[0] && ' ', /\s$/u.exec(words)?.[0] && ' '].map(
    (one) => one ?? '',
  );
  const inner = plain(words);
  return inner === '' ? before : `${before}${inner}${after}`;
}
