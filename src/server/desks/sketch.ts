import type { Dossier } from '../../model/dossier.ts';
import type { ContactSketch } from '../desk.ts';

/** Enough of a contact to name it. */
export function sketchOf({
  participants,
  type,
  date,
}: Pick<Dossier, 'participants' | 'type' | 'date'>): ContactSketch {
  return { participants: participants.map((one) => ({ actor: one.id, name: one.name })), type, date };
}
