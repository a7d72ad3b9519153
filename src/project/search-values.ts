import type { ArticleId } from '../model/article.ts';
import type { Dossier, DossierValue } from '../model/dossier.ts';
import { ReadoutError } from '../model/errors.ts';
import type { ArticleRow, ContactId } from '../model/project.ts';
import { ATTRIBUTES } from '../record/index.ts';
import type { Page, Paged, Reader } from '../store/index.ts';
import { articleRows } from './article-rows.ts';
import { contactsNamed } from './refs.ts';
import { parsed, wordsOf, type Asked, type Searched } from './search.ts';

/** What a contact has of one attribute. */
export interface ContactValues {
  readonly dossier: Dossier;
  /** With the reports of the articles that were asked for; the value shown first comes first. */
  readonly values: readonly DossierValue[];
  /** Articles that could have given the attribute and do not. */
  readonly silent: readonly ArticleId[];
  /** Articles written before the event, for attributes that only the event settles. */
  readonly couldNotKnow: readonly ArticleId[];
}

/** The values of one attribute, contact by contact, the newest first. */
export interface FoundValues {
  /** Name of the attribute. */
  readonly field: string;
  readonly contacts: readonly ContactValues[];
  /** Contacts there are, whatever part of them is given. */
  readonly total: number;
  /** Every article that is named. */
  readonly articles: ReadonlyMap<ArticleId, ArticleRow>;
}

/**
 * Looks for the values of the attribute that `field:` names. `contact:` says of which contacts: one by its id, or any number by when
 * they were and who takes part. Words, `outlet:`, `before:` and `after:` say in which articles. Null where the line has no `field:`.
 */
export async function searchValues(
  text: string,
  page: Paged,
  searched: Searched,
): Promise<FoundValues | null> {
  const asked = parsed(text);
  if (asked.field === undefined) return null;
  const field = attributeNamed(asked.field);
  const { reader } = searched;
  const inArticles = await articlesOf(asked, searched);
  const { rows, total } = await contactsOf(asked, inArticles, page, searched);
  const dossiers = new Map((await reader.dossiers(rows)).map((one) => [one.id, one]));
  const contacts = rows.flatMap((id) => {
    const dossier = dossiers.get(id);
    return dossier === undefined ? [] : [valuesOf(dossier, field, inArticles)];
  });
  const named = await articleRows(new Set(contacts.flatMap(articlesIn)), reader);
  const articles = new Map(named.map((row) => [row.id, row]));
  return { field, contacts, total, articles };
}

/** The attribute of this name, in the record or in words. */
function attributeNamed(name: string): string {
  const wanted = name.toLowerCase();
  const found = ATTRIBUTES.find(
    (one) => one.name === wanted || Object.values(one.label).some((label) => label.toLowerCase() === wanted),
  );
  if (found !== undefined) return found.name;
  const names = ATTRIBUTES.map((one) => one.name).join(', ');
  throw new ReadoutError('usage', `there is no field ${name === '' ? 'without a name' : name}; there are: ${names}`);
} // prettier-ignore

/** The articles that the line asks for; null where it leaves them open. */
async function articlesOf(asked: Asked, { reader, given }: Searched): Promise<ReadonlySet<ArticleId> | null> {
  const words = wordsOf(asked, given);
  if (words.all.length > 0) return new Set((await reader.search({ ...words, ...asked.narrowed })).rows);
  if (Object.keys(asked.narrowed).length === 0) return null;
  const { rows } = await reader.articles(asked.narrowed);
  return new Set(rows.filter(({ ignored }) => !ignored).map(({ id }) => id));
}

async function contactsOf(
  asked: Asked,
  articles: ReadonlySet<ArticleId> | null,
  page: Paged,
  { reader, given }: Searched,
): Promise<Page<ContactId>> {
  const all = (part: Paged): Promise<Page<ContactId>> =>
    asked.contact === undefined ? newest(part, reader) : contactsNamed(asked.contact, part, { reader, given });
  if (articles === null) return all(page);
  const told = new Set(await reader.contactsOf([...articles]));
  const rows = (await all({})).rows.filter((id) => told.has(id));
  const { offset = 0, limit = rows.length } = page;
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
} // prettier-ignore

async function newest(page: Paged, reader: Reader): Promise<Page<ContactId>> {
  const { rows, total } = await reader.contacts({ ...page, newestFirst: true });
  return { rows: rows.map(({ id }) => id), total };
}

/** What a contact has of an attribute, as far as these articles tell it; null for all of them. */
export function valuesOf(dossier: Dossier, field: string, articles: ReadonlySet<ArticleId> | null): ContactValues {
  const attribute = dossier.attributes[field];
  const isIn = (id: ArticleId): boolean => articles === null || articles.has(id);
  const values = (attribute?.values ?? []).flatMap((value): DossierValue[] => {
    const reports = value.reports.filter(({ evidence: [first] }) => isIn(first.article));
    return reports.length === 0 && value.reports.length > 0 ? [] : [{ ...value, reports }];
  });
  const couldNotKnow = (attribute?.couldNotKnow ?? []).filter(isIn);
  const silent = values.length > 0 ? (attribute?.silent ?? []) : dossier.articles.filter((id) => !couldNotKnow.includes(id));
  return { dossier, values, silent: silent.filter(isIn), couldNotKnow };
} // prettier-ignore

function articlesIn({ values, silent, couldNotKnow }: ContactValues): readonly ArticleId[] {
  const told = values.flatMap(({ reports }) => reports.flatMap(({ evidence }) => evidence.map((one) => one.article)));
  return [...told, ...silent, ...couldNotKnow];
} // prettier-ignore
