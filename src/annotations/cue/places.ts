import type { ActorEntry, Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ActorId } from '../../model/actor.ts';
import type { Seen } from '../../model/annotation.ts';
import type { LanguageCode } from '../../model/article.ts';
import type { Span } from '../../text/span.ts';

/** Where the words of a place cue lie. */
export interface PlaceWords {
  /** The words that name the place. */
  readonly where?: Span;
  /** The nation whose capital is meant: "in der polnischen Hauptstadt". */
  readonly nation?: Span;
}

/** Names places in English as far as the gazetteer knows them. */
export class PlaceNames {
  readonly #gazetteer: Gazetteer;
  readonly #capitals: ReadonlyMap<ActorId, string>;

  constructor(gazetteer: Gazetteer, language: LanguageCode) {
    this.#gazetteer = gazetteer;
    this.#capitals = capitalsOf(gazetteer, language);
  }

  /** The place that the words mean; undefined where nothing but the words themselves is known. */
  nameOf({ where, nation }: PlaceWords, seen: Seen): string | undefined {
    if (nation !== undefined) {
      const side = seen.over('name', nation).find(({ value }) => value.kind === 'nationality')?.value.actor;
      return side === null || side === undefined ? undefined : this.#capitals.get(side.side ?? side.id);
    }
    const named = where && seen.over('name', where).find(({ value }) => value.actor !== null);
    const entry = named?.value.actor ? this.#gazetteer.entry(named.value.actor.id) : undefined;
    return entry && this.#located(entry);
  }

  /** A house of government with its city: who met "im Élysée-Palast" met in Paris. */
  #located({ name, kind, side }: ActorEntry): string {
    const city = kind === 'government' && side !== undefined ? this.#capitals.get(side) : undefined;
    return city === undefined || city === name ? name : `${name}, ${city}`;
  }
}

/** The seat of each state by the state's id. */
function capitalsOf(gazetteer: Gazetteer, language: LanguageCode): ReadonlyMap<ActorId, string> {
  const capitals = new Map<ActorId, string>();
  for (const [, what] of gazetteer.named(language)) {
    const entry = what.as === 'place' ? gazetteer.entry(what.id) : undefined;
    if (entry?.seatOf !== undefined && !capitals.has(entry.seatOf)) capitals.set(entry.seatOf, entry.name);
  }
  return capitals;
}
