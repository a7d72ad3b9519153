import { ATTRIBUTES, inLocale, type OpenProject } from '../../app.ts';
import type { Locale } from '../../record/labels/index.ts';
import type { Slice } from '../desk.ts';
import type { FieldValues } from '../finding.ts';
import { sketchOf } from './sketch.ts';

/** What the articles of a project say of the attribute that a line of search names; null where it names none. */
export async function valuesOf(project: OpenProject['project'], line: string, slice: Slice, locale: Locale): Promise<FieldValues | null> {
  const found = await project.values(line, slice);
  if (found === null) return null;
  const { field, total } = found;
  const type = ATTRIBUTES.find(({ name }) => name === field)?.type;
  const rows = inLocale(found.contacts, locale).map(({ dossier, values, silent, couldNotKnow }) => ({
    contact: { id: dossier.id, ...sketchOf(dossier) },
    values: values.map(({ value, mod, basis, reports }) => ({
      shown: type?.show(mod === undefined ? { value } : { value, mod }, locale) ?? '',
      basis,
      places: reports.flatMap(({ evidence }) => evidence.map(({ article, start, end, quote }) => ({ article, start, end, quote }))),
    })),
    silent,
    couldNotKnow,
  }));
  return { field, contacts: { rows, total } };
} // prettier-ignore
