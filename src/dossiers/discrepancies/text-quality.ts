import { evidence } from '../../model/evidence.ts';
import type { Coverage, Difference } from '../coverage.ts';

/** Messages that say the text itself is damaged, not that something is missing. */
const DAMAGE: ReadonlySet<string> = new Set([
  'text/quality',
  'text/quote-unclosed',
  'text/mojibake',
  'text/encoding',
]);

/** Articles whose text looks damaged, with the places; page furniture counts only beside other damage. */
export function* textQuality({ articles }: Coverage): Generator<Difference> {
  for (const article of articles.values()) {
    const damage = article.messages.filter(({ code }) => DAMAGE.has(code));
    if (damage.length === 0) continue;
    const furniture = article.blocks.filter(({ kind }) => kind === 'boilerplate');
    yield {
      kind: 'text_quality',
      severity: 'info',
      article: article.id,
      rule: 'text-quality/damaged',
      values: [
        ...damage.map(({ text, span }) => ({
          value: text,
          evidence: span === undefined ? [] : [evidence(article, span)],
        })),
        ...furniture.map((block) => ({
          value: 'page furniture in the text',
          evidence: [evidence(article, block)],
        })),
      ],
    };
  }
}
