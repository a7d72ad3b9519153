import type { LoggedEvent } from '../../app.ts';
import type { EventPayload } from '../../model/project.ts';
import { hanging } from './layout.ts';
import { labelOf, plainly } from './values.ts';
import { shortId, type Page } from './view.ts';

/** The log, oldest first, an entry a line. */
export function* logView(events: readonly LoggedEvent[], page: Page): Iterable<string> {
  const { project } = page.words;
  if (events.length === 0) yield `${project.none}\n`;
  for (const { n, at, by, because, payload, holds } of events) {
    const undone = holds ? '' : ` [${project.undone}]`;
    const why = because === null ? '' : `, ${project.because} “${because}”`;
    const when = at.slice(0, 16).replace('T', ' ');
    yield* hanging(
      `#${n}  `,
      `${when}  ${by}  ${project.kinds[payload.kind]}: ${what(payload, page)}${why}${undone}`,
      page,
    );
  }
}

/** What was done, in short. */
function what(payload: EventPayload, page: Page): string {
  const { states } = page.words.project;
  switch (payload.kind) {
    case 'set':
      return `${shortId({ id: payload.contact })} ${labelOf(payload.attribute, page)} = ${plainly(payload.value)}`;
    case 'override':
      return `${payload.article} ${payload.field} = ${payload.value}`;
    case 'ignore':
      return payload.what === 'article' ? payload.id : shortId(payload);
    case 'merge':
      return `${payload.contacts.map((id) => shortId({ id })).join(', ')} -> ${shortId({ id: payload.into })}`;
    case 'split':
      return `${shortId({ id: payload.contact })} -> ${shortId({ id: payload.to })}`;
    case 'state':
      return `${payload.difference} ${states[payload.state]}`;
    case 'undo':
      return `#${payload.of}`;
    case 'reanalyse':
      return `${payload.articles} (${payload.rules})`;
  }
}
