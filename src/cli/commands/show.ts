import { Command } from 'commander';
import { coverageOf, inLocale, projectJson } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { print } from '../terminal.ts';
import { articleView } from '../views/article.ts';
import { differencesView } from '../views/differences.ts';
import { dossierView } from '../views/dossier.ts';
import { versionView } from '../views/version.ts';
import { viewOf } from '../views/view.ts';

const EXAMPLES = [
  ['readout show c012f380', 'a contact with every value and the words that give it'],
  ['readout show 2021-12-30-biden-putin', 'the same, by its day and who takes part'],
  ['readout show 04-morgenwarte', 'an article: its versions, the contacts it speaks of'],
  ['readout show 04-morgenwarte --versions', 'what the last version changed, word by word'],
] as const;

interface Flags extends ProjectFlags {
  readonly versions?: true;
}

/** `readout show ID` */
export function showCommand(): Command {
  const command = new Command('show')
    .description('Shows a contact, an article or a difference in full.')
    .argument(
      '<id>',
      'id or the beginning of it; of a contact also its day, who takes part, or both; of an article its file name',
    )
    .option('--versions', 'of an article: what its last version changed')
    .action((id: string, flags: Flags) => inProject(flags, (work) => run(id, flags, work)));
  return helpFor(withProject(command), EXAMPLES);
}

async function run(id: string, flags: Flags, work: Work): Promise<number> {
  const meant = await work.project.named(id);
  if (meant.is === 'article')
    return flags.versions ? versions(meant.id, flags, work) : article(meant.id, flags, work);
  if (flags.versions)
    throw new ReadoutError('project/no-such', `${id} is no article: only articles have versions`);
  if (meant.is === 'contact') return contact(meant.id, flags, work);
  const { contact: of, article: inside } = meant.difference;
  if (of !== undefined) return contact(of, flags, work, meant.id);
  return inside === undefined ? 4 : article(inside, flags, work);
}

async function contact(
  id: string,
  flags: Flags,
  { project, page, warnings }: Work,
  difference?: string,
): Promise<number> {
  const { dossier, trip } = await project.contact(id);
  const coverage = coverageOf(trip);
  if (flags.json) {
    printJson('contact', { id, record: coverage.record }, warnings);
    return 0;
  }
  const view = viewOf(coverage, page.locale);
  const { rows } = await project.differences({ contact: dossier.id });
  const shown = rows.filter((one) => difference === undefined || one.id === difference);
  if (difference === undefined) print(dossierView(inLocale(dossier, page.locale), view));
  if (shown.length > 0) {
    print([`\n${page.colours.bold(page.words.differences)}\n`]);
    print(differencesView(inLocale(shown, page.locale), view.coverage.trip.dossiers, view));
  }
  return 0;
}

async function article(id: string, flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const found = await project.article(id);
  const coverage = coverageOf(found.trip);
  const shares = await project.shared([found.row]);
  if (flags.json) {
    const all = found.versions.map(projectJson.versionJson);
    printJson(
      'article',
      { ...projectJson.articleRowJson(found.row, shares), versions: all, record: coverage.record },
      warnings,
    );
  } else print(articleView(found, shares, viewOf(coverage, page.locale)));
  return 0;
}

async function versions(id: string, flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const diff = await project.versionDiff(id, page.locale);
  if (flags.json) printJson('versions', projectJson.versionDiffJson(diff), warnings);
  else print(versionView(diff, page));
  return 0;
}
