/**
 * Holds the import table: which part of `src/` may import which, and which packages from outside. A part is a folder
 * or a file right below `src/`. Test files stand beside what they test and are free. Prints every breach; exit status 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `type x`: types of x only. `x/y`: that part of x only. `+ package`: from outside. */
const TABLE: Readonly<Record<string, string>> = {
  text: '',
  model: 'text',
  languages: 'text, type model, + snowball-stemmers',
  syntax: 'model, text, type languages',
  record: 'model, text, + temporal-polyfill',
  gazetteer: 'model, text',
  contract: 'type model, + zod',
  sources:
    'model, text, + htmlparser2, + linkedom, + @mozilla/readability, + html-encoding-sniffer, + feedsmith, + warcio, + fflate, + node:v8, + node:zlib',
  fetch: 'model, + undici, + ipaddr.js, + node:dns, + node:zlib',
  articles: 'model, text, languages, record/values, + node:crypto',
  annotations: 'model, text, languages, syntax, gazetteer, record/values',
  reports: 'model, text, record',
  dossiers: 'model, text, record, + node:crypto',
  exports: 'model, text, record, contract, + csv-stringify, + fflate, + node:crypto',
  resources: 'model, + node:fs, + node:os, + node:path, + node:url, + node:zlib, + smol-toml',
  store: 'model, text, + better-sqlite3, + kysely, + node:crypto, + node:fs/promises, + node:zlib',
  'pipeline.ts': 'model, text, syntax, languages, gazetteer, articles, annotations, reports, dossiers',
  project:
    'model, text, languages, record, contract, articles, annotations, dossiers, exports, store, pipeline.ts, + diff',
  'versions.ts': 'resources',
  'world.ts': 'model, languages, syntax, gazetteer, resources, pipeline.ts, type annotations',
  'network.ts': 'model, fetch',
  'feed-wire.ts': 'model, sources, fetch, network.ts',
  'feeds.ts': 'model, project, resources, sources, network.ts, feed-wire.ts, type open-project.ts',
  'open-project.ts': 'model, project, store, resources, intake.ts, versions.ts, world.ts',
  'briefs.ts': 'model, type record, contract, dossiers, exports, type project, in-locale.ts, versions.ts',
  'in-locale.ts': 'model, gazetteer, record, resources',
  'packs.ts': 'in-locale.ts, model, dossiers, exports, project, store/log-chain.ts, versions.ts',
  'app.ts':
    'briefs.ts, in-locale.ts, packs.ts, model, text, languages, syntax, record, gazetteer, contract, sources, articles, annotations, reports, dossiers, exports, resources, intake.ts, pipeline.ts, times.ts, words.ts, versions.ts, world.ts, open-project.ts, feeds.ts, network.ts, project, type store',
  'intake.ts': 'model, languages, articles, resources, sources, network.ts',
  'index.ts': 'app.ts, model, contract',
  'times.ts': 'annotations, languages, text, type model',
  'words.ts': 'languages, syntax, text, type model',
  server: 'app.ts, model, text, record, contract, + hono, + @hono/node-server, + intl-messageformat, + zod',
  cli: 'app.ts, server, model, contract, + commander, + picocolors, + cli-progress, + node:fs, + node:child_process, + node:os, + node:path, + node:url',
};

const SRC = `${dirname(fileURLToPath(import.meta.url))}/../src`;
const IMPORT = /^(?:import|export)\s([\w\s{},*]*)'([^']+)'|\bimport\('([^']+)'\)/gmu;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = sourceFiles().flatMap((file) => breachesOf(file, readFileSync(`${SRC}/${file}`, 'utf8')));
  for (const breach of breaches) console.log(breach);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.test.ts'))
    .sort();
}

/** Imports of a file (path below `src/`) that the table does not allow, a line each. */
export function breachesOf(file: string, text: string): string[] {
  const part = file.split('/')[0] ?? '';
  const row = TABLE[part]?.split(', ');
  if (row === undefined) return [`src/${file}: ${part} has no row in the import table`];
  return [...text.matchAll(IMPORT)].flatMap(([, words = '', from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const wanted = target.startsWith('.') ? posix.join(posix.dirname(file), target) : `+ ${target}`;
    if (wanted.startsWith(`${part}/`) || row.some((allowed) => allows(allowed, wanted, words))) return [];
    return [`src/${file}: imports ${target}; ${part} may import: ${row.join(', ') || 'nothing'}`];
  });
}

function allows(allowed: string, wanted: string, words: string): boolean {
  if (allowed.startsWith('+ ')) return wanted === allowed || wanted.startsWith(`${allowed}/`);
  const folder = allowed.replace('type ', '');
  if (wanted !== folder && !wanted.startsWith(`${folder}/`)) return false;
  return folder === allowed || onlyTypes(words);
}

/** True for `import type …` and `import { type A, type B }`. */
function onlyTypes(words: string): boolean {
  const names = words
    .replace(/^[^{]*\{/u, '')
    .split(',')
    .map((name) => name.trim());
  return (
    words.trim().startsWith('type ') ||
    names.every((name) => name === '' || name.startsWith('type ') || name.startsWith('}'))
  );
}
