import type { ContactRow } from '../../model/project.ts';
import { headingOf } from './contacts.ts';
import { hanging } from './layout.ts';
import { shortId, type Page } from './view.ts';

/** What only lay ahead, by the articles; everything else took place or was called off. */
const AHEAD: readonly string[] = ['planned', 'proposed', 'postponed'];

/** The contacts year by year; a full circle for what took place, an open one for what was only announced. */
export function* timelineView(rows: readonly ContactRow[], page: Page): Iterable<string> {
  let year: string | null = '';
  for (const row of rows) {
    const of = yearOf(row);
    if (of !== year) yield `${page.colours.bold(of ?? page.words.noDate)}\n`;
    year = of;
    const mark = AHEAD.includes(row.status) ? '○' : '●';
    yield* hanging(`  ${dayOf(row).padEnd(10)} ${mark} ${shortId(row)} `, headingOf(row, page), page);
  }
}

function yearOf({ date }: ContactRow): string | null {
  return date !== null && /^\d{4}/u.test(date.value) ? date.value.slice(0, 4) : null;
}

/** The day, or the month, without the year above it. */
function dayOf({ date }: ContactRow): string {
  return date !== null && /^\d{4}-/u.test(date.value) ? date.value.slice(5, 10) : '';
}
