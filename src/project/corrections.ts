import { readForProject, stemsOf } from './reading.ts';
import { ReadoutError } from '../model/errors.ts';
import type { Dossier } from '../model/dossier.ts';
import {
  OVERRIDE_FIELDS, type Anchor, type ContactName, type DifferenceState, type EventInverse,
  type EventPayload, type LogEvent, type OverrideField,
} from '../model/project.ts'; // prettier-ignore
import type { Given } from '../pipeline.ts';
import type { Store, Writer } from '../store/index.ts';
import { anchorsOf } from './anchors.ts';
import { changesOf, type ContactChange } from './changes.ts';
import type { Compiler } from './compiled.ts';
import { enteredValue } from './entered.ts';
import { ignoredArticles, overridesOf } from './guidance.ts';
import { activeEvents, buildsOn, eventsOf } from './log.ts';
import { freeId } from './naming.ts';
import { articleNamed, contactNamed, named } from './refs.ts';

/** What a user wants changed. Names are ids, beginnings of ids, or files. */
export type Wish =
  | { readonly do: 'set'; readonly target: string; readonly field: string; readonly value: string }
  | { readonly do: 'ignore'; readonly target: string; readonly article?: string }
  | { readonly do: 'merge'; readonly into: string; readonly contacts: readonly string[] }
  | { readonly do: 'split'; readonly contact: string; readonly articles: readonly string[] }
  | { readonly do: 'state'; readonly difference: string; readonly state: DifferenceState }
  | { readonly do: 'undo'; readonly n?: number };

/** Who corrects, when and why. */
export interface Correcting {
  readonly compiler: Compiler;
  readonly given: Given;
  readonly rules: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly because: string | null;
  /** Nothing is kept: what would change is given back. */
  readonly dryRun?: boolean;
}

/** What a correction did, or would do. */
export interface Corrected {
  readonly event: LogEvent;
  readonly changes: readonly ContactChange[];
}

/** Carries out a wish in one transaction: the event, and the contacts compiled with it. */
export async function correct(store: Store, wish: Wish, how: Correcting): Promise<Corrected> {
  const { compiler } = how;
  try {
    const { done, state } = await store.write(async (writer) => {
      const { payload, inverse } = await planned(wish, writer, how.given);
      const { at, by, because } = how;
      const event = await writer.append({ at, by, kind: payload.kind, because, payload, inverse });
      await carryOut(event, writer, how);
      const result = await compiler.compile(writer);
      const { dossiers, gone } = result.changes;
      const before = await writer.dossiers([...gone, ...dossiers.map(({ id }) => id)]);
      const corrected = { event, changes: changesOf(before, dossiers) };
      if (how.dryRun === true) throw new OnlyTried(corrected);
      return { done: corrected, state: await compiler.keep(result, writer) };
    });
    compiler.remember(state);
    return done;
  } catch (error) {
    if (error instanceof OnlyTried) return error.done;
    throw error;
  }
}

/** Takes a transaction back after a dry run. */
class OnlyTried extends Error {
  readonly done: Corrected;
  constructor(done: Corrected) {
    super('only tried');
    this.done = done;
  }
}

/** What an event says and what undoing it needs. */
interface Plan {
  readonly payload: EventPayload;
  readonly inverse: EventInverse;
}

const NOTHING: EventInverse = { names: [], homes: [] };

async function planned(wish: Wish, writer: Writer, given: Given): Promise<Plan> {
  switch (wish.do) {
    case 'set':
      return plannedSet(wish, writer, given);
    case 'ignore':
      return plannedIgnore(wish, writer, given);
    case 'merge':
      return plannedMerge(wish, writer, given);
    case 'split':
      return plannedSplit(wish, writer, given);
    case 'state':
      return plannedState(wish, writer, given);
    case 'undo':
      return plannedUndo(wish.n, writer);
  }
}

async function plannedSet(
  { target, field, value }: Extract<Wish, { do: 'set' }>,
  writer: Writer,
  given: Given,
): Promise<Plan> {
  const meant = await named(target, writer, given);
  const events = await writer.events();
  if (meant.is === 'difference') {
    throw new ReadoutError('project/value', 'of a difference only its state can be entered: readout ignore');
  }
  if (meant.is === 'article') {
    const entered = enteredOverride(field, value);
    const last = eventsOf(events, 'override').findLast(
      ({ payload }) => payload.article === meant.id && payload.field === entered.field,
    );
    return {
      payload: { kind: 'override', article: meant.id, ...entered },
      inverse: { ...NOTHING, value: last?.payload.value ?? null },
    };
  }
  const dossier = await dossierOf(meant.id, writer);
  const anchors = await anchorsIn(dossier, writer);
  const { value: parsed, mod } = enteredValue(field, value, dossier);
  const last = eventsOf(events, 'set').findLast(
    ({ payload }) => payload.contact === meant.id && payload.attribute === field,
  );
  return {
    payload: {
      kind: 'set',
      contact: meant.id,
      anchors,
      attribute: field,
      value: parsed,
      ...(mod === undefined ? {} : { mod }),
    },
    inverse: { ...NOTHING, value: last?.payload.value ?? null },
  };
}

/** What of an article is entered. Throws `project/value` for anything else. */
function enteredOverride(field: string, value: string): { field: OverrideField; value: string } {
  const known = OVERRIDE_FIELDS.find((one) => one === field);
  if (known === undefined)
    throw new ReadoutError('project/value', `of an article one can enter: ${OVERRIDE_FIELDS.join(', ')}`);
  const text = value.trim();
  const fits = {
    published: /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u,
    outlet: /\S/u,
    language: /^(?:de|en)$/u,
  }[known];
  const isDate = known !== 'published' || !Number.isNaN(Date.parse(text));
  if (!fits.test(text) || !isDate) {
    const form = {
      published: 'an ISO date: 2022-02-12, 2022-02, 2022',
      outlet: 'a name',
      language: 'de or en',
    };
    throw new ReadoutError('project/value', `${known} is ${form[known]}; not "${value}"`);
  }
  return { field: known, value: text };
}

async function plannedIgnore(
  { target, article }: Extract<Wish, { do: 'ignore' }>,
  writer: Writer,
  given: Given,
): Promise<Plan> {
  const meant = await named(target, writer, given);
  if (meant.is === 'difference')
    return plannedState({ do: 'state', difference: meant.id, state: 'ignored' }, writer, given);
  if (meant.is === 'article') {
    return { payload: { kind: 'ignore', what: 'article', id: meant.id, anchors: [] }, inverse: NOTHING };
  }
  const dossier = await dossierOf(meant.id, writer);
  const all = await anchorsIn(dossier, writer);
  const inverse = await asNow([meant.id], all, writer);
  if (article === undefined) {
    return { payload: { kind: 'ignore', what: 'contact', id: meant.id, anchors: all }, inverse };
  }
  const { id } = await articleNamed(article, writer);
  const anchors = await anchorsIn(dossier, writer, [id]);
  if (anchors.length === 0)
    throw new ReadoutError('project/no-such', `${article} does not speak of ${meant.id}`);
  return { payload: { kind: 'ignore', what: 'report', id: meant.id, anchors }, inverse };
}

async function plannedMerge(
  { into, contacts }: Extract<Wish, { do: 'merge' }>,
  writer: Writer,
  given: Given,
): Promise<Plan> {
  const kept = await contactNamed(into, writer, given);
  const others: string[] = [];
  for (const name of contacts) others.push(await contactNamed(name, writer, given));
  const ids = [...new Set(others)].filter((id) => id !== kept);
  if (ids.length === 0)
    throw new ReadoutError('project/value', 'a merge needs two contacts that are not one already');
  const anchors: Anchor[] = [];
  for (const id of [kept, ...ids]) anchors.push(...(await anchorsIn(await dossierOf(id, writer), writer)));
  return {
    payload: { kind: 'merge', into: kept, contacts: ids, anchors },
    inverse: await asNow([kept, ...ids], anchors, writer),
  };
}

async function plannedSplit(
  { contact, articles }: Extract<Wish, { do: 'split' }>,
  writer: Writer,
  given: Given,
): Promise<Plan> {
  const id = await contactNamed(contact, writer, given);
  const dossier = await dossierOf(id, writer);
  const moving: string[] = [];
  for (const name of articles) moving.push((await articleNamed(name, writer)).id);
  const all = await anchorsIn(dossier, writer);
  const anchors = await anchorsIn(dossier, writer, moving);
  const absent = moving.filter((article) => !dossier.articles.includes(article));
  if (absent.length > 0)
    throw new ReadoutError('project/no-such', `${absent.join(', ')} does not speak of ${id}`);
  if (anchors.length === 0 || anchors.length === all.length)
    throw new ReadoutError('project/value', 'a split moves some articles out and leaves at least one');
  const taken = new Set((await writer.names()).map((name) => name.id));
  return {
    payload: { kind: 'split', contact: id, to: freeId(id, taken), anchors },
    inverse: await asNow([id], all, writer),
  };
}

async function plannedState(
  { difference: name, state }: Extract<Wish, { do: 'state' }>,
  writer: Writer,
  given: Given,
): Promise<Plan> {
  const meant = await named(name, writer, given);
  if (meant.is !== 'difference') throw new ReadoutError('project/no-such', `${name} is no difference`);
  const last = eventsOf(await writer.events(), 'state').findLast(
    ({ payload }) => payload.difference === meant.id,
  );
  return {
    payload: { kind: 'state', difference: meant.id, state },
    inverse: { ...NOTHING, value: last?.payload.state ?? 'open' },
  };
}

/** The event to be undone: the one named, else the last that holds and is no undoing. */
async function plannedUndo(n: number | undefined, writer: Writer): Promise<Plan> {
  const events = await writer.events();
  const holding = activeEvents(events);
  const target =
    n === undefined
      ? holding.findLast(({ kind }) => kind !== 'undo' && kind !== 'reanalyse')
      : events.find((event) => event.n === n);
  if (target === undefined) {
    const what = n === undefined ? 'nothing that could be undone' : `no event ${n}`;
    throw new ReadoutError('project/nothing-to-undo', `there is ${what}`);
  }
  if (!holding.includes(target))
    throw new ReadoutError('project/nothing-to-undo', `event ${target.n} is undone already`);
  if (target.kind === 'reanalyse')
    throw new ReadoutError(
      'project/nothing-to-undo',
      `event ${target.n} is a new reading of the texts, not a correction`,
    );
  refuseCollision(target, holding);
  const names = target.inverse.names.map(({ id }) => id);
  const anchors = target.inverse.homes.map(([anchor]) => anchor);
  return { payload: { kind: 'undo', of: target.n }, inverse: await asNow(names, anchors, writer) };
}

/** Later corrections that build on this one are named and must be undone first. */
function refuseCollision(target: LogEvent, holding: readonly LogEvent[]): void {
  const later = holding.filter(({ n, payload }) => n > target.n && buildsOn(payload, target.payload));
  if (later.length === 0) return;
  const which = later.map(({ n, kind }) => `${n} (${kind})`).join(', ');
  throw new ReadoutError(
    'project/collides',
    `event ${target.n} cannot be undone before what builds on it: ${which}`,
  );
}

/** What beside the compilation an event changes: readings, articles left out, names. */
async function carryOut({ payload, n }: LogEvent, writer: Writer, how: Correcting): Promise<void> {
  switch (payload.kind) {
    case 'override':
      return readAnew(payload.article, writer, how);
    case 'ignore':
      return payload.what === 'article' ? writer.ignore(payload.id, true) : undefined;
    case 'split': {
      const names = await writer.names();
      const fresh: ContactName = {
        id: payload.to,
        state: 'live',
        into: null,
        minted: Math.max(0, ...names.map(({ minted }) => minted)) + 1,
        about: '',
      };
      return writer.rename(
        [fresh],
        payload.anchors.map((anchor) => [anchor, payload.to] as const),
      );
    }
    case 'undo':
      return carryBack(payload.of, n, writer, how);
    default:
      return undefined;
  }
}

/** Puts back what an event found, or, where an undo is undone, what that undo found. */
async function carryBack(of: number, by: number, writer: Writer, how: Correcting): Promise<void> {
  const events = await writer.events();
  const target = events.find((event) => event.n === of);
  if (target === undefined) throw new RangeError(`event ${by} undoes ${of}, which is not there`);
  await writer.rename(target.inverse.names, target.inverse.homes);
  const original = originOf(target, events);
  if (original.payload.kind === 'override') await readAnew(original.payload.article, writer, how);
  if (original.payload.kind === 'ignore' && original.payload.what === 'article') {
    const { id } = original.payload;
    await writer.ignore(id, ignoredArticles(events).has(id));
  }
}

/** The correction at the end of a chain of undoings. */
function originOf(event: LogEvent, events: readonly LogEvent[]): LogEvent {
  const { payload } = event;
  if (payload.kind !== 'undo') return event;
  const target = events.find(({ n }) => n === payload.of);
  return target === undefined ? event : originOf(target, events);
}

/** Reads an article again with what is entered about it now. */
async function readAnew(id: string, writer: Writer, { given, rules }: Correcting): Promise<void> {
  const version = (await writer.versions(id)).at(-1);
  if (version === undefined) throw new RangeError(`article ${id} has no version`);
  const text = await writer.text(version.sha256);
  const overrides = overridesOf(await writer.events(), id);
  const reading = readForProject({ id, text, item: version.item, overrides }, given);
  await writer.keep({ reading, version, rules, stems: stemsOf(reading.article) });
}

async function dossierOf(id: string, writer: Writer): Promise<Dossier> {
  const [dossier] = await writer.dossiers([id]);
  if (dossier === undefined) throw new ReadoutError('project/no-such', `there is no contact ${id}`);
  return dossier;
}

/** The anchors of a contact's reports, in the order of the reports; of some articles only where these are named. */
async function anchorsIn(dossier: Dossier, writer: Writer, articles = dossier.articles): Promise<Anchor[]> {
  const readings = await writer.readings(articles.filter((id) => dossier.articles.includes(id)));
  const anchors = new Map(readings.flatMap((one) => [...anchorsOf(one.article, one.reports)]));
  return dossier.reports.flatMap((report) => anchors.get(report) ?? []);
}

/** Names and homes as they are before the event. */
async function asNow(
  ids: readonly string[],
  anchors: readonly Anchor[],
  writer: Writer,
): Promise<EventInverse> {
  const homes = await writer.homes();
  const wanted = new Set(ids);
  return {
    names: (await writer.names()).filter(({ id }) => wanted.has(id)),
    homes: anchors.flatMap((anchor) => {
      const home = homes.get(anchor);
      return home === undefined ? [] : [[anchor, home] as const];
    }),
  };
}
