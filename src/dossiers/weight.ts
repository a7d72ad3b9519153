import { SEVERITIES, type Dossier, type Severity } from '../model/dossier.ts';
import { byName } from './group-by.ts';

/** What the order looks at of a difference. */
interface Weighed {
  readonly id: string;
  readonly severity: Severity;
  readonly contact?: string | undefined;
}

/**
 * Differences as people look for them: contradictions first, then what only the user can settle, then notes; of each the
 * latest contact first, and those of one contact beside each other.
 */
export function weightiestFirst<T extends Weighed>(
  differences: readonly T[],
  dossiers: readonly Pick<Dossier, 'id' | 'date'>[],
): T[] {
  const days = new Map(dossiers.map(({ id, date }) => [id, date?.value ?? '']));
  const dayOf = ({ contact = '' }: T): string => days.get(contact) ?? '';
  return [...differences].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      byName(dayOf(b), dayOf(a)) ||
      byName(a.contact ?? '', b.contact ?? '') ||
      byName(a.id, b.id),
  );
}
