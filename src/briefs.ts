import type { ReadoutRecord } from './contract/index.ts';
import { origins } from './dossiers/origins.ts';
import { changesBrief, contactBrief, toRecord, type Material, type Sheet } from './exports/index.ts';
import { contactJson, dossiersById } from './exports/contacts.ts';
import { inLocale, tripInLocale } from './in-locale.ts';
import type { Dossier } from './model/dossier.ts';
import { ReadoutError } from './model/errors.ts';
import type { Trip } from './model/trip.ts';
import type { Project } from './project/project.ts';
import type { Locale } from './record/labels/index.ts';
import { RULES, VERSION } from './versions.ts';

/** A contact of a project on one or two pages. Throws `project/no-such` where there is none. */
export async function briefOfContact(project: Project, name: string, locale: Locale): Promise<Sheet> {
  const { dossier, trip } = await project.contact(name);
  const { revision } = await project.overview();
  const sheet = contactBrief(materialOf(trip, { revision, locale }), dossier.id);
  if (sheet === undefined) throw new RangeError(`the record of ${dossier.id} does not hold it`);
  return sheet;
}

/** Since when a brief tells what changed. */
export interface From {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The same for people; null for all there ever was. */
  readonly shown: string | null;
}

/** What changed in a project since an instant; null where nothing did. */
export async function briefOfChanges(project: Project, from: From, locale: Locale): Promise<Sheet | null> {
  const { changes, articles, announced } = await project.since(from.at);
  if (changes.length === 0 && articles.length === 0) return null;
  const overview = await project.overview();
  const ahead = await announcedIn(project);
  const told = changes.flatMap(({ after }) => (after === null ? [] : [after.id]));
  const open = (await project.differences({ state: 'open' })).rows.filter(
    ({ severity, kind }) => severity === 'conflict' || kind === 'announced_unconfirmed',
  );
  const trip = await project.tripOf([...new Set([...told, ...ahead.map(({ id }) => id)])], [
    ...new Set(open.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence.map((one) => one.article)))),
  ]); // prettier-ignore
  const before = changes.flatMap((change) => change.before ?? []);
  const json = (dossier: Dossier | null) =>
    dossier === null
      ? null
      : contactJson(inLocale(dossier, locale), dossiersById([...before, ...trip.dossiers]));
  return changesBrief(materialOf({ ...trip, discrepancies: open }, { revision: overview.revision, locale }), {
    since: from.shown,
    changes: changes.map((change) => ({ before: json(change.before), after: json(change.after) })),
    articles,
    announced,
    loaded: overview,
    ahead: ahead.flatMap((dossier) => json(dossier) ?? []),
    newest: (await project.articles()).rows.flatMap(({ published }) => published ?? []).sort().at(-1) ?? null,
  }); // prettier-ignore
}

/** The instant that a user names: a day, an instant, the revision of an earlier brief, or `last` for the last brief. */
export async function instantOf(project: Project, named: string): Promise<From> {
  const marks = await project.briefs();
  if (named === 'last') {
    const last = marks.at(-1);
    return last === undefined ? { at: '', shown: null } : { at: last.at, shown: minuteOf(last.at) };
  }
  if (/^\d{1,9}$/u.test(named)) {
    const mark = marks.findLast(({ revision }) => String(revision) === named);
    if (mark !== undefined) return { at: mark.at, shown: `${minuteOf(mark.at)} (${named})` };
    const known = marks.map(({ revision }) => revision).join(', ');
    throw new ReadoutError('project/value', `no brief was made at revision ${named}; briefs were made at: ${known || 'none'}`);
  } // prettier-ignore
  const at = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/u.test(named)
    ? new Date(named)
    : undefined;
  if (at === undefined || Number.isNaN(at.getTime()))
    throw new ReadoutError('project/value', `--since takes last, a day such as 2022-02-12, or a revision; not "${named}"`);
  return { at: at.toISOString(), shown: named };
} // prettier-ignore

/** The minute of an instant, as it is read. */
function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}

/** Contacts that are announced and have not taken place. */
async function announcedIn(project: Project): Promise<readonly Dossier[]> {
  const lists = await Promise.all(
    (['planned', 'proposed', 'postponed'] as const).map((status) => project.contacts({ status })),
  );
  const ids = lists.flatMap(({ rows }) => rows.map(({ id }) => id));
  return ids.length === 0 ? [] : project.dossiers(ids);
}

function materialOf(trip: Trip, { revision, locale }: Pick<Material, 'revision' | 'locale'>): Material {
  const record: ReadoutRecord = toRecord(tripInLocale(trip, locale), { version: VERSION, rules: RULES });
  return { record, origins: origins(trip.articles.map(({ article }) => article)), revision, locale };
}
