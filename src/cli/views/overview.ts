import { weightiestFirst } from '../../app.ts';
import type { Dossier } from '../../model/dossier.ts';
import { contactTable } from './contacts.ts';
import { differencesView } from './differences.ts';
import { dossierView } from './dossier.ts';
import type { View } from './view.ts';

/** What `read` prints for people: the contacts as a table, records in full (`brief`: one), differences. */
export function* overview(view: View, brief: boolean): Iterable<string> {
  const { words, colours, coverage } = view;
  const { articles, dossiers, discrepancies } = coverage.trip;
  yield `${words.count(articles.length, dossiers.length, discrepancies.length)}\n\n`;
  if (dossiers.length === 0) yield `${words.noContacts}\n`;
  else
    yield* contactTable(
      dossiers.map((dossier) => ({ ...dossier, articles: dossier.articles.length })),
      view,
    );
  for (const dossier of brief ? fullest(dossiers) : dossiers) {
    yield '\n';
    yield* dossierView(dossier, view);
  }
  if (discrepancies.length === 0) return;
  yield `\n${colours.bold(words.differences)}\n`;
  yield* differencesView(weightiestFirst(discrepancies, dossiers), dossiers, view);
}

/** The one that most articles report; of several the one with most attributes, then the first. */
function fullest(dossiers: readonly Dossier[]): Dossier[] {
  const weight = (one: Dossier): number => one.articles.length * 100 + Object.keys(one.attributes).length;
  return [...dossiers].sort((a, b) => weight(b) - weight(a)).slice(0, 1);
}
