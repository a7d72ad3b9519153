import type { Gazetteer, PersonName } from '../../gazetteer/gazetteer.ts';
import type { ActorId } from '../../model/actor.ts';
import type { NameTables } from '../../languages/sections/names.ts';

export type Sex = 'f' | 'm';

interface Sources {
  readonly people: readonly (readonly [string, PersonName])[];
  readonly tables: NameTables;
  readonly gazetteer: Gazetteer;
  readonly surnames: ReadonlySet<string>;
  /** True for words of offices, which stand before names and are none: "Emir". */
  readonly isLabel: (word: string) => boolean;
}

/** Shortest first name of someone of the gazetteer that counts: "Al" and "Li" say too little. */
const SHORTEST = 3;

/**
 * First names of the language's lists and of the gazetteer's people, with who bears them. Each is looked into when it is
 * first asked for.
 */
export class FirstNames {
  readonly #sources: Sources;
  readonly #listed = new Map<string, Sex | undefined>();
  /** People of the gazetteer by the first word of their whole names. */
  readonly #bearers = new Map<string, ActorId[]>();
  readonly #settled = new Map<string, { readonly sex: Sex | undefined } | undefined>();

  constructor(sources: Sources) {
    this.#sources = sources;
    const { either, women, men } = sources.tables.firstNames;
    for (const first of either) this.#listed.set(first, undefined);
    for (const first of women) this.#listed.set(first, 'f');
    for (const first of men) this.#listed.set(first, 'm');
    for (const [name, { id, full }] of sources.people) {
      const space = full ? name.indexOf(' ') : -1;
      if (space < SHORTEST) continue;
      const first = name.slice(0, space);
      const same = this.#bearers.get(first);
      if (same === undefined) this.#bearers.set(first, [id]);
      else same.push(id);
    }
  }

  /** True if the language lists the name. */
  isListed(form: string): boolean {
    return this.#listed.has(form);
  }

  has(form: string): boolean {
    return this.#listed.has(form) || this.#ofGazetteer(form) !== undefined;
  }

  /** Who bears the name; undefined where nothing tells, for one of women and men, and for a surname that comes first. */
  sexOf(form: string): Sex | undefined {
    return this.#listed.has(form) ? this.#listed.get(form) : this.#ofGazetteer(form)?.sex;
  }

  #ofGazetteer(form: string): { readonly sex: Sex | undefined } | undefined {
    if (!this.#settled.has(form)) this.#settled.set(form, this.#settle(form));
    return this.#settled.get(form);
  }

  #settle(form: string): { readonly sex: Sex | undefined } | undefined {
    const { tables, gazetteer, surnames, isLabel } = this.#sources;
    const bearers = this.#bearers.get(form);
    if (bearers === undefined || /[.-]/u.test(form) || isLabel(form)) return undefined;
    if (Object.hasOwn(tables.determiners, form.toLowerCase()) || tables.titles.includes(form))
      return undefined;
    if (surnames.has(form)) return { sex: undefined };
    const [sex, ...others] = new Set(bearers.map((id) => gazetteer.entry(id)?.sex));
    return { sex: others.length > 0 ? undefined : sex };
  }
}
