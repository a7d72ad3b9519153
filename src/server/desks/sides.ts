import type { Trip } from '../../model/trip.ts';
import type { Statement } from '../../model/statement.ts';
import type { SideRow, SidesFile, StatementJson } from '../desk.ts';

type Dossier = Trip['dossiers'][number];

/** Words of a topic that are looked at: those behind them weigh little. */
const WEIGHTIEST = 4;

/**
 * What each side of a contact says, statements about one matter on one line. A side is the state or organisation that a participant
 * stands for; who speaks for none of them stands apart. `belongs` tells which statements are of the contact.
 */
export function sidesOf(
  dossier: Dossier,
  trip: Trip,
  statements: readonly StatementJson[],
): Pick<SidesFile, 'sides' | 'lines' | 'others'> {
  const sideOfActor = new Map(dossier.participants.map(({ id, side }) => [id, side ?? id]));
  const sides = [...new Set(sideOfActor.values())];
  const told = new Map(trip.articles.flatMap((read) => read.statements.map((one) => [one.id, one] as const)));
  const sideOf = (one: StatementJson): string | undefined => {
    const side = sideOfSpeaker(told.get(one.id), sideOfActor);
    return side !== undefined && sides.includes(side) ? side : undefined;
  };
  const bySide = sides.map((side) => statements.filter((one) => sideOf(one) === side));
  return {
    sides: sides.map((side) => ({ id: side, name: nameOf(side, dossier, trip) })),
    lines: aligned(bySide, namesIn(trip, new Set([...sideOfActor.keys(), ...sides]))),
    others: statements.filter((one) => one.speaker !== null && sideOf(one) === undefined),
  };
}

/** The side of whoever speaks; undefined where the text does not tell. */
function sideOfSpeaker(
  statement: Statement | undefined,
  known: ReadonlyMap<string, string>,
): string | undefined {
  const [actor] = statement?.speaker?.actors ?? [];
  return actor === undefined ? undefined : (known.get(actor.id) ?? actor.side ?? actor.id);
}

/** The side by its own name where the record has it, else by those who stand for it. */
function nameOf(side: string, { participants }: Dossier, { known }: Trip): string {
  const those = participants.filter((one) => (one.side ?? one.id) === side).map(({ name }) => name);
  return those.length > 0 ? those.join(', ') : (known(side)?.name ?? side);
}

/** Lines in the order of the first side; a statement of another side joins the first line that shares its matter. */
function aligned(bySide: readonly (readonly StatementJson[])[], names: ReadonlySet<string>): SideRow[] {
  const lines: StatementJson[][][] = [];
  for (const [side, statements] of bySide.entries()) {
    for (const one of statements) {
      const line = lines.find((cells) => cells.flat().some((other) => sharesTopic(one, other, names)));
      const cells = line ?? bySide.map(() => []);
      if (line === undefined) lines.push(cells);
      cells[side]?.push(one);
    }
  }
  return lines
    .sort((a, b) => filled(b) - filled(a))
    .map((cells) => ({ topic: topicOf(cells.flat(), names), cells }));
}

/** How many sides speak of it: what both speak of is read first. */
function filled(cells: readonly (readonly StatementJson[])[]): number {
  return cells.filter(({ length }) => length > 0).length;
}

/** Words by which the articles name those who take part and their sides: they are no matter to speak of. */
function namesIn(trip: Trip, actors: ReadonlySet<string>): ReadonlySet<string> {
  const mentions = trip.articles.flatMap(({ article, seen }) =>
    seen
      .all('mention')
      .filter(({ value }) => actors.has(value.actors[0].id))
      .map(({ start, end }) => article.text.slice(start, end)),
  );
  return new Set(mentions.flatMap((words) => words.toLowerCase().split(/[\s-]+/u)));
}

/** The weightiest words of the matter. */
function wordsOf({ topic = '' }: StatementJson, names: ReadonlySet<string>): string[] {
  const words = topic.split(/[\s,]+/u).filter((word) => word !== '');
  return words.filter((word) => !names.has(word.toLowerCase())).slice(0, WEIGHTIEST);
}

function sharesTopic(a: StatementJson, b: StatementJson, names: ReadonlySet<string>): boolean {
  const words = new Set(wordsOf(a, names));
  return wordsOf(b, names).some((word) => words.has(word));
}

/** The words that most statements of a line share; empty where they name none. */
function topicOf(statements: readonly StatementJson[], names: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const word of statements.flatMap((one) => wordsOf(one, names)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 2);
  return most.map(([word]) => word).join(', ');
}
