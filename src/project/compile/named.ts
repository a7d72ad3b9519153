import { relationsOf } from '../../dossiers/made.ts';
import type { ArticleId } from '../../model/article.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Anchor, ContactId, ContactName, LogEvent } from '../../model/project.ts';
import type { Reader } from '../../store/index.ts';
import { anchorsOf, articleOf } from '../anchors.ts';
import { aboutOf, nameContacts, type Unnamed } from '../naming.ts';
import { byStandIn, compileId, type Builder } from './built.ts';
import type { Contact, Joined } from './joined.ts';
import type { KnownContact, State } from './state.ts';

/** The contacts with their ids in the project. */
export interface Named {
  readonly idOf: (contact: Contact) => ContactId;
  /** Those that are new, or say something else, or name others by another id; with the ids of the project. */
  readonly built: ReadonlyMap<Contact, Dossier>;
  /** Names that changed. */
  readonly names: readonly ContactName[];
  readonly homes: ReadonlyMap<Anchor, ContactId>;
  /** Ids that had a dossier and have none any more. */
  readonly gone: readonly ContactId[];
  readonly contacts: State['contacts'];
}

/** Where the contacts come from. */
export interface Naming {
  readonly joined: Joined;
  readonly outlines: State['outlines'];
  readonly before: State;
  readonly reader: Reader;
  readonly builder: Builder;
  readonly events: readonly LogEvent[];
}

/** Gives the new contacts their ids, and builds what changed. */
export async function name(naming: Naming): Promise<Named> {
  const { joined, before, reader, builder } = naming;
  const changed = joined.contacts.filter(({ same }) => same === undefined);
  const dossiers = await builder.build(changed);
  const { ids, names, homes } = await idsOf(naming, dossiers);
  const idOf = (contact: Contact): ContactId => {
    const id = ids.get(contact) ?? contact.same;
    if (id === undefined) throw new RangeError(`contact ${contact.standIn} has no id`);
    return id;
  };
  const namedBy = (contact: Contact): ContactId[] =>
    relationsOf(contact.cluster).flatMap((report) => {
      const other = joined.holder.get(report);
      return other === undefined ? [] : [idOf(other)];
    });
  const renamed = joined.contacts.filter((contact) => {
    const { same } = contact;
    if (same === undefined) return false;
    return idOf(contact) !== same || isOther(namedBy(contact), before.contacts.get(same)?.named ?? []);
  });
  for (const [contact, dossier] of await builder.build(renamed)) dossiers.set(contact, dossier);
  const built = byStandIn(dossiers, (standIn) => idOf(contactAt(joined, standIn)), idOf);
  const contacts = new Map(
    joined.contacts.map((contact): [ContactId, KnownContact] => {
      const [id, dossier] = [idOf(contact), built.get(contact)];
      const known = before.contacts.get(id);
      if (dossier === undefined && known !== undefined) return [id, known];
      if (dossier === undefined) throw new RangeError(`contact ${id} was not built`);
      const { date, status } = dossier;
      return [id, { made: contact.made, date: date?.value ?? null, status, named: namedBy(contact) }];
    }),
  );
  const stored =
    before.revision < 0 ? (await reader.contacts()).rows.map(({ id }) => id) : before.contacts.keys();
  return { idOf, built, names, homes, gone: [...stored].filter((id) => !contacts.has(id)), contacts };
}

function isOther(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((one, i) => one !== b[i]);
}

function contactAt({ contacts }: Joined, standIn: string): Contact {
  const contact = contacts[Number(standIn.slice(1))];
  if (contact === undefined) throw new RangeError(`no contact ${standIn}`);
  return contact;
}

/** Ids for the changed contacts, and for those whose words once belonged to the same contacts. */
async function idsOf(naming: Naming, dossiers: ReadonlyMap<Contact, Dossier>) {
  const { joined, outlines, before, reader } = naming;
  const { contacts, homes, ids: former } = await kinOf(naming, [...dossiers.keys()]);
  const all = await reader.names();
  const about = new Map(all.map((one) => [one.id, one.about]));
  const entries = contacts.map((contact) => {
    const dossier = dossiers.get(contact);
    const date = dossier === undefined ? known(contact, before)?.date : dossier.date?.value;
    const wanted = compileId(contact, outlines);
    const one: Unnamed = {
      wanted,
      about: dossier === undefined ? (about.get(contact.same ?? '') ?? '') : aboutOf(dossier),
      anchors: anchorsIn(contact, outlines),
    };
    return { contact, one, date: date ?? '~' };
  });
  entries.sort((a, b) => byName(a.date, b.date) || byName(a.one.wanted, b.one.wanted));
  const named = nameContacts(
    entries.map(({ one }) => one),
    {
      names: all.filter(({ id }) => former.has(id)),
      taken: new Set(all.map(({ id }) => id)),
      last: all.at(-1)?.minted ?? 0,
      homes,
      kept: joined.guidance.kept,
    },
  );
  const was = new Map(all.map((one) => [one.id, JSON.stringify(one)]));
  return {
    ids: new Map(entries.map(({ contact, one }) => [contact, named.ids.get(one)])),
    names: named.names.filter((one) => was.get(one.id) !== JSON.stringify(one)),
    homes: named.homes,
  };
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function known({ same }: Contact, before: State): KnownContact | undefined {
  return same === undefined ? undefined : before.contacts.get(same);
}

/**
 * The contacts whose names depend on each other: those that changed, those that have words of the contacts to which their
 * words, and words that are in no contact any more, first belonged, and so on; with all these words and contacts.
 */
async function kinOf(naming: Naming, changed: readonly Contact[]) {
  const { joined, outlines, before, reader } = naming;
  const contacts = new Set<Contact>();
  const used = new Set(joined.contacts.flatMap(({ same }) => same ?? []));
  const ids = new Set<ContactId>([...before.contacts.keys()].filter((id) => !used.has(id)));
  const homes = new Map<Anchor, ContactId>();
  if (before.revision < 0) {
    const names = (await reader.names()).map(({ id }) => id);
    return { contacts: joined.contacts, ids: new Set(names), homes: await reader.homes() };
  }
  let come: readonly Contact[] = changed;
  let words = [...uprooted(naming), ...come.flatMap((contact) => anchorsIn(contact, outlines))];
  let fresh = [...ids, ...renamedSince(naming)];
  fresh.forEach((id) => ids.add(id));
  while (come.length > 0 || words.length > 0 || fresh.length > 0) {
    come.forEach((contact) => contacts.add(contact));
    const found = await reader.homes(words);
    for (const id of [...found.values(), ...come.flatMap(({ same }) => same ?? [])])
      if (!ids.has(id)) {
        ids.add(id);
        fresh.push(id);
      }
    const anchors = await reader.anchorsOf(fresh);
    for (const [anchor, id] of [...found, ...anchors]) homes.set(anchor, id);
    const holders = [...found.keys(), ...anchors.keys()].flatMap((anchor) =>
      holderOf(anchor, joined, outlines),
    );
    come = [...new Set(holders)].filter((contact) => !contacts.has(contact));
    words = come.flatMap((contact) => anchorsIn(contact, outlines));
    fresh = [];
  }
  return { contacts: [...contacts], ids, homes };
}

/** Words that may have left their contact: those of articles that changed or went, and those that corrections speak of. */
function uprooted({ joined, outlines, before, events }: Naming): Anchor[] {
  const left = [...before.outlines.values()].filter((outline) => outlines.get(outline.id) !== outline);
  const ignored = joined.guidance.corrections.flatMap((one) => (one.kind === 'ignore' ? [one.report] : []));
  const corrected = [...outlines.values()].filter(
    ({ reports }) => ignored.length > 0 && reports.some(({ id }) => ignored.includes(id)),
  );
  return [
    ...[...left, ...corrected].flatMap((outline) => [...anchorsOf(outline, outline.reports).values()]),
    ...events
      .slice(before.events)
      .flatMap(({ payload, inverse }) => [
        ...('anchors' in payload ? payload.anchors : []),
        ...inverse.homes.map(([anchor]) => anchor),
        ...(payload.kind === 'undo'
          ? (events[payload.of - 1]?.inverse.homes.map(([anchor]) => anchor) ?? [])
          : []),
      ]),
  ];
}

/** Contacts whose names corrections have put back, or made, since the last compilation. */
function renamedSince({ before, events }: Naming): ContactId[] {
  return events
    .slice(before.events)
    .flatMap(({ payload, inverse }) => [
      ...inverse.names.map(({ id }) => id),
      ...(payload.kind === 'split' ? [payload.to] : []),
      ...(payload.kind === 'undo' ? (events[payload.of - 1]?.inverse.names.map(({ id }) => id) ?? []) : []),
    ]);
}

function holderOf(anchor: Anchor, { holder }: Joined, outlines: State['outlines']): readonly Contact[] {
  const outline = outlines.get(articleOf(anchor));
  if (outline === undefined) return [];
  for (const [report, place] of anchorsOf(outline, outline.reports)) {
    const contact = place === anchor ? holder.get(report) : undefined;
    if (contact !== undefined) return [contact];
  }
  return [];
}

/** Where the words of a contact stand, in the order of its reports. */
function anchorsIn({ cluster }: Contact, outlines: State['outlines']): readonly Anchor[] {
  const byArticle = new Map<ArticleId, ReadonlyMap<string, Anchor>>();
  return cluster.claims
    .map(({ report }) => report)
    .sort((a, b) => byName(a.id, b.id))
    .map(({ id, article }) => {
      const outline = outlines.get(article);
      const anchors =
        byArticle.get(article) ??
        (outline === undefined ? new Map<string, Anchor>() : anchorsOf(outline, outline.reports));
      byArticle.set(article, anchors);
      return anchors.get(id) ?? id;
    });
}
