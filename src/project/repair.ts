import { asReadItem } from '../articles/read-item.ts';
import { ReadoutError } from '../model/errors.ts';
import { MESSAGES } from '../model/message.ts';
import type { StoredItem, Version } from '../model/project.ts';
import type { SourceItem } from '../model/source.ts';
import type { Given } from '../pipeline.ts';
import type { Kept, Reader, Store } from '../store/index.ts';
import { decodedOnce } from '../text/decoded-twice.ts';
import { overridesOf } from './guidance.ts';
import { readForProject, stemsOf } from './reading.ts';
import { articleNamed } from './refs.ts';
import { differenceOf, type VersionDiff } from './versions.ts';

export interface Repairing {
  readonly given: Given;
  readonly rules: string;
  readonly now: () => string;
  readonly locale: 'de' | 'en';
  /** Nothing is kept: what would change is given back. */
  readonly dryRun: boolean;
}

/**
 * Puts a text right that was decoded twice ("fÃ¼r"): a new version of the article, the text as it came stays the one before.
 * Throws `project/nothing-to-repair` for a text that shows no such place.
 */
export async function repair(store: Store, name: string, how: Repairing): Promise<VersionDiff> {
  if (how.dryRun) return (await store.read((reader) => repaired(name, reader, how))).difference;
  return store.write(async (writer) => {
    const { kept, difference } = await repaired(name, writer, how);
    await writer.keep(kept);
    return difference;
  });
}

interface Repaired {
  readonly kept: Kept;
  readonly difference: VersionDiff;
}

async function repaired(name: string, reader: Reader, how: Repairing): Promise<Repaired> {
  const { given, rules, now, locale } = how;
  const { id } = await articleNamed(name, reader);
  const last = (await reader.versions(id)).at(-1);
  if (last === undefined) throw new RangeError(`article ${id} has no version`);
  const text = await reader.text(last.sha256);
  const { text: right, ...item } = rightItem({ ...last.item, text }, last);
  if (right === text)
    throw new ReadoutError('project/nothing-to-repair', `nothing in ${name} looks as if it had been decoded twice`);
  const overrides = overridesOf(await reader.events(), id);
  const before = readForProject({ id, text, item: last.item, overrides }, given);
  const reading = readForProject({ id, text: right, item, overrides }, given);
  const { sha256 } = reading.article;
  const version: Version = { article: id, n: last.n + 1, sha256, item, added: now() };
  return {
    kept: { reading, version, rules, stems: stemsOf(reading.article) },
    difference: differenceOf([last.n, before], [version.n, reading], locale),
  };
} // prettier-ignore

/** The item with its text, and what its page says of itself, put right. */
function rightItem(item: SourceItem, { n }: Version): StoredItem & { readonly text: string } {
  const { page, notes, ...right } = asReadItem(item, decodedOnce(item.text));
  const facts = page?.facts.map((fact) => ({ ...fact, value: decodedOnce(fact.value).text }));
  const note = { code: 'text/repaired', text: `${MESSAGES['text/repaired']}: version ${n}` } as const;
  return {
    ...right,
    notes: [...notes.filter(({ code }) => code !== 'text/mojibake'), note],
    ...(page === undefined || facts === undefined ? {} : { page: { ...page, facts } }),
  };
}
