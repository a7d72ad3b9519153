import { clusterId, dossierOf, type Building } from '../../dossiers/dossier.ts';
import type { Holder } from '../../dossiers/link.ts';
import { isoDay } from '../../record/values/days.ts';
import { ATTRIBUTES } from '../../record/index.ts';
import type { Origins } from '../../dossiers/origins.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { ContactId } from '../../model/project.ts';
import type { Contact, Joined } from './joined.ts';
import type { Loaded } from './loaded.ts';
import type { State } from './state.ts';

/** Builds dossiers; their values name other contacts by what stands in for their ids. */
export class Builder {
  readonly #joined: Joined;
  readonly #origins: Origins;
  readonly #loaded: Loaded;

  constructor(joined: Joined, origins: Origins, loaded: Loaded) {
    this.#joined = joined;
    this.#origins = origins;
    this.#loaded = loaded;
  }

  async build(contacts: readonly Contact[]): Promise<Map<Contact, Dossier>> {
    await this.#loaded.load(contacts.flatMap(({ cluster }) => [...cluster.articles]));
    const building: Building = {
      attributes: ATTRIBUTES,
      origins: this.#origins,
      corrections: this.#joined.guidance.corrections,
      reports: this.#loaded.reports,
      dossierOf: (report) => this.#holder(report),
    };
    return new Map(
      contacts.map((contact) => [contact, dossierOf(contact.standIn, contact.cluster, building)]),
    );
  }

  #holder(report: string): Holder | undefined {
    const contact = this.#joined.holder.get(report);
    if (contact === undefined) return undefined;
    const { day } = contact.cluster;
    return day === null ? { id: contact.standIn } : { id: contact.standIn, date: isoDay(day) };
  }
}

/** The id that a contact has in a compilation of nothing but the articles. */
export function compileId({ cluster }: Contact, outlines: State['outlines']): ContactId {
  return clusterId(cluster, outlines);
}

/** The dossiers with the ids of the project in the place of what stood in for them. */
export function byStandIn(
  dossiers: ReadonlyMap<Contact, Dossier>,
  idFor: (standIn: string) => ContactId,
  idOf: (contact: Contact) => ContactId,
): ReadonlyMap<Contact, Dossier> {
  return new Map(
    [...dossiers].map(([contact, dossier]) => {
      const { attributes } = dossier;
      return [
        contact,
        {
          ...dossier,
          id: idOf(contact),
          attributes: replaced(attributes, idFor) as Dossier['attributes'],
        },
      ];
    }),
  );
}

/** The value with an id for every property `contact` that is a stand-in; itself where there is none. */
function replaced(value: unknown, idFor: (standIn: string) => ContactId): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const now: readonly unknown[] = value.map((one) => replaced(one, idFor));
    return now.every((one, i) => one === value[i]) ? value : now;
  }
  const changed = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const isStandIn = name === 'contact' && typeof inner === 'string' && inner.startsWith('~');
    const now = isStandIn ? idFor(inner) : replaced(inner, idFor);
    return now === inner ? [] : [[name, now]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
