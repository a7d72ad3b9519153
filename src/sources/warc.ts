import { gunzipSync, constants } from 'node:zlib';
import { MOST_PAGE_BYTES, pageItem } from './html.ts';
import type { Read, SourceHint, SourceReader } from './source-reader.ts';
import { archiveRecords } from './warc/records.ts';

/** A web archive (WARC, compressed or not): each page in it is an article. Damaged records are said with their place, the others are read. */
export const warc: SourceReader = {
  name: 'warc',
  binary: true,
  detect: (bytes) => beginning(bytes) === 'WARC/',
  read: (bytes, hint) => readArchive(once(bytes), hint),
  stream: readArchive,
};

async function* readArchive(
  pieces: AsyncIterable<Uint8Array>,
  hint: SourceHint,
): AsyncGenerator<Read, undefined> {
  const where = hint.path ?? '-';
  const counts = { page: 0, other: 0, damaged: 0 };
  const most = hint.maxSize ?? MOST_PAGE_BYTES;
  let records = hint.skip ?? 0;
  for await (const read of archiveRecords(pieces, { skip: records, most })) {
    counts[read.kind] += 1;
    records = Math.max(records, read.number);
    if (read.kind === 'damaged')
      yield {
        code: 'source/record',
        text: `${where}: record ${read.number} at byte ${read.offset}: ${read.why}`,
      };
    if (read.kind !== 'page') continue;
    const { url, type, body } = read.page;
    const declared = /charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(type)?.[1];
    const item = await pageItem(body, declared === undefined ? hint : { ...hint, declared }, {
      origin: `${where}:${read.number}`,
      stated: { url, ...(hint.path === undefined ? {} : { file: `${where}:${read.number}` }) },
    });
    yield item;
  }
  const { page, other, damaged } = counts;
  const resume = damaged > 0 ? `; --skip ${records} goes on behind them` : '';
  yield {
    code: 'source/counts',
    text: `${where}: ${records} record(s): ${page} page(s) read, ${other} without a page, ${damaged} damaged${resume}`,
  };
  return undefined;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, undefined> {
  yield await Promise.resolve(bytes);
  return undefined;
}

/** The first characters, decompressed where they are gzip. */
function beginning(bytes: Uint8Array): string {
  const word = (of: Uint8Array) => new TextDecoder('latin1').decode(of.subarray(0, 5));
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return word(bytes);
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 22 };
    return word(gunzipSync(bytes.subarray(0, 4096), options));
  } catch {
    return '';
  }
}
