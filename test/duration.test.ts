import assert from 'node:assert/strict';
import { test } from 'node:test';
import { item, recordOf } from './coverage.ts';

/** What makes a text long enough to be read as German paragraphs. */
const REST =
  'Die Zölle auf Stahl sind seit Jahren umstritten, und niemand weiß, wie es mit ihnen weitergehen soll.';

/** The lengths of the contacts of an article of 5 June 2019, each with the words that report it. */
function lengthsOf(text: string): string[] {
  const article = item(`Streit um Zölle\n\nStand: 05.06.2019, 18:00 Uhr\n\n${text}\n\n${REST}`, 0);
  return recordOf([article]).contacts.flatMap(({ attributes }) =>
    (attributes['duration']?.values ?? []).map(
      ({ value, reports: [report] }) => `${String(value)} “${report?.quote ?? ''}”`,
    ),
  );
}

const TOLD: readonly (readonly [text: string, ...lengths: string[]])[] = [
  [
    'Emmanuel Macron und Andrzej Duda telefonierten am Montag von 15 bis 16.20 Uhr miteinander.',
    'PT1H20M “15 bis 16.20 Uhr”',
  ],
  // A length in words goes before what lies between two clock times.
  [
    'Emmanuel Macron und Andrzej Duda telefonierten am Montag von 15 bis 16.20 Uhr miteinander, gut eine Stunde lang.',
    'PT1H “gut eine Stunde”',
  ],
  ['Emmanuel Macron und Andrzej Duda telefonierten am Montag um 15 Uhr miteinander.'],
];

test('the length of a contact is what its words say, else what lies between its only start and its only end', () => {
  for (const [text, ...lengths] of TOLD) assert.deepEqual(lengthsOf(text), lengths, text);
});
