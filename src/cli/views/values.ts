import { ATTRIBUTES } from '../../app.ts';
import type { DossierValue } from '../../model/dossier.ts';
import type { Page } from './view.ts';

/** Names and values of attributes as people read them: both come from the attribute's own definition. */

export function labelOf(name: string, { locale }: Page): string {
  return ATTRIBUTES.find((attribute) => attribute.name === name)?.label[locale] ?? name;
}

/** Attribute names of a dossier in reading order; those that no list knows come last. */
export function inReadingOrder(names: readonly string[]): string[] {
  const place = (name: string): number => {
    const found = ATTRIBUTES.findIndex((attribute) => attribute.name === name);
    return found === -1 ? ATTRIBUTES.length : found;
  };
  return [...names].sort((a, b) => place(a) - place(b));
}

export function shown(name: string, value: Pick<DossierValue, 'value' | 'mod'>, { locale }: Page): string {
  const attribute = ATTRIBUTES.find((one) => one.name === name);
  if (attribute === undefined || value.value === null) return plainly(value.value);
  return attribute.type.show(
    value.mod === undefined ? { value: value.value } : { value: value.value, mod: value.mod },
    locale,
  );
}

/** A value of no listed attribute (the sides of a difference): its name, or as JSON. */
export function plainly(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
    return value.name;
  return Array.isArray(value) ? value.map(plainly).join(', ') : JSON.stringify(value ?? null);
}
