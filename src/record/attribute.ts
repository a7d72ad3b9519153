import type { ContactReading, ReportedValue } from '../model/report.ts';
import type { ValueType } from './values/value-type.ts';

/** One attribute of a contact: defined once; record, comparison, columns and docs follow from the list. */
export interface Attribute<T = unknown> {
  /** Name in the record, stable. */
  readonly name: string;
  readonly label: { readonly de: string; readonly en: string };
  /** What it says, in one sentence, for docs and codebook. */
  readonly about: string;
  readonly type: ValueType<T>;
  /** True when several values stand side by side without being rivals (topics, readouts). */
  readonly many: boolean;
  /** True when only the event settles it: an article written before it could not know (duration, tone, outcome). */
  readonly settledByEvent: boolean;
  /** True when an article that has the contact as main and does not give it counts as silent. */
  readonly expected: boolean;
  find(contact: ContactReading): Iterable<ReportedValue<T>>;
}
