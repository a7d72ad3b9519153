import { Command } from 'commander';
import { projectJson } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags } from '../project.ts';
import { print } from '../terminal.ts';
import { versionView } from '../views/version.ts';

const EXAMPLES = [
  ['readout repair 04-morgenwarte --dry-run', 'what would be put right, and which values change with it'],
  ['readout repair 04-morgenwarte', 'makes it the version that is read; the text as it came is kept'],
] as const;

interface Flags extends ProjectFlags {
  readonly dryRun?: true;
}

/** `readout repair ARTICLE` */
export function repairCommand(): Command {
  const command = new Command('repair')
    .description('Puts a text right that was decoded twice ("fÃ¼r"), as a new version of its article.')
    .argument('<article>', 'id or the beginning of it, or the file name')
    .option('--dry-run', 'show what would change and keep nothing')
    .action((name: string, flags: Flags) =>
      inProject(flags, async ({ project, page, warnings }) => {
        const diff = await project.repair(name, page.locale, flags.dryRun === true);
        if (flags.dryRun !== true) await project.settle();
        if (flags.json) printJson('versions', projectJson.versionDiffJson(diff), warnings);
        else print(versionView(diff, page));
        return 0;
      }),
    );
  return helpFor(withProject(command), EXAMPLES);
}
