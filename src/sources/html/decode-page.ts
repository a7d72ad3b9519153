import { decode, type Decoded } from '../decode.ts';
import type { SourceHint } from '../source-reader.ts';
import type { Libraries } from './libraries.ts';

/**
 * Bytes of a page to text. The order is ours: byte order mark; UTF-8 where all of it is valid, whatever is declared, as wrong
 * declarations are common and other encodings are never valid UTF-8 by chance; what the server or the page declares; else
 * as for any text.
 */
export function decodePage(
  bytes: Uint8Array,
  hint: SourceHint & { readonly declared?: string },
  { sniff }: Pick<Libraries, 'sniff'>,
): Decoded {
  if (hint.encoding !== undefined) return decode(bytes, hint);
  const plain = decode(bytes, hint);
  if (plain.notes.length === 0) return plain;
  const server = hint.declared === undefined ? {} : { transportLayerEncodingLabel: hint.declared };
  const label = sniff(bytes, { ...server, defaultEncoding: 'x-user-defined' });
  if (label === 'x-user-defined' || label === 'UTF-8') return plain;
  const { text } = decode(bytes, { ...hint, encoding: label });
  return {
    text,
    notes: [{ code: 'text/encoding', text: `read as ${label.toLowerCase()}, as the page declares` }],
  };
}
