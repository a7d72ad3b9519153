import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { ReadoutError, type ErrorCode } from '../model/errors.ts';

/** A file or standard input, read when it is asked for. Each reading may throw `ReadoutError` with the path. */
export interface Input {
  /** As the user named it; absent for standard input. */
  readonly path?: string;
  /** Found in a folder, not named by itself. */
  readonly inFolder: boolean;
  /** The first bytes: enough to tell the kind. */
  readonly head: () => Uint8Array;
  readonly bytes: () => Uint8Array;
  /** The same in pieces, for kinds that may be larger than memory. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** What could be opened and what could not, each in the order in which it was named. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly failed: readonly ReadoutError[];
  /** Files in named folders that are of no kind that is read from folders. */
  readonly passedOver: readonly string[];
}

/** In a folder these are read, and everything below it; other files are passed over. A file named by itself is always read. */
const IN_FOLDERS = /\.(?:txt|text|jsonl|ndjson|x?html?|mht|mhtml|rss|atom|rdf|xml|opml|warc|warc\.gz|zip)$/iu;
/** Larger files are refused where they must be held as a whole: one article is never so large, and a collection can be split. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Bytes of a head. */
const HEAD = 64 * 1024;

/** Finds files, folders and (`-`) standard input. Never throws: each failure is kept with its place. */
export function openInputs(names: readonly string[]): Inputs {
  const inputs: Input[] = [];
  const failed: ReadoutError[] = [];
  const passedOver: string[] = [];
  for (const name of names) {
    try {
      for (const path of name === '-' ? [name] : filesOf(name)) {
        if (path === '-') inputs.push(standardInput());
        else if (path === name || IN_FOLDERS.test(path)) inputs.push(fileAt(path, path !== name));
        else passedOver.push(path);
      }
    } catch (error) {
      failed.push(readable(error, name));
    }
  }
  return { inputs, failed, passedOver };
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

function fileAt(path: string, inFolder: boolean): Input {
  return {
    path,
    inFolder,
    head: () => orReadable(path, () => headAt(path)),
    bytes: () =>
      orReadable(path, () => {
        const { size } = statSync(path);
        if (size > MOST_BYTES)
          throw new ReadoutError('input/too-large', `${size} bytes, at most ${MOST_BYTES} are read`, path);
        return readFileSync(path);
      }),
    async *pieces() {
      try {
        for await (const piece of createReadStream(path)) yield piece as Uint8Array;
      } catch (error) {
        throw readable(error, path);
      }
    },
  };
}

function headAt(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** Standard input can be read once: it is held as a whole. */
function standardInput(): Input {
  let held: Uint8Array | undefined;
  const bytes = () => (held ??= allOfStandardInput());
  return {
    inFolder: false,
    head: () => orReadable('-', () => bytes().subarray(0, HEAD)),
    bytes: () => orReadable('-', bytes),
    async *pieces() {
      yield await Promise.resolve(orReadable('-', bytes));
    },
  };
}

function orReadable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw readable(error, name);
  }
}

/** All of standard input. A pipe that has nothing yet is waited for, a terminal until the end of input is typed. */
function allOfStandardInput(): Uint8Array {
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
