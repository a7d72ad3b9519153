/** Writes the generated docs anew; with `--check` it only says which are stale (exit status 1). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ATTRIBUTES } from '../src/app.ts';
import { COMMANDS } from '../src/contract/commands.ts';
import { record } from '../src/contract/record.ts';
import { readTables } from '../src/gazetteer/load.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';
import { apiPage } from './api-page.ts';
import { commandsPage } from './commands-page.ts';
import { gazetteerPage } from './gazetteer-page.ts';
import { withExamples } from './readme-examples.ts';
import { recordPage } from './record-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const schema = z.toJSONSchema(record, { io: 'input', unrepresentable: 'throw' });
/** One schema for all forms; what several of them have in common stands once. */
const commands = z.toJSONSchema(
  z.union(Object.values(COMMANDS) as [z.ZodType, z.ZodType]).meta({
    title: 'What the commands of a Readout project print with --json',
  }),
  { io: 'input', unrepresentable: 'throw', reused: 'ref' },
);

const pages: readonly (readonly [string, string])[] = [
  ['docs/schema/record-1.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['docs/schema/commands-1.json', `${JSON.stringify(commands, null, 1)}\n`],
  ['docs/commands.md', commandsPage()],
  ['docs/record.md', recordPage(schema, new Map(ATTRIBUTES.map(({ name, about }) => [name, about])))],
  ['docs/api.md', apiPage()],
  ['docs/gazetteer.md', gazetteerPage(readTables(readGazetteerTables()))],
  ['README.md', withExamples(current('README.md'))],
];

function current(path: string): string {
  return existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, 'utf8') : '';
}

const stale = pages.filter(([path, text]) => current(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: npm run docs writes it anew`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(`${ROOT}${path}`), { recursive: true });
    writeFileSync(`${ROOT}${path}`, text);
    console.log(`wrote ${path}`);
  }
}
