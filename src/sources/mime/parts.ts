/** One part of a MIME message: headers, and a body that is decoded when it is asked for. */
export interface Part {
  /** By name in lower case, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Media type with its parameters; empty when it is not said. */
  readonly type: string;
  /** A parameter of the media type, unquoted. */
  readonly parameter: (name: string) => string | undefined;
  readonly raw: Uint8Array;
  readonly body: () => Uint8Array;
}

/** A message has at most so many parts; a page does not have more. */
const MOST_PARTS = 5000;

/** A message or a part of one. */
export function partOf(bytes: Uint8Array): Part {
  const { head, from } = split(bytes);
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/gu, ' ')
      .split(/\r?\n/u)
      .flatMap((line) => {
        const colon = line.indexOf(':');
        return colon < 1
          ? []
          : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
      }),
  );
  const type = headers.get('content-type') ?? '';
  const raw = bytes.subarray(from);
  return {
    headers,
    type,
    parameter: (name) => parameterOf(type, name),
    raw,
    body: () => decoded(raw, headers),
  };
}

/** The parts of a multipart body, those that were cut off included. */
export function childrenOf({ raw, parameter }: Part): readonly Part[] {
  const boundary = parameter('boundary');
  if (boundary === undefined || boundary === '') return [];
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const body = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const found: Part[] = [];
  let start = body.indexOf(mark);
  while (start >= 0 && found.length < MOST_PARTS) {
    const line = body.indexOf(0x0a, start);
    const isEnd = body.subarray(start + mark.length, start + mark.length + 2).toString('latin1') === '--';
    if (line < 0 || isEnd) break;
    const next = body.indexOf(mark, line);
    found.push(partOf(withoutBreak(body.subarray(line + 1, next < 0 ? body.length : next))));
    start = next;
  }
  return found;
}

/** The line break before a boundary belongs to the boundary. */
function withoutBreak(bytes: Uint8Array): Uint8Array {
  const end = bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
  return bytes.subarray(0, bytes[end - 1] === 0x0d ? end - 1 : end);
}

/** Headers end at the first blank line. They are looked for in so many bytes. */
const MOST_HEAD = 64 * 1024;

function split(bytes: Uint8Array): { readonly head: string; readonly from: number } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MOST_HEAD));
  const blank = /\r?\n\r?\n/u.exec(head);
  return blank === null
    ? { head, from: bytes.length }
    : { head: head.slice(0, blank.index), from: blank.index + blank[0].length };
}

function parameterOf(type: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu');
  const [, quoted, bare] = pattern.exec(type) ?? [];
  return quoted ?? bare;
}

function decoded(raw: Uint8Array, headers: ReadonlyMap<string, string>): Uint8Array {
  const how = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (how === 'base64') return Buffer.from(Buffer.from(raw).toString('latin1'), 'base64');
  return how === 'quoted-printable' ? quotedPrintable(raw) : raw;
}

const EQUALS = 0x3d;

/** `=C3=A4` to bytes; a broken escape stays as it is. */
function quotedPrintable(raw: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(raw.length);
  let length = 0;
  for (let i = 0; i < raw.length; i++) {
    const byte = raw[i] ?? 0;
    const soft = byte === EQUALS ? softBreak(raw, i) : 0;
    const hex = byte === EQUALS ? String.fromCharCode(raw[i + 1] ?? 0, raw[i + 2] ?? 0) : '';
    if (soft > 0) i += soft;
    else if (/^[\da-f]{2}$/iu.test(hex)) {
      bytes[length++] = parseInt(hex, 16);
      i += 2;
    } else bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

/** Bytes of a line break behind an equals sign; 0 when there is none. */
function softBreak(raw: Uint8Array, i: number): number {
  if (raw[i + 1] === 0x0a) return 1;
  return raw[i + 1] === 0x0d && raw[i + 2] === 0x0a ? 2 : 0;
}
