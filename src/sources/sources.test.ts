import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadoutError } from '../model/errors.ts';
import type { SourceItem } from '../model/source.ts';
import { isItem, readSource, type Read, type SourceHint } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, mark: boolean) => {
  const units = Array.from((mark ? '\uFEFF' : '') + text, (c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
};
const all = async (bytes: Uint8Array, hint: SourceHint = {}): Promise<Read[]> => {
  const found: Read[] = [];
  for await (const one of readSource(bytes, hint)) found.push(one);
  return found;
};
const only = async (bytes: Uint8Array, hint: SourceHint = {}): Promise<SourceItem> => {
  const [item, ...more] = await all(bytes, hint);
  assert.ok(item !== undefined && isItem(item) && more.length === 0);
  return item;
};
const notes = (item: SourceItem) => item.notes.map(({ code }) => code);

test('a text is the decoded file itself; the byte order mark is no part of it', async () => {
  assert.deepEqual(await only(utf8(' Größe\r\n'), { path: 'a.txt' }), {
    text: ' Größe\r\n',
    origin: 'a.txt',
    stated: { file: 'a.txt' },
    notes: [],
  });
  assert.equal((await only(utf8('\uFEFFGröße'))).text, 'Größe');
  assert.equal((await only(utf16('Größe', true))).text, 'Größe');
});

test('other encodings are read and said', async () => {
  for (const [bytes, text] of [
    [latin1('Gr\u00f6\u00dfe \u0084so\u0093'), 'Größe „so“'],
    [utf16('Die Größe zählt', false), 'Die Größe zählt'],
    [Uint8Array.from([...utf8('größer für'), 0xc3]), 'größer für\uFFFD'],
  ] as const) {
    const item = await only(bytes);
    assert.equal(item.text, text);
    assert.deepEqual(notes(item), ['text/encoding']);
  }
  assert.equal((await only(Uint8Array.from([0xcf, 0xf3]), { encoding: 'windows-1251' })).text, 'Пу');
  await assert.rejects(() => all(utf8('x'), { encoding: 'klingon' }), { code: 'usage' });
});

test('text that was decoded twice is read as it is and said', async () => {
  for (const text of ['fÃ¼r den GroÃŸen', 'â€žsoâ€œ', 'f\uFFFDr']) {
    assert.equal((await only(utf8(text))).text, text);
    assert.deepEqual(notes(await only(utf8(text))), ['text/mojibake'], text);
  }
  assert.deepEqual(notes(await only(utf8('SÃO PAULO, Ångström, «â»'))), []);
});

test('what is no text is refused, and said what it is', async () => {
  for (const [bytes, code, said] of [
    [utf8('%PDF-1.7 ...'), 'input/binary', 'PDF'],
    [Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32), 'input/binary', 'binary'],
    [utf8('{\\rtf1 Text}'), 'input/unsupported', 'RTF'],
    [utf8('[{"text": "x"}]'), 'input/unsupported', 'JSON'],
    [utf8('{\n "text": "x"\n}'), 'input/unsupported', 'JSON'],
  ] as const) {
    await assert.rejects(
      () => all(bytes, { path: 'a.txt' }),
      (error) =>
        error instanceof ReadoutError &&
        error.code === code &&
        error.message.includes(said) &&
        error.where === 'a.txt',
    );
  }
  assert.equal((await only(utf8('ein\u0000 Text'))).text, 'ein\u0000 Text');
});

test('JSON Lines: an article a line, bad lines are said with their number', async () => {
  const lines = [
    '{"id": 7, "text": "Eins", "title": "Kopf", "published": "2019-04", "language": "de", "outlet": " Blatt ", "url": "https://a.example/"}',
    '',
    '{"text": "abgeschnitten',
    '["text"]',
    '{"title": "ohne Text"}',
    '{"text": "Zwei", "outlet": 3, "extra": true}',
  ].join('\r\n');
  const read = await all(utf8(lines), { path: 'a.jsonl' });
  const items = read.filter(isItem);
  assert.deepEqual(items[0], {
    text: 'Kopf\n\nEins',
    origin: 'a.jsonl:1',
    stated: {
      id: '7',
      titleLength: 4,
      published: '2019-04',
      language: 'de',
      outlet: 'Blatt',
      url: 'https://a.example/',
    },
    notes: [],
  });
  assert.deepEqual(items[1], { text: 'Zwei', origin: 'a.jsonl:6', stated: { file: 'a.jsonl:6' }, notes: [] });
  const messages = read.flatMap((x) => (isItem(x) ? [] : [[x.code, x.text.slice(0, 9)]]));
  assert.deepEqual(messages, [
    ['source/line', 'a.jsonl:3'],
    ['source/line', 'a.jsonl:4'],
    ['source/line', 'a.jsonl:5'],
    ['source/line', 'a.jsonl:6'],
  ]);
});

test('JSON Lines without the ending are known by their first lines', async () => {
  assert.equal((await only(utf8('{"text": "Eins"}\n'))).text, 'Eins');
  assert.equal((await only(utf8('\uFEFF{"text": "Größe"}\n'))).text, 'Größe');
  assert.equal((await all(utf8('{"text": kaputt}\n{"text": "Zwei"}'))).length, 2);
  assert.equal((await only(utf8('Sie sagte: {"text": "x"}'))).text, 'Sie sagte: {"text": "x"}');
  const cp1252 = latin1('{"text": "Gr\u00f6\u00dfe"}');
  assert.deepEqual([(await only(cp1252)).text, notes(await only(cp1252))], ['Größe', ['text/encoding']]);
});
