import type { ContactChange, Corrected } from '../../app.ts';
import { headingOf } from './contacts.ts';
import { hanging } from './layout.ts';
import { labelOf } from './values.ts';
import { shortId, type Page } from './view.ts';

/** What a correction did, or would do. */
export function* correctedView({ event, changes }: Corrected, dryRun: boolean, page: Page): Iterable<string> {
  const { project } = page.words;
  yield* changeLines(changes, page);
  if (dryRun) yield `${project.wouldChange(changes.length)}\n`;
  else if (event.payload.kind === 'undo')
    yield `${project.undid(event.payload.of, project.changed(changes.length))}\n`;
  else yield `${project.changed(changes.length)}; ${project.did(event.n)}\n`;
}

/** A contact a line: what it is now, and which of its attributes changed. */
export function* changeLines(changes: readonly ContactChange[], page: Page): Iterable<string> {
  const { project } = page.words;
  for (const { id, before, after, attributes } of changes) {
    const what = before === null ? `+ ${project.appears}` : after === null ? `- ${project.disappears}` : '~';
    const names =
      before === null || after === null
        ? ''
        : ` [${attributes.map((name) => labelOf(name, page)).join(', ')}]`;
    const shown = after ?? before;
    if (shown !== null)
      yield* hanging(`${what} ${shortId({ id })} `, `${headingOf(shown, page)}${names}`, page);
  }
}
