import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../languages/index.ts';
import { reasonIn } from './reasons.ts';

test('every reason of every framing, and its source, has a German wording', () => {
  for (const { code, framing } of LANGUAGES) {
    for (const { reason, source } of [...framing.entries, framing.scareQuote]) {
      const german = reasonIn(`${reason} (${source})`, 'de');
      assert.ok(!german.includes(reason), `${code}: ${reason}`);
      assert.ok(!german.includes(source), `${code}: ${source}`);
    }
  }
});

test('in English, and where no table has it, a reason stays as it is', () => {
  assert.equal(
    reasonIn('says that it is suspected and not shown (x)', 'en'),
    'says that it is suspected and not shown (x)',
  );
  assert.equal(reasonIn('some other reason (x)', 'de'), 'some other reason (x)');
});
