import { Command } from 'commander';
import { inLocale, projectJson } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { print } from '../terminal.ts';
import { timelineView } from '../views/timeline.ts';

const EXAMPLES = [
  ['readout timeline', 'what was held, and what was only announced, year by year'],
  ['readout timeline --from 2021-12 --to 2022-02', 'three months of it'],
] as const;

interface Flags extends ProjectFlags {
  readonly from?: string;
  readonly to?: string;
}

/** `readout timeline` */
export function timelineCommand(): Command {
  const command = new Command('timeline')
    .description('Shows the contacts in the order of their days.')
    .option('--from <date>', 'from this day, month or year on')
    .option('--to <date>', 'up to this day, month or year')
    .action((flags: Flags) => inProject(flags, (work) => run(flags, work)));
  return helpFor(withProject(command), EXAMPLES);
}

async function run({ from, to, json }: Flags, { project, page, warnings }: Work): Promise<number> {
  const found = await project.contacts({ ...(from && { from }), ...(to && { to }) });
  if (json)
    printJson(
      'contacts',
      { total: found.total, contacts: found.rows.map(projectJson.contactRowJson) },
      warnings,
    );
  else print(timelineView(inLocale(found.rows, page.locale), page));
  return found.rows.length > 0 ? 0 : 4;
}
