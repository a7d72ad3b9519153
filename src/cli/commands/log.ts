import { Command } from 'commander';
import { projectJson } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags } from '../project.ts';
import { print } from '../terminal.ts';
import { logView } from '../views/log.ts';

const EXAMPLES = [
  ['readout log', 'every correction: when, by whom, what, why, and whether it holds'],
  ['readout log --json', 'the same with the hash chain'],
] as const;

/** `readout log` */
export function logCommand(): Command {
  const command = new Command('log')
    .description('Shows what was corrected. The log is only ever added to.')
    .action((flags: ProjectFlags) =>
      inProject(flags, async ({ project, page, warnings }) => {
        const events = await project.log();
        if (flags.json) printJson('log', { events: events.map(projectJson.eventJson) }, warnings);
        else print(logView(events, page));
        return 0;
      }),
    );
  return helpFor(withProject(command), EXAMPLES);
}
