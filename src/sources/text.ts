import { decode, mojibakeNotes } from './decode.ts';
import type { SourceReader } from './source-reader.ts';
import { unsupportedKind } from './unsupported.ts';

/** A plain text file: one article, its text the decoded file itself. */
export const text: SourceReader = {
  name: 'text',
  detect: (bytes) => unsupportedKind(bytes) === null,
  *read(bytes, hint) {
    const decoded = decode(bytes, hint);
    const notes = decoded.notes.length > 0 ? decoded.notes : mojibakeNotes(decoded.text);
    yield {
      text: decoded.text,
      origin: hint.path ?? '-',
      stated: hint.path === undefined ? {} : { file: hint.path },
      notes,
    };
  },
};
