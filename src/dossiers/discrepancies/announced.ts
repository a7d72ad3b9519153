import type { ArticleId } from '../../model/article.ts';
import type { Dossier, DossierValue } from '../../model/dossier.ts';
import type { Report } from '../../model/report.ts';
import { sideOf } from '../../record/values/actors.ts';
import { contentWords, wordOverlap } from '../../record/values/words.ts';
import { foldedWords } from '../../text/fold.ts';
import { reportsOf, type Coverage, type Difference, type OutlinedCoverage } from '../coverage.ts';
import { publicationWindow } from '../window.ts';
import { soleDay, whenOf } from '../when.ts';

/** Topics of a contact that were announced and are found in no later article. */
export function* unconfirmedTopics(coverage: Coverage): Generator<Difference> {
  const words = wordsByArticle(coverage);
  for (const dossier of coverage.dossiers) yield* topicsOf(coverage, dossier, words);
}

/** Topics that only announcements give, though articles tell of the contact afterwards. */
function* topicsOf(coverage: Coverage, dossier: Dossier, words: WordsOf): Generator<Difference> {
  const topics = dossier.attributes['topics']?.values ?? [];
  const announced = topics.filter(({ reports }) => reports.every(({ tense }) => tense === 'before'));
  if (announced.length === 0 || dossier.status !== 'held') return;
  const about = reportsOf(coverage, dossier).filter((report) => report.main && report.tense === 'after');
  for (const topic of announced) {
    const later = about.filter(({ article }) =>
      topic.reports.every(({ evidence: [first] }) => first.article !== article),
    );
    if (about.length === 0 || confirmed(topic, { later, topics, words })) continue;
    yield {
      kind: 'announced_unconfirmed',
      severity: 'info',
      contact: dossier.id,
      attribute: 'topics',
      rule: 'announced/topic-not-reported',
      values: [{ value: topic.value, evidence: topic.reports.flatMap(({ evidence }) => evidence) }],
    };
  }
}

/** Share of the words of a topic that a later article must have to confirm it. */
const CONFIRMING = 0.5;

interface Confirming {
  readonly later: readonly Report[];
  readonly topics: readonly DossierValue[];
  readonly words: WordsOf;
}

function confirmed(topic: DossierValue, { later, topics, words }: Confirming): boolean {
  const wanted = contentWords(String(topic.value));
  const reported = topics.filter(({ reports }) => reports.some(({ tense }) => tense === 'after'));
  if (reported.some(({ value }) => wordOverlap(contentWords(String(value)), wanted) >= CONFIRMING))
    return true;
  return later.some(({ article }) => wordOverlap(wanted, words(article)) > CONFIRMING);
}

/** The different words of an article, folded; each article is read once. */
type WordsOf = (article: ArticleId) => readonly string[];

function wordsByArticle({ articles }: Coverage): WordsOf {
  const known = new Map<ArticleId, readonly string[]>();
  return (id) => {
    const words = known.get(id) ?? [...new Set(foldedWords(articles.get(id)?.text ?? ''))];
    known.set(id, words);
    return words;
  };
}

/** Contacts whose day has passed for later articles about the same people or states, and of which none tells. */
export function* unconfirmedContacts(coverage: OutlinedCoverage): Generator<Difference> {
  const latest = latestBySide(coverage);
  for (const dossier of coverage.dossiers) {
    const day =
      dossier.date === null ? null : soleDay(whenOf(dossier.date.value) ?? { from: 0, to: Infinity });
    if (day === null || dossier.status !== 'planned') continue;
    const lasts = dossier.participants.map((one) => latest.get(sideOf(one)) ?? -Infinity);
    if (Math.max(...lasts) <= day) continue;
    yield {
      kind: 'announced_unconfirmed',
      severity: 'info',
      contact: dossier.id,
      rule: 'announced/contact-not-reported',
      values: [
        { value: dossier.date?.value, evidence: reportsOf(coverage, dossier).map(({ first }) => first) },
      ],
    };
  }
}

/** The last day on which an article that reports a contact of a side was certainly published. */
function latestBySide(coverage: OutlinedCoverage): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const [id, reports] of coverage.reports) {
    const article = coverage.articles.get(id);
    const from = article === undefined ? -Infinity : publicationWindow(article).from;
    for (const side of new Set(reports.flatMap(({ participants }) => participants.map(sideOf))))
      if (from > (latest.get(side) ?? -Infinity)) latest.set(side, from);
  }
  return latest;
}
