import type { ActorRef } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import { evidence, type Evidence } from '../../model/evidence.ts';
import type { Statement } from '../../model/statement.ts';
import { actor } from '../../record/values/actors.ts';
import type { Coverage, Difference } from '../coverage.ts';
import { groupBy } from '../group-by.ts';
import { blockKindAt, hasWords, headlineQuotations, quotedWords } from './quoted.ts';

/** Content words a saying must have to be compared between articles: fewer ("rote Linie") are said by many. */
const LONG = 4;

/** Words in quotation marks and who is named as having said them. */
interface Saying {
  readonly article: Article;
  readonly words: readonly string[];
  readonly speaker: ActorRef;
  readonly evidence: Evidence;
  readonly inHeading: boolean;
}

/** The same words in quotation marks, given to different people: by heading and body, or by two articles. */
export function* attributionConflicts(coverage: Coverage): Generator<Difference> {
  const sayings = [...coverage.articles.values()].flatMap((article) => sayingsOf(coverage, article));
  for (const own of groupBy(sayings, ({ article }) => article.id).values()) {
    for (const heading of own.filter(({ inHeading }) => inHeading)) {
      const rival = own.find((other) => !other.inHeading && areRivals(heading, other));
      if (rival !== undefined) yield difference(heading, rival);
    }
  }
  const long = sayings.filter(({ words, inHeading }) => words.length >= LONG && !inHeading);
  for (const list of groupBy(long, opening).values()) yield* betweenArticles(list);
}

/** Each saying is told once, against the first that gives the words to someone else. */
function* betweenArticles(sayings: readonly Saying[]): Generator<Difference> {
  for (const speakers of groupBy(sayings, ({ speaker }) => speaker.id).values()) {
    const [first] = speakers;
    const rival = sayings.find(
      (other) => first !== undefined && other.article !== first.article && areRivals(first, other),
    );
    if (first !== undefined && rival !== undefined && first.speaker.id < rival.speaker.id)
      yield difference(first, rival);
  }
}

/** The stems of the first words: sayings that begin otherwise are not compared between articles. */
function opening({ words }: Saying): string {
  return words
    .slice(0, LONG)
    .map((word) => word.slice(0, 4))
    .join(' ');
}

function areRivals(a: Saying, b: Saying): boolean {
  if (actor.compare({ value: a.speaker }, { value: b.speaker }) !== 'conflict') return false;
  return a.words.length <= b.words.length ? hasWords(b.words, a.words) : hasWords(a.words, b.words);
}

function difference(a: Saying, b: Saying): Difference {
  return {
    kind: 'attribution_conflict',
    severity: 'conflict',
    ...(a.article.id === b.article.id ? { article: a.article.id } : {}),
    rule:
      a.article.id === b.article.id
        ? 'attribution/heading-against-body'
        : 'attribution/article-against-article',
    values: [a, b].map((saying) => ({ value: saying.speaker.name, evidence: [saying.evidence] })),
  };
}

/** Direct speech with its speaker, and quotations in headings with the one person the heading names. */
function sayingsOf(coverage: Coverage, article: Article): readonly Saying[] {
  const statements = coverage.statements.get(article.id) ?? [];
  const said = statements.flatMap((statement) => directSaying(article, statement));
  const headings = headlineQuotations(coverage, article).flatMap((quotation): readonly Saying[] => {
    if (statements.some(({ span }) => span.start < quotation.end && quotation.start < span.end)) return [];
    const block = article.blocks.find(({ start, end }) => start <= quotation.start && quotation.start < end);
    const mentions =
      block === undefined ? [] : (coverage.seen.get(article.id)?.within('mention', block) ?? []);
    const people = mentions.flatMap(({ value }) => value.actors).filter(({ kind }) => kind === 'person');
    const [speaker] = people;
    if (speaker === undefined || people.some(({ id }) => id !== speaker.id)) return [];
    const words = quotedWords(article, quotation.value.content);
    return [{ article, words, speaker, evidence: evidence(article, block ?? quotation), inHeading: true }];
  });
  return [...said, ...headings].filter(({ words }) => words.length > 0);
}

function directSaying(article: Article, { type, span, speaker, frame }: Statement): readonly Saying[] {
  const [who, ...others] = speaker?.actors ?? [];
  if (type !== 'direct' || who === undefined || others.length > 0) return [];
  const kind = blockKindAt(article, span);
  const words = quotedWords(article, span);
  const whole =
    frame === undefined
      ? span
      : { start: Math.min(frame.start, span.start), end: Math.max(frame.end, span.end) };
  return [
    {
      article,
      words,
      speaker: who,
      evidence: evidence(article, whole),
      inHeading: kind === 'headline' || kind === 'heading',
    },
  ];
}
