import type { Article } from '../../model/article.ts';
import { evidence } from '../../model/evidence.ts';
import type { Span } from '../../text/span.ts';
import type { Coverage, Difference } from '../coverage.ts';

/** Messages that say the text itself is damaged, not that something is missing. */
const DAMAGE: ReadonlySet<string> = new Set([
  'text/quality',
  'text/quote-unclosed',
  'text/mojibake',
  'text/encoding',
]);

/** Articles whose text looks damaged, with the places; page furniture counts only beside other damage. */
export function* textQuality(coverage: Coverage): Generator<Difference> {
  for (const article of coverage.articles.values()) {
    const said = article.messages.filter(({ code }) => DAMAGE.has(code));
    const damage = [
      ...said.map(({ text, span }) => ({
        value: text,
        evidence: span === undefined ? [] : [evidence(article, span)],
      })),
      ...unclosed(coverage, article).map((span) => ({
        value: UNCLOSED,
        evidence: [evidence(article, span)],
      })),
      ...turned(coverage, article).map((span) => ({ value: TURNED, evidence: [evidence(article, span)] })),
    ];
    if (damage.length === 0) continue;
    const furniture = article.blocks.filter(({ kind }) => kind === 'boilerplate');
    yield {
      kind: 'text_quality',
      severity: 'info',
      article: article.id,
      rule: 'text-quality/damaged',
      values: [
        ...damage,
        ...furniture.map((block) => ({
          value: 'page furniture in the text',
          evidence: [evidence(article, block)],
        })),
      ],
    };
  }
}

const UNCLOSED = 'a quotation mark without a partner';

/** Quotations without a closing mark, unless the next paragraph carries them on. */
function unclosed(coverage: Coverage, article: Article): readonly Span[] {
  const quotations = coverage.seen.get(article.id)?.all('quotation') ?? [];
  return quotations.filter(
    ({ value }, i) => value.end === 'guessed' && quotations[i + 1]?.value.continues !== true,
  );
}

const TURNED = 'a closing quotation mark that opens';

/** Quotations that open with “ in an article that elsewhere opens them with „: there “ is the closing mark. */
function turned(coverage: Coverage, article: Article): readonly Span[] {
  const quotations = coverage.seen.get(article.id)?.all('quotation') ?? [];
  const opening = (mark: string): readonly Span[] =>
    quotations.filter(({ start }) => article.text[start] === mark);
  return opening('„').length > 0 ? opening('“') : [];
}
