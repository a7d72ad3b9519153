import { ReadoutError } from '../model/errors.ts';
import type { ActorRef } from '../model/actor.ts';
import { CONTACT_STATUSES, CONTACT_TYPES } from '../model/contact.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Modifier } from '../model/report.ts';
import { folded } from '../text/fold.ts';
import { secondsOf } from '../record/values/duration.ts';

/** A value as a user typed it, made into what the record has. */
export interface EnteredValue {
  readonly value: unknown;
  readonly mod?: Modifier;
}

type Parse = (text: string, dossier: Dossier) => EnteredValue | null;

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** How each attribute that can be entered is read, and what may be written, in words. */
export const ENTERABLE: Readonly<Record<string, { readonly parse: Parse; readonly form: string }>> = {
  type: { parse: code(CONTACT_TYPES), form: CONTACT_TYPES.join(', ') },
  status: { parse: code(CONTACT_STATUSES), form: CONTACT_STATUSES.join(', ') },
  date: {
    parse: pattern(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
    form: 'a day, month or year: 2022-02-12, 2022-02, 2022',
  },
  start: { parse: pattern(INSTANT), form: 'an instant: 2021-12-30T21:30+01:00' },
  end: { parse: pattern(INSTANT), form: 'an instant or a day: 2021-12-30T22:20+01:00' },
  duration: {
    parse: duration,
    form: 'a length: PT50M, 50min, 1h30; ~50min (about), >2h (more than), <1h (less than)',
  },
  channel: { parse: code(['phone', 'video', 'in_person']), form: 'phone, video, in_person' },
  initiator: { parse: actor, form: 'one who takes part, by name or id' },
  participants: { parse: actors, form: 'those who take part, by name or id, with a comma between' },
  place: { parse: (text) => words(text, (place) => ({ place })), form: 'a place' },
  press: { parse: (text) => words(text), form: 'words' },
  topics: { parse: (text) => words(text), form: 'words' },
  tone: { parse: (text) => words(text), form: 'words' },
  outcome: { parse: (text) => words(text), form: 'words' },
};

/** The value a user entered for an attribute of a contact. Throws `project/value` for what it cannot be. */
export function enteredValue(attribute: string, text: string, dossier: Dossier): EnteredValue {
  const entry = ENTERABLE[attribute];
  if (entry === undefined) {
    const names = Object.keys(ENTERABLE).join(', ');
    throw new ReadoutError('project/value', `${attribute} cannot be entered; there are: ${names}`);
  }
  const value = entry.parse(text.trim(), dossier);
  if (value === null) throw new ReadoutError('project/value', `${attribute} is ${entry.form}; not "${text}"`);
  return value;
}

function code(codes: readonly string[]): Parse {
  return (text) => (codes.includes(text) ? { value: text } : null);
}

function pattern(form: RegExp): Parse {
  return (text) => (form.test(text) && !Number.isNaN(Date.parse(text)) ? { value: text } : null);
}

const MODS: Readonly<Record<string, Modifier>> = { '~': 'APPROX', '>': 'MORE_THAN', '<': 'LESS_THAN' };

function duration(text: string): EnteredValue | null {
  const mod = MODS[text.slice(0, 1)];
  const bare = (mod === undefined ? text : text.slice(1)).trim();
  const plain = /^(?:(\d+) ?(?:h|std\.?) ?)?(?:(\d+) ?(?:m|min\.?)?)?$/iu.exec(bare);
  const [, hours, minutes] = plain ?? [];
  const iso =
    plain === null
      ? bare
      : `PT${hours === undefined ? '' : `${hours}H`}${minutes === undefined ? '' : `${minutes}M`}`;
  if (Number.isNaN(secondsOf(iso)) || secondsOf(iso) === 0) return null;
  return mod === undefined ? { value: iso } : { value: iso, mod };
}

function actor(text: string, dossier: Dossier): EnteredValue | null {
  const value = actorCalled(text, dossier);
  return value === null ? null : { value };
}

function actors(text: string, dossier: Dossier): EnteredValue | null {
  const value = text.split(',').map((name) => actorCalled(name.trim(), dossier));
  return value.includes(null) ? null : { value };
}

/** One who takes part, or whom an article names for this contact: by id, whole name or last word of it. */
function actorCalled(text: string, { participants, attributes }: Dossier): ActorRef | null {
  const named = Object.values(attributes).flatMap(({ values }) =>
    values.flatMap(({ value }) => actorsIn(value)),
  );
  const all = [...participants, ...named];
  const wanted = folded(text);
  const is = (name: string): boolean => folded(name) === wanted || folded(name).endsWith(` ${wanted}`);
  return all.find(({ id }) => id === text) ?? all.find(({ name }) => is(name)) ?? null;
}

function actorsIn(value: unknown): readonly ActorRef[] {
  if (Array.isArray(value)) return value.flatMap(actorsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'name' in value && 'kind' in value) return [value as ActorRef];
  return Object.values(value).flatMap(actorsIn);
}

function words(text: string, as: (text: string) => unknown = (plain) => plain): EnteredValue | null {
  return text === '' ? null : { value: as(text) };
}
