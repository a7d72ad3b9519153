import {
  actorsOf,
  articleName,
  ATTRIBUTES,
  coverageOf,
  discrepancyJson,
  ENTERABLE,
  feedsJson,
  inLocale,
  packProject,
  projectJson,
  webFile,
  type OpenProject,
} from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import {
  OVERRIDE_FIELDS,
  type ArticleRow as StoredArticle,
  type ContactRow as StoredContact,
} from '../../model/project.ts';
import type { Locale } from '../../record/labels/index.ts';
import type { ArticleRow, ContactFilter, ContactRow, Desk, DifferenceRow, Part, Slice, StatementFilter, StatementJson } from '../desk.ts'; // prettier-ignore
import type { Change, Edits } from '../editing.ts';
import { tripDesk } from './coverage.ts';
import { sketchOf } from './sketch.ts';
import { valuesOf } from './values.ts';
import { mostFirst, OF_OUTLET, outletContact, ownWords, telling } from './outlets.ts';

type Project = OpenProject['project'];

/** Articles that are searched for the spellings of a name, half of them through contacts and half through statements. */
const SPELLED_IN = 24;
/** Contacts shown above the places that a search found. */
const CONTACTS_FOUND = 20;

/** The desk over a project on disk: everything is asked of the store anew, so that it shows what others write too. */
export function projectDesk({ project, name }: Pick<OpenProject, 'project' | 'name'>): Desk {
  return {
    state: async () => {
      const { articles, independent, contacts, differences, revision } = await project.overview();
      return { name, articles, independent, contacts, differences, revision, writable: true };
    },
    contacts: (filter, slice, locale) => contactsOf(project, filter, slice, locale),
    contact: async (id, locale) => {
      const found = await orNothing(project.contact(id));
      if (found === undefined) return undefined;
      const file = await tripDesk(found.trip, name, null).contact(found.dossier.id, locale);
      const { rows } = await project.differences({ contact: found.dossier.id });
      return file === undefined ? undefined : { ...file, discrepancies: inLocale(rows.map(projectJson.differenceJson), locale) };
    },
    sides: async (id, locale) => {
      const found = await orNothing(project.contact(id));
      return found && tripDesk(found.trip, name, null).sides(found.dossier.id, locale);
    },
    brief: async (id, locale) => {
      const found = await orNothing(project.contact(id));
      if (found === undefined) return undefined;
      const { revision } = await project.overview();
      return tripDesk(found.trip, name, revision).brief(found.dossier.id, locale);
    },
    pack: async (id, fulltext, locale) => {
      const style = webFile('brief.css')?.body ?? '';
      return (await orNothing(packProject(project, { contact: id, name, locale, fulltext, style })))?.bytes;
    },
    statements: async (filter, slice, locale) => inLocale(await statementsOf(project, filter, slice), locale),
    discrepancies: async ({ contact, article, kind, severity }, { offset, limit }, locale) => {
      const { rows, total } = await project.differences({
        ...(contact === undefined ? {} : { contact }),
        ...(article === undefined ? {} : { article }),
        ...(kind === undefined ? {} : { kind: kind as DifferenceRow['kind'] }),
        ...(severity === undefined ? {} : { severity: severity as DifferenceRow['severity'] }),
        offset,
        limit,
      });
      return { rows: inLocale(rows.map(projectJson.differenceJson), locale), total };
    },
    actors: async ({ offset, limit }, locale) => {
      const rows = [...(await project.actors())].sort(
        (a, b) => b.contacts - a.contacts || b.statements - a.statements || (a.name < b.name ? -1 : 1),
      );
      return { rows: inLocale(rows.slice(offset, offset + limit), locale), total: rows.length };
    },
    actor: async (id, limit, locale) => {
      const contacts = await project.contacts({ actors: [id], newestFirst: true, limit });
      const said = await project.statements({ speaker: id, limit });
      const newest = contacts.rows.slice(0, SPELLED_IN / 2).map((row) => row.id);
      const speaking = await Promise.all(newest.map((contact) => project.articles({ contact, limit: 1 })));
      const articles = [...speaking.flatMap(({ rows }) => rows.map((row) => row.id)), ...said.rows.map((one) => one.article.id)];
      const trip = await project.tripOf([], [...new Set(articles)].slice(0, SPELLED_IN));
      const dossiers = await project.dossiers(newest);
      const actor = actorsOf({ ...trip, dossiers }).find((one) => one.id === id);
      if (actor === undefined) return undefined;
      return {
        actor: inLocale(actor, locale),
        contacts: { rows: contacts.rows.map((row) => rowOf(row, locale)), total: contacts.total },
        statements: { rows: inLocale(said.rows.map(projectJson.statementInJson), locale), total: said.total },
      };
    },
    articles: async ({ outlet }, { offset, limit }) => {
      const { rows, total } = await project.articles({ ...(outlet === undefined ? {} : { outlet }), offset, limit });
      const shares = await project.shared(rows);
      return { rows: rows.map((row) => articleRow(row, shares)), total };
    },
    article: async (id, locale) => {
      const found = await orNothing(project.article(id));
      if (found === undefined) return undefined;
      const file = await tripDesk(found.trip, name, null).article(found.row.id, locale);
      const versions = found.versions.map(({ n, sha256, added }) => ({ n, sha256, added }));
      return file === undefined ? undefined : { ...file, versions: versions.length > 1 ? versions : [] };
    },
    outlets: async () => mostFirst(await project.outlets()),
    outlet: async (id, { type, status, conflicts }, slice, locale) => {
      const contacts = {
        ...(type === undefined ? {} : { type: type as StoredContact['type'] }),
        ...(status === undefined ? {} : { status: status as StoredContact['status'] }),
        ...(conflicts === undefined ? {} : { conflicting: conflicts }),
        newestFirst: true,
        ...slice,
      };
      const file = await project.outlet(id, { contacts, articles: OF_OUTLET });
      if (file === null) return undefined;
      const shares = await project.shared(file.articles.rows);
      return {
        id,
        outlet: file.articles.rows[0]?.outlet ?? null,
        articles: { rows: file.articles.rows.map((row) => articleRow(row, shares)), total: file.articles.total },
        contacts: {
          rows: file.contacts.rows.map(({ row, account }) => outletContact(rowOf(row, locale), account, locale)),
          total: file.contacts.total,
        },
        within: telling(inLocale(file.within.map(discrepancyJson), locale)),
        ...ownWords(file.trip, locale),
      };
    },
    framing: async ({ offset, limit }) => {
      const { rows, total } = await project.articles({ offset, limit });
      const { framing } = coverageOf(await project.tripOf([], rows.map(({ id }) => id))).record;
      const told = (id: string) => framing.filter(({ article }) => article === id);
      const shares = await project.shared(rows);
      return { rows: rows.map((row) => ({ article: articleRow(row, shares), framing: told(row.id) })), total };
    },
    sketches: async (ids, locale) => new Map((await project.dossiers(ids)).map((one) => [one.id, inLocale(sketchOf(one), locale)])),
    names: async (ids) => new Map((await project.articleRows(ids)).map((row) => [row.id, articleName(row)])),
    search: async (words, { offset, limit }, locale) => {
      if (words === '') return { contacts: [], articles: { rows: [], total: 0 } };
      const wanted = words.toLowerCase();
      const is = ({ name: one }: { readonly name: string }): boolean => one.toLowerCase().includes(wanted);
      const named = (await project.actors()).filter((one) => one.contacts > 0 && (is(one) || is(inLocale(one, locale))));
      const contacts = await Promise.all(named.map(({ id }) => project.contacts({ actors: [id], newestFirst: true, limit: CONTACTS_FOUND })));
      const once = new Map(contacts.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
      const { articles, total } = await project.search(words, { offset, limit });
      const shares = await project.shared(articles.map(({ article }) => article));
      return {
        contacts: [...once.values()].slice(0, CONTACTS_FOUND).map((row) => rowOf(row, locale)),
        articles: {
          rows: articles.map(({ article, hits }) => ({
            article: articleRow(article, shares),
            hits: hits.map(({ evidence, shown }) => ({
              article: article.id,
              start: evidence.start,
              end: evidence.end,
              snippet: { start: shown.start, text: shown.text },
            })),
          })),
          total,
        },
      };
    },
    values: (line, slice, locale) => valuesOf(project, line, slice, locale),
    feeds: async () => (await project.feeds()).map(feedsJson.feedJson),
    edits: editsOf(project),
  }; // prettier-ignore
}

/** The project's way to correct, as the pages ask for it. */
function editsOf(project: Project): Edits {
  return {
    correct: async (wish, why, locale) => {
      const { changes } = await project.correct(wish, why);
      return changes.map(({ id, before, after, attributes }): Change => ({
        contact: id,
        before: before && inLocale(sketchOf(before), locale),
        after: after && inLocale(sketchOf(after), locale),
        attributes,
      }));
    },
    log: async () =>
      [...(await project.log())].reverse().map(({ n, at, by, kind, because, holds, payload, hash }) => ({
        n, at, by, kind, because, holds, payload, hash,
      })), // prettier-ignore
    review: async (wanted, locale) => {
      const asked = await project.review({ offset: wanted, limit: 1 });
      const { total } = asked.differences;
      const at = Math.max(0, Math.min(wanted, total - 1));
      const { differences, proposals } =
        at === wanted ? asked : await project.review({ offset: at, limit: 1 });
      const [first = null] = inLocale(differences.rows.map(projectJson.differenceJson), locale);
      return { difference: first, texts: await textsOf(project, first), at, total, proposals };
    },
    enterable: ENTERABLE,
    articleFields: OVERRIDE_FIELDS,
  };
}

/** The texts in which the words of a difference stand. */
async function textsOf(
  project: Project,
  difference: DifferenceRow | null,
): Promise<ReadonlyMap<string, string>> {
  const words = difference?.values.flatMap(({ evidence }) => evidence) ?? [];
  const ids = [...new Set(words.map(({ article }) => article))];
  return new Map(await Promise.all(ids.map(async (id) => [id, (await project.source(id)).text] as const)));
}

async function contactsOf(
  project: Project,
  { type, status, actor, article, main, conflicts }: ContactFilter,
  { offset, limit }: Slice,
  locale: Locale,
): Promise<Part<ContactRow>> {
  const { rows, total } = await project.contacts({
    ...(type === undefined ? {} : { type: type as StoredContact['type'] }),
    ...(status === undefined ? {} : { status: status as StoredContact['status'] }),
    ...(actor === undefined ? {} : { actors: [actor] }),
    ...(article === undefined ? {} : { article }),
    ...(main === undefined ? {} : { main }),
    ...(conflicts === undefined ? {} : { conflicting: conflicts }),
    newestFirst: true,
    offset,
    limit,
  });
  return { rows: rows.map((row) => rowOf(row, locale)), total };
}

async function statementsOf(
  project: Project,
  { article, speaker, act, contact, via, type }: StatementFilter,
  { offset, limit }: Slice,
): Promise<Part<StatementJson>> {
  const query = {
    ...(article === undefined ? {} : { article }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(via === undefined ? {} : { via }),
    ...(type === undefined ? {} : { type: type as StatementJson['type'] }),
    ...(act === undefined ? {} : { act }),
    ...(contact === undefined ? {} : { contact }),
  };
  const { rows, total } = await project.statements({ ...query, offset, limit });
  return { rows: rows.map(projectJson.statementInJson), total };
}

function rowOf(stored: StoredContact, locale: Locale): ContactRow {
  const row = inLocale(stored, locale);
  const { id, type, status, participants, date, main, articles, independent, conflicts } = row;
  const shown = ATTRIBUTES.flatMap(({ name, type: form }) => {
    const first = row.shown[name];
    return first === undefined ? [] : [[name, form.show(first as Parameters<typeof form.show>[0], locale)]];
  });
  return {
    id, type, status, date, main, articles, independent,
    participants: inLocale(participants.map((one) => ({ actor: one.id, name: one.name })), locale),
    conflicts: conflicts.length,
    shown: Object.fromEntries(shown) as Record<string, string>,
  }; // prettier-ignore
}

function articleRow(row: StoredArticle, shares: ReadonlyMap<string, number>): ArticleRow {
  const { id, title, outlet, published, language, file, url, sha256, origin } = row;
  const copyOf = origin === id ? null : origin;
  return {
    id,
    title,
    outlet,
    published,
    language,
    file,
    url,
    sha256,
    copyOf,
    shared: shares.get(id) ?? null,
  };
}

/** What was asked for; undefined where there is no such thing. */
async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ReadoutError && error.code === 'project/no-such') return undefined;
    throw error;
  }
}
