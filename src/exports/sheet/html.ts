import { breakable } from '../../text/breakable.ts';
import { visible } from '../../text/visible.ts';
import {
  HASH_SHOWN,
  quoted,
  type Block,
  type Line,
  type Note,
  type Part,
  type Piece,
  type Sheet,
} from './sheet.ts';
import { SHEET_WORDS } from './words.ts';

/** How a page of its own is dressed. */
export interface Dress {
  /** Style sheet: its text, to stand in the page itself, or its address. */
  readonly style: { readonly text: string } | { readonly href: string };
  /** Markup above the sheet, such as a way back; not printed. (Default: none) */
  readonly above?: string;
}

/** The sheet as a page of its own, without script: every character from outside is text. */
export function sheetHtml(sheet: Sheet, { style, above = '' }: Dress): string {
  const dress =
    'text' in style
      ? `<style>${style.text}</style>`
      : `<link rel="stylesheet" href="${escaped(style.href)}">`;
  const { notes } = SHEET_WORDS[sheet.locale];
  return `<!doctype html>
<html lang="${sheet.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(sheet.title)}</title>
${dress}
</head>
<body>
${above}<main>
<header>
<h1>${outside(sheet.title)}</h1>
${sheet.lead.map((line) => `<p>${outside(line)}</p>`).join('\n')}
</header>
${sheet.parts.map((part) => partHtml(part, sheet)).join('\n')}
${sheet.notes.length === 0 ? '' : `<section class="notes">\n<h2>${notes}</h2>\n<ol>\n${sheet.notes.map((note, i) => noteHtml(note, i + 1, sheet)).join('\n')}\n</ol>\n</section>`}
<footer>
${sheet.foot.map((line) => `<p>${outside(line)}</p>`).join('\n')}
</footer>
</main>
</body>
</html>
`;
}

function partHtml({ heading, level = 2, blocks }: Part, sheet: Sheet): string {
  const inside = blocks.map((block) => blockHtml(block, sheet)).join('\n');
  return `<section>\n<h${level}>${outside(heading)}</h${level}>\n${inside}\n</section>`;
}

function blockHtml(block: Block, sheet: Sheet): string {
  if (block.is === 'line') return `<p>${lineHtml(block.line, sheet)}</p>`;
  if (block.is === 'list')
    return `<ul>\n${block.items.map((item) => `<li>${lineHtml(item, sheet)}</li>`).join('\n')}\n</ul>`;
  const head = block.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const rows = block.rows.map((cells) => {
    const inside = cells.map((cell, i) =>
      i === 0 ? `<th scope="row">${lineHtml(cell, sheet)}</th>` : `<td>${lineHtml(cell, sheet)}</td>`,
    );
    return `<tr>${inside.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function lineHtml(line: Line, sheet: Sheet): string {
  return line.map((piece) => pieceHtml(piece, sheet)).join('');
}

function pieceHtml(piece: Piece, { locale, title }: Sheet): string {
  if (typeof piece === 'string') return outside(piece);
  switch (piece.is) {
    case 'strong':
      return `<strong>${outside(piece.words)}</strong>`;
    case 'soft':
      return `<small>${outside(piece.words)}</small>`;
    case 'quote':
      return quoteHtml(quoted(piece.words, locale), piece.language);
    case 'note':
      return `<sup><a href="#n${piece.n}" aria-label="${escaped(`${SHEET_WORDS[locale].notes} ${piece.n}: ${title}`)}">${piece.n}</a></sup>`;
  }
}

function noteHtml(
  { source, start, end, sha256, quote, language, file }: Note,
  n: number,
  { locale }: Sheet,
): string {
  const words = quote === undefined ? '' : ` ${quoteHtml(quoted(quote, locale), language)}`;
  const from = file === undefined ? outside(source) : `<a href="${escaped(file)}">${outside(source)}</a>`;
  return `<li id="n${n}">${from}, ${SHEET_WORDS[locale].at(start, end)}, <code>${sha256.slice(0, HASH_SHOWN)}</code>${words}</li>`;
}

function quoteHtml(words: string, language: string): string {
  const lang = /^[a-z]{2,3}$/u.test(language) && language !== 'und' ? ` lang="${language}"` : '';
  return `<span class="quote"${lang}>${outside(words)}</span>`;
}

/** Words that may come from outside: text only, apart from the direction of the words around, steering characters shown. */
function outside(words: string): string {
  return `<bdi>${breakable(words).map(escaped).join('<wbr>')}</bdi>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in markup and in quoted attributes. */
function escaped(words: string): string {
  return visible(words).replace(/[&<>"]/gu, (one) => ENTITIES[one] ?? one);
}
