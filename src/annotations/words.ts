import type { ClauseValue, Found } from '../model/annotation.ts';
import { clauseReading, moodOf, type ReadClause } from '../syntax/clause-reading.ts';
import { clauseWords } from '../syntax/clause-tables.ts';
import type { Range } from '../syntax/word-range.ts';
import { sentenceRules } from '../syntax/token-rules.ts';
import { tokenValue, type TaggedWord } from '../syntax/word-model.ts';
import { bySpan, type Span } from '../text/span.ts';
import { tokensIn } from '../text/tokens.ts';
import type { Annotator } from './annotator.ts';

/** Reads every sentence word by word, and says where its clauses begin and end. */
export const words: Annotator = {
  name: 'words',
  needs: ['sentence'],
  adds: ['token', 'clause'],
  *find(article, seen, { language, words: model }) {
    const rules = sentenceRules(language.tokens);
    const tables = clauseWords(language.words);
    let count = 0;
    for (const sentence of seen.all('sentence')) {
      const spans = tokensIn(article.text, sentence, rules);
      const tagged = model.tag(spans.map((span) => article.text.slice(span.start, span.end)));
      const reading = clauseReading(tagged, tables, model);
      for (const [i, word] of reading.words.entries()) {
        const span = spans[i];
        if (span)
          yield {
            layer: 'token',
            ...span,
            value: tokenValue(word),
            rule: `${language.code}/tokens`,
          } as const;
      }
      const at = { spans, words: reading.words, first: count };
      const clauses = located(reading.clauses, at, `${language.code}/clauses`);
      count += clauses.length;
      yield* clauses;
    }
  },
};

/** The clauses of a sentence as annotations; `first` is the number that the first of them will get in its layer. */
function located(
  clauses: readonly ReadClause[],
  at: { readonly spans: readonly Span[]; readonly words: readonly TaggedWord[]; readonly first: number },
  rule: string,
): Found<'clause'>[] {
  const placed = clauses.map((clause) => ({
    clause,
    spans: clause.pieces.map((piece) => spanOf(at.spans, piece)),
  }));
  const order = placed
    .map((_, i) => i)
    .sort((a, b) => bySpan(hull(placed[a]?.spans), hull(placed[b]?.spans)));
  const numberOf = new Map(order.map((i, n) => [i, at.first + n]));
  return order.flatMap((i) => {
    const found = placed[i];
    if (!found) return [];
    const { clause, spans } = found;
    const { verb, lemma, introducer, kind } = clause;
    const parent = clause.parent === undefined ? undefined : numberOf.get(clause.parent);
    const verbSpan = verb === undefined ? undefined : at.spans[verb];
    const value: ClauseValue = {
      kind,
      ...(verbSpan && { verb: verbSpan }),
      ...(lemma !== undefined && { lemma }),
      ...moodOf(at.words[verb ?? -1]),
      ...(introducer !== undefined && { introducer }),
      ...(parent !== undefined && { parent }),
    };
    return [{ layer: 'clause', ...hull(spans), value, rule, ...(spans.length > 1 && { spans }) } as const];
  });
}

function spanOf(spans: readonly Span[], { from, to }: Range): Span {
  return { start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 };
}

function hull(spans: readonly Span[] | undefined): Span {
  return { start: spans?.[0]?.start ?? 0, end: spans?.at(-1)?.end ?? 0 };
}
