import type { WebPage } from '../../model/web-page.ts';
import { dataFacts, scriptFacts, updatesIn } from './data-facts.ts';
import type { Libraries } from './libraries.ts';
import { parsePage } from './page-parser.ts';
import { proposedLetters } from './proposal.ts';

/** A block is proposed when so much of its text is. */
const LEAST_SHARE = 0.5;

/** A decoded page: its text as we read it, and what its markup says of that. `dropped`: UTF-16 units of text behind it that were not taken in. */
export function readPage(
  html: string,
  libraries: Libraries,
): { readonly text: string; readonly page: WebPage; readonly dropped: number } {
  const { text, dropped, blocks, areas, facts, data, programs, copy } = parsePage(html, libraries);
  const proposal = copy === null ? null : proposedLetters(copy, libraries);
  const proposed = (i: number, length: number) => (proposal?.get(i) ?? 0) >= length * LEAST_SHARE;
  const updates = data.flatMap(updatesIn);
  return {
    text,
    dropped,
    page: {
      blocks: blocks.map((block, i) => ({ ...block, proposed: proposed(i, block.end - block.start) })),
      areas,
      facts: [...data.flatMap(dataFacts), ...facts, ...programs.flatMap(scriptFacts)],
      ...(updates.length === 0 ? {} : { updates }),
      hasProposal: proposal !== null,
    },
  };
}
