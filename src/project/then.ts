import { compile, inRecord } from '../dossiers/compile.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Anchor, ContactId, ContactName, LogEvent, Reading } from '../model/project.ts';
import type { Given } from '../pipeline.ts';
import { anchorsOf } from './anchors.ts';
import { guidanceOf } from './guidance.ts';
import { aboutOf, nameContacts, type Unnamed } from './naming.ts';
import { seenOf } from './reading.ts';

/** All that the contacts of an instant are made from: what the articles yielded, the log up to then, and the ids of today. */
export interface Material {
  readonly readings: readonly Reading[];
  readonly events: readonly LogEvent[];
  readonly names: readonly ContactName[];
  readonly homes: ReadonlyMap<Anchor, ContactId>;
}

/** The contacts of a project as they were at an instant, compiled as a whole, with the ids that they have today. */
export function contactsOf({ readings, events, names, homes }: Material, given: Given): readonly Dossier[] {
  const anchors = new Map(readings.flatMap((one) => [...anchorsOf(one.article, one.reports)]));
  const guidance = guidanceOf(events, new Map([...anchors].map(([report, anchor]) => [anchor, report])));
  const { dossiers } = compile({
    articles: readings.map(({ article }) => article),
    reports: readings.flatMap((one) => one.reports),
    statements: readings.flatMap((one) => one.statements),
    seen: new Map(readings.map((one) => [one.article.id, seenOf(one, given)])),
    corrections: guidance.corrections,
  });
  const unnamed = dossiers.map((dossier): Unnamed => {
    const { id, reports } = dossier;
    return {
      wanted: id,
      about: aboutOf(dossier),
      anchors: reports.map((report) => anchors.get(report) ?? report),
    };
  });
  const { ids } = nameContacts(unnamed, {
    names,
    taken: new Set(names.map(({ id }) => id)),
    last: names.at(-1)?.minted ?? 0,
    homes,
    kept: guidance.kept,
  });
  const idOf = new Map(unnamed.map((one) => [one.wanted, ids.get(one) ?? one.wanted]));
  return dossiers.map((dossier) => renamed(dossier, idOf)).sort(inRecord);
}

/** The dossier with the ids of the project, for itself and where its values name other contacts. */
function renamed(dossier: Dossier, idOf: ReadonlyMap<string, string>): Dossier {
  const attributes = withIds(dossier.attributes, idOf) as Dossier['attributes'];
  return { ...dossier, id: idOf.get(dossier.id) ?? dossier.id, attributes };
}

/** The value with another id in every property `contact` that is an id of the compilation. */
function withIds(value: unknown, idOf: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => withIds(one, idOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === 'contact' && typeof inner === 'string' ? (idOf.get(inner) ?? inner) : withIds(inner, idOf),
    ]),
  );
}
