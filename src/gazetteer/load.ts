import { foldName } from './fold.ts';
import type { ActorId, ActorKind, ActorRef } from '../model/actor.ts';
import type { ActorEntry, Gazetteer, Named, PersonName, Term } from './gazetteer.ts';
import { mergeGazetteer } from './merge.ts';
import { rowsOf, variants, type GazetteerRows, type GazetteerTables, type Row } from './tables.ts';

/** Prefix that keeps ids of places apart from those of actors: `place:geneva`. */
export const PLACE = 'place:';

/** Makes the gazetteer of our tables, with the user's own merged over them. */
export function loadGazetteer(tables: GazetteerTables, theirs: Partial<GazetteerTables> = {}): Gazetteer {
  return new TableGazetteer(mergeGazetteer(readTables(tables), readTables({ ...NO_TABLES, ...theirs })));
}

const NO_TABLES: GazetteerTables = { countries: '', places: '', organisations: '', people: '', terms: '' };

export function readTables(tables: GazetteerTables): GazetteerRows {
  return {
    countries: rowsOf(tables.countries),
    places: rowsOf(tables.places),
    organisations: rowsOf(tables.organisations),
    people: rowsOf(tables.people),
    terms: rowsOf(tables.terms),
  };
}

/** True if the term lasts on the date. ISO prefixes compare up to the shorter one, so a bare year counts as whole. */
export function lasts(term: Term, date: string): boolean {
  const begun = term.from === '' || compare(term.from, date) <= 0;
  return begun && (term.to === null || compare(term.to, date) >= 0);
}

function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Entries and terms are made of their rows when they are first asked for: an article speaks of few of them. */
class TableGazetteer implements Gazetteer {
  readonly #rows: GazetteerRows;
  readonly #makers = new Map<ActorId, () => ActorEntry>();
  readonly #entries = new Map<ActorId, ActorEntry>();
  /** Rows of terms by person, and by whom the office belongs to. */
  readonly #byPerson = new Map<ActorId, Row[]>();
  readonly #byOwner = new Map<ActorId, Row[]>();
  readonly #terms = new Map<ActorId, readonly Term[]>();

  constructor(rows: GazetteerRows) {
    this.#rows = rows;
    for (const row of rows.countries) this.#makers.set(row['id'] ?? '', () => countryOf(row));
    for (const row of rows.places) this.#makers.set(PLACE + (row['id'] ?? ''), () => placeOf(row));
    for (const row of rows.organisations) this.#makers.set(row['id'] ?? '', () => organisationOf(row));
    for (const row of rows.people) this.#makers.set(row['id'] ?? '', () => this.#personOf(row));
    for (const row of rows.terms) {
      push(this.#byPerson, row['person'] ?? '', row);
      push(this.#byOwner, row['of'] ?? '', row);
    }
  }

  entry(id: ActorId): ActorEntry | undefined {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const made = this.#makers.get(id)?.();
    if (made !== undefined) this.#entries.set(id, made);
    return made;
  }

  ref(id: ActorId, date?: string): ActorRef | undefined {
    const entry = this.entry(id);
    if (entry === undefined) return undefined;
    const side = entry.offices === undefined ? entry.side : this.#sideAt(entry.offices, date);
    return {
      id,
      name: entry.name,
      kind: entry.kind,
      ...(side === undefined ? {} : { side }),
      ...(entry.carrier === undefined ? {} : { carrier: true as const }),
    };
  }

  *named(language: 'de' | 'en' | 'und'): Iterable<readonly [string, Named]> {
    const code = language === 'und' ? 'en' : language;
    for (const row of this.#rows.countries) {
      yield* phrases(row, code, 'country');
      yield* phrases(row, `adjective_${code}`, 'nationality');
      yield* phrases(row, `people_${code}`, 'people');
    }
    for (const row of this.#rows.organisations) yield* phrases(row, code, 'organisation');
    for (const row of this.#rows.places) yield* phrases(row, code, 'place', PLACE);
  }

  people(): readonly (readonly [string, PersonName])[] {
    const found: (readonly [string, PersonName])[] = [];
    for (const row of this.#rows.people) {
      const id = row['id'] ?? '';
      const [whole, part] = [
        { id, full: true },
        { id, full: false },
      ];
      found.push([row['name'] ?? '', whole]);
      for (const name of variants(row['variants'])) found.push([name, whole]);
      for (const surname of surnames(row['surname'])) found.push([surname, part]);
    }
    return found;
  }

  holders(offices: readonly string[], of: ActorId, date?: string): readonly Term[] {
    const own = this.#termsOf(of);
    const terms = offices.flatMap((office) => own.filter((term) => term.office === office));
    return date === undefined ? terms : terms.filter((term) => lasts(term, date));
  }

  #personOf(row: Row): ActorEntry {
    return personOf(row, (this.#byPerson.get(row['id'] ?? '') ?? []).map(termOf));
  }

  /** The terms of all offices of a state or organisation, in the order of the table. */
  #termsOf(of: ActorId): readonly Term[] {
    const known = this.#terms.get(of);
    if (known !== undefined) return known;
    const made = (this.#byOwner.get(of) ?? []).map(termOf);
    this.#terms.set(of, made);
    return made;
  }

  /** The state or organisation of the term that lasts on the date, else of the last before it, else of the first after it. */
  #sideAt(offices: readonly Term[], date: string | undefined): ActorId | undefined {
    const begun = date === undefined ? offices : offices.filter((t) => compare(t.from, date) <= 0);
    const now = date === undefined ? [] : begun.filter((t) => lasts(t, date));
    const byStart = [...(now.length > 0 ? now : begun.length > 0 ? begun : offices)].sort((a, b) => compare(a.from, b.from));
    const latest = begun.length > 0 ? byStart.at(-1) : byStart[0];
    return latest && (this.entry(latest.of)?.side ?? latest.of);
  }
}

/** Particles that a surname may be used without: "Guttenberg" for "zu Guttenberg"; no "bin", which says whose son someone is. */
const PARTICLE = /^(?:(?:von|van|zu|zur|zum|der|den|de|du|la|le|del|della|di|da|dos|al|el|ter|ten)[ -])+(?=\p{Lu})/u;

/** The surnames of a cell; where all are spellings of one name with a particle ("el-Sisi|al-Sisi"), also without it. */
function surnames(cell: string | undefined): string[] {
  const given = variants(cell);
  if (!given.every((name) => /^\p{Ll}/u.test(name))) return given;
  const bare = given.map((name) => name.replace(PARTICLE, ''));
  const isOne = new Set(bare.map(foldName)).size === 1;
  return isOne ? [...new Set([...given, ...bare])] : given;
}

function basics(row: Row): { id: ActorId; name: string; wikidata?: string } {
  const wikidata = row['wikidata'] ?? '';
  return { id: row['id'] ?? '', name: row['name'] ?? '', ...(wikidata === '' ? {} : { wikidata }) };
}

function countryOf(row: Row): ActorEntry {
  return { ...basics(row), kind: 'country', side: row['id'] ?? '' };
}

function placeOf(row: Row): ActorEntry {
  const [side, capital] = [row['country'] ?? '', row['capital'] ?? ''];
  return {
    ...basics(row),
    id: PLACE + (row['id'] ?? ''),
    kind: 'place',
    ...(side === '' ? {} : { side }),
    ...(capital === '' ? {} : { seatOf: capital === 'yes' ? side : capital }),
  };
}

function organisationOf(row: Row): ActorEntry {
  const [side, carrier] = [row['side'] ?? '', row['carrier'] ?? ''];
  return {
    ...basics(row),
    kind: (row['kind'] ?? 'organisation') as ActorKind,
    ...(side === '' ? {} : { side }),
    ...(row['members'] === undefined || row['members'] === '' ? {} : { members: variants(row['members']) }),
    ...(carrier === 'agency' || carrier === 'outlet' ? { carrier } : {}),
  };
}

function personOf(row: Row, offices: readonly Term[]): ActorEntry {
  const sex = row['sex'];
  return {
    ...basics(row),
    kind: 'person',
    offices,
    ...(sex === 'f' || sex === 'm' ? { sex } : {}),
    weak: row['weak'] === 'yes',
  };
}

function termOf(row: Row): Term {
  const at = row['at'] ?? '';
  return {
    person: row['person'] ?? '',
    office: row['office'] ?? '',
    of: row['of'] ?? '',
    ...(at === '' ? {} : { at }),
    from: row['from'] ?? '',
    to: (row['to'] ?? '') === '' ? null : (row['to'] ?? ''),
  };
}

function* phrases(
  row: Row,
  column: string,
  as: Named['as'],
  prefix = '',
): Iterable<readonly [string, Named]> {
  const what = { as, id: prefix + (row['id'] ?? '') };
  for (const phrase of variants(row[column])) yield [phrase, what];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
