import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../src/annotations/annotate.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { de } from '../src/languages/de/index.ts';
import { article } from './factory.ts';
import { worldOf } from './world.ts';

/** The words that say who asked for a contact, and `all` where it was everybody; `-` for nobody. */
function askedIn(text: string): string {
  const seen = annotate(article({ text, published: '2017-03-14', language: 'de' }), ANNOTATORS, worldOf(de));
  const cues = seen.all('cue').filter(({ value }) => value.cue === 'initiator');
  const who = cues.map(({ value: { slots, value } }) => (slots['who'] ? text.slice(slots['who'].start, slots['who'].end) : value));
  return who.join(' ') || '-';
} // prettier-ignore

const MET = 'Angela Merkel und Emmanuel Macron trafen sich am Montag. ';

const SENTENCES: readonly (readonly [text: string, who: string])[] = [
  // whose wish: of that sex the one whom the sentence names, or the only one of the sentence before
  [`${MET}Das Treffen fand auf ihre Bitte hin in Berlin statt.`, 'Angela Merkel'],
  [`${MET}Das Treffen ging auf seinen Vorschlag zurück.`, 'Emmanuel Macron'],
  [
    'Angela Merkel und Theresa May trafen sich am Montag. Das Treffen fand auf ihre Bitte hin in Berlin statt.',
    '-',
  ],
  ['Angela Merkel sagte Emmanuel Macron in einem von ihr erbetenen Telefonat Hilfe zu.', 'Angela Merkel'],
  [`${MET}Das Treffen fand auf Wunsch beider Seiten in Bern statt.`, 'all'],
  // with its owner the offer that was taken or refused
  [
    'Einen Vorschlag Emmanuel Macrons, sich in Bern zu treffen, schlug Angela Merkel aus.',
    'Emmanuel Macrons',
  ],
  ['Angela Merkel schlug eine Bitte Emmanuel Macrons um ein Gespräch aus.', 'Emmanuel Macrons'],
  ['Angela Merkel schlug eine Bitte um ein Gespräch aus.', '-'],
  // what a relative clause parts from the noun; whose the words before a capital are
  [
    'Die Nato tagt am Montag. Die Sitzung, die um elf Uhr beginnt, geht auf einen Antrag Polens zurück.',
    'Polens',
  ],
  [`${MET}Um das Treffen hatte nach Angaben des Auswärtigen Amts Paris gebeten.`, 'Paris'],
  [`${MET}Um das Treffen war nach Angaben des Auswärtigen Amts gebeten worden.`, '-'],
  [`${MET}Die Nato war auf Antrag Ankaras zu einer Sitzung zusammengekommen.`, 'Ankaras'],
  [
    'Das Telefonat zwischen Angela Merkel und Emmanuel Macron am Montag, um das Paris gebeten hatte, war kurz.',
    'Paris',
  ],
  [`${MET}Der Élysée reklamiert die Initiative für sich.`, 'Der Élysée'],
];

for (const [text, who] of SENTENCES) test(text, () => assert.equal(askedIn(text), who));
