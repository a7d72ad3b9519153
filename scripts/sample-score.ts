/** Holds a record of the sample coverage against `sample/expected.json`, what a careful reader finds in it. */
import type { ReadoutRecord } from '../src/contract/index.ts';
import { moment } from '../src/record/values/moment.ts';

interface Place {
  readonly file: string;
  /** Of the entry, in `feed.jsonl`. */
  readonly id?: string;
  readonly quote: string;
}
interface ExpectedValue extends Place {
  readonly value: string;
  /** The side whose government or head counts as well. */
  readonly side?: string;
}
interface ExpectedContact {
  readonly id: string;
  readonly type: string;
  readonly participants: readonly string[];
  readonly date: string | null;
  readonly optional?: boolean;
  readonly attributes: Readonly<Record<string, readonly ExpectedValue[]>>;
}
interface ExpectedDifference {
  readonly id: string;
  readonly kind: string;
  readonly contact?: string;
  readonly attribute?: string;
  readonly evidence: readonly Place[];
}
/** `sample/expected.json`, as far as it is read here. */
export interface Expected {
  readonly articles: readonly (Omit<Place, 'quote'> & {
    readonly published: { readonly value: string | null };
  })[];
  readonly contacts: readonly ExpectedContact[];
  readonly discrepancies: readonly ExpectedDifference[];
}

type Contact = ReadoutRecord['contacts'][number];
interface Score {
  readonly metrics: Readonly<Record<string, number | null>>;
  /** What was missed, a line each. */
  readonly missed: readonly string[];
}

/** Attributes whose values can be compared letter by letter; of others only the evidence counts. */
const EXACT = ['date', 'start', 'end', 'duration', 'channel', 'status', 'initiator', 'place'];
const FAMILY: Readonly<Record<string, string>> = {
  phone_call: 'call',
  video_call: 'call',
  call: 'call',
  letters: 'letters',
};

export function scoreSample(record: ReadoutRecord, expected: Expected): Score {
  const pairs = new Map(
    expected.contacts.map((one) => [one.id, fullest(record.contacts.filter((found) => fits(found, one)))]),
  );
  const wanted = expected.contacts.filter((one) => one.optional !== true);
  const found = wanted.filter(({ id }) => pairs.get(id) !== undefined);
  const right = new Set([...pairs.values()].flatMap((one) => (one === undefined ? [] : [one.id])));
  const values = found.flatMap((one) => valuesOf(one, pairs.get(one.id), record));
  const differences = expected.discrepancies.map((one) => ({ one, ok: isReported(one, pairs, record) }));
  const published = expected.articles.map((one) => ({
    one,
    ok: publishedOf(one, record) === one.published.value,
  }));
  const recall = share(found.length, wanted.length);
  const precision = share(right.size, record.contacts.length);
  return {
    metrics: {
      published: share(published.filter(({ ok }) => ok).length, published.length),
      'contacts.r': recall,
      'contacts.p': precision,
      'attributes.evidence': share(values.filter(({ evidence }) => evidence).length, values.length),
      'attributes.value': share(values.filter(({ ok }) => ok).length, values.length),
      'differences.r': share(differences.filter(({ ok }) => ok).length, differences.length),
    },
    missed: [
      ...published
        .filter(({ ok }) => !ok)
        .map(({ one }) => `published ${one.id ?? one.file}: ${String(one.published.value)}`),
      ...wanted
        .filter((one) => !found.includes(one))
        .map((one) => `contact ${one.id} ${one.type} ${one.participants.join(', ')} ${one.date ?? ''}`),
      ...values.filter(({ ok }) => !ok).map(({ what }) => `value ${what}`),
      ...differences
        .filter(({ ok }) => !ok)
        .map(({ one }) => `difference ${one.id} ${one.kind} ${one.attribute ?? ''}`),
    ],
  };
}

/** Of several that fit, the one that most articles report. */
function fullest(contacts: readonly Contact[]): Contact | undefined {
  return [...contacts].sort((a, b) => (b.articles?.length ?? 0) - (a.articles?.length ?? 0))[0];
}

/** Same participants, one family of types, and a date that does not contradict. */
function fits(found: Contact, { type, participants, date }: ExpectedContact): boolean {
  const names = new Set(found.participants.map(({ name }) => name));
  const isFamily = (FAMILY[found.type] ?? 'meeting') === (FAMILY[type] ?? 'meeting');
  if (!isFamily || names.size !== participants.length || !participants.every((name) => names.has(name)))
    return false;
  return date === null ? found.date === null : (found.date?.value.startsWith(date) ?? false);
}

function valuesOf(one: ExpectedContact, found: Contact | undefined, record: ReadoutRecord) {
  return Object.entries(one.attributes).flatMap(([name, values]) =>
    values.map((value) => {
      const there = (found?.attributes[name]?.values ?? []).filter(({ reports }) =>
        reports.some((report) => isAt(report, value, record)),
      );
      const ok =
        there.length > 0 &&
        (!EXACT.includes(name) ||
          there.some(
            (given) =>
              says(given.value, value) ||
              isLinkedDay(given, one) ||
              isSameInstant(name, given.value, value.value),
          ));
      return {
        what: `${one.id} ${name} ${value.value} (${value.id ?? value.file})`,
        evidence: there.length > 0,
        ok,
      };
    }),
  );
}

/** A day that only other articles give is right where the words here leave it open. */
function isLinkedDay(
  { basis, value }: { basis: string; value?: unknown },
  { date }: ExpectedContact,
): boolean {
  return basis === 'linked' && value === date;
}

/** One instant told by two clocks is one value: "21.30 Uhr MEZ, also 23.30 Uhr Moskauer Zeit". */
function isSameInstant(name: string, given: unknown, expected: string): boolean {
  const isClock = name === 'start' || name === 'end';
  return (
    isClock && typeof given === 'string' && moment.compare({ value: given }, { value: expected }) === 'same'
  );
}

/** The value itself, an actor's name, a place's name, or the name of its side. */
function says(given: unknown, { value, side }: ExpectedValue): boolean {
  if (typeof given === 'string') return given === value || given === side || value.endsWith(`: ${given}`);
  if (typeof given !== 'object' || given === null) return false;
  return Object.values(given).some((inner) =>
    says(inner, { value, ...(side === undefined ? {} : { side }) } as ExpectedValue),
  );
}

function isReported(
  one: ExpectedDifference,
  pairs: ReadonlyMap<string, Contact | undefined>,
  record: ReadoutRecord,
): boolean {
  const contact = pairs.get(one.contact ?? '');
  return record.discrepancies.some((found) => {
    if (found.kind !== one.kind) return false;
    if (contact !== undefined && found.contact === contact.id && found.attribute === one.attribute)
      return true;
    const places = found.values.flatMap(({ evidence }) => evidence);
    return one.evidence.some((place) => places.some((words) => isAt(words, place, record)));
  });
}

/** True when the words stand in the article of the place and one quote holds the other or they share words. */
function isAt(
  words: { readonly article: string; readonly quote: string },
  place: Place,
  record: ReadoutRecord,
): boolean {
  if (articleOf(place, record)?.id !== words.article) return false;
  return words.quote.includes(place.quote) || place.quote.includes(words.quote);
}

function articleOf({ file, id }: Omit<Place, 'quote'>, record: ReadoutRecord) {
  return record.articles.find((article) =>
    id === undefined ? article.file?.endsWith(`/${file}`) : article.id === id,
  );
}

function publishedOf(place: Omit<Place, 'quote'>, record: ReadoutRecord): string | null | undefined {
  return articleOf(place, record)?.published.value;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
