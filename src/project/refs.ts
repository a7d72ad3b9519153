import { ReadoutError } from '../model/errors.ts';
import type { ArticleRow, ContactId, ContactName, ContactRow } from '../model/project.ts';
import type { Discrepancy } from '../model/dossier.ts';
import type { Given } from '../pipeline.ts';
import type { Page, Paged, Reader } from '../store/index.ts';
import { called } from './calling.ts';

/** Candidates that a message about an unclear name lists. */
const LISTED = 8;

/** What a name on the command line or in an address means. */
export type Named =
  | { readonly is: 'contact'; readonly id: string }
  | { readonly is: 'article'; readonly id: string; readonly row: ArticleRow }
  | { readonly is: 'difference'; readonly id: string; readonly difference: Discrepancy };

/**
 * The contact that a name means: its id or the beginning of it, else when it was and who takes part, where that is one
 * contact alone. A tombstone leads to the contact that took it in.
 */
export async function contactNamed(name: string, reader: Reader, given: Given): Promise<string> {
  const id = (await byId(name, reader)) ?? (await byCall(name, reader, given));
  if (id === null) throw new ReadoutError('project/no-such', `there is no contact ${name}`);
  return id;
}

/** The article that a name means: its id, the beginning of it, or its file with or without folder and ending. */
export async function articleNamed(name: string, reader: Reader): Promise<ArticleRow> {
  const row = await maybeArticle(name, reader);
  if (row === null) throw new ReadoutError('project/no-such', `there is no article ${name}`);
  return row;
}

/** The contacts that a name means, the newest first: one by its id, any number by when they were and who takes part. */
export async function contactsNamed(
  name: string,
  page: Paged,
  { reader, given }: { readonly reader: Reader; readonly given: Given },
): Promise<Page<ContactId>> {
  const id = await byId(name, reader);
  if (id !== null) return { rows: [id], total: 1 };
  const query = await called(name, reader, given);
  if (query === null) throw new ReadoutError('project/no-such', `there is no contact ${name}`);
  const { rows, total } = await reader.contacts({ ...query, ...page, newestFirst: true });
  return { rows: rows.map((row) => row.id), total };
}

/** A contact by its id, an article, a contact by what it is called, or a difference, in this order. */
export async function named(name: string, reader: Reader, given: Given): Promise<Named> {
  const contact = await byId(name, reader);
  if (contact !== null) return { is: 'contact', id: contact };
  const row = await maybeArticle(name, reader);
  if (row !== null) return { is: 'article', id: row.id, row };
  const meant = await byCall(name, reader, given);
  if (meant !== null) return { is: 'contact', id: meant };
  const { rows } = await reader.differences();
  const found = rows.filter(({ id }) => id.startsWith(name));
  const difference = only(found, name, ({ id }) => id);
  if (difference === null)
    throw new ReadoutError('project/no-such', `there is no contact, article or difference ${name}`);
  return { is: 'difference', id: difference.id, difference };
}

/** The contact that is called so; null for none. */
async function byCall(name: string, reader: Reader, given: Given): Promise<string | null> {
  const query = await called(name, reader, given);
  if (query === null) return null;
  const { rows } = await reader.contacts(query);
  return only(rows, name, inShort)?.id ?? null;
}

/** A contact as a list of candidates names it. */
function inShort({ id, type, date, participants }: ContactRow): string {
  const who = participants.map((one) => one.name).join(', ');
  return `${id} (${date?.value ?? 'no day'} ${type.replaceAll('_', ' ')}: ${who})`;
}

/** The contact with this id, or the only one whose id begins so; null for none. */
async function byId(name: string, reader: Reader): Promise<string | null> {
  const names = await reader.contactsNamed(name);
  const exact = names.find(({ id }) => id === name);
  const live = names.filter(({ state }) => state === 'live');
  const one =
    exact ?? (live.length > 0 ? only(live, name, ({ id }) => id) : only(names, name, ({ id }) => id));
  return one === null ? null : standingFor(one, reader);
}

/** The contact itself, or the one that took it in. */
async function standingFor(one: ContactName, reader: Reader): Promise<string> {
  let at = one;
  const seen = new Set<string>();
  while (at.state === 'merged' && at.into !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const [next] = await reader.contactsNamed(at.into);
    if (next === undefined) break;
    at = next;
  }
  if (at.state !== 'live')
    throw new ReadoutError('project/no-such', `no article speaks of contact ${one.id} any more`);
  return at.id;
}

async function maybeArticle(name: string, reader: Reader): Promise<ArticleRow | null> {
  const rows = await reader.articlesNamed(name);
  return only(rows, name, ({ id, file }) => (file === null ? id : `${id} (${file})`));
}

/** The only one; null for none. Several are an error that names them. */
function only<T>(found: readonly T[], name: string, nameOf: (one: T) => string): T | null {
  const [first, ...others] = found;
  if (others.length > 0) {
    const listed = found.slice(0, LISTED).map(nameOf).join(', ');
    const more = found.length > LISTED ? `, and ${found.length - LISTED} more` : '';
    throw new ReadoutError('project/several', `${name} may be one of several: ${listed}${more}`);
  }
  return first ?? null;
}
