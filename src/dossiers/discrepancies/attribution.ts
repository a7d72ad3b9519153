import type { ActorRef } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import { evidence } from '../../model/evidence.ts';
import type { OutlinedSaying } from '../../model/outline.ts';
import { actor } from '../../record/values/actors.ts';
import type { Coverage, Difference } from '../coverage.ts';
import { cover, overlaps, type Span } from '../../text/span.ts';
import { groupBy } from '../group-by.ts';
import type { Yielded } from '../outline.ts';
import { LONG, sameWords } from '../same-words.ts';
import { blockKindAt, hasWords, quotedWords } from './quoted.ts';

/** Words in quotation marks and who is named as having said them. */
interface Saying extends OutlinedSaying {
  readonly inHeading: boolean;
}

/** An article with its statements and annotations. */
type Told = Pick<Yielded, 'article' | 'statements' | 'seen'>;

/** Words in quotation marks that the heading gives to another than the body. */
export function* headingConflicts(coverage: Coverage): Generator<Difference> {
  for (const told of toldIn(coverage)) {
    const own = sayingsOf(told);
    for (const heading of own.filter(({ inHeading }) => inHeading)) {
      const rival = own.find((other) => !other.inHeading && areRivals(heading, other));
      if (rival !== undefined) yield difference(heading, rival);
    }
  }
}

/** The same words in quotation marks, given to different people by two articles. */
export function attributionConflicts(coverage: Coverage): Iterable<Difference> {
  return sayingConflicts(toldIn(coverage).flatMap(longSayings));
}

/** The same, of the long sayings of all articles, article by article. */
export function* sayingConflicts(sayings: readonly OutlinedSaying[]): Generator<Difference> {
  const printed = sayings.map((saying) => ({
    saying,
    article: saying.evidence.article,
    words: saying.words,
  }));
  for (const group of sameWords(printed)) yield* betweenArticles(group.map(({ saying }) => saying));
}

/** What an article prints as somebody's words below its headlines, long enough to be known again elsewhere. */
export function longSayings(told: Told): readonly OutlinedSaying[] {
  return sayingsOf(told)
    .filter(({ words, inHeading }) => words.length >= LONG && !inHeading)
    .map(({ words, speaker, evidence: place }) => ({ words, speaker, evidence: place }));
}

function toldIn({ articles, seen, statements }: Coverage): Told[] {
  return [...articles.values()].map((article) => ({
    article,
    statements: statements.get(article.id) ?? [],
    seen: seen.get(article.id) ?? NOTHING_SEEN,
  }));
}

const NOTHING_SEEN: Seen = { all: () => [], within: () => [], over: () => [] };

/** Each saying is told once, against the first that gives the words to someone else. */
function* betweenArticles(sayings: readonly OutlinedSaying[]): Generator<Difference> {
  for (const speakers of groupBy(sayings, ({ speaker }) => speaker.id).values()) {
    const [first] = speakers;
    const rival = sayings.find(
      (other) => first !== undefined && articleOf(other) !== articleOf(first) && areRivals(first, other),
    );
    if (first !== undefined && rival !== undefined && first.speaker.id < rival.speaker.id)
      yield difference(first, rival);
  }
}

function articleOf({ evidence: { article } }: OutlinedSaying): string {
  return article;
}

function areRivals(a: OutlinedSaying, b: OutlinedSaying): boolean {
  if (actor.compare({ value: a.speaker }, { value: b.speaker }) !== 'conflict') return false;
  if (articleOf(a) !== articleOf(b)) return true;
  return a.words.length <= b.words.length ? hasWords(b.words, a.words) : hasWords(a.words, b.words);
}

function difference(a: OutlinedSaying, b: OutlinedSaying): Difference {
  return {
    kind: 'attribution_conflict',
    severity: 'conflict',
    ...(articleOf(a) === articleOf(b) ? { article: articleOf(a) } : {}),
    rule:
      articleOf(a) === articleOf(b)
        ? 'attribution/heading-against-body'
        : 'attribution/article-against-article',
    values: [a, b].map((saying) => ({ value: saying.speaker.name, evidence: [saying.evidence] })),
  };
}

/** Every quotation with who is named as its speaker, where that is one. */
function sayingsOf(told: Told): readonly Saying[] {
  const { article, seen } = told;
  return seen.all('quotation').flatMap((quotation): readonly Saying[] => {
    const words = quotedWords(article, quotation.value.content);
    if (quotation.value.use === 'title' || words.length === 0) return [];
    const kind = blockKindAt(article, quotation);
    const inHeading = kind === 'headline' || kind === 'heading';
    const said = speakerOf(told, quotation) ?? (inHeading ? namedBeside(told, quotation) : null);
    if (said === null) return [];
    return [
      {
        words,
        speaker: said.speaker,
        evidence: evidence(article, cover(quotation, said.span)),
        inHeading,
      },
    ];
  });
}

interface Said {
  readonly speaker: ActorRef;
  readonly span: Span;
}

/** By the closest statement around the quotation that names one speaker. */
function speakerOf({ statements }: Told, quotation: Span): Said | null {
  const around = statements.filter(({ span }) => overlaps(span, quotation));
  around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const { speaker, frame, span } of around) {
    const [who, ...others] = speaker?.actors ?? [];
    if (who !== undefined && others.length === 0) return { speaker: who, span: frame ?? span };
  }
  return null;
}

/** By the one person that the heading names. */
function namedBeside({ article, seen }: Told, quotation: Span): Said | null {
  const block = article.blocks.find(({ start, end }) => start <= quotation.start && quotation.start < end);
  if (block === undefined) return null;
  const people = seen
    .within('mention', block)
    .flatMap(({ value }) => value.actors)
    .filter(({ kind }) => kind === 'person');
  const [speaker] = people;
  return speaker === undefined || people.some(({ id }) => id !== speaker.id)
    ? null
    : { speaker, span: block };
}
