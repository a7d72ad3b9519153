import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Level of deflation: the low ones are several times faster and cost a tenth in size. */
const LEVEL = 3;

/** A value as deflated JSON. */
export function packed(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL });
}

/** The value again. The caller knows what was packed. */
export function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(unpackedText(bytes));
}

/** The JSON text of a packed value. */
export function unpackedText(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString('utf8');
}

/** Bytes deflated, for what a text was read from. */
export function packedBytes(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 6 });
}

export function unpackedBytes(bytes: Uint8Array): Uint8Array {
  return inflateRawSync(bytes);
}
