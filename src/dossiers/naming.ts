import type { ActorRef } from '../model/actor.ts';
import { sideOf, standsForSide } from '../record/values/actors.ts';
import { foldedWords } from '../text/fold.ts';

type Who = readonly ActorRef[];

/**
 * The same people in another naming: of each side both name the same, or one of them only the state. At least one is
 * named alike by both: "Trump and Denmark" is "Trump and Frederiksen"; principals never join their states by this.
 */
export function sameBySides(a: Who, b: Who): boolean {
  const shared = a.some((one) => b.some((other) => other.id === one.id));
  const sides = new Set([...a, ...b].map(sideOf));
  return shared && sides.size > 1 && [...sides].every((side) => alikeOn(side, a, b));
}

function alikeOn(side: string, a: Who, b: Who): boolean {
  const [left, right] = [a, b].map((who) => who.filter((one) => sideOf(one) === side));
  if (!left?.length || !right?.length) return false;
  const vague = (who: Who): boolean => who.every(standsForSide);
  if (vague(left) || vague(right)) return true;
  return left.length === right.length && left.every((one) => right.some((other) => other.id === one.id));
}

/** One names states, the other who spoke for exactly these states; people of no known state beside them may have spoken for any. */
export function delegates(a: Who, b: Who): boolean {
  if (isPersonal(a) === isPersonal(b)) return false;
  const ofStates = (who: Who): Who => who.filter((one) => one.kind !== 'person' || one.side !== undefined);
  const [left, right] = [sidesOf(ofStates(a)), sidesOf(ofStates(b))];
  return left.size > 1 && left.size === right.size && [...left].every((side) => right.has(side));
}

/** One names a body whose name names all whom the other names: the "NATO-Russia Council" is Russia and NATO. */
export function isBodyOf([body, ...rest]: Who, members: Who): boolean {
  if (body === undefined || rest.length > 0 || members.length < 2) return false;
  const name = foldedWords(body.name);
  return members.every((member) => foldedWords(member.name).every((word) => name.includes(word)));
}

/** One names an organisation, the other one of its bodies: "UN" and "UN Security Council". Two of its bodies are two. */
export function isOrganisationOf([whole, ...others]: Who, [body, ...rest]: Who): boolean {
  if (whole === undefined || body === undefined || others.length + rest.length > 0) return false;
  return whole.id !== body.id && whole.kind !== 'person' && body.kind !== 'person' && body.side === whole.id;
}

/** Two lists of three or more people or states of which two thirds of the shorter are in both. */
export function manyShared(a: Who, b: Who): boolean {
  const [left, right] = [idsOf(a), idsOf(b)];
  if (left.size < 3 || right.size < 3) return false;
  const shared = [...left].filter((id) => right.has(id)).length;
  return shared * 3 >= Math.min(left.size, right.size) * 2;
}

/** One list leaves out one or two whom the other names: a third who joined two others. */
export function leavesOut(short: Who, long: Who): boolean {
  const [few, many] = [idsOf(short), idsOf(long)];
  const more = many.size - few.size;
  return few.size > 1 && more > 0 && more < 3 && [...few].every((id) => many.has(id));
}

export function isPersonal(who: Who): boolean {
  return who.some((one) => one.kind === 'person');
}

export function sidesOf(who: Who): ReadonlySet<string> {
  return new Set(who.map(sideOf));
}

function idsOf(who: Who): ReadonlySet<string> {
  return new Set(who.map(({ id }) => id));
}
