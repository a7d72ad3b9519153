import type { AreaKind } from '../../model/web-page.ts';
import { AREA_OF_PROPERTY, AREA_OF_ROLE, AREA_OF_TAG, AREA_WORDS } from './tables.ts';

const KIND_OF_WORDS = new Map(
  AREA_WORDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
/** Longer class lists are style sheets' own words; reading on would find one of ours by chance. */
const MOST_LETTERS = 400;

/** Tells what an element says of its content. */
export type AreaReader = (tag: string, attributes: Attributes) => readonly AreaKind[];
export type Attributes = Readonly<Record<string, string>>;

/** By name, role, property, class and id. A reader is made for one page, as it keeps the class lists it has read. */
export function areaReader(): AreaReader {
  const known = new Map<string, readonly AreaKind[]>();
  const ofNames = (names: string): readonly AreaKind[] => {
    const found = known.get(names) ?? namedKinds(names);
    known.set(names, found);
    return found;
  };
  return (tag, attributes) => areasOf(tag, attributes, ofNames);
}

function areasOf(
  tag: string,
  attributes: Attributes,
  ofNames: (names: string) => readonly AreaKind[],
): readonly AreaKind[] {
  const found = new Set<AreaKind>();
  const add = (kind: AreaKind | undefined) => {
    if (kind !== undefined) found.add(kind);
  };
  add(AREA_OF_TAG[tag]);
  if (tag === 'html' || tag === 'body') return [...found];
  add(AREA_OF_ROLE[attributes['role']?.toLowerCase() ?? '']);
  add(AREA_OF_PROPERTY[attributes['itemprop']?.toLowerCase() ?? '']);
  if (isHidden(attributes)) add('hidden');
  for (const name of ['class', 'id', 'data-testid', 'data-component']) {
    const value = attributes[name];
    if (value !== undefined && value !== '') ofNames(value.slice(0, MOST_LETTERS)).forEach(add);
  }
  return [...found];
}

function isHidden(attributes: Attributes): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '');
}

/** The kinds that the words of class names speak of. */
function namedKinds(names: string): readonly AreaKind[] {
  const kinds = new Set<AreaKind>();
  for (const name of names.split(/\s+/u)) {
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/\P{L}+/u)
      .filter((word) => word !== '');
    words.forEach((word, i) => {
      for (const phrase of [word, `${word}-${words[i + 1] ?? ''}`]) {
        const kind = KIND_OF_WORDS.get(phrase);
        if (kind !== undefined) kinds.add(kind);
      }
    });
  }
  return [...kinds];
}
