import { Command } from 'commander';
import { projectJson } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags } from '../project.ts';
import { print, progress } from '../terminal.ts';
import { reanalysisView } from '../views/reanalysis.ts';

const EXAMPLES = [
  ['readout reanalyse --dry-run', 'what reading all texts again would change'],
  ['readout reanalyse', 'reads them again; what you entered stays in force'],
] as const;

interface Flags extends ProjectFlags {
  readonly dryRun?: true;
}

/** `readout reanalyse` */
export function reanalyseCommand(): Command {
  const command = new Command('reanalyse')
    .description('Reads all texts again with the rules of this version.')
    .option('--dry-run', 'show what would change and keep nothing')
    .action((flags: Flags) =>
      inProject(flags, async ({ project, page, warnings }) => {
        const dry = flags.dryRun === true;
        const bar = flags.quiet === true ? undefined : progress('reading');
        const result = await project.reanalyse(dry, bar);
        if (flags.json) printJson('reanalysis', projectJson.reanalysisJson(result, dry), warnings);
        else print(reanalysisView(result, dry, page));
        return 0;
      }),
    );
  return helpFor(withProject(command), EXAMPLES);
}
