import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorRef } from '../../model/actor.ts';
import { actor, actors } from './actors.ts';
import { channel } from './channel.ts';
import { contactStatus, contactType } from './contact-codes.ts';
import { ordinal } from './ordinal.ts';
import { place } from './place.ts';
import { readout } from './readout.ts';
import { relation } from './relation.ts';
import type { Comparison, ValueType } from './value-type.ts';
import { words } from './words.ts';

const person = (id: string, side: string): ActorRef => ({ id, name: id, kind: 'person', side });
const state = (id: string, side = id): ActorRef => ({ id, name: id, kind: 'government', side });

function compares<T>(type: ValueType<T>, cases: readonly (readonly [T, T, Comparison])[]): void {
  const back: Record<Comparison, Comparison> = {
    same: 'same',
    conflict: 'conflict',
    finer: 'coarser',
    coarser: 'finer',
  };
  for (const [a, b, expected] of cases) {
    assert.equal(
      type.compare({ value: a }, { value: b }),
      expected,
      `${JSON.stringify(a)} / ${JSON.stringify(b)}`,
    );
    assert.equal(type.compare({ value: b }, { value: a }), back[expected], 'turned round');
  }
}

test('closed lists', () => {
  compares(contactType, [
    ['phone_call', 'call', 'finer'],
    ['phone_call', 'video_call', 'conflict'],
    ['summit', 'meeting', 'finer'],
  ]);
  compares(contactStatus, [
    ['held', 'planned', 'finer'],
    ['held', 'cancelled', 'conflict'],
  ]);
  compares(channel, [['phone', 'video', 'conflict']]);
});

test('someone is more exact than the side they act for', () => {
  compares(actor, [
    [person('q1', 'fr'), state('fr'), 'finer'],
    [state('elysee', 'fr'), state('fr'), 'same'],
    [person('q1', 'fr'), person('q2', 'fr'), 'conflict'],
    [person('q1', 'fr'), state('de'), 'conflict'],
  ]);
  const three = [state('fr'), state('de'), state('pl')];
  compares(actors, [
    [three, [...three].reverse(), 'same'],
    [three, three.slice(0, 2), 'finer'],
    [three.slice(0, 2), three.slice(1), 'conflict'],
  ]);
});

test('free words', () => {
  compares(words, [
    ['sachlich und offen', 'offen und sachlich', 'same'],
    ['in sachlicher Atmosphäre', 'sachliche Atmosphäre', 'same'],
    ['die Lage in Libyen', 'Libyen', 'finer'],
    ['Libyen', 'Energiepreise', 'conflict'],
  ]);
});

test('places of two people are no rivals', () => {
  const oslo = { place: 'Oslo' };
  compares(place, [
    [oslo, { place: 'Bergen' }, 'conflict'],
    [oslo, { place: 'Flughafen Oslo' }, 'coarser'],
    [
      { place: 'Oslo', participant: person('q1', 'no') },
      { place: 'Rom', participant: person('q2', 'it') },
      'same',
    ],
  ]);
});

test('ordinals of different series are no rivals', () => {
  compares(ordinal, [
    [{ n: 2, scope: 'in diesem Monat' }, { n: 3, scope: 'in diesem Monat' }, 'conflict'],
    [{ n: 2, scope: 'in diesem Monat' }, { n: 5, scope: 'in diesem Jahr' }, 'same'],
  ]);
});

test('accounts and relations', () => {
  const by = state('fr');
  compares(readout, [[{ by, form: 'Mitteilung' }, { by }, 'finer']]);
  compares(relation, [
    [
      { relation: 'after', contact: 'c1', text: 'danach' },
      { relation: 'before', contact: 'c1', text: 'zuvor' },
      'conflict',
    ],
  ]);
});
