import type { Message } from '../model/message.ts';
import type { SourceItem, Stated } from '../model/source.ts';
import { utf16Kind } from './binary.ts';
import { decode, mojibakeNotes, type Decoded } from './decode.ts';
import type { SourceHint, SourceReader } from './source-reader.ts';

/** Fields that are taken over as they are, where they are texts. */
const PLAIN = ['published', 'language', 'outlet', 'url'] as const;
/** A file without the ending is JSON Lines when one of this many first lines is an article. */
const LINES_TO_TRY = 5;

/** JSON Lines: an article a line, `{id, text, title?, published?, language?, outlet?, url?}`. Other fields are passed over. */
export const jsonLines: SourceReader = {
  name: 'json-lines',
  detect(bytes, hint) {
    if (/\.(?:jsonl|ndjson)$/iu.test(hint.path ?? '')) return true;
    let tried = 0;
    for (const [, line] of linesOf(bytes.subarray(0, 1 << 20), {})) {
      if (!line.text.trimStart().startsWith('{') || ++tried > LINES_TO_TRY) return false;
      if (typeof articleOf(line.text) === 'object') return true;
    }
    return false;
  },
  *read(bytes, hint) {
    for (const [number, line] of linesOf(bytes, hint)) yield* readLine(line, number, hint);
  },
};

function* readLine(line: Decoded, number: number, hint: SourceHint): Iterable<SourceItem | Message> {
  const where = `${hint.path ?? '-'}:${number}`;
  const fields = articleOf(line.text);
  if (typeof fields === 'string') {
    yield { code: 'source/line', text: `${where}: ${fields}` };
    return;
  }
  const odd = [...PLAIN, 'title'].filter((name) => fields[name] != null && typeof fields[name] !== 'string');
  if (odd.length > 0)
    yield { code: 'source/line', text: `${where}: not a text, left out: ${odd.join(', ')}` };
  yield itemOf(fields, where, { line, named: hint.path !== undefined });
}

/** One line that is an article as JSON gives it, or why it is none. */
function articleOf(line: string): (Record<string, unknown> & { text: string }) | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : 'unreadable'})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const fields = value as Record<string, unknown>;
  const text = fields['text'];
  return typeof text === 'string' ? { ...fields, text } : 'no field "text" with a text';
}

function itemOf(
  fields: Record<string, unknown> & { text: string },
  origin: string,
  from: { readonly line: Decoded; readonly named: boolean },
): SourceItem {
  const title = typeof fields['title'] === 'string' && fields['title'].trim() !== '' ? fields['title'] : '';
  const text = title === '' ? fields.text : `${title}\n\n${fields.text}`;
  const given = PLAIN.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [];
  });
  const id = idOf(fields['id']);
  const stated: Stated = {
    ...id,
    ...(title === '' ? {} : { titleLength: title.length }),
    ...Object.fromEntries(given),
    ...(from.named && id.id === undefined ? { file: origin } : {}),
  };
  return { text, origin, stated, notes: [...from.line.notes, ...mojibakeNotes(text)] };
}

function idOf(id: unknown): { readonly id?: string } {
  const words = typeof id === 'number' ? String(id) : typeof id === 'string' ? id.trim() : '';
  return words === '' ? {} : { id: words };
}

/** The lines that are not blank with their numbers from 1, each decoded by itself so that one bad line spoils no other. */
function* linesOf(bytes: Uint8Array, hint: SourceHint): Iterable<readonly [number, Decoded]> {
  if (utf16Kind(bytes) !== null || hint.encoding !== undefined) {
    const { text, notes } = decode(bytes, hint);
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield [i + 1, { text: line, notes }];
    }
    return;
  }
  let number = 0;
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    const line = decode(bytes.subarray(start, end), hint);
    number += 1;
    if (line.text.trim() !== '') yield [number, line];
    start = end + 1;
  }
}
