import type { Modifier } from '../../model/report.ts';

/** A value with its modifier: "etwa 50 Minuten" is PT50M with APPROX. */
export interface Reading<T> {
  readonly value: T;
  readonly mod?: Modifier;
}

/** `finer`: a says the same as b, more exactly. `coarser`: less exactly. `conflict`: both cannot be right. */
export type Comparison = 'same' | 'finer' | 'coarser' | 'conflict';

/** What a kind of value knows about itself. Whether 50 minutes and "knapp eine Stunde" conflict is decided here. */
export interface ValueType<T> {
  readonly name: string;
  compare(a: Reading<T>, b: Reading<T>): Comparison;
  /** True where two readings that are the same are also shown as one value. (Default: they are.) */
  isOne?(a: Reading<T>, b: Reading<T>): boolean;
  /** For people; `locale` is `de` or `en`. */
  show(reading: Reading<T>, locale: 'de' | 'en'): string;
}
