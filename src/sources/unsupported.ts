import { utf16Kind } from './binary.ts';

/** Beginnings of text files that hold no plain article, with what to call them. */
const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
  ['an XML document', /^<\?xml\b/iu],
  ['an RTF document', /^\{\\rtf/u],
  ['an e-mail or web archive', /^(?:From [^\s@]+@|WARC\/|MIME-Version:|Received:)/u],
  ['a JSON document', /^(?:\{\s*"|\[\s*[[{"])/u],
];

/** What kind of marked-up text this is, in words with their article; null when it may be a plain text. */
export function unsupportedKind(bytes: Uint8Array): string | null {
  const start = headOf(bytes).slice(0, 1024);
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

/** Bytes that are looked at to tell a kind. */
const LOOK = 8192;

/** The beginning of the bytes as characters of one byte, without a byte order mark and white space before it; UTF-16 without its zeros. */
export function headOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK));
  const plain =
    utf16Kind(bytes) === null
      ? head
      : head.replace(/^(?:\u00ff\u00fe|\u00fe\u00ff)/u, '').replaceAll('\0', '');
  return plain.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
}
