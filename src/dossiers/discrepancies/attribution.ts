import type { ActorRef } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import { evidence, type Evidence } from '../../model/evidence.ts';
import { actor } from '../../record/values/actors.ts';
import type { Coverage, Difference } from '../coverage.ts';
import { cover, overlaps, type Span } from '../../text/span.ts';
import { groupBy } from '../group-by.ts';
import { LONG, sameWords } from '../same-words.ts';
import { blockKindAt, hasWords, quotedWords } from './quoted.ts';

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
  const printed = long.map((saying) => ({ saying, article: saying.article.id, words: saying.words }));
  for (const group of sameWords(printed)) yield* betweenArticles(group.map(({ saying }) => saying));
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

function areRivals(a: Saying, b: Saying): boolean {
  if (actor.compare({ value: a.speaker }, { value: b.speaker }) !== 'conflict') return false;
  if (a.article !== b.article) return true;
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

/** Every quotation with who is named as its speaker, where that is one. */
function sayingsOf(coverage: Coverage, article: Article): readonly Saying[] {
  const quotations = coverage.seen.get(article.id)?.all('quotation') ?? [];
  return quotations.flatMap((quotation): readonly Saying[] => {
    const words = quotedWords(article, quotation.value.content);
    if (quotation.value.use === 'title' || words.length === 0) return [];
    const kind = blockKindAt(article, quotation);
    const inHeading = kind === 'headline' || kind === 'heading';
    const told =
      speakerOf(coverage, article, quotation) ??
      (inHeading ? namedBeside(coverage, article, quotation) : null);
    if (told === null) return [];
    return [
      {
        article,
        words,
        speaker: told.speaker,
        evidence: evidence(article, cover(quotation, told.span)),
        inHeading,
      },
    ];
  });
}

interface Told {
  readonly speaker: ActorRef;
  readonly span: Span;
}

/** By the closest statement around the quotation that names one speaker. */
function speakerOf(coverage: Coverage, article: Article, quotation: Span): Told | null {
  const around = (coverage.statements.get(article.id) ?? []).filter(({ span }) => overlaps(span, quotation));
  around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const { speaker, frame, span } of around) {
    const [who, ...others] = speaker?.actors ?? [];
    if (who !== undefined && others.length === 0) return { speaker: who, span: frame ?? span };
  }
  return null;
}

/** By the one person that the heading names. */
function namedBeside(coverage: Coverage, article: Article, quotation: Span): Told | null {
  const block = article.blocks.find(({ start, end }) => start <= quotation.start && quotation.start < end);
  if (block === undefined) return null;
  const mentions = coverage.seen.get(article.id)?.within('mention', block) ?? [];
  const people = mentions.flatMap(({ value }) => value.actors).filter(({ kind }) => kind === 'person');
  const [speaker] = people;
  return speaker === undefined || people.some(({ id }) => id !== speaker.id)
    ? null
    : { speaker, span: block };
}
