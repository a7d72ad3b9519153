import type { Seen } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { evidence } from '../model/evidence.ts';
import type { ContactReading, Report, ReportedValue } from '../model/report.ts';
import { ATTRIBUTES } from '../record/index.ts';
import { around } from './around.ts';
import { readingsOf } from './readings.ts';

/** What an article says of each contact it names: one report a contact, attributes in reading order. */
export function report(article: Article, seen: Seen): Report[] {
  return around(readingsOf(article, seen).map((reading, n) => ({ reading, report: reportOf(reading, n) })));
}

function reportOf(reading: ContactReading, n: number): Report {
  const [first] = reading.passages;
  const values: Record<string, readonly ReportedValue[]> = {};
  for (const attribute of ATTRIBUTES) {
    const found = [...attribute.find(reading)];
    if (found.length > 0) values[attribute.name] = found;
  }
  return {
    id: `${reading.article.id}c${n + 1}`,
    article: reading.article.id,
    type: reading.type,
    status: reading.status,
    participants: reading.participants,
    main: reading.main,
    tense: first.tense,
    ...(isCutOff(reading.article) ? { cutOff: true as const } : {}),
    first: evidence(reading.article, first.cue ?? first.span),
    sentences: reading.passages.map(({ sentence: { start, end } }) => ({ start, end })),
    values,
  };
}

function isCutOff({ messages }: Article): boolean {
  return messages.some(({ code }) => code === 'page/cut-off');
}
