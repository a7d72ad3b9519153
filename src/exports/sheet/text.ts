import { visible } from '../../text/visible.ts';
import { HASH_SHOWN, onOneLine, quoted, type Block, type Line, type Piece, type Sheet } from './sheet.ts';
import { SHEET_WORDS } from './words.ts';

/** The sheet as plain text, a line for each thing, for mail and terminals. */
export function sheetText(sheet: Sheet): string {
  const { notes, at } = SHEET_WORDS[sheet.locale];
  const lines = [
    sheet.title,
    ...sheet.lead,
    ...sheet.parts.flatMap(({ heading, blocks }) => [
      '',
      heading.toLocaleUpperCase(sheet.locale),
      ...blocks.flatMap((block) => blockLines(block, sheet)),
    ]),
    ...(sheet.notes.length === 0 ? [] : ['', notes.toLocaleUpperCase(sheet.locale)]),
    ...sheet.notes.map(({ source, start, end, sha256, quote }, i) => {
      const words = quote === undefined ? '' : ` ${quoted(onOneLine(quote), sheet.locale)}`;
      return `[${i + 1}] ${source}, ${at(start, end)}, ${sha256.slice(0, HASH_SHOWN)}${words}`;
    }),
    '',
    ...sheet.foot,
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function blockLines(block: Block, sheet: Sheet): string[] {
  if (block.is === 'line') return [lineText(block.line, sheet)];
  if (block.is === 'list') return block.items.map((item) => `- ${lineText(item, sheet)}`);
  return block.rows.map((cells) => {
    const [head = '', ...rest] = cells.map((cell) => lineText(cell, sheet));
    return `${head}: ${rest.filter((cell) => cell !== '').join(' | ')}`;
  });
}

function lineText(line: Line, sheet: Sheet): string {
  return onOneLine(line.map((piece) => pieceText(piece, sheet)).join(''));
}

function pieceText(piece: Piece, { locale }: Sheet): string {
  if (typeof piece === 'string') return piece;
  if (piece.is === 'note') return ` [${piece.n}]`;
  return piece.is === 'quote' ? quoted(piece.words, locale) : piece.words;
}
