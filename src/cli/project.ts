import { InvalidArgumentError, Option, type Command } from 'commander';
import { openProject, type OpenProject, type Project } from '../app.ts';
import { print, say } from './terminal.ts';
import { pageOf, type Page } from './views/view.ts';
import { LOCALES, type Locale } from './words/index.ts';

/** Flags that every command of a project takes. */
export interface ProjectFlags {
  readonly directory?: string;
  readonly lang?: Locale;
  readonly quiet?: true;
  readonly json?: true;
}

export function withProject(command: Command): Command {
  return command
    .option('-C, --directory <folder>', 'folder of the project (Default: this one, or the nearest above)')
    .option('--json', 'print one JSON object: schema, data, warnings')
    .addOption(
      new Option('--lang <code>', 'language of labels (Default: the setting ui.lang)').choices(LOCALES),
    )
    .option('-q, --quiet', 'print no warnings and no progress')
    .option('--no-color', 'print no colours (as does the variable NO_COLOR)')
    .helpOption('-h, --help', 'print this help');
}

/** What a command of a project works with. */
export interface Work {
  readonly open: OpenProject;
  readonly project: Project;
  readonly page: Page;
  readonly warnings: readonly string[];
}

/** Opens the project, carries the command out and closes it; the exit status is left in `process.exitCode`. */
export async function inProject(flags: ProjectFlags, work: (work: Work) => Promise<number>): Promise<void> {
  const open = await openProject(flags.directory);
  const { project, settings } = open;
  try {
    const page = pageOf(flags.lang ?? (settings['ui.lang'] === 'de' ? 'de' : 'en'));
    const { waiting, outdated } = await project.overview();
    const warnings = [
      ...(waiting
        ? [
            'articles came in since the contacts were made: readout add FILE... goes on, or readout doctor --settle',
          ]
        : []),
      ...(outdated > 0
        ? [
            `${outdated} article(s) were read with other rules: readout reanalyse --dry-run shows what changes`,
          ]
        : []),
    ];
    if (flags.quiet !== true) warnings.forEach(say);
    process.exitCode = await work({ open, project, page, warnings });
  } finally {
    await project.close();
  }
}

/** Prints the result as one JSON object for other programs; never in the user's language. */
export function printJson(verb: string, data: unknown, warnings: readonly string[] = []): void {
  print([`${JSON.stringify({ schema: `readout/${verb}/1`, data, warnings }, null, 1)}\n`]);
}

/** A whole number of an option, 0 or more. */
export function numberOf(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
