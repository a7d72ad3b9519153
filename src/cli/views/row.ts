import { wrapped } from './layout.ts';
import type { View } from './view.ts';

/** Characters of the column of labels. */
const LABEL = 17;

/** A label with its text, broken over lines; nothing when there is no text. */
export function* row(label: string, text: string, { width, colours }: View): Iterable<string> {
  for (const [i, line] of wrapped(text, width - LABEL - 3).entries()) {
    yield `   ${colours.dim((i === 0 ? label : '').padEnd(LABEL))}${line}\n`;
  }
}
