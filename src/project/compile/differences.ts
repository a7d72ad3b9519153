import { peopleOf } from '../../dossiers/claim.ts';
import { differencesIn, inRecord, withId } from '../../dossiers/compile.ts';
import type { OutlinedDossier } from '../../dossiers/coverage.ts';
import { unconfirmedContacts } from '../../dossiers/discrepancies/announced.ts';
import { sayingConflicts } from '../../dossiers/discrepancies/attribution.ts';
import { aboutSamePeople, framingAmong } from '../../dossiers/discrepancies/framing.ts';
import { SEARCHES } from '../../dossiers/discrepancies/index.ts';
import { isAnnouncement, leftOut, omission } from '../../dossiers/discrepancies/omission.ts';
import { groupBy } from '../../dossiers/group-by.ts';
import { identity } from '../../dossiers/identity.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Discrepancy } from '../../model/dossier.ts';
import type { Outline } from '../../model/outline.ts';
import { coverageOf, type Found, type Searching } from './searching.ts';
import type { KnownDifference, State } from './state.ts';
import { timeConflictsNow } from './since.ts';

/** Differences that are new or say something else, those that are none any more, and what is known of all now. */
export interface Searched {
  readonly discrepancies: readonly Discrepancy[];
  readonly settled: readonly string[];
  readonly known: State['differences'];
}

/** Looks again where something changed. */
export async function search(searching: Searching): Promise<Searched> {
  const found: Found = new Map();
  searchContacts(searching, found);
  searchArticles(searching, found);
  await searchPeople(searching, found);
  await searchOmissions(searching, found);
  searchAnnounced(searching, found);
  const sayings = [...searching.outlines.values()].flatMap((outline) => outline.sayings);
  found.set('sayings', [...sayingConflicts(sayings)].map(withId));
  await timeConflictsNow(searching, found);
  return compared(searching, found);
}

function searchContacts(searching: Searching, found: Found): void {
  const dossiers = [...searching.named.built.values()].sort(inRecord);
  const coverage = coverageOf(
    searching,
    dossiers.flatMap(({ articles }) => articles),
    dossiers,
  );
  for (const { id } of dossiers) found.set(`contact ${id}`, []);
  const all = groupBy(differencesIn(coverage, SEARCHES.contact), ({ contact = '' }) => contact);
  for (const [id, list] of all) found.set(`contact ${id}`, list);
  for (const id of searching.named.gone) found.set(`contact ${id}`, []);
}

function searchArticles(searching: Searching, found: Found): void {
  const { changed, before, outlines } = searching;
  for (const id of [...changed, ...before.outlines.keys()])
    if (changed.has(id) || !outlines.has(id)) found.set(`article ${id}`, []);
  const coverage = coverageOf(searching, changed, []);
  const all = groupBy(differencesIn(coverage, SEARCHES.article), ({ article = '' }) => article);
  for (const [id, list] of all) found.set(`article ${id}`, list);
}

/** The articles about the same people, where one of them came, went or was read anew. */
async function searchPeople(searching: Searching, found: Found): Promise<void> {
  const { changed, before, outlines, loaded } = searching;
  const touched = [...before.outlines.values()].filter(({ id }) => changed.has(id) || !outlines.has(id));
  const now = [...changed].flatMap((id) => outlines.get(id) ?? []);
  const stale = new Set([...touched, ...now].flatMap(peopleIn));
  const members = groupBy(
    [...outlines.values()].flatMap((outline) =>
      peopleIn(outline).flatMap((people) => (stale.has(people) ? [{ people, id: outline.id }] : [])),
    ),
    ({ people }) => people,
  );
  for (const people of stale) {
    const ids = members.get(people)?.map(({ id }) => id) ?? [];
    await loaded.load(ids);
    const coverage = coverageOf(searching, ids, []);
    const list = aboutSamePeople(coverage).get(people) ?? [];
    found.set(`people ${people}`, [...framingAmong(coverage, [list])].map(withId));
  }
}

/** Whom the contacts are between that an article is about. */
function peopleIn({ reports }: Outline): readonly string[] {
  return [...new Set(reports.filter(({ main }) => main).map(peopleOf))];
}

/** Contacts that articles beside touched ones announce, and that others may leave out. */
async function searchOmissions(searching: Searching, found: Found): Promise<void> {
  const { overview, named, touched, loaded } = searching;
  const holdersIn = (article: ArticleId, main: boolean): OutlinedDossier[] =>
    (overview.reports.get(article) ?? [])
      .filter((report) => (main ? report.main : isAnnouncement(report)))
      .flatMap(({ id }) => overview.holders.get(id) ?? []);
  const mains = new Set<OutlinedDossier>(named.built.values());
  for (const article of touched) holdersIn(article, true).forEach((one) => mains.add(one));
  const articles = new Set([...touched, ...[...mains].flatMap((main) => main.articles)]);
  const dossiers = new Set([...articles].flatMap((article) => holdersIn(article, false)));
  for (const { id } of [...mains, ...dossiers]) found.set(`omission ${id}`, []);
  for (const id of named.gone) found.set(`omission ${id}`, []);
  const left = [...leftOut({ ...overview, dossiers: [...dossiers] })];
  await loaded.load(left.map(({ article }) => article));
  const coverage = { ...overview, articles: loaded.articles, seen: loaded.seen };
  const all = groupBy(
    left.map((one) => withId(omission(coverage, one))),
    ({ contact = '' }) => contact,
  );
  for (const [id, list] of all) found.set(`omission ${id}`, list);
}

/** All planned contacts: whether their day has passed is told by articles that speak of other contacts. */
function searchAnnounced({ overview, before }: Searching, found: Found): void {
  for (const place of before.differences.keys()) if (place.startsWith('announced ')) found.set(place, []);
  const planned = overview.dossiers.filter(({ status }) => status === 'planned');
  for (const one of unconfirmedContacts({ ...overview, dossiers: planned }))
    found.set(`announced ${one.contact ?? ''}`, [withId(one)]);
}

/** What was found against what was known. One difference may be found in several places. */
async function compared({ before, reader }: Searching, found: Found): Promise<Searched> {
  const known = new Map(before.differences);
  const fresh = new Map<string, Discrepancy>();
  const was = new Map<string, string>();
  const lost = new Set<string>();
  for (const [place, list] of found) {
    const old = before.differences.get(place) ?? [];
    for (const [id, hash] of old) {
      was.set(id, hash);
      lost.add(id);
    }
    const now = list.map((one): KnownDifference => [one.id, hashOf(one)]);
    for (const one of list) fresh.set(one.id, one);
    if (JSON.stringify(now) === JSON.stringify(old)) continue;
    if (now.length === 0) known.delete(place);
    else known.set(place, now);
  }
  const stored = before.revision < 0 ? (await reader.differences()).rows.map(({ id }) => id) : lost;
  const held = new Set([...known.values()].flatMap((list) => list.map(([id]) => id)));
  return {
    discrepancies: [...fresh.values()].filter((one) => was.get(one.id) !== hashOf(one)),
    settled: [...stored].filter((id) => !held.has(id)),
    known,
  };
}

function hashOf(difference: Discrepancy): string {
  return identity('', [JSON.stringify(difference)]);
}
