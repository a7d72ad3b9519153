import type { ValueType } from './value-type.ts';

/** Another contact that the article sets before or after this one. */
export interface Relation {
  /** Where this contact stands: before or after the other. */
  readonly relation: 'before' | 'after';
  /** The report of the same article that speaks of the other contact; absent where there is none. */
  readonly report?: string;
  /** The dossier of the other contact, once the reports are joined. */
  readonly contact?: string;
  /** The date of the other contact, once the reports are joined and where they give one. */
  readonly date?: string;
  readonly text: string;
}

/** Relations to several contacts stand side by side; two to one contact are rivals when they turn it round. */
export const relation: ValueType<Relation> = {
  name: 'relation',
  compare(a, b) {
    const one = a.value.contact ?? a.value.report ?? a.value.text;
    const other = b.value.contact ?? b.value.report ?? b.value.text;
    if (one !== other) return 'conflict';
    return a.value.relation === b.value.relation ? 'same' : 'conflict';
  },
  show: ({ value }) => value.text,
};
