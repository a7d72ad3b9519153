import type { ActorGroup } from './groups.ts';
import type { SentenceView } from './view.ts';

/** "so sein Sprecher": whom only an inserted clause names. */
export function isAside({ clause }: ActorGroup, { clauses }: SentenceView): boolean {
  return clauses.find((c) => c.id === clause)?.value.kind === 'parenthesis';
}
