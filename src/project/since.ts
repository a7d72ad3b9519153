import type { Reading } from '../model/project.ts';
import type { Given } from '../pipeline.ts';
import type { Reader } from '../store/index.ts';
import { changesOf, type ContactChange } from './changes.ts';
import { ignoredArticles, overridesOf } from './guidance.ts';
import { readForProject } from './reading.ts';
import { contactsOf } from './then.ts';

/** What became different since an instant. */
export interface Since {
  /** Contacts that came, went or changed, by id. */
  readonly changes: readonly ContactChange[];
  /** Articles that came in, or got a new version. */
  readonly articles: readonly string[];
  /** How many contacts were announced then: planned, proposed or put off. */
  readonly announced: number;
}

/** Where a contact stands that was announced and has not taken place. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'proposed', 'postponed']);

/**
 * Compares the contacts with those of an instant. What was kept of the articles is compiled once more as it was then; an article
 * that has another text or another entry now is read again. So the rules of today count on both sides, and only what came in or
 * was corrected is a change. `at`: ISO 8601 in UTC.
 */
export async function changesSince(at: string, reader: Reader, given: Given): Promise<Since> {
  const all = await reader.events();
  const events = all.filter((event) => event.at <= at);
  const leftOut = ignoredArticles(events);
  const { rows } = await reader.articles();
  const readings: Reading[] = [];
  const articles: string[] = [];
  for (const { id, version } of rows) {
    const versions = await reader.versions(id);
    const then = versions.filter(({ added }) => added <= at).at(-1);
    if (then?.n !== version) articles.push(id);
    if (then === undefined || leftOut.has(id)) continue;
    const overrides = overridesOf(events, id);
    const same = then.n === version && JSON.stringify(overrides) === JSON.stringify(overridesOf(all, id));
    const [kept] = same ? await reader.readings([id]) : [];
    readings.push(
      kept ?? readForProject({ id, text: await reader.text(then.sha256), item: then.item, overrides }, given),
    );
  }
  const names = await reader.names();
  const before = contactsOf({ readings, events, names, homes: await reader.homes() }, given);
  return {
    changes: changesOf(before, await reader.dossiers()),
    articles,
    announced: before.filter(({ status }) => AHEAD.has(status)).length,
  };
}
