/** First bytes of common files that are no text, with what to call them. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an older office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];
/** How many bytes are looked at. */
const LOOK = 8192;
/** Texts hold a stray control character at most; a twentieth of them is no text. */
const MOST_CONTROLS = 0.05;

/** What kind of binary data this is, in words with their article; null when it may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[0];
  if (utf16Kind(bytes) !== null) return null;
  const head = bytes.subarray(0, LOOK);
  const controls = head.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  return controls > head.length * MOST_CONTROLS && controls > 1 ? 'binary data' : null;
}

/** UTF-16 by its mark, or without one by where its zero bytes stand; null when it is not UTF-16. */
export function utf16Kind(bytes: Uint8Array): { readonly label: string; readonly marked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', marked: true };
  const head = bytes.subarray(0, LOOK);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (head.length >= 8 && odd > head.length * 0.4 && even === 0) return { label: 'utf-16le', marked: false };
  if (head.length >= 8 && even > head.length * 0.4 && odd === 0) return { label: 'utf-16be', marked: false };
  return null;
}

/** C0 controls other than tab, line feed, vertical tab, form feed, carriage return and escape; and DEL. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}
