import { decompressed } from './decompress.ts';

/** A record of a web archive that may be a page. */
export interface ArchivedPage {
  readonly url: string;
  /** Content type as the server gave it. */
  readonly type: string;
  readonly body: Uint8Array;
}

/** What became of one record. */
export type ArchiveRead =
  | { readonly kind: 'page'; readonly page: ArchivedPage; readonly number: number }
  /** No page: a request, a revisit, an image, an error of the server. */
  | { readonly kind: 'other'; readonly number: number }
  | { readonly kind: 'damaged'; readonly number: number; readonly offset: number; readonly why: string };

/** What follows the last byte of a record's block. */
const END_OF_RECORD = 4;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/iu;

/** A record as the reader gives it. */
interface WarcRecord {
  readonly warcType: string | null;
  readonly warcTargetURI: string | null | undefined;
  warcHeader(name: string): string | null | undefined;
  readonly warcContentType: string | null | undefined;
  readonly httpHeaders: {
    readonly statusCode?: number | string;
    readonly headers: { get(name: string): string | null | undefined };
  } | null;
  readonly reader: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
}

/**
 * The records of a web archive in their order, one in memory at a time; `skip`: so many at the beginning are passed over. Offsets
 * count in the decompressed archive, records from 1. Lengths are checked against where the next record begins, as the reader
 * itself clips what does not fit without a word.
 */
export async function* archiveRecords(
  source: AsyncIterable<Uint8Array>,
  { skip = 0, most }: { readonly skip?: number; readonly most: number },
): AsyncGenerator<ArchiveRead, undefined> {
  const { WARCParser } = await import('warcio');
  const input = decompressed(source);
  const parser = new WARCParser(input.pieces);
  let number = 0;
  let expected: number | null = null;
  let last: { readonly number: number; readonly offset: number; readonly end: number } | null = null;
  for (;;) {
    const record = (await parser.parse()) as WarcRecord | null;
    if (record === null) break;
    const offset = parser.offset;
    if (last !== null && expected !== null && offset !== expected)
      yield { kind: 'damaged', ...last, why: wrongLength(offset - expected) };
    number += 1;
    if (record.warcType === null) {
      yield { kind: 'damaged', number, offset, why: 'it is no record of a web archive' };
      last = null;
      break;
    }
    // A head that is cut off states no length.
    const stated = record.warcHeader('Content-Length');
    const end = stated == null ? Infinity : parser._warcHeadersLength + Number(stated);
    expected = end + END_OF_RECORD;
    last = { number, offset, end };
    const read = number <= skip ? null : await readRecord(record, { number, offset, most });
    await drain(record);
    // Behind the end of a file that is cut off the reader would search for ever.
    if (input.ended() && input.length() < end) break;
    if (read !== null) yield read;
  }
  const why = input.damage() ?? 'the file is cut off';
  if (last !== null && input.length() < last.end) yield { kind: 'damaged', ...last, why };
  else if (input.damage() !== null)
    yield { kind: 'damaged', number: number + 1, offset: input.length(), why };
  return undefined;
}

function wrongLength(by: number): string {
  return `its length is wrong: the next record begins ${Math.abs(by)} bytes ${by < 0 ? 'before' : 'behind'} its end`;
}

async function readRecord(
  record: WarcRecord,
  { number, offset, most }: { readonly number: number; readonly offset: number; readonly most: number },
): Promise<ArchiveRead> {
  const { warcType, warcTargetURI: url, httpHeaders } = record;
  const status = Number(httpHeaders?.statusCode ?? 200);
  const type = httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
  const isPage = (warcType === 'response' && status >= 200 && status < 300) || warcType === 'resource';
  if (!isPage || !PAGE.test(type) || url == null) return { kind: 'other', number };
  const body = await bodyOf(record, most);
  if (body === null) return { kind: 'damaged', number, offset, why: `its page has more than ${most} bytes` };
  if (typeof body === 'string') return { kind: 'damaged', number, offset, why: body };
  return { kind: 'page', number, page: { url, type, body } };
}

/** Reads what is left of a record, so that the next one can be read. */
async function drain(record: WarcRecord): Promise<void> {
  try {
    for await (const piece of record.reader) if (piece.length === 0) return;
  } catch {
    // It was read before.
  }
}

/** The decoded body; null when it is larger than allowed, words when it cannot be decoded. */
async function bodyOf(record: WarcRecord, most: number): Promise<Uint8Array | string | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of { [Symbol.asyncIterator]: () => record[Symbol.asyncIterator]() }) {
      length += piece.length;
      if (length > most) return null;
      pieces.push(piece);
    }
  } catch (error) {
    return `its content cannot be decoded (${error instanceof Error ? error.message : String(error)})`;
  }
  return Buffer.concat(pieces);
}
