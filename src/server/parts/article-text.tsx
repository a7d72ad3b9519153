import type { Span } from '../../text/span.ts';
import type { ArticleFile } from '../desk.ts';
import { segments } from './segments.ts';
import { Running } from './text.tsx';
import { visible } from '../../text/visible.ts';

/** A mark in a text: what it is of, and what a reader is told. */
export interface Mark extends Span {
  /** Anchor of the mark within the page. */
  readonly id: string;
  readonly layer: 'value' | 'speech' | 'framing';
  /** Said when the mark is pointed at or read aloud. */
  readonly label: string;
  /** Groups marks: all of one attribute. */
  readonly group: string;
}

interface Props {
  readonly file: ArticleFile;
  readonly marks: readonly Mark[];
}

/** The text of an article in its blocks, with marks over the words. Every character shown stands in the article. */
export const ArticleText = ({ file: { article, text }, marks }: Props) => (
  <div class="text" lang={article.language === 'und' ? undefined : article.language}>
    {article.blocks.map((block) => {
      const inside = segments(block, marks).map((piece) => {
        const words = <Running>{text.slice(piece.start, piece.end)}</Running>;
        if (piece.marks.length === 0) return words;
        const [first] = piece.begins;
        return (
          <mark
            id={first?.id}
            data-start={first?.start ?? piece.start}
            data-end={first?.end ?? piece.end}
            data-groups={[...new Set(piece.marks.map(({ group }) => group))].join(' ')}
            data-layers={[...new Set(piece.marks.map(({ layer }) => layer))].join(' ')}
            title={
              visible(
                [...new Set(piece.marks.map(({ label }) => label))].filter((one) => one !== '').join(' · '),
              ) || undefined
            }
          >
            {piece.begins.slice(1).map(({ id }) => (
              <span id={id} />
            ))}
            {words}
          </mark>
        );
      });
      if (block.kind === 'headline') return <p class="headline">{inside}</p>;
      return <p class={block.kind}>{inside}</p>;
    })}
  </div>
);
