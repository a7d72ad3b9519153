/**
 * Builds the record that a time scorer reads, from JSON Lines `{id, text, language, published?}` on standard input:
 *   python3 inputs.py CORPUS | node --import tsx scripts/times-score.ts > record.json
 */
import { readFileSync } from 'node:fs';
import { tagTimes } from '../src/times.ts';

interface Input {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly published?: string;
}

const inputs = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Input);

const times = inputs.flatMap(({ id, text, language, published }) =>
  tagTimes(text, { language, ...(published ? { reference: published } : {}) }).map((time) => ({
    article: id,
    ...time,
  })),
);

process.stdout.write(
  JSON.stringify({ schema: 'readout/record/1', articles: inputs.map(({ id }) => ({ id })), times }),
);
