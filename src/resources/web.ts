import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './package.ts';

/** A file of the browser's part with its media type. */
export interface WebFile {
  readonly body: string;
  readonly type: string;
}

/** The files of the browser's part. No other name is ever looked for on disk. */
const FILES: Readonly<Record<string, string>> = {
  'brief.css': 'text/css; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** A file of the browser's part by its name; undefined for a name that is none of them. */
export function webFile(name: string): WebFile | undefined {
  const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  return type === undefined
    ? undefined
    : { body: readFileSync(join(PACKAGE_ROOT, 'web', name), 'utf8'), type };
}
