import { foldName } from './fold.ts';
import { variants, type GazetteerRows, type Row } from './tables.ts';

/** Something wrong in the tables, in words. */
export type Problem = string;

/** Offices that one person at a time has. */
const SINGLE = new Set(['president', 'prime-minister', 'chancellor', 'king', 'foreign-minister', 'defence-minister', 'secretary-general', 'emir']);
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Everything a build must not ship: unknown ids, impossible dates, two holders at once, a name of two people. */
export function checkGazetteer(rows: GazetteerRows): Problem[] {
  return [
    ...sameIds(rows),
    ...unknownIds(rows),
    ...rows.terms.flatMap(dates),
    ...overlaps(rows.terms),
    ...sharedNames(rows.people, ['name', 'variants']),
    ...sharedNames(rows.organisations, ['name', 'de', 'en']),
  ];
}

function sameIds({ countries, places, organisations, people }: GazetteerRows): Problem[] {
  const seen = new Set<string>();
  const ids = [countries, organisations, people].flat().map((row) => row['id'] ?? '');
  const all = [...ids, ...places.map((row) => `place:${row['id'] ?? ''}`)];
  return all.flatMap((id) => {
    const twice = seen.has(id) || id === '';
    seen.add(id);
    return twice ? [`the id "${id}" stands twice`] : [];
  });
}

function unknownIds({ countries, organisations, places, people, terms }: GazetteerRows): Problem[] {
  const states = new Set([...countries, ...organisations].map((row) => row['id']));
  const persons = new Set(people.map((row) => row['id']));
  const owner = (row: Row, column: string): Problem[] => {
    const id = row[column] ?? '';
    const known = id === '' || id === 'yes' || states.has(id);
    return known ? [] : [`${row['id'] ?? row['person'] ?? ''}: no country or organisation "${id}"`];
  };
  return [
    ...terms.flatMap((row) => (persons.has(row['person']) ? [] : [`a term of unknown person "${row['person'] ?? ''}"`])),
    ...terms.flatMap((row) => [...owner(row, 'of'), ...owner(row, 'at')]),
    ...places.flatMap((row) => [...owner(row, 'country'), ...owner(row, 'capital')]),
    ...organisations.flatMap((row) => owner(row, 'side')),
  ];
}

function dates(row: Row): Problem[] {
  const [from, to] = [row['from'] ?? '', row['to'] ?? ''];
  const of = `${row['person'] ?? ''}, ${row['office'] ?? ''} of ${row['of'] ?? ''}`;
  if (!DATE.test(from)) return [`${of}: "${from}" is no date`];
  if (to !== '' && !DATE.test(to)) return [`${of}: "${to}" is no date`];
  const length = Math.min(from.length, to.length);
  return to !== '' && from.slice(0, length) > to.slice(0, length) ? [`${of}: ends before it begins`] : [];
}

/** Terms of one office that overlap by more than dates of different precision explain. */
function overlaps(terms: readonly Row[]): Problem[] {
  const byOffice = new Map<string, Row[]>();
  for (const row of terms) {
    const key = `${row['office'] ?? ''} of ${row['of'] ?? ''}`;
    if (SINGLE.has(row['office'] ?? '')) byOffice.set(key, [...(byOffice.get(key) ?? []), row]);
  }
  return [...byOffice].flatMap(([key, rows]) => {
    const sorted = [...rows].sort((a, b) => ((a['from'] ?? '') < (b['from'] ?? '') ? -1 : 1));
    return sorted.flatMap((row, i) => (overlapsNext(row, sorted[i + 1]) ? [both(key, row, sorted[i + 1])] : []));
  });
}

function overlapsNext(row: Row, next: Row | undefined): boolean {
  if (next === undefined) return false;
  const [to, from] = [row['to'] ?? '', next['from'] ?? ''];
  const length = Math.min(to.length, from.length);
  return to === '' || to.slice(0, length) > from.slice(0, length);
}

function both(key: string, a: Row, b: Row | undefined): Problem {
  return `${a['person'] ?? ''} and ${b?.['person'] ?? ''} are both ${key} from ${b?.['from'] ?? ''}`;
}

/** Whole names that two people or two organisations have: an error. Surnames that people in office share are told apart by date: not listed. */
function sharedNames(rows: readonly Row[], columns: readonly string[]): Problem[] {
  const owners = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const name of columns.flatMap((column) => variants(row[column])).filter((n) => n !== '')) {
      const key = name.split(/[\s-]/u).map(foldName).join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(row['id'] ?? ''));
    }
  }
  return [...owners].flatMap(([name, ids]) => {
    return ids.size > 1 ? [`"${name}" names ${[...ids].join(' and ')}`] : [];
  });
}
