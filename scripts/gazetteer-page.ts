/** The page that says what the gazetteer covers: states, offices, years. Generated; see scripts/docs.ts. */
import type { GazetteerRows, Row } from '../src/gazetteer/tables.ts';

const YEARS = Array.from({ length: 27 }, (_, i) => 2000 + i);
const LEADERS = [
  'president',
  'prime-minister',
  'chancellor',
  'king',
  'emir',
  'leader',
  'supreme-leader',
  'pope',
  'prince',
  'chair-of-ministers',
];
const OFFICES: readonly (readonly [string, readonly string[]])[] = [
  ['foreign minister', ['foreign-minister']],
  ['defence minister', ['defence-minister']],
  ['security adviser', ['security-adviser', 'security-council-secretary', 'adviser']],
  ['spokespeople', ['spokesperson', 'foreign-spokesperson', 'defence-spokesperson', 'military-spokesperson']],
];

export function gazetteerPage(rows: GazetteerRows): string {
  const terms = bySide(rows);
  const covered = rows.countries.map((country) => years(terms, country['id'] ?? '', LEADERS));
  const complete = covered.filter((c) => c.size === YEARS.length).length;
  return `# What the gazetteer covers

Generated from \`data/gazetteer\` by \`npm run docs\`; do not edit. A year counts where the table has a holder in it.

| table | rows |
|---|---|
| countries | ${rows.countries.length} |
| capitals and other places | ${rows.places.length} |
| organisations, governments, agencies, outlets | ${rows.organisations.length} |
| people | ${rows.people.length} |
| terms of office | ${rows.terms.length} |

Head of state or government known for every year 2000-2026: ${complete} of ${rows.countries.length} states. Years without one are named below.
Other offices: years 2014-2026 with a holder, of 13.

| state | years 2000-2026 without a head of state or government | ${OFFICES.map(([name]) => name).join(' | ')} |
|---|---|${OFFICES.map(() => '---|').join('')}
${rows.countries.map((country) => line(terms, country)).join('\n')}
`;
}

function line(terms: ReadonlyMap<string, readonly Row[]>, country: Row): string {
  const id = country['id'] ?? '';
  const known = years(terms, id, LEADERS);
  const missing = spans(YEARS.filter((year) => !known.has(year)));
  const others = OFFICES.map(
    ([, offices]) => [...years(terms, id, offices)].filter((year) => year >= 2014).length,
  );
  return `| ${country['name'] ?? ''} | ${missing} | ${others.map((n) => (n === 0 ? '' : n)).join(' | ')} |`;
}

/** Terms by the state they are held for, with those of its organisations. */
function bySide({ organisations, terms }: GazetteerRows): Map<string, Row[]> {
  const side = new Map(organisations.map((row) => [row['id'], row['side'] ?? '']));
  const sorted = new Map<string, Row[]>();
  for (const term of terms) {
    const of = side.get(term['of']) ?? term['of'] ?? '';
    sorted.set(of, [...(sorted.get(of) ?? []), term]);
  }
  return sorted;
}

function years(
  terms: ReadonlyMap<string, readonly Row[]>,
  id: string,
  offices: readonly string[],
): Set<number> {
  const held = (terms.get(id) ?? []).filter((term) => offices.includes(term['office'] ?? ''));
  return new Set(
    held.flatMap((term) => {
      const [from, to] = [
        Number((term['from'] ?? '').slice(0, 4)),
        Number((term['to'] ?? '').slice(0, 4) || 2026),
      ];
      return YEARS.filter((year) => year >= from && year <= to);
    }),
  );
}

/** 2000-2003, 2007. */
function spans(list: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const year of list) {
    const last = parts.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else parts.push([year, year]);
  }
  return parts.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(', ');
}
