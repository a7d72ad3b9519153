import type { Libraries } from './libraries.ts';
import { MARK } from './marked-copy.ts';

/** A page may have so many elements; more are no article, and the second opinion takes time in proportion to their square. */
const MOST_ELEMENTS = 60_000;
/** Readability looks for less strict answers below so many characters. */
const LEAST_LETTERS = 300;

/** The parts of an element that are used here. */
interface ElementPart {
  querySelectorAll(selector: string): Iterable<ElementPart>;
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

/** Readability as it is used here: it gives back the element it chose, not its text. */
type Chooser = new (
  document: unknown,
  options: {
    readonly maxElemsToParse: number;
    readonly charThreshold: number;
    readonly serializer: (chosen: ElementPart) => ElementPart;
  },
) => { parse(): { readonly content: ElementPart | null } | null };

/** How many letters of which block Readability holds for the article; null where it finds none. */
export function proposedLetters(
  copy: string,
  { parseHTML, Readability }: Pick<Libraries, 'parseHTML' | 'Readability'>,
): ReadonlyMap<number, number> | null {
  try {
    const chooser = new (Readability as unknown as Chooser)(documentOf(copy, parseHTML), {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: LEAST_LETTERS,
      serializer: (chosen) => chosen,
    });
    const content = chooser.parse()?.content ?? null;
    return content === null ? null : lettersOf(content);
  } catch {
    // It throws on more elements than allowed and on some broken pages: then there is no second opinion.
    return null;
  }
}

function documentOf(copy: string, parse: unknown): unknown {
  return (parse as (html: string) => { readonly document: unknown })(copy).document;
}

function lettersOf(content: ElementPart): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const span of content.querySelectorAll(`[${MARK}]`)) {
    const block = Number(span.getAttribute(MARK));
    letters.set(block, (letters.get(block) ?? 0) + (span.textContent ?? '').trim().length);
  }
  return letters;
}
