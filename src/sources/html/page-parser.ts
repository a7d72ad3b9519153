import type { Libraries } from './libraries.ts';
import { MarkedCopy } from './marked-copy.ts';
import { PageBuilder, type BuiltPage } from './page-builder.ts';

/** Deeper elements are read as if they stood at the top again: no page that people read is so deep, and parsers slow down. */
const DEEPEST = 1000;
/** A second opinion is asked for pages up to this depth and length of their marked copy, UTF-16 units. */
const PROPOSAL = { depth: 300, length: 3_000_000 };

export interface ParsedPage extends BuiltPage {
  /** The marked copy for a second opinion; null for pages too deep or too large for one. */
  readonly copy: string | null;
}

/** Reads a decoded page in one pass, in memory in proportion to its text. Never throws: markup has no errors. */
export function parsePage(html: string, { Parser }: Pick<Libraries, 'Parser'>): ParsedPage {
  const builder = new PageBuilder();
  const copy = new MarkedCopy(PROPOSAL.length);
  let deepest = 0;
  let offset = 0;
  for (;;) {
    let restart = -1;
    const base = offset;
    const parser = new Parser(
      {
        onopentag(tag, attributes) {
          builder.openTag(tag, attributes);
          if (builder.seen || tag === 'meta') copy.openTag(tag, attributes);
          deepest = Math.max(deepest, builder.depth);
          if (builder.depth < DEEPEST || restart >= 0) return;
          restart = parser.endIndex + 1;
          parser.pause();
        },
        ontext(text) {
          if (restart >= 0) return;
          if (builder.seen) copy.addText(text, builder.block, builder.tag);
          builder.addText(text, base + parser.startIndex, base + parser.endIndex + 1);
        },
        onclosetag(tag) {
          const { seen } = builder;
          builder.closeTag(tag);
          if (seen) copy.closeTag(tag);
        },
      },
      { decodeEntities: true },
    );
    parser.write(offset === 0 ? html : html.slice(offset));
    if (restart < 0) {
      parser.end();
      break;
    }
    parser.reset();
    offset += restart;
  }
  const fits = deepest <= PROPOSAL.depth && copy.fits;
  return { ...builder.finish(), copy: fits ? copy.toString() : null };
}
