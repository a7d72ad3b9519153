/** Writes the generated docs from the contract; with `--check` it only says which are stale (exit status 1). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { record } from '../src/contract/record.ts';
import { recordPage } from './record-page.ts';

const DOCS = `${dirname(fileURLToPath(import.meta.url))}/../docs`;
const schema = z.toJSONSchema(record, { io: 'input', unrepresentable: 'throw' });

const pages: readonly (readonly [string, string])[] = [
  ['schema/record-1.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['record.md', recordPage(schema)],
];

function current(path: string): string {
  try {
    return readFileSync(`${DOCS}/${path}`, 'utf8');
  } catch {
    return '';
  }
}

const stale = pages.filter(([path, text]) => current(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`docs/${path} does not say what the contract says`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(`${DOCS}/schema`, { recursive: true });
  for (const [path, text] of stale) {
    writeFileSync(`${DOCS}/${path}`, text);
    console.log(`wrote docs/${path}`);
  }
}
