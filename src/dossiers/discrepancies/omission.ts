import type { ArticleId } from '../../model/article.ts';
import { evidence, type Evidence } from '../../model/evidence.ts';
import type { OutlinedArticle, OutlinedReport } from '../../model/outline.ts';
import {
  reportIn, reportsOf, type Coverage, type Difference, type OutlinedCoverage, type OutlinedDossier,
} from '../coverage.ts'; // prettier-ignore
import { publicationWindow } from '../window.ts';
import { whenOf } from '../when.ts';

/**
 * Articles that announce some of the contacts that others announce beside the same main contact, and leave one out. An
 * article that announces none of them, or was written later, leaves nothing out.
 */
export function* omissions(coverage: Coverage): Generator<Difference> {
  for (const left of leftOut(coverage)) yield omission(coverage, left);
}

/** An article that leaves out a contact which others announce. */
export interface Left {
  readonly article: ArticleId;
  readonly dossier: OutlinedDossier;
  /** The announcements of the others. */
  readonly by: readonly OutlinedReport[];
  /** What the article announces. */
  readonly told: ReadonlySet<OutlinedDossier>;
}

/** Who leaves out what, by the outlines alone. */
export function* leftOut(coverage: OutlinedCoverage): Generator<Left> {
  const known = new Map<ArticleId, ReadonlySet<OutlinedDossier>>();
  const announced = (article: ArticleId): ReadonlySet<OutlinedDossier> => {
    const set = known.get(article) ?? announcedIn(coverage, article);
    known.set(article, set);
    return set;
  };
  for (const dossier of coverage.dossiers) {
    const tellers = reportsOf(coverage, dossier).filter(isAnnouncement);
    const telling = new Set(dossier.articles);
    for (const main of mainsOf(coverage, tellers)) {
      for (const article of main.articles) {
        const about = reportIn(coverage, main, article);
        if (telling.has(article) || about?.main !== true || about.cutOff === true) continue;
        const told = announced(article);
        const leaving = coverage.articles.get(article);
        if (told.size === 0 || leaving === undefined || isLater(leaving, dossier)) continue;
        const by = tellers.filter((report) => isSeries(announced(report.article), told, dossier));
        if (by.length === 0) continue;
        telling.add(article);
        yield { article, dossier, by, told };
      }
    }
  }
}

/** A contact that lay ahead and that the article is not about. */
export function isAnnouncement(report: OutlinedReport): boolean {
  return report.tense === 'before' && !report.main;
}

function announcedIn(coverage: OutlinedCoverage, article: ArticleId): ReadonlySet<OutlinedDossier> {
  const reports = coverage.reports.get(article)?.filter(isAnnouncement) ?? [];
  return new Set(reports.flatMap(({ id }) => coverage.holders.get(id) ?? []));
}

/** The contacts that the announcing articles are about. */
function mainsOf(
  coverage: OutlinedCoverage,
  tellers: readonly OutlinedReport[],
): ReadonlySet<OutlinedDossier> {
  const mains = tellers.flatMap(
    ({ article }) => coverage.reports.get(article)?.filter(({ main }) => main) ?? [],
  );
  return new Set(mains.flatMap(({ id }) => coverage.holders.get(id) ?? []));
}

/** Both announce a contact in common, and the other article at least half of what this one announces. */
function isSeries(
  here: ReadonlySet<OutlinedDossier>,
  there: ReadonlySet<OutlinedDossier>,
  left: OutlinedDossier,
): boolean {
  const shared = [...here].filter((dossier) => dossier !== left && there.has(dossier)).length;
  return shared > 0 && shared * 2 >= here.size;
}

/** Written after the contact it does not mention: what was ahead for others lay behind it. */
function isLater(article: OutlinedArticle, { date }: OutlinedDossier): boolean {
  const when = date === null ? null : whenOf(date.value);
  return when !== null && publicationWindow(article).from > when.to;
}

/** Outlines, with the articles that leave something out. */
type OfArticles = Omit<OutlinedCoverage, 'articles'> & Pick<Coverage, 'articles' | 'seen'>;

/** The difference; of the coverage it needs what the article that leaves the contact out yielded. */
export function omission(coverage: OfArticles, { article, dossier, by, told }: Left): Difference {
  const here = [...told].flatMap((other) => placesIn(coverage, article, other));
  return {
    kind: 'omission',
    severity: 'info',
    contact: dossier.id,
    article,
    rule: 'omission/one-of-a-series',
    values: [
      { value: 'announces others, not this', evidence: here },
      { value: 'announced', evidence: by.map(({ first }) => first) },
    ],
  };
}

/** Where an article speaks of a contact it announces: its first words, and every mention of its day. */
function placesIn(coverage: OfArticles, id: ArticleId, dossier: OutlinedDossier): readonly Evidence[] {
  const report = reportIn(coverage, dossier, id);
  const article = coverage.articles.get(id);
  if (article === undefined) throw new RangeError(`no article ${id}`);
  const times = coverage.seen.get(id)?.all('time') ?? [];
  const days = times.filter(
    ({ value }) => value.resolved !== undefined && value.resolved === dossier.date?.value,
  );
  return [...(report === undefined ? [] : [report.first]), ...days.map((time) => evidence(article, time))];
}
