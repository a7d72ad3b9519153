import type { ArticleId } from '../../model/article.ts';
import type { Dossier, DossierValue } from '../../model/dossier.ts';
import type { Report } from '../../model/report.ts';
import { sideOf } from '../../record/values/actors.ts';
import { contentWords, wordOverlap } from '../../record/values/words.ts';
import { foldedWords } from '../../text/fold.ts';
import { reportsOf, type Coverage, type Difference } from '../coverage.ts';
import { groupBy } from '../group-by.ts';
import { publicationWindow } from '../window.ts';
import { soleDay, whenOf } from '../when.ts';

/** What was announced and is found in no later article: topics of a contact, and whole contacts. */
export function* announcedUnconfirmed(coverage: Coverage): Generator<Difference> {
  const words = wordsByArticle(coverage);
  for (const dossier of coverage.dossiers) yield* unconfirmedTopics(coverage, dossier, words);
  yield* unconfirmedContacts(coverage);
}

/** Topics that only announcements give, though articles tell of the contact afterwards. */
function* unconfirmedTopics(coverage: Coverage, dossier: Dossier, words: WordsOf): Generator<Difference> {
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
function* unconfirmedContacts(coverage: Coverage): Generator<Difference> {
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
function latestBySide(coverage: Coverage): ReadonlyMap<string, number> {
  const sides = [...coverage.reports.values()]
    .flat()
    .flatMap((report) => report.participants.map((one) => ({ side: sideOf(one), article: report.article })));
  const latest = new Map<string, number>();
  for (const [side, list] of groupBy(sides, (one) => one.side)) {
    const days = list.map(({ article }) => {
      const found = coverage.articles.get(article);
      return found === undefined ? -Infinity : publicationWindow(found).from;
    });
    latest.set(
      side,
      days.reduce((a, b) => Math.max(a, b), -Infinity),
    );
  }
  return latest;
}
