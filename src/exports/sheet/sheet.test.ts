import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetHtml, sheetMarkdown, sheetText, type Sheet } from './index.ts';

const HOSTILE = '</p><script>alert(1)</script>\u202Egnp.exe *_[x](javascript:1)|`';

const sheet: Sheet = {
  locale: 'en',
  title: HOSTILE,
  lead: [HOSTILE],
  parts: [
    {
      heading: HOSTILE,
      blocks: [
        { is: 'table', columns: ['What', 'Value'], rows: [[['Length'], [{ is: 'strong', words: HOSTILE }]]] },
        { is: 'list', items: [[{ is: 'quote', words: HOSTILE, language: '" onload="' }, { is: 'note', n: 1 }]] },
        { is: 'line', line: ['a ', { is: 'soft', words: 'b' }, ' c'] },
      ],
    },
  ],
  notes: [
    { source: HOSTILE, start: 3, end: 9, sha256: 'ab'.repeat(32), quote: HOSTILE, language: 'de', file: 'sources/a"b.txt' },
  ],
  foot: [HOSTILE],
}; // prettier-ignore

test('words from outside are text in every form', () => {
  const html = sheetHtml(sheet, { style: { text: 'p {}' } });
  assert.ok(!/<script|onload="|\u202E/u.test(html));
  assert.ok(html.includes('&lt;script&gt;alert(1)') && html.includes('⟨U+202E⟩'));
  assert.ok(html.includes('href="sources/a&quot;b.txt"'));
  const markdown = sheetMarkdown(sheet);
  assert.ok(!/(?<!\\)<script|(?<!\\)\]\(|\u202E/u.test(markdown), markdown);
  assert.equal(markdown.match(/^\|.*\|$/gmu)?.length, 3, 'a bar in the words is no border of a cell');
  assert.ok(!sheetText(sheet).includes('\u202E'));
});

test('a footnote leads from the text to its place and names the characters and the text', () => {
  const html = sheetHtml(sheet, { style: { href: '/x.css' } });
  assert.match(html, /<sup><a href="#n1"[^>]*>1<\/a><\/sup>/u);
  assert.match(html, /<li id="n1">.*characters 3–9, <code>abababababab<\/code>/u);
  assert.match(sheetMarkdown(sheet), /\[\^1\]: .*characters 3–9, `abababababab`/u);
  assert.match(sheetText(sheet), /\[1\] .*characters 3–9, abababababab/u);
});

test('our own words keep the space between the pieces of a line', () => {
  assert.match(sheetMarkdown(sheet), /^a b c$/mu);
  assert.match(sheetText(sheet), /^a b c$/mu);
});
