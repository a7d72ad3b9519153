import { germanNames, type Names } from './gazetteer/labels.ts';
import { readTables } from './gazetteer/load.ts';
import type { ActorRef } from './model/actor.ts';
import type { Trip } from './model/trip.ts';
import type { Locale } from './record/labels/index.ts';
import { contactType } from './record/values/contact-codes.ts';
import { moment } from './record/values/moment.ts';
import { readGazetteerTables, readLabels } from './resources/gazetteer.ts';

/** The trip as people read it in a language: actors and places by their names in it, other contacts in words. */
export function tripInLocale(trip: Trip, locale: Locale): Trip {
  return {
    ...trip,
    articles: trip.articles.map((read) => ({ ...read, statements: inLocale(read.statements, locale) })),
    dossiers: inLocale(trip.dossiers, locale),
    discrepancies: inLocale(trip.discrepancies, locale),
  };
}

/** A copy of anything with the names of actors and places in the language; what is named in no table stays. */
export function inLocale<T>(value: T, locale: Locale): T {
  return renamed(value, locale) as T;
}

/** What an actor is called in the language; `name` where no table has another. */
export function actorName(id: string, name: string, locale: Locale): string {
  return locale === 'de' ? (german().byId.get(id) ?? name) : name;
}

function renamed(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, locale));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : renamed(inner, locale)]),
  );
  if (isRef(value)) return { ...copy, name: actorName(idOf(value), value.name, locale) };
  if (typeof copy['relation'] === 'string' && typeof copy['text'] === 'string')
    return { ...copy, text: inWords(copy['text'], locale) };
  if (typeof copy['place'] === 'string') {
    const place = nameIn(copy['place'], locale);
    return { ...copy, place, ...('name' in copy ? { name: place } : {}) };
  }
  if (typeof copy['value'] === 'string' && Array.isArray(copy['evidence']))
    return { ...copy, value: namesIn(copy['value'], locale) };
  return copy;
}

/** A side of a difference: names, alone or with whose words they are, as in "useful (Kremlin)". */
function namesIn(side: string, locale: Locale): string {
  const [, words, voice] = /^(.*) \(([^()]+)\)$/u.exec(side) ?? [];
  if (words !== undefined && voice !== undefined) return `${words} (${nameIn(voice, locale)})`;
  const names = side.split(', ');
  const known = names.map((name) => nameIn(name, locale));
  return known.some((name, i) => name !== names[i]) ? known.join(', ') : side;
}

/** Parts that hold words of articles or nothing that is shown. */
const KEPT: ReadonlySet<string> = new Set(['evidence', 'span', 'spans', 'cue', 'frame', 'because']);

/** An actor, in the form of the model (`id`, `kind`) or of the contract (`actor`). */
function isRef(value: object): value is { readonly name: string } & Partial<Pick<ActorRef, 'id'>> & { readonly actor?: string } {
  if (!('name' in value) || typeof value.name !== 'string') return false;
  return ('id' in value && 'kind' in value) || ('actor' in value && typeof value.actor === 'string');
} // prettier-ignore

function idOf({ id, actor }: { readonly id?: string; readonly actor?: string }): string {
  return actor ?? id ?? '';
}

function nameIn(name: string, locale: Locale): string {
  return locale === 'de' ? (german().byName.get(name) ?? name) : name;
}

/** Another contact in short, as the record has it (type, names, day), in words. */
function inWords(text: string, locale: Locale): string {
  const [code = '', names = '', day] = text.split(' · ');
  const type = contactType.show({ value: code as Parameters<typeof contactType.show>[0]['value'] }, locale);
  const who = names.split(', ').map((name) => nameIn(name, locale));
  return [type, who.join(', '), ...(day === undefined ? [] : [moment.show({ value: day }, locale)])].join(
    ' · ',
  );
}

/** The German names, read from disk at the first call. */
const german = (() => {
  let loaded: Names | undefined;
  return () => (loaded ??= germanNames(readTables(readGazetteerTables()), readLabels()));
})();
