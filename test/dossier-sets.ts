/** Sets of articles with the contacts and differences that a careful reader finds: `cases/dossiers`, see its README. */
import { readFileSync, readdirSync } from 'node:fs';
import { CONTACT_FAMILY, type ContactType } from '../src/model/contact.ts';
import type { Discrepancy, Dossier } from '../src/model/dossier.ts';
import type { SourceItem } from '../src/model/source.ts';
import { readItems } from '../src/index.ts';
import { folded } from '../src/text/fold.ts';
import { ROOT } from './coverage.ts';

const FOLDER = `${ROOT}cases/dossiers/`;

interface Contact {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly who: readonly string[];
  readonly date: string;
  readonly articles: readonly string[];
  readonly main: readonly string[];
}

/** A row of a list: what, of which contact, which attribute, in which articles; `-` where it does not matter. */
interface Row {
  readonly what: string;
  readonly contact: string;
  readonly attribute: string;
  readonly articles: readonly string[];
}

export interface DossierSet {
  readonly name: string;
  readonly items: readonly SourceItem[];
  readonly contacts: readonly Contact[];
  /** Lists by their heading: differences, none, standing, silent, could_not_know. */
  readonly rows: Readonly<Record<string, readonly Row[]>>;
}

export function dossierSets(): readonly DossierSet[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => parseSet(file.slice(0, -4), readFileSync(FOLDER + file, 'utf8')));
}

function parseSet(name: string, text: string): DossierSet {
  const items: SourceItem[] = [];
  const rows: Record<string, Row[]> = {};
  const contacts: Contact[] = [];
  for (const part of text.split(/^@/mu).slice(1)) {
    const [head = '', ...lines] = part.split('\n');
    const [kind = '', ...fields] = head.split('|')[0]?.trim().split(' ') ?? [];
    if (kind === 'article') items.push(item(fields[0] ?? '', head, lines.join('\n').trim()));
    else if (kind === 'contacts') contacts.push(...cells(lines).map(contact));
    else
      rows[kind] = cells(lines).map(([what = '', of = '-', attribute = '-', articles = '']) => ({
        what,
        contact: of,
        attribute,
        articles: list(articles),
      }));
  }
  return { name, items, contacts, rows };
}

function cells(lines: readonly string[]): readonly (readonly string[])[] {
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function list(cell: string): readonly string[] {
  return cell.split(/\s+/u).filter((word) => word !== '');
}

/** The first line is the title, as in a feed. */
function item(id: string, head: string, text: string): SourceItem {
  const [, outlet = '', published = ''] = head.split('|').map((cell) => cell.trim());
  const titleLength = text.indexOf('\n');
  const stated = {
    id,
    titleLength,
    language: 'de',
    ...(outlet === '' ? {} : { outlet }),
    ...(published === '' ? {} : { published }),
  };
  return { text, origin: id, stated, notes: [] };
}

function contact([
  id = '',
  type = '',
  status = '',
  who = '',
  date = '',
  articles = '',
]: readonly string[]): Contact {
  const all = list(articles);
  return {
    id, type, status, date,
    who: who.split('+').map((name) => folded(name.trim())).sort(),
    articles: all.map((one) => one.replace('*', '')),
    main: all.filter((one) => one.endsWith('*')).map((one) => one.replace('*', '')),
  }; // prettier-ignore
}

/** What a set came out as: counts, and a line for each thing that is wrong. */
export interface Outcome {
  readonly expected: number;
  readonly found: number;
  /** Differences of severity conflict or needs_user, and those of `@none`, that the set does not have. */
  readonly alarms: number;
  readonly told: number;
  readonly contacts: { readonly expected: number; readonly found: number; readonly made: number };
  readonly wrong: readonly string[];
}

export function runSet(set: DossierSet): Outcome {
  const { dossiers, discrepancies } = readItems(set.items);
  const wrong: string[] = [];
  const of = pair(set.contacts, dossiers);
  for (const one of set.contacts) check(one, of.get(one.id), wrong);
  const extra = dossiers.filter((dossier) => ![...of.values()].includes(dossier));
  wrong.push(...extra.map((dossier) => `contact too much: ${line(dossier)}`));
  const wanted = set.rows['differences'] ?? [];
  const used = new Set<Discrepancy>();
  for (const row of wanted) {
    const hit = discrepancies.find((one) => !used.has(one) && fitsRow(one, row, of));
    if (hit === undefined) wrong.push(`difference missed: ${row.what} ${row.contact} ${row.attribute}`);
    else used.add(hit);
  }
  const rest = discrepancies.filter((one) => !used.has(one));
  const alarms = rest.filter(
    (one) => one.severity !== 'info' || set.rows['none']?.some((row) => fitsRow(one, row, of)),
  );
  wrong.push(
    ...alarms.map(
      (one) =>
        `alarm: ${one.kind} ${one.attribute ?? '-'} ${JSON.stringify(one.values.map(({ value }) => value))}`,
    ),
  );
  checkAttributes(set, of, wrong);
  return {
    expected: wanted.length, found: used.size, alarms: alarms.length, told: used.size + alarms.length,
    contacts: { expected: set.contacts.length, found: of.size, made: dossiers.length }, wrong,
  }; // prettier-ignore
}

/** Expected contacts with the dossier of the same people, family and date. */
function pair(contacts: readonly Contact[], dossiers: readonly Dossier[]): ReadonlyMap<string, Dossier> {
  const found = new Map<string, Dossier>();
  for (const one of contacts) {
    const dossier = dossiers.find((made) => ![...found.values()].includes(made) && isContact(one, made));
    if (dossier !== undefined) found.set(one.id, dossier);
  }
  return found;
}

function isContact(one: Contact, { participants, type, date }: Dossier): boolean {
  const who = participants.map(({ name }) => folded(name)).sort();
  const family = CONTACT_FAMILY[one.type as ContactType];
  return (
    who.join('+') === one.who.join('+') && CONTACT_FAMILY[type] === family && (date?.value ?? '') === one.date
  );
}

function check(one: Contact, dossier: Dossier | undefined, wrong: string[]): void {
  if (dossier === undefined) {
    wrong.push(`contact missed: ${one.id} ${one.who.join(' + ')} ${one.date}`);
    return;
  }
  if (dossier.articles.join(' ') !== one.articles.join(' '))
    wrong.push(`${one.id} in ${dossier.articles.join(' ')}, expected ${one.articles.join(' ')}`);
  if (dossier.status !== one.status) wrong.push(`${one.id} status ${dossier.status}, expected ${one.status}`);
  if (dossier.type !== one.type) wrong.push(`${one.id} type ${dossier.type}, expected ${one.type}`);
  if (dossier.main !== one.main.length > 0) wrong.push(`${one.id} main ${String(dossier.main)}`);
}

function line({ participants, date, articles, type }: Dossier): string {
  return `${type} ${participants.map(({ name }) => name).join(' + ')} ${date?.value ?? '-'} in ${articles.join(' ')}`;
}

/** Same kind, contact and attribute, with evidence in one of the articles at least, where the row names them. */
function fitsRow(found: Discrepancy, row: Row, of: ReadonlyMap<string, Dossier>): boolean {
  const articles = new Set(found.values.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return (
    found.kind === row.what &&
    (row.contact === '-' || found.contact === of.get(row.contact)?.id) &&
    (row.attribute === '-' || found.attribute === row.attribute) &&
    row.articles.every((article) => articles.has(article))
  );
}

function checkAttributes(set: DossierSet, of: ReadonlyMap<string, Dossier>, wrong: string[]): void {
  const said = (key: string, tell: (dossier: Dossier, attribute: string) => string): void => {
    for (const { what, contact: attribute, attribute: expected } of set.rows[key] ?? []) {
      const dossier = of.get(what);
      const value = dossier === undefined ? 'no dossier' : tell(dossier, attribute);
      if (value !== expected) wrong.push(`${key} ${what} ${attribute}: ${value}, expected ${expected}`);
    }
  };
  said('standing', (dossier, attribute) => dossier.attributes[attribute]?.standing ?? '-');
  said('silent', (dossier, attribute) => dossier.attributes[attribute]?.silent.join(' ') ?? '-');
  said(
    'could_not_know',
    (dossier, attribute) => dossier.attributes[attribute]?.couldNotKnow.join(' ') ?? '-',
  );
}
