import { Command } from 'commander';
import { coverageOf, isInProject, whyOf } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { readInputs, statusOf } from '../inputs.ts';
import { inProject } from '../project.ts';
import { withCommon, type Common } from '../options.ts';
import { print } from '../terminal.ts';
import { viewOf } from '../views/view.ts';
import { whyView } from '../views/why.ts';

const EXAMPLES = [
  [
    'readout why articles/ --contact 3f2a --attribute duration',
    'the words, the rule and the rivals behind one value',
  ],
  ['readout why articles/ --contact 3f2a', 'the same for every attribute of the contact'],
  ['readout why 3f2a duration', 'in a project'],
] as const;

interface Flags extends Common {
  readonly contact?: string;
  readonly attribute?: string;
  readonly json?: true;
  readonly directory?: string;
}

/** `readout why INPUT... --contact ID --attribute NAME` */
export function whyCommand(): Command {
  const command = new Command('why')
    .description(
      'Shows the chain behind a value: sentence, words, value, rule, voice, rivals, what would change it.',
    )
    .argument('<input...>', 'the same inputs as for read; in a project: the contact, then the attribute')
    .option('--contact <id>', 'id of the contact as read prints it, or the beginning of it')
    .option('--attribute <name>', 'name of the attribute, such as duration (Default: all)')
    .option('--json', 'print one JSON object')
    .option('-C, --directory <folder>', 'folder of the project (Default: this one, or the nearest above)')
    .action(async (inputs: string[], flags: Flags) => {
      const { contact } = flags;
      if (contact !== undefined) process.exitCode = run(inputs, { ...flags, contact });
      else if (isInProject(flags.directory)) await runInProject(inputs, flags);
      else command.error("error: required option '--contact <id>' not specified", { exitCode: 2 });
    });
  return helpFor(withCommon(command), EXAMPLES);
}

/** `readout why CONTACT [ATTRIBUTE]` in a project. */
async function runInProject([name = '', field, ...more]: readonly string[], flags: Flags): Promise<void> {
  const attribute = flags.attribute ?? field;
  if (more.length > 0) throw new ReadoutError('usage', 'in a project why takes a contact and one attribute');
  await inProject(flags, async ({ project, page: { locale } }) => {
    const { dossier, trip } = await project.contact(name);
    const why = whyOf(trip, {
      contact: dossier.id,
      locale,
      ...(attribute === undefined ? {} : { attribute }),
    });
    if (flags.json) print([`${JSON.stringify(why, null, 1)}\n`]);
    else print(whyView(why, viewOf(coverageOf(trip), locale)));
    return 0;
  });
}

function run(inputs: readonly string[], flags: Flags & { readonly contact: string }): number {
  const coverage = readInputs(inputs, flags.quiet === true);
  const { contact, attribute, lang: locale } = flags;
  const why = whyOf(coverage.trip, { contact, locale, ...(attribute === undefined ? {} : { attribute }) });
  if (flags.json) print([`${JSON.stringify(why, null, 1)}\n`]);
  else print(whyView(why, viewOf(coverage, locale)));
  return statusOf(coverage);
}
