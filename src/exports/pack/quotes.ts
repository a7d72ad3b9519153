import type { ReadoutRecord } from '../../contract/index.ts';
import type { Span } from '../../text/span.ts';

/** Words of an article that the record rests on, with what they are evidence of. */
export interface Quote extends Span {
  readonly article: string;
  readonly quote: string;
  /** The parts, where the words do not stand together. */
  readonly spans?: readonly Span[];
  readonly of: QuoteOf;
}

/** What words are evidence of. */
export interface QuoteOf {
  readonly kind: 'value' | 'difference' | 'statement' | 'framing' | 'title';
  /** Id of the contact, the difference or the statement; of the article for framing and title. */
  readonly id: string;
  /** Attribute of the contact or the difference; kind of framing; speaker of a statement. */
  readonly property?: string;
  readonly value?: unknown;
  readonly rule?: string;
}

/** All words that values, differences, statements and framing rest on, and the titles: in the order of the record. */
export function quotesOf(record: ReadoutRecord): Quote[] {
  return [
    ...titles(record),
    ...values(record),
    ...differences(record),
    ...statements(record),
    ...framings(record),
  ];
}

function titles({ articles }: ReadoutRecord): Quote[] {
  return articles.flatMap(({ id, title }) =>
    title === null ? [] : [{ article: id, ...title, of: { kind: 'title', id } as const }],
  );
}

function values({ contacts }: ReadoutRecord): Quote[] {
  return contacts.flatMap(({ id, attributes }) =>
    Object.entries(attributes).flatMap(([property, attribute]) =>
      (attribute?.values ?? []).flatMap(({ value, reports }) =>
        reports.map(({ article, start, end, quote, spans, rule }): Quote => ({
          ...words({ article, start, end, quote, spans }),
          of: { kind: 'value', id, property, value, rule },
        })),
      ),
    ),
  );
}

function differences({ discrepancies }: ReadoutRecord): Quote[] {
  return discrepancies.flatMap(({ id, kind, rule, values: sides }) =>
    sides.flatMap(({ value, evidence }) =>
      evidence.map((one): Quote => ({
        ...words(one),
        of: { kind: 'difference', id, property: kind, value, rule },
      })),
    ),
  );
}

function statements(record: ReadoutRecord): Quote[] {
  return record.statements.map(({ id, speaker, rule, ...one }): Quote => ({
    ...words(one),
    of: { kind: 'statement', id, ...(speaker === null ? {} : { property: speaker.name }), rule },
  }));
}

function framings({ framing }: ReadoutRecord): Quote[] {
  return framing.map(({ kind, reason, ...one }): Quote => ({
    ...words(one),
    of: { kind: 'framing', id: one.article, property: kind, value: reason },
  }));
}

/** The words alone. */
function words({
  article,
  start,
  end,
  quote,
  spans,
}: {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly spans?: readonly Span[] | undefined;
}): Omit<Quote, 'of'> {
  return { article, start, end, quote, ...(spans === undefined ? {} : { spans }) };
}
