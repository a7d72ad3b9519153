import type { Article } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import { evidence, type Evidence } from '../../model/evidence.ts';
import type { Report } from '../../model/report.ts';
import { reportIn, reportsOf, type Coverage, type Difference } from '../coverage.ts';
import { publicationWindow } from '../window.ts';
import { whenOf } from '../when.ts';

/**
 * Articles that announce some of the contacts that others announce beside the same main contact, and leave one out. An
 * article that announces none of them, or was written later, leaves nothing out.
 */
export function* omissions(coverage: Coverage): Generator<Difference> {
  const announced = new Map(
    [...coverage.reports].map(([article, reports]) => [article, announcedIn(coverage, reports)]),
  );
  for (const dossier of coverage.dossiers) {
    const tellers = reportsOf(coverage, dossier).filter(isAnnouncement);
    const telling = new Set(dossier.articles);
    for (const main of mainsOf(coverage, tellers)) {
      for (const article of main.articles) {
        if (telling.has(article) || reportIn(coverage, main, article)?.main !== true) continue;
        const told = announced.get(article) ?? NONE;
        const leaving = coverage.articles.get(article);
        if (told.size === 0 || leaving === undefined || isLater(leaving, dossier)) continue;
        const by = tellers.filter((report) => isSeries(announced.get(report.article) ?? NONE, told, dossier));
        if (by.length === 0) continue;
        telling.add(article);
        yield difference(coverage, leaving, { dossier, by, told });
      }
    }
  }
}

const NONE: ReadonlySet<Dossier> = new Set();

/** A contact that lay ahead and that the article is not about. */
function isAnnouncement(report: Report): boolean {
  return report.tense === 'before' && !report.main;
}

function announcedIn(coverage: Coverage, reports: readonly Report[]): ReadonlySet<Dossier> {
  return new Set(reports.filter(isAnnouncement).flatMap(({ id }) => coverage.holders.get(id) ?? []));
}

/** The contacts that the announcing articles are about. */
function mainsOf(coverage: Coverage, tellers: readonly Report[]): ReadonlySet<Dossier> {
  const mains = tellers.flatMap(
    ({ article }) => coverage.reports.get(article)?.filter(({ main }) => main) ?? [],
  );
  return new Set(mains.flatMap(({ id }) => coverage.holders.get(id) ?? []));
}

/** Both announce a contact in common, and the other article at least half of what this one announces. */
function isSeries(here: ReadonlySet<Dossier>, there: ReadonlySet<Dossier>, left: Dossier): boolean {
  const shared = [...here].filter((dossier) => dossier !== left && there.has(dossier)).length;
  return shared > 0 && shared * 2 >= here.size;
}

/** Written after the contact it does not mention: what was ahead for others lay behind it. */
function isLater(article: Article, { date }: Dossier): boolean {
  const when = date === null ? null : whenOf(date.value);
  return when !== null && publicationWindow(article).from > when.to;
}

interface Left {
  readonly dossier: Dossier;
  readonly by: readonly Report[];
  readonly told: ReadonlySet<Dossier>;
}

function difference(coverage: Coverage, article: Article, { dossier, by, told }: Left): Difference {
  const here = [...told].flatMap((other) => placesIn(coverage, article, other));
  return {
    kind: 'omission',
    severity: 'info',
    contact: dossier.id,
    article: article.id,
    rule: 'omission/one-of-a-series',
    values: [
      { value: 'announces others, not this', evidence: here },
      { value: 'announced', evidence: by.map(({ first }) => first) },
    ],
  };
}

/** Where an article speaks of a contact it announces: its first words, and every mention of its day. */
function placesIn(coverage: Coverage, article: Article, dossier: Dossier): readonly Evidence[] {
  const report = reportIn(coverage, dossier, article.id);
  const times = coverage.seen.get(article.id)?.all('time') ?? [];
  const days = times.filter(
    ({ value }) => value.resolved !== undefined && value.resolved === dossier.date?.value,
  );
  return [...(report === undefined ? [] : [report.first]), ...days.map((time) => evidence(article, time))];
}
