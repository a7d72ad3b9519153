import type { Annotation, Seen } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { evidence } from '../../model/evidence.ts';
import type { Statement } from '../../model/statement.ts';
import { sideOf } from '../../record/values/actors.ts';
import { contentWords, wordOverlap } from '../../record/values/words.ts';
import { cover, sliceOf } from '../../text/span.ts';
import { isoDay } from '../../record/values/days.ts';
import type { Day } from '../when.ts';
import { reportsOf, type Coverage, type Difference } from '../coverage.ts';
import { soleDay, whenOf } from '../when.ts';

/** Content words that two sentences must share to speak of one demand. */
const SHARED = 4;

interface Since {
  readonly article: Article;
  readonly cue: Annotation<'cue'>;
  /** First day that the words give. */
  readonly from: Day;
  readonly sides: ReadonlySet<string>;
  readonly words: readonly string[];
}

interface Dated {
  readonly article: Article;
  readonly statement: Statement;
  readonly day: Day;
  readonly side: string;
  readonly words: readonly string[];
}

/** "Since mid-May Cairo demands ...", while another article has it said at a contact before that. */
export function* timeConflicts(coverage: Coverage): Generator<Difference> {
  const sinces = [...coverage.articles.values()].flatMap((article) =>
    sincesIn(article, coverage.seen.get(article.id)),
  );
  if (sinces.length === 0) return;
  const statements = datedStatements(coverage);
  for (const since of sinces) {
    const earlier = statements.find((said) => isEarlier(since, said));
    if (earlier === undefined) continue;
    const { article, statement, day } = earlier;
    yield {
      kind: 'time_conflict',
      severity: 'info',
      rule: 'time/said-before-its-beginning',
      values: [
        { value: sliceOf(since.article.text, since.cue), evidence: [evidence(since.article, since.cue)] },
        { value: isoDay(day), evidence: [evidence(article, statement.span)] },
      ],
    };
  }
}

function isEarlier(since: Since, said: Dated): boolean {
  if (said.day >= since.from || said.article.id === since.article.id || !since.sides.has(said.side))
    return false;
  return Math.round(wordOverlap(said.words, since.words) * said.words.length) >= SHARED;
}

/** Phrases that say since when, with a date of a day, month or part of a month. */
export function sincesIn(article: Article, seen: Seen | undefined): readonly Since[] {
  if (seen === undefined) return [];
  return seen.all('cue').flatMap((cue) => {
    const slot = cue.value.slots['when'];
    const [time] = slot === undefined ? [] : seen.over('time', slot);
    const [sentence] = seen.over('sentence', cue);
    if (cue.value.cue !== 'since' || time === undefined || sentence === undefined) return [];
    const when = time.value.resolved === undefined ? null : whenOf(time.value.resolved, time.value.mod);
    if (when === null || when.to - when.from > 31) return [];
    const words = contentWords(sliceOf(article.text, sentence));
    return [{ article, cue, from: when.from, sides: sidesIn(seen, sentence), words }];
  });
}

function sidesIn(seen: Seen, sentence: Annotation<'sentence'>): ReadonlySet<string> {
  return new Set(seen.within('mention', sentence).flatMap(({ value }) => value.actors.map(sideOf)));
}

/** Statements of articles about a held contact whose day is known: they were made on that day or soon after. */
function datedStatements(coverage: Coverage): readonly Dated[] {
  const held = coverage.dossiers.filter(({ main, status }) => main && status === 'held');
  return held.flatMap((dossier) => {
    const when = dossier.date === null ? null : whenOf(dossier.date.value);
    const day = when === null ? null : soleDay(when);
    if (day === null) return [];
    const about = reportsOf(coverage, dossier).filter((report) => report.main && report.tense === 'after');
    return about.flatMap(({ article: id }) => {
      const article = coverage.articles.get(id);
      return article === undefined
        ? []
        : (coverage.statements.get(id) ?? []).flatMap((one) => dated(article, one, day));
    });
  });
}

function dated(article: Article, statement: Statement, day: Day): readonly Dated[] {
  const [speaker] = statement.speaker?.actors ?? [];
  if (speaker === undefined) return [];
  const whole = statement.frame === undefined ? statement.span : cover(statement.span, statement.frame);
  return [
    { article, statement, day, side: sideOf(speaker), words: contentWords(sliceOf(article.text, whole)) },
  ];
}
