import {
  accountOf,
  articleName,
  ATTRIBUTES,
  contactBrief,
  coverageOf,
  copiesIn,
  originsOf,
  tripInLocale,
  weightiestFirst,
  whyOf,
  type Coverage,
} from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Trip } from '../../model/trip.ts';
import type { Locale } from '../../record/labels/index.ts';
import type {
  ActorRow,
  ArticleFile,
  ArticleJson,
  ArticleRow,
  ContactFile,
  ContactRow,
  Desk,
  Part,
  ReportedMark,
  Slice,
} from '../desk.ts';
import type { OutletRow } from '../outlet.ts';
import { belongs, contactsOf, differencesOf, hasConflicts, statementsOf } from './filters.ts';
import { hitsIn } from './hits.ts';
import { mostFirst, outletContact, OF_OUTLET, ownWords, telling } from './outlets.ts';
import { sidesOf } from './sides.ts';
import { sketchOf } from './sketch.ts';

/** Contacts shown above the places that a search found. */
const CONTACTS_FOUND = 20;

/** The desk over coverage that was read at once and is held in memory: nothing is kept, nothing can be corrected. */
export function coverageDesk({ trip }: Coverage, name: string): Desk {
  return tripDesk(trip, name, null);
}

/** The desk over a trip. `revision` is that of the project the trip is a part of, for its briefs; null where it is none. */
export function tripDesk(trip: Trip, name: string, revision: number | null): Desk {
  const ready = new Map<Locale, Desk>();
  const at = (locale: Locale): Desk => {
    const desk = ready.get(locale) ?? deskIn(coverageOf(tripInLocale(trip, locale)), name, revision);
    ready.set(locale, desk);
    return desk;
  };
  return {
    state: () => at('en').state(),
    contacts: (filter, slice, locale) => at(locale).contacts(filter, slice, locale),
    contact: (id, locale) => at(locale).contact(id, locale),
    sides: (id, locale) => at(locale).sides(id, locale),
    brief: (id, locale) => at(locale).brief(id, locale),
    statements: (filter, slice, locale) => at(locale).statements(filter, slice, locale),
    discrepancies: (filter, slice, locale) => at(locale).discrepancies(filter, slice, locale),
    actors: (slice, locale) => at(locale).actors(slice, locale),
    actor: (id, limit, locale) => at(locale).actor(id, limit, locale),
    articles: (filter, slice) => at('en').articles(filter, slice),
    article: (id, locale) => at(locale).article(id, locale),
    outlets: () => at('en').outlets(),
    outlet: (id, filter, slice, locale) => at(locale).outlet(id, filter, slice, locale),
    framing: (slice) => at('en').framing(slice),
    sketches: (ids, locale) => at(locale).sketches(ids, locale),
    names: (ids) => at('en').names(ids),
    search: (words, slice, locale) => at(locale).search(words, slice, locale),
  };
}

/** The desk over coverage whose names are those of one language. */
function deskIn(coverage: Coverage, name: string, revision: number | null): Desk {
  const { trip, record } = coverage;
  const origins = originsOf(trip);
  const texts = new Map(trip.articles.map(({ article }) => [article.id, article.text]));
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  const copies = copiesIn(trip, origins);
  const all = record.articles.map((article) => articleRow(article, copies.get(article.id)));
  const differences = weightiestFirst(record.discrepancies, trip.dossiers);
  const dossiers = new Map(trip.dossiers.map((dossier) => [dossier.id, dossier]));
  const fileOf = (id: string): ArticleFile[] => {
    const article = articles.get(id);
    const copy = copies.get(id);
    return article === undefined ? [] : [{ article, text: texts.get(id) ?? '', ...(copy && { copy }) }];
  };
  const rowOf = (dossier: Dossier, locale: Locale): ContactRow => {
    const { id, type, status, participants, date, main } = dossier;
    return {
      id, type, status, date, main,
      participants: participants.map((one) => ({ actor: one.id, name: one.name })),
      articles: dossier.articles.length,
      independent: new Set(dossier.articles.map((article) => origins.get(article) ?? article)).size,
      shown: shownOf(dossier, locale),
      conflicts: record.discrepancies.filter((one) => one.contact === id && one.severity === 'conflict').length,
    }; // prettier-ignore
  };
  const rows = (keep: (dossier: Dossier) => boolean, locale: Locale): ContactRow[] =>
    trip.dossiers.filter(keep).map((dossier) => rowOf(dossier, locale));
  const marksOf = (article: string, locale: Locale): ReportedMark[] =>
    trip.dossiers.flatMap((dossier) => marks(dossier, article, locale));

  return {
    state: () =>
      Promise.resolve({
        name,
        articles: articles.size,
        independent: new Set([...articles.keys()].map((id) => origins.get(id) ?? id)).size,
        contacts: trip.dossiers.length,
        differences: record.discrepancies.length,
        revision: 0,
        writable: false,
      }),
    contacts: (filter, slice, locale) =>
      Promise.resolve(part(newestFirst(rows(contactsOf(filter), locale).filter(hasConflicts(filter))), slice)),
    contact: (id, locale) => {
      const dossier = dossiers.get(id);
      if (dossier === undefined) return Promise.resolve(undefined);
      const file: ContactFile = {
        row: rowOf(dossier, locale),
        why: whyOf(trip, { contact: id, locale }).data,
        articles: record.articles.filter((one) => dossier.articles.includes(one.id)).flatMap(({ id: one }) => fileOf(one)),
        statements: record.statements.filter((one) => belongs(one, dossier)),
        discrepancies: differences.filter(differencesOf({ contact: id }, record.statements)),
        framing: record.framing.filter(({ article }) => dossier.articles.includes(article)),
      }; // prettier-ignore
      return Promise.resolve(file);
    },
    sides: (id, locale) => {
      const dossier = dossiers.get(id);
      if (dossier === undefined) return Promise.resolve(undefined);
      const said = record.statements.filter((one) => belongs(one, dossier));
      return Promise.resolve({ row: rowOf(dossier, locale), ...sidesOf(dossier, trip, said) });
    },
    brief: (id, locale) => Promise.resolve(contactBrief({ record, origins, revision, locale }, id)),
    statements: (filter, slice) => Promise.resolve(part(record.statements.filter(statementsOf(filter)), slice)),
    discrepancies: (filter, slice) =>
      Promise.resolve(part(differences.filter(differencesOf(filter, record.statements)), slice)),
    actors: (slice) => Promise.resolve(part(actorRows(coverage), slice)),
    actor: (id, limit, locale) => {
      const first = { offset: 0, limit };
      const actor = record.actors.find((one) => one.id === id);
      if (actor === undefined) return Promise.resolve(undefined);
      return Promise.resolve({
        actor,
        contacts: part(rows(({ participants }) => participants.some((one) => one.id === id), locale), first),
        statements: part(record.statements.filter(({ speaker }) => speaker?.actor === id), first),
      });
    },
    articles: ({ outlet }, slice) =>
      Promise.resolve(part(all.filter((one) => outlet === undefined || one.outlet === outlet), slice)),
    outlets: () => Promise.resolve(outletsOf(all, trip.dossiers)),
    outlet: (id, filter, slice, locale) => {
      const own = all.filter((one) => one.outlet === id || (one.outlet === null && one.id === id));
      const ids = new Set(own.map((one) => one.id));
      if (own.length === 0) return Promise.resolve(undefined);
      const told = trip.dossiers.filter((one) => one.articles.some((article) => ids.has(article)) && contactsOf(filter)(one));
      const within = differences.filter(({ article = '' }) => ids.has(article));
      return Promise.resolve({
        id,
        outlet: own[0]?.outlet ?? null,
        articles: part(own, { offset: 0, limit: OF_OUTLET }),
        contacts: part(newestFirst(told.map((one) => rowOf(one, locale)).filter(hasConflicts(filter))).map((row) => {
          const of = trip.discrepancies.filter(({ contact }) => contact === row.id);
          const dossier = dossiers.get(row.id);
          if (dossier === undefined) throw new RangeError(`no contact ${row.id}`);
          return outletContact(row, accountOf(dossier, (article) => ids.has(article), of), locale);
        }), slice),
        within: telling(within).slice(0, OF_OUTLET),
        ...ownWords({ ...trip, articles: trip.articles.filter(({ article }) => ids.has(article.id)).slice(0, OF_OUTLET) }, locale),
      });
    },
    framing: (slice) => {
      const { rows, total } = part(all, slice);
      const told = (id: string) => record.framing.filter(({ article }) => article === id);
      return Promise.resolve({ rows: rows.map((article) => ({ article, framing: told(article.id) })), total });
    },
    article: (id, locale) => {
      const [file] = fileOf(id);
      if (file === undefined) return Promise.resolve(undefined);
      return Promise.resolve({
        ...file,
        statements: record.statements.filter(({ article }) => article === id),
        framing: record.framing.filter(({ article }) => article === id),
        contacts: rows((dossier) => dossier.articles.includes(id), locale),
        values: marksOf(id, locale),
        versions: [],
      });
    },
    sketches: (ids) =>
      Promise.resolve(
        new Map(ids.flatMap((id) => { const dossier = dossiers.get(id); return dossier === undefined ? [] : [[id, sketchOf(dossier)]]; })),
      ),
    names: (ids) => Promise.resolve(new Map(ids.flatMap(fileOf).map(({ article }) => [article.id, articleName(article)]))),
    search: (words, slice, locale) => {
      const wanted = words.trim().toLowerCase();
      const named = ({ participants }: Dossier): boolean =>
        participants.some((one) => one.name.toLowerCase().includes(wanted));
      const found = all.map((article) => ({ article, hits: hitsIn(article.id, texts.get(article.id) ?? '', wanted) }));
      return Promise.resolve({
        contacts: wanted === '' ? [] : rows(named, locale).slice(0, CONTACTS_FOUND),
        articles: part(found.filter(({ hits }) => hits.length > 0), slice),
      });
    },
  }; // prettier-ignore
}

/** By day, the latest first; what has no day comes last. */
function newestFirst(rows: readonly ContactRow[]): ContactRow[] {
  const day = ({ date }: ContactRow): string =>
    date === null || date.value.startsWith('X') ? '' : date.value;
  return [...rows].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function part<T>(all: readonly T[], { offset, limit }: Slice): Part<T> {
  return { rows: all.slice(offset, offset + limit), total: all.length };
}

function shownOf(dossier: Dossier, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    ATTRIBUTES.flatMap(({ name, type }) => {
      const first = dossier.attributes[name]?.values[0];
      if (first === undefined) return [];
      const { value, mod } = first;
      return [[name, type.show(mod === undefined ? { value } : { value, mod }, locale)]];
    }),
  );
}

function marks(dossier: Dossier, article: string, locale: Locale): ReportedMark[] {
  return ATTRIBUTES.flatMap(({ name, type }) =>
    (dossier.attributes[name]?.values ?? []).flatMap(({ value, mod, reports }) =>
      reports
        .flatMap(({ evidence }) => evidence)
        .filter((words) => words.article === article)
        .map(({ start, end }) => ({
          contact: dossier.id,
          attribute: name,
          shown: type.show(mod === undefined ? { value } : { value, mod }, locale),
          start,
          end,
        })),
    ),
  );
}

/** Everyone, whoever takes part in most contacts first. */
function actorRows({ trip, record }: Coverage): ActorRow[] {
  const rows = record.actors.map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    contacts: trip.dossiers.filter(({ participants }) => participants.some((one) => one.id === id)).length,
    statements: record.statements.filter(({ speaker }) => speaker?.actor === id).length,
  }));
  return rows.sort(
    (a, b) => b.contacts - a.contacts || b.statements - a.statements || (a.name < b.name ? -1 : 1),
  );
}

function articleRow(
  { id, title, outlet, published, language, file, url, sha256 }: ArticleJson,
  copy: ArticleFile['copy'],
): ArticleRow {
  return {
    id,
    title: title?.quote ?? null,
    outlet,
    published: published.value,
    language,
    file: file ?? null,
    url: url ?? null,
    sha256,
    copyOf: copy?.of ?? null,
    shared: copy?.shared ?? null,
  };
}

/** Outlets with what each published and told, the most articles first. */
function outletsOf(articles: readonly ArticleRow[], dossiers: readonly Dossier[]): OutletRow[] {
  const names = [...new Set(articles.map(({ outlet }) => outlet))];
  const rows = names.map((outlet) => {
    const own = articles.filter((one) => one.outlet === outlet);
    const ids = new Set(own.map(({ id }) => id));
    const independent = new Set(own.map(({ id, copyOf }) => copyOf ?? id)).size;
    const contacts = dossiers.filter((one) => one.articles.some((article) => ids.has(article))).length;
    return { outlet, articles: own.length, independent, contacts };
  });
  return mostFirst(rows);
}
