import { readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError, type ErrorCode } from '../model/errors.ts';

/** Bytes with where they came from; `path` is absent for standard input. */
export interface Input {
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** What could be opened and what could not, each in the order in which it was named. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failed: readonly ReadoutError[];
  /** Files in named folders that are of no kind that is read from folders. */
  readonly passedOver: readonly string[];
}

/** In a folder these are read, and everything below it; other files are passed over. A file named by itself is always read. */
const IN_FOLDERS = /\.(?:txt|text|jsonl|ndjson)$/iu;
/** Larger files are refused: one article is never so large, and a collection of texts can be split. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Opens files, folders and (`-`) standard input. Never throws: each failure is kept with its place. */
export function openInputs(names: readonly string[]): Inputs {
  const listed = listInputs(names);
  const inputs: Input[] = [];
  const failed = [...listed.failed];
  for (const path of listed.paths) {
    const input = openInput(path);
    if (input instanceof ReadoutError) failed.push(input);
    else inputs.push(input);
  }
  return { inputs, failed, passedOver: listed.passedOver };
}

/** What is there to be opened: paths, and `-`. */
export interface Listed {
  readonly paths: readonly string[];
  readonly failed: readonly ReadoutError[];
  readonly passedOver: readonly string[];
}

/** The files that names stand for, without opening them. */
export function listInputs(names: readonly string[]): Listed {
  const paths: string[] = [];
  const failed: ReadoutError[] = [];
  const passedOver: string[] = [];
  for (const name of names) {
    try {
      for (const path of name === '-' ? [name] : filesOf(name)) {
        if (path === name || IN_FOLDERS.test(path)) paths.push(path);
        else passedOver.push(path);
      }
    } catch (error) {
      failed.push(readable(error, name));
    }
  }
  return { paths, failed, passedOver };
}

/** One file, or standard input, with its bytes; what stands in the way is given back, not thrown. */
export function openInput(path: string): Input | ReadoutError {
  try {
    return opened(path);
  } catch (error) {
    return readable(error, path);
  }
}

/** The file itself, or all files of the folder and the folders in it, sorted; hidden ones are left out. */
function filesOf(name: string): string[] {
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
    .map((entry) => join(name, entry.name).replaceAll('\\', '/'))
    .sort()
    .flatMap(filesOf);
}

function opened(path: string): Input {
  if (path === '-') return { bytes: standardInput() };
  const { size } = statSync(path);
  if (size > MOST_BYTES)
    throw new ReadoutError('input/too-large', `${size} bytes, at most ${MOST_BYTES} are read`, path);
  return { path, bytes: readFileSync(path) };
}

/** All of standard input. A pipe that has nothing yet is waited for, a terminal until the end of input is typed. */
function standardInput(): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = Buffer.alloc(1 << 16);
    const length = readOnce(piece);
    if (length === 0) return Buffer.concat(pieces);
    if (length > 0) pieces.push(piece.subarray(0, length));
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
}

/** Milliseconds between two looks at a pipe that has nothing yet. */
const WAIT_MS = 10;

/** Bytes read; 0 at the end, -1 when there is nothing yet. */
function readOnce(into: Uint8Array): number {
  try {
    return readSync(0, into);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return -1;
    if (code === 'EOF') return 0;
    throw error;
  }
}

const CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ['input/not-found', 'there is no such file or folder'],
  ENOTDIR: ['input/not-found', 'there is no such file or folder'],
  EACCES: ['input/unreadable', 'it may not be read'],
  EPERM: ['input/unreadable', 'it may not be read'],
};

function readable(error: unknown, name: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { code = '', path = name } = error as NodeJS.ErrnoException;
  const [as, why] = CODES[code] ?? (['input/unreadable', `it cannot be read (${code})`] as const);
  return new ReadoutError(as, why, path);
}
