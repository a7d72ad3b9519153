/** The examples of README.md: what the commands really print on the sample, put between their marks. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadoutRecord } from '../src/contract/index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The attribute that the example explains. */
const ATTRIBUTE = 'duration';

/** The page with its examples printed anew. */
export function withExamples(page: string): string {
  const record = JSON.parse(readout('read', 'sample', '--json')) as ReadoutRecord;
  const contact = tellingContact(record);
  const overview = readout('read', 'sample');
  const table = overview.slice(0, overview.indexOf('\n\n', overview.indexOf('\n\n') + 2));
  const why = ['why', 'sample', '--contact', contact.slice(0, 8), '--attribute', ATTRIBUTE];
  const blocks: Readonly<Record<string, string>> = {
    contacts: `    $ npx readout read sample\n${indented(table)}`,
    why: `    $ npx readout ${why.join(' ')}\n${indented(readout(...why))}`,
    project: indented(inProject()),
  };
  return page.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/gu,
    (_, head: string, name: string, end: string) => `${head}\n${blocks[name] ?? ''}\n\n${end}`,
  );
}

/** A project with the sample in it, a correction, and what it is taken back by. The project is removed again. */
function inProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-readme-'));
  const shown = (args: readonly string[]): string =>
    `$ npx readout ${args.map((arg) => (/\s/u.test(arg) ? `"${arg}"` : arg)).join(' ')}\n`;
  const done = (args: readonly string[]): string =>
    shown(args) + readout(...args, '-C', join(folder, 'calls'));
  try {
    const init = ['init', 'calls', '--sample'];
    const made =
      shown(init) +
      readout('init', join(folder, 'calls'), '--sample').replaceAll(join(folder, 'calls'), 'calls');
    const set = ['set', '09-zeitlot', 'published', '2022-02-12', '--because', 'print in the folder'];
    return [made, done(set), done(['undo'])].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The contact whose attribute has the most values, then the most reports: there is something to explain. */
function tellingContact({ contacts }: ReadoutRecord): string {
  const weight = ({ attributes }: ReadoutRecord['contacts'][number]): number => {
    const values = attributes[ATTRIBUTE]?.values ?? [];
    return values.length * 100 + values.reduce((sum, { reports }) => sum + reports.length, 0);
  };
  return [...contacts].sort((a, b) => weight(b) - weight(a))[0]?.id ?? '';
}

function readout(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${ROOT}bin/readout.js`, ...args, '-q'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`readout ${args.join(' ')}: ${stderr}`);
  return stdout;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gmu, '    ');
}
