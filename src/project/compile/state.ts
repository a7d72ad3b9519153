import { Blocks } from '../../dossiers/blocks.ts';
import type { ArticleId } from '../../model/article.ts';
import type { ContactStatus } from '../../model/contact.ts';
import type { Outline } from '../../model/outline.ts';
import type { ContactId, MemoryChange } from '../../model/project.ts';
import type { Reader } from '../../store/index.ts';

/** What the last compilation knew of a contact. */
export interface KnownContact {
  /** What its dossier was made of (`madeOf`). */
  readonly made: string;
  readonly date: string | null;
  readonly status: ContactStatus;
  /** Contacts that its values name, in their order. */
  readonly named: readonly ContactId[];
}

/** A difference as the last compilation found it: its id and a hash of the rest. */
export type KnownDifference = readonly [id: string, hash: string];

/**
 * What a compilation leaves for the next one. It holds nothing that the project does not give: without it the result is the
 * same, later.
 */
export interface State {
  /** Articles that changed after it are not in it. */
  readonly revision: number;
  /** Entries of the log that it took in. */
  readonly events: number;
  /** By id, in the order of ids. */
  readonly outlines: ReadonlyMap<ArticleId, Outline>;
  readonly contacts: ReadonlyMap<ContactId, KnownContact>;
  /** By what they were found in: `contact c1`, `people p1+p2` … */
  readonly differences: ReadonlyMap<string, readonly KnownDifference[]>;
  /** How the claims of the same people were grouped; only within one process. */
  readonly blocks: Blocks;
}

/** Nothing is known: everything is compiled. */
export const NOTHING: State = {
  revision: -1,
  events: 0,
  outlines: new Map(),
  contacts: new Map(),
  differences: new Map(),
  blocks: new Blocks(),
};

/** Kinds of memory in the store. */
const KINDS = { made: 'made', outline: 'outline', contact: 'contact', differences: 'differences' } as const;

/** By which rules a compilation was made, and of how many entries of the log. */
type Made = [rules: string, events: number];

/** What the last compilation left in the store. Nothing where there was none, or where it was made by other rules. */
export async function recalled(reader: Reader, rules: string): Promise<State> {
  const { compiled } = await reader.revisions();
  const [by, events] = ((await reader.memory(KINDS.made)).get('') ?? []) as Partial<Made>;
  if (by !== rules || events === undefined) return NOTHING;
  return {
    revision: compiled,
    events,
    outlines: (await reader.memory(KINDS.outline)) as State['outlines'],
    contacts: (await reader.memory(KINDS.contact)) as State['contacts'],
    differences: (await reader.memory(KINDS.differences)) as State['differences'],
    blocks: new Blocks(),
  };
}

/** What must be stored so that the later state is recalled. */
export function memoryChanges(before: State, now: State, rules: string): MemoryChange[] {
  return [
    ...(before === NOTHING || before.events !== now.events
      ? [{ kind: KINDS.made, id: '', body: [rules, now.events] satisfies Made }]
      : []),
    ...changesIn(KINDS.outline, before.outlines, now.outlines),
    ...changesIn(KINDS.contact, before.contacts, now.contacts),
    ...changesIn(KINDS.differences, before.differences, now.differences),
  ];
}

/** What is not the very same object as before, and what is no more. */
function changesIn(
  kind: string,
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): MemoryChange[] {
  const changes: MemoryChange[] = [];
  for (const [id, body] of now) if (before.get(id) !== body) changes.push({ kind, id, body });
  for (const id of before.keys()) if (!now.has(id)) changes.push({ kind, id, body: null });
  return changes;
}
