/**
 * Reads JSON Lines `{id, text, language}` with the speech annotators alone and prints a record that the quote scorers read:
 * statements and framing, no contacts. For measuring while the other stages change.
 *
 *   node --import tsx scripts/quotes-score.ts INPUT.jsonl > record.json
 */
import { readFileSync } from 'node:fs';
import { annotate } from '../src/annotations/annotate.ts';
import type { Annotator } from '../src/annotations/annotator.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { extract } from '../src/articles/extract.ts';
import { statementJson } from '../src/exports/statements.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import type { Article } from '../src/model/article.ts';
import { statementsOf } from '../src/reports/voices.ts';
import { speechAnnotators, worldFor } from './speech-world.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
}

const [file = '-'] = process.argv.slice(2);
const lines = readFileSync(file === '-' ? 0 : file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const annotators: readonly Annotator[] = speechAnnotators(ANNOTATORS);
const record = {
  schema: 'readout/record/1',
  articles: [] as unknown[],
  statements: [] as unknown[],
  framing: [] as unknown[],
  contacts: [],
  discrepancies: [],
  actors: [],
};
for (const line of lines) {
  const { id, text, language = 'de' } = JSON.parse(line) as Line;
  const article: Article = extract(
    { text, origin: id, stated: { id, language, file: id }, notes: [] },
    LANGUAGES,
  );
  const seen = annotate(article, annotators, worldFor(language));
  record.articles.push({
    id: article.id,
    file: id,
    sha256: article.sha256,
    language,
    blocks: article.blocks,
    title: null,
    outlet: null,
    messages: [],
  });
  record.statements.push(
    ...statementsOf(article, seen).map((statement) => statementJson(statement, article)),
  );
  record.framing.push(
    ...seen.all('framing').map((a) => ({
      article: article.id,
      start: a.start,
      end: a.end,
      quote: text.slice(a.start, a.end),
      ...a.value,
    })),
  );
}
process.stdout.write(JSON.stringify(record));
