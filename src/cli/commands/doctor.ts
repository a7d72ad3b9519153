import { Command } from 'commander';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags } from '../project.ts';
import { print } from '../terminal.ts';

const EXAMPLES = [
  ['readout doctor', 'checks the file, the log, every text and every quote'],
  ['readout doctor --backup copies/', 'a copy of the project, made while others work with it'],
  ['readout doctor --settle', 'brings the contacts up to date after an interruption'],
] as const;

interface Flags extends ProjectFlags {
  readonly backup?: string;
  readonly settle?: true;
}

/** `readout doctor` */
export function doctorCommand(): Command {
  const command = new Command('doctor')
    .description('Checks the project: file, log, texts, quotes. Exit status 3 when something does not hold.')
    .option('--backup <folder>', 'write a copy of the project there first')
    .option('--settle', 'bring the contacts up to date first')
    .action((flags: Flags) =>
      inProject(flags, async ({ project, page, warnings, open }) => {
        if (flags.settle) await project.settle();
        const copy = flags.backup === undefined ? null : await open.backup(flags.backup);
        const damage = await project.damage();
        const overview = await project.overview();
        if (flags.json) printJson('doctor', { ...overview, damage, backup: copy }, warnings);
        else {
          print([`${page.words.project.now(overview)}\n`, ...(copy === null ? [] : [`${copy}\n`])]);
          print(damage.length === 0 ? [`${page.words.project.well}\n`] : damage.map((line) => `${line}\n`));
        }
        if (damage.length > 0)
          throw new ReadoutError('store/unsound', `${damage.length} thing(s) do not hold`);
        return 0;
      }),
    );
  return helpFor(withProject(command), EXAMPLES);
}
