import assert from 'node:assert/strict';
import { test } from 'node:test';
import { item, recordOf } from './coverage.ts';

/** What makes a text long enough to be read as German paragraphs. */
const REST =
  'Die Zölle auf Stahl sind seit Jahren umstritten, und niemand weiß, wie es mit ihnen weitergehen soll.';

/** The days of the contacts of an article of 5 June 2019, in the order of the text; `-` for none. */
function daysOf(text: string): string[] {
  const { contacts } = recordOf([
    item(`Streit um Zölle\n\nStand: 05.06.2019, 18:00 Uhr\n\n${text}\n\n${REST}`, 0),
  ]);
  const placed = contacts.map(({ attributes }) => ({
    at: attributes['type']?.values[0]?.reports[0]?.start ?? 0,
    day: attributes['date']?.values.map(({ value }) => String(value)).join('+') || '-',
  }));
  return placed.sort((a, b) => a.at - b.at).map(({ day }) => day);
}

const STORIES: readonly (readonly [text: string, ...days: string[]])[] = [
  // What is told next in the paragraph.
  ['Emmanuel Macron war am Montag in Bonn. Andrzej Duda empfing ihn im Rathaus.', '2019-06-03'],
  [
    'Auch Polen brachte sich am Montag ins Spiel. Andrzej Duda habe mit Emmanuel Macron telefoniert, hieß es.',
    '2019-06-03',
  ],
  ['Emmanuel Macron war am 3. Juni in Bonn. Andrzej Duda empfing ihn im Rathaus.', '2019-06-03'],
  ['Emmanuel Macron war heute in Bonn. Andrzej Duda empfing ihn im Rathaus.', '2019-06-05'],
  // Words that carry on, also from the day of saying something.
  [
    'Das Gesetz komme, sagte Emmanuel Macron am Montag. Zuvor hatte ihn Andrzej Duda in Bonn empfangen.',
    '2019-06-03',
  ],
  [
    'Emmanuel Macron war am Montag in Bonn. Es regnete. Auch Andrzej Duda empfing Emmanuel Macron.',
    '2019-06-03',
  ],
  // A relative clause on the contact, behind those who had it; one on a person tells of another day.
  ['Das Treffen von Emmanuel Macron und Andrzej Duda, das am Montag stattfand, war kurz.', '2019-06-03'],
  ['Das Treffen von Emmanuel Macron und Andrzej Duda, der am Montag krank war, war kurz.', '-'],
  // A colon.
  [
    'Am Montag endete der Streit: Eine Stunde lang sprach Emmanuel Macron mit Andrzej Duda am Telefon.',
    '2019-06-03',
  ],
  // A word that carries on in the same sentence.
  [
    'Emmanuel Macron war am Montag in Bonn, davor hatte er drei Stunden mit Andrzej Duda verhandelt.',
    '2019-06-03',
  ],
  ['Emmanuel Macron war am Montag in Bonn, mit Andrzej Duda hatte er mehrfach verhandelt.', '-'],
  // The day on which a main contact was made known.
  ['Emmanuel Macron hat mit Andrzej Duda telefoniert. Das teilte sein Büro am Montag mit.', '2019-06-03'],
  // Other times, a new paragraph, what a relative clause tells aside, what is still ahead.
  ['Emmanuel Macron war am Montag in Bonn. Mit Andrzej Duda hatte er zuvor mehrfach telefoniert.', '-'],
  [
    'Emmanuel Macron war am Montag in Bonn. Es regnete.\n\nAndrzej Duda empfing Emmanuel Macron im Rathaus.',
    '-',
  ],
  [
    'Emmanuel Macron lobte das Gesetz, das der Rat am Montag annahm. Andrzej Duda empfing ihn im Rathaus.',
    '-',
  ],
  ['Emmanuel Macron war am Montag in Bonn. Andrzej Duda will ihn im Rathaus empfangen.', '-'],
  // What is to come, after a day that is to come.
  [
    'Am 12. Juni soll es weitergehen. Dann wollen Emmanuel Macron und Andrzej Duda in Bonn verhandeln.',
    '2019-06-12',
  ],
  ['Am Montagabend schien alles geregelt: Emmanuel Macron hatte mit Andrzej Duda telefoniert.', '2019-06-03'],
  // A sentence behind that says when.
  ['Emmanuel Macron hat mit Andrzej Duda telefoniert. Das war am Montag.', '2019-06-03'],
  // A month: before a colon, or told right before; not behind "seit".
  ['So begann der Streit im Januar: Emmanuel Macron traf Andrzej Duda in Bonn.', '2019-01'],
  ['Im April begann der Streit in Bonn. Emmanuel Macron empfing Andrzej Duda eine Stunde lang.', '2019-04'],
  ['Seit April gibt es Streit in Bonn. Emmanuel Macron empfing Andrzej Duda eine Stunde lang.', '-'],
];

for (const [text, ...days] of STORIES)
  test(`the day a story hands on: ${text}`, () => assert.deepEqual(daysOf(text), days));
