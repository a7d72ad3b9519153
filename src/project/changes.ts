import type { Dossier } from '../model/dossier.ts';

/** A contact before and after; null where there is none. */
export interface ContactChange {
  readonly id: string;
  readonly before: Dossier | null;
  readonly after: Dossier | null;
  /** Attributes whose values or standing differ. */
  readonly attributes: readonly string[];
}

/** Contacts that differ, by id. */
export function changesOf(before: readonly Dossier[], after: readonly Dossier[]): ContactChange[] {
  const old = new Map(before.map((dossier) => [dossier.id, dossier]));
  const now = new Map(after.map((dossier) => [dossier.id, dossier]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id) => {
    const [a, b] = [old.get(id) ?? null, now.get(id) ?? null];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    const names = [...new Set([...Object.keys(a?.attributes ?? {}), ...Object.keys(b?.attributes ?? {})])];
    const attributes = names.filter(
      (name) => JSON.stringify(a?.attributes[name]) !== JSON.stringify(b?.attributes[name]),
    );
    return [{ id, before: a, after: b, attributes }];
  });
}
