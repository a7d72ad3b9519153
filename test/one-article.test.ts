import assert from 'node:assert/strict';
import { test } from 'node:test';
import { item, recordOf } from './coverage.ts';

/** The contacts of one article, each as its participants and its day. */
function contactsOf(text: string): string[] {
  const { contacts } = recordOf([text].map(item));
  return contacts.map(({ participants, date }) => `${participants.map((p) => p.name).sort().join(' + ')} ${date?.value ?? '-'}`); // prettier-ignore
}

const DATED = 'Berlin, 14. Juni 2019';

test('the states that open an article are those whose people the next sentence names', () => {
  const opening = 'Frankreich und Polen haben nach langer Pause wieder verhandelt.';
  const met = 'Präsident Emmanuel Macron und Präsident Andrzej Duda kamen am Mittwoch in Bonn zusammen.';
  assert.deepEqual(contactsOf(`${DATED}\n\n${opening} ${met}`), [
    'Andrzej Duda + Emmanuel Macron 2019-06-12',
  ]);
});

test('states with a day of their own, or other states, stay apart from them', () => {
  const met = 'Präsident Emmanuel Macron und Präsident Andrzej Duda kamen am Mittwoch in Bonn zusammen.';
  const dated = 'Frankreich und Polen haben am Montag nach langer Pause wieder verhandelt.';
  const other = 'Frankreich und Spanien haben nach langer Pause wieder verhandelt.';
  assert.equal(contactsOf(`${DATED}\n\n${dated} ${met}`).length, 2);
  assert.equal(contactsOf(`${DATED}\n\n${other} ${met}`).length, 2);
});

test('in the story of yesterday a part of the day is of yesterday, in that of tomorrow of tomorrow', () => {
  const held = 'Emmanuel Macron hat am Donnerstag in Bonn Angela Merkel getroffen.';
  const later = 'Am Abend sprach Emmanuel Macron in Bonn mit Andrzej Duda.';
  const planned = 'Emmanuel Macron reist am Samstag nach Bonn und trifft dort Angela Merkel.';
  const ahead = 'Am Abend steht ein Gespräch von Emmanuel Macron mit Andrzej Duda an.';
  const paragraph = 'Worum es gehen soll, ist nicht bekannt.';
  assert.ok(contactsOf(`${DATED}\n\n${held}\n\n${paragraph}\n\n${later}`).includes('Andrzej Duda + Emmanuel Macron 2019-06-13')); // prettier-ignore
  assert.ok(contactsOf(`${DATED}\n\n${planned}\n\n${paragraph}\n\n${ahead}`).includes('Andrzej Duda + Emmanuel Macron 2019-06-15')); // prettier-ignore
});

test('a heading has no room for all who met; with somebody else it is another contact', () => {
  const text = 'Emmanuel Macron, Andrzej Duda und Mark Rutte trafen sich am Mittwoch in Bonn.';
  assert.deepEqual(contactsOf(`Macron trifft Duda\n\n${DATED} – ${text}`), ['Andrzej Duda + Emmanuel Macron + Mark Rutte 2019-06-12']); // prettier-ignore
  const other = 'Emmanuel Macron, Angela Merkel und Mark Rutte trafen sich am Mittwoch in Bonn.';
  assert.equal(contactsOf(`Macron trifft Andrzej Duda\n\n${DATED} – ${other}`).length, 2);
});

test('a noun that names one side of a contact has the other from the rest of its sentence', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Das Treffen mit Emmanuel Macron am Mittwoch war kurz, sagte Angela Merkel.', 'Angela Merkel + Emmanuel Macron'],
    ['Das Telefonat mit Angela Merkel am Mittwoch dauerte eine Stunde, wie Emmanuel Macron mitteilte.', 'Angela Merkel + Emmanuel Macron'],
    ['Für Angela Merkel verlief das Treffen mit Wladimir Putin am Mittwoch enttäuschend.', 'Angela Merkel + Vladimir Putin'],
    ['Nachdem das Treffen mit Wladimir Putin am Mittwoch beendet war, trat Angela Merkel vor die Presse.', 'Angela Merkel + Vladimir Putin'],
    ['Trotz eines Treffens mit Wladimir Putin am Mittwoch blieb Emmanuel Macron bei seiner Haltung.', 'Emmanuel Macron + Vladimir Putin'],
  ]; // prettier-ignore
  for (const [text, who] of pairs)
    assert.deepEqual(contactsOf(`${DATED}\n\n${text}`), [`${who} 2019-06-12`], text);
});

test('a spokesperson who tells of it did not take part; of two nobody knows which', () => {
  const by = (who: string): string => `Das Treffen mit Emmanuel Macron am Mittwoch war kurz, ${who}.`;
  assert.deepEqual(contactsOf(`${DATED}\n\n${by('sagte Regierungssprecher Steffen Seibert')}`), []);
  assert.deepEqual(contactsOf(`${DATED}\n\n${by('sagten Angela Merkel und Boris Johnson')}`), []);
});
