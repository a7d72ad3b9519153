import { createHash } from 'node:crypto';
import type { ReadoutRecord } from '../../contract/index.ts';
import { codePointsIn } from '../../text/code-points.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import { quotesOf, type Quote } from './quotes.ts';

/** Characters around a quote that are given with it, so that it can be found in another copy of the text. UTF-16 units. */
export const AROUND = 32;
/** Names of ours within the JSON-LD. */
const NAMESPACE = 'urn:readout:';
const ID_DIGITS = 16;

const MOTIVATIONS: Readonly<Record<Quote['of']['kind'], string>> = {
  title: 'identifying',
  value: 'describing',
  difference: 'assessing',
  statement: 'classifying',
  framing: 'assessing',
};

/** Texts of the articles; a text that is not at hand leaves its quotes out. */
export type Texts = ReadonlyMap<string, string>;

/**
 * The words of a record as a W3C Web Annotation page: each with its position in Unicode code points, as that model counts, the
 * words with those before and behind, and the hash of the text. The same words of the same thing have the same id.
 */
export function annotationPage(record: ReadoutRecord, texts: Texts): object {
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  const points = new Map([...texts].map(([id, text]) => [id, codePointsIn(text)]));
  const { version, rules } = record.generator;
  const items = quotesOf(record).flatMap((one) => {
    const [article, text, toPoints] = [articles.get(one.article), texts.get(one.article), points.get(one.article)];
    if (article === undefined || text === undefined || toPoints === undefined) return [];
    const spans = one.spans ?? [one];
    return [
      {
        id: idOf(one, article.sha256),
        type: 'Annotation',
        motivation: MOTIVATIONS[one.of.kind],
        body: bodyOf(one),
        target: spans.map((span) => ({
          source: article.url ?? `urn:sha256:${article.sha256}`,
          'readout:sha256': article.sha256,
          'readout:article': article.id,
          selector: [
            { type: 'TextPositionSelector', ...toPoints(span) },
            { type: 'TextQuoteSelector', ...around(text, span) },
          ],
        })),
      },
    ];
  }); // prettier-ignore
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { readout: NAMESPACE }],
    type: 'AnnotationPage',
    generator: {
      type: 'Software',
      name: 'Readout',
      'schema:softwareVersion': version,
      'readout:rules': rules,
    },
    items,
  };
}

/** The words with those before and behind; no half of a pair of UTF-16 units is cut off. */
export function around(text: string, span: Span): { exact: string; prefix: string; suffix: string } {
  const prefix = text.slice(Math.max(0, span.start - AROUND), span.start).replace(/^[\uDC00-\uDFFF]/u, '');
  const suffix = text.slice(span.end, span.end + AROUND).replace(/[\uD800-\uDBFF]$/u, '');
  return { exact: sliceOf(text, span), prefix, suffix };
}

function bodyOf({ of: { kind, id, property, value, rule } }: Quote): object {
  return {
    type: 'Dataset',
    'readout:kind': kind,
    'readout:of': id,
    ...(property === undefined ? {} : { 'readout:property': property }),
    ...(value === undefined ? {} : { 'readout:value': value }),
    ...(rule === undefined ? {} : { 'readout:rule': rule }),
  };
}

function idOf({ of, start, end }: Quote, sha256: string): string {
  const said = JSON.stringify([sha256, start, end, of.kind, of.id, of.property, of.value, of.rule]);
  return `${NAMESPACE}annotation:${createHash('sha256').update(said, 'utf8').digest('hex').slice(0, ID_DIGITS)}`;
}
