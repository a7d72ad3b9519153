import type { ActorRef } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Report } from '../model/report.ts';
import type { Statement } from '../model/statement.ts';
import { contains, cover, overlaps, type Span } from '../text/span.ts';

/** An article with its statements and reports, and the contact that holds a report. */
export interface Told {
  readonly article: Article;
  readonly reports: readonly Report[];
  readonly contactOf: (report: Report) => string | undefined;
}

/**
 * The contact that a statement was made in or about, by the narrowest of: its own sentence, its paragraph up to it, what headline
 * and lead report, the article.
 * Undefined where more than one is left there, or where a speaker is neither a participant nor of a participant's side.
 */
export function saidAbout(statement: Statement, { article, reports, contactOf }: Told): string | undefined {
  const { span, frame } = statement;
  const own = frame === undefined ? span : cover(frame, span);
  const block = article.blocks.find((one) => contains(one, { start: own.start, end: own.start }));
  const before = block && { start: block.start, end: own.end };
  const near = [own, before]
    .map((place) => (place ? reportsIn(reports, place) : []))
    .find((found) => found.length > 0);
  const main = reports.filter((report) => report.main);
  const left = new Set(
    (near ?? (main.length > 0 ? main : reports)).filter((report) => fits(statement, report)).map(contactOf),
  );
  const [contact] = left;
  return left.size === 1 ? contact : undefined;
}

function reportsIn(reports: readonly Report[], place: Span): readonly Report[] {
  return reports.filter(({ sentences }) => sentences.some((sentence) => overlaps(sentence, place)));
}

/** True when whoever speaks, or passes it on, takes part or speaks for a side that does. */
function fits({ speaker, via }: Statement, { participants }: Report): boolean {
  const people = [...(speaker?.actors ?? []), ...via.flatMap(({ actors }) => actors)].filter(
    ({ carrier }) => carrier !== true,
  );
  return people.some((who) => participants.some((participant) => side(participant) === side(who)));
}

function side({ id, side: acts }: ActorRef): string {
  return acts ?? id;
}
