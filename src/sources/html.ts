import { setFlagsFromString } from 'node:v8';
import { ReadoutError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { SourceItem, Stated } from '../model/source.ts';
import { mojibakeNotes } from './decode.ts';
import { decodePage } from './html/decode-page.ts';
import { loadLibraries } from './html/libraries.ts';
import { readPage } from './html/page.ts';
import type { SourceHint, SourceReader } from './source-reader.ts';
import { headOf } from './unsupported.ts';

/** Larger pages are refused unless the user raises the limit: no article is so large. Bytes. */
export const MOST_PAGE_BYTES = 50 * 1024 * 1024;
/** From this size on a page leaves several times itself behind as garbage. Bytes. */
const LARGE_PAGE_BYTES = 5_000_000;
/** A page begins with one of these, behind white space, comments and an XML declaration. */
const BEGINNING =
  /^(?:\s|<!--[\s\S]{0,3000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|article|section|main|div|p|h1|table|span|header|nav)[\s>/])/iu;

/** A saved web page: one article. Its text is our own text of the whole page; nothing that is seen is left out. */
export const html: SourceReader = {
  name: 'html',
  detect: (bytes, hint) => BEGINNING.test(headOf(bytes)) || /\.x?html?$/iu.test(hint.path ?? ''),
  async *read(bytes, hint) {
    const stated = hint.path === undefined ? {} : { file: hint.path };
    yield await pageItem(bytes, hint, { origin: hint.path ?? '-', stated });
  },
};

/** What is known of a page beside its bytes. */
export interface PageOrigin {
  readonly origin: string;
  readonly stated: Stated;
}

/** The bytes of a page as an item. Throws `ReadoutError` for pages over the limit. */
export async function pageItem(
  bytes: Uint8Array,
  hint: SourceHint,
  { origin, stated }: PageOrigin,
): Promise<SourceItem> {
  const most = hint.maxSize ?? MOST_PAGE_BYTES;
  if (bytes.length > most) {
    const said = `a page of ${bytes.length} bytes, at most ${most} are read`;
    throw new ReadoutError('input/too-large', said, origin);
  }
  // The engine lets its heap double before it collects; with this it collects after each tenth, and half a gigabyte is enough.
  if (bytes.length > LARGE_PAGE_BYTES) setFlagsFromString('--heap-growing-percent=10');
  const libraries = await loadLibraries();
  const decoded = decodePage(bytes, hint, libraries);
  const { text, page, dropped } = readPage(decoded.text, libraries);
  const notes = decoded.notes.length > 0 ? decoded.notes : mojibakeNotes(text);
  const cut = dropped === 0 ? [] : [tooLong(text.length, dropped)];
  return { text, origin, stated, notes: [...notes, ...cut], page };
}

function tooLong(kept: number, dropped: number): Message {
  const text = `the page shows ${kept + dropped} characters of text, more than any article; the first ${kept} were taken in`;
  return { code: 'page/too-long', text };
}
