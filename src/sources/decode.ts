import { ReadoutError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import { DECODED_TWICE, HIGH } from '../text/decoded-twice.ts';
import { utf16Kind } from './binary.ts';
import type { SourceHint } from './source-reader.ts';

/** A decoded text. A byte order mark is a sign of the encoding, not text: it is left out and offsets count after it. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly Message[];
}

/**
 * Bytes to text: the encoding the user demands; else by byte order mark; else UTF-8 where all of it is valid; else UTF-8
 * with marks for lost bytes where most of it is valid; else windows-1252, which every German and English text in one
 * byte a character can be read as. Throws `ReadoutError` for an encoding nobody knows.
 */
export function decode(bytes: Uint8Array, hint: SourceHint): Decoded {
  if (hint.encoding !== undefined) return demanded(bytes, hint.encoding);
  const wide = utf16Kind(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide.label).decode(bytes);
    return {
      text,
      notes: wide.marked ? [] : [encodingNote(`read as ${wide.label}, by the look of the bytes`)],
    };
  }
  const strict = tryUtf8(bytes);
  if (strict !== null) return { text: strict, notes: [] };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const lost = count(loose, /\uFFFD/gu);
  if (count(loose, /[\u0080-\uFFFC]/gu) > lost) {
    return { text: loose, notes: [encodingNote(`UTF-8 with ${lost} broken place(s), shown as \uFFFD`)] };
  }
  return { text: windows1252(bytes), notes: [encodingNote('read as windows-1252, as it is not UTF-8')] };
}

/** A note when the text looks as if UTF-8 had been read as windows-1252 once before ("fÃ¼r"), or characters were lost. */
export function mojibakeNotes(text: string): readonly Message[] {
  const twice = DECODED_TWICE.exec(text);
  if (twice !== null) {
    const said = `“${twice[0]}” looks like a character that was decoded twice; the text was left as it is (in a project, readout repair puts it right)`;
    return [{ code: 'text/mojibake', text: said }];
  }
  const lost = count(text, /\uFFFD/gu);
  if (lost === 0) return [];
  return [
    { code: 'text/mojibake', text: `${lost} character(s) were lost before the text came here (\uFFFD)` },
  ];
}

function demanded(bytes: Uint8Array, label: string): Decoded {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
    return { text, notes: [] };
  } catch {
    throw new ReadoutError('usage', `no encoding is called “${label}”`);
  }
}

/** Our own, as the decoder of some Node versions (20 among them) takes windows-1252 for ISO 8859-1. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('iso-8859-1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/gu, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c);
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingNote(text: string): Message {
  return { code: 'text/encoding', text };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
