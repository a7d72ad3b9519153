import { ReadoutError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { Read, SourceHint, SourceReader } from './source-reader.ts';

/** What an archive may hold at most. */
const MOST = {
  /** Files. */
  files: 20_000,
  /** Bytes of one file, decompressed. */
  file: 50 * 1024 * 1024,
  /** Bytes of all files together, decompressed. */
  all: 2 * 1024 * 1024 * 1024,
  /** Decompressed bytes for one byte of the archive: text reaches 20. */
  ratio: 200,
};
/** Files are decompressed so many bytes at a time. */
const BATCH = 32 * 1024 * 1024;
/** What is read from an archive; everything else in it is passed over. */
const READ = /\.(?:txt|text|jsonl|ndjson|x?html?|mht|mhtml|rss|atom|rdf|xml|warc|warc\.gz)$/iu;

/** Archives in the archive: they are named, not opened, as one may hold another without end. */
const NESTED = /\.(?:zip|7z|rar|tar|tgz|gz|bz2|xz)$/iu;

/** A file in the archive, as the archive describes it. */
interface Member {
  readonly name: string;
  readonly originalSize: number;
  readonly size: number;
}

/** A ZIP archive of files that Readout reads. Names in it are shown and never used as paths; archives in it are not opened. */
export function zip(reader: (bytes: Uint8Array, hint: SourceHint) => SourceReader): SourceReader {
  return {
    name: 'zip',
    binary: true,
    detect: (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04,
    async *read(bytes, hint) {
      const { unzipSync } = await import('fflate');
      const where = hint.path ?? '-';
      const { members, nested } = membersOf(bytes, unzipSync, where);
      for (const name of nested)
        yield failure(where, name, 'an archive in an archive is not opened; unpack it first');
      const { batches, refused } = batched(members, hint.maxSize ?? MOST.file);
      for (const { name, why } of refused) yield failure(where, name, why);
      for (const batch of batches) {
        for (const [name, file] of decompress(bytes, unzipSync, batch)) {
          if (file === null) yield failure(where, name, 'it is damaged or encrypted');
          else yield* readMember(file, { reader, hint, where, name });
        }
      }
    },
  };
}

type Unzip = (
  bytes: Uint8Array,
  options: { filter: (file: Member) => boolean },
) => Readonly<Record<string, Uint8Array>>;

/** The files that are of a kind that is read, and archives by name. Throws `ReadoutError` for encrypted, damaged and overfull archives. */
function membersOf(
  bytes: Uint8Array,
  unzip: Unzip,
  where: string,
): { readonly members: readonly Member[]; readonly nested: readonly string[] } {
  if (((bytes[6] ?? 0) & 1) === 1) throw new ReadoutError('input/archive', 'the archive is encrypted', where);
  const members: Member[] = [];
  const nested: string[] = [];
  let count = 0;
  try {
    unzip(bytes, {
      filter: ({ name, originalSize, size }) => {
        count += 1;
        if (count > MOST.files) throw new RangeError('too many');
        if (name.startsWith('__MACOSX/')) return false;
        if (READ.test(name)) members.push({ name, originalSize, size });
        else if (NESTED.test(name)) nested.push(name);
        return false;
      },
    });
  } catch {
    const why = count > MOST.files ? `it holds more than ${MOST.files} files` : 'it is damaged or cut off';
    throw new ReadoutError('input/archive', `the archive is not read: ${why}`, where);
  }
  const all = members.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (all > MOST.all) {
    const why = `it holds ${all} bytes decompressed, at most ${MOST.all} are read`;
    throw new ReadoutError('input/archive', `the archive is not read: ${why}`, where);
  }
  return { members, nested };
}

/** Files in groups that fit into memory, in the order of their names; and those that are too large or suspiciously small. */
function batched(members: readonly Member[], most: number) {
  const batches: Member[][] = [];
  const refused: { readonly name: string; readonly why: string }[] = [];
  let room = 0;
  for (const member of [...members].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name, originalSize, size } = member;
    const isBomb = originalSize > MOST.ratio * Math.max(size, 1000);
    if (isBomb)
      refused.push({ name, why: `it would be more than ${MOST.ratio} times as large decompressed` });
    else if (originalSize > most)
      refused.push({ name, why: `${originalSize} bytes decompressed, at most ${most} are read` });
    else {
      if (room < originalSize) {
        batches.push([]);
        room = BATCH;
      }
      room -= originalSize;
      batches.at(-1)?.push(member);
    }
  }
  return { batches, refused };
}

/** The files of a group by name; null for those that cannot be decompressed, which are then tried one by one. */
function* decompress(
  bytes: Uint8Array,
  unzip: Unzip,
  batch: readonly Member[],
): Generator<readonly [string, Uint8Array | null]> {
  const names = new Set(batch.map(({ name }) => name));
  try {
    const files = unzip(bytes, { filter: ({ name }) => names.has(name) });
    for (const name of names) yield [name, files[name] ?? null];
  } catch {
    const [only, ...others] = batch;
    if (only === undefined) return;
    if (others.length === 0) yield [only.name, null];
    else for (const one of batch) yield* decompress(bytes, unzip, [one]);
  }
}

async function* readMember(
  file: Uint8Array,
  {
    reader,
    hint,
    where,
    name,
  }: {
    readonly reader: (bytes: Uint8Array, hint: SourceHint) => SourceReader;
    readonly hint: SourceHint;
    readonly where: string;
    readonly name: string;
  },
): AsyncGenerator<Read, undefined> {
  const path = `${where}!${shown(name)}`;
  try {
    yield* reader(file, { ...hint, path }).read(file, { ...hint, path });
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    yield { code: 'source/member', text: error.message };
  }
  return undefined;
}

function failure(where: string, name: string, why: string): Message {
  return { code: 'source/member', text: `${where}!${shown(name)}: ${why}` };
}

/** A name without control characters, which could write on a terminal. */
function shown(name: string): string {
  return name.replace(/\p{Cc}/gu, '\uFFFD');
}
