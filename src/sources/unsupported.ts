/** Beginnings of text files that hold no plain article, with what to call them. */
const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
  ['a web page', /^<(?:!doctype html|html|head|body)\b/iu],
  ['an XML document', /^<\?xml\b/iu],
  ['an RTF document', /^\{\\rtf/u],
  ['an e-mail or web archive', /^(?:From [^\s@]+@|WARC\/|MIME-Version:|Received:)/u],
  ['a JSON document', /^(?:\{\s*"|\[\s*[[{"])/u],
];

/** What kind of marked-up text this is, in words with their article; null when it may be a plain text. */
export function unsupportedKind(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const start = head.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  return BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}
