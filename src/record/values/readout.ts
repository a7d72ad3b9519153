import type { ActorRef } from '../../model/actor.ts';
import type { ValueType } from './value-type.ts';

/** An account of a contact that a side or a person gave. */
export interface Readout {
  readonly by: ActorRef;
  /** In which form, in the words of the article ("Mitteilung", "Briefing"); absent when not said. */
  readonly form?: string;
}

/** Accounts of different people stand side by side. */
export const readout: ValueType<Readout> = {
  name: 'readout',
  compare(a, b) {
    if (a.value.by.id !== b.value.by.id) return 'conflict';
    if (a.value.form === b.value.form) return 'same';
    if (b.value.form === undefined) return 'finer';
    return a.value.form === undefined ? 'coarser' : 'same';
  },
  show: ({ value }) => (value.form === undefined ? value.by.name : `${value.by.name} (${value.form})`),
};
