import type { Reanalysis } from '../../app.ts';
import { changeLines } from './corrected.ts';
import { hanging } from './layout.ts';
import { labelOf, shown } from './values.ts';
import { shortId, type Page } from './view.ts';

/** What reading again changed, or would change, and what waits for the user. */
export function* reanalysisView(
  { articles, changes, proposals, adrift }: Reanalysis,
  dry: boolean,
  page: Page,
): Iterable<string> {
  const { project } = page.words;
  yield* changeLines(changes, page);
  yield `${project.reread(articles, changes.length, dry)}\n`;
  if (proposals.length > 0) yield `\n${project.proposals}\n`;
  for (const { contact, attribute, entered, read } of proposals) {
    const told = read.map((value) => shown(attribute, { value }, page)).join(', ');
    const line = `${labelOf(attribute, page)}: ${shown(attribute, { value: entered }, page)} / ${told}`;
    yield* hanging(`  ${shortId({ id: contact })} `, line, page);
  }
  if (adrift.length > 0) yield `\n${project.adrift}\n`;
  for (const { n, kind, because } of adrift) yield `  #${n} ${project.kinds[kind]}: ${because ?? ''}\n`;
}
