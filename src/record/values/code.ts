import type { Comparison, Reading, ValueType } from './value-type.ts';

/** One value of a closed list: how it is shown and which values of the list say the same less exactly. */
export interface Code<T extends string> {
  readonly value: T;
  readonly de: string;
  readonly en: string;
  /** Values that this one makes more exact ("phone_call" makes "call" more exact). */
  readonly refines?: readonly T[];
}

/** A value type over a closed list. Two values that neither refine each other nor are equal are in conflict. */
export function codeType<T extends string>(name: string, codes: readonly Code<T>[]): ValueType<T> {
  const of = new Map(codes.map((code) => [code.value, code]));
  const refines = (a: T, b: T): boolean => of.get(a)?.refines?.includes(b) ?? false;
  return {
    name,
    compare(a: Reading<T>, b: Reading<T>): Comparison {
      if (a.value === b.value) return 'same';
      if (refines(a.value, b.value)) return 'finer';
      return refines(b.value, a.value) ? 'coarser' : 'conflict';
    },
    show: (reading, locale) => of.get(reading.value)?.[locale] ?? reading.value,
  };
}
