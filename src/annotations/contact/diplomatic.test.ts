import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ActorRef } from '../../model/actor.ts';
import { isDiplomatic } from './diplomatic.ts';

const person = (id: string, side?: string): ActorRef => ({
  id,
  name: id,
  kind: 'person',
  ...(side ? { side } : {}),
});
const state = (id: string): ActorRef => ({ id, name: id, kind: 'country', side: id });
const agency: ActorRef = { id: 'tass', name: 'TASS', kind: 'organisation', side: 'ru', carrier: true };

const cases: readonly (readonly [string, readonly ActorRef[], boolean])[] = [
  ['leaders of two states', [person('macron', 'fr'), person('scholz', 'de')], true],
  ['a leader and an organisation', [person('macron', 'fr'), state('nato')], true],
  ['two of one government', [person('scholz', 'de'), person('baerbock', 'de')], false],
  ['a leader alone', [person('macron', 'fr')], false],
  ['a leader and someone without an office', [person('macron', 'fr'), person('a singer')], false],
  [
    'a leader and a group of no side',
    [person('macron', 'fr'), { id: 'x:guests', name: 'guests', kind: 'group' }],
    false,
  ],
  ['a leader and the agency that tells of it', [person('macron', 'fr'), agency], false],
];

for (const [who, actors, expected] of cases) {
  it(`${who}: ${expected ? 'a contact' : 'no contact'}`, () => {
    assert.equal(isDiplomatic(actors), expected);
  });
}
