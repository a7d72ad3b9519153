import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { de } from '../src/languages/de/index.ts';
import { article } from './factory.ts';
import { worldOf } from './world.ts';

/** Who asked for the contact of a sentence by its verb; `-` for nobody. */
function askerIn(text: string): string {
  const seen = annotate(article({ text, published: '2017-03-14', language: 'de' }), ANNOTATORS, worldOf(de));
  return seen.all('contact').map(({ value }) => value.asker?.id ?? '-').join(' ');
} // prettier-ignore

const SENTENCES: readonly (readonly [text: string, asker: string])[] = [
  ['Emmanuel Macron rief am Montag Angela Merkel an.', 'emmanuel-macron'],
  ['Emmanuel Macron gratulierte Angela Merkel am Montag telefonisch.', 'emmanuel-macron'],
  ['Emmanuel Macron hat Angela Merkel am Telefon unterrichtet.', 'emmanuel-macron'],
  ['Emmanuel Macron wählte am Montag die Nummer von Angela Merkel.', 'emmanuel-macron'],
  ['Angela Merkel erhielt am Montag einen Anruf von Emmanuel Macron.', 'emmanuel-macron'],
  // Who warns somebody on the telephone need not have called; those who speak with each other neither.
  ['Emmanuel Macron warnte Angela Merkel am Telefon.', '-'],
  ['Emmanuel Macron und Angela Merkel telefonierten am Montag.', '-'],
];

for (const [text, asker] of SENTENCES) test(text, () => assert.equal(askerIn(text), asker));
