import { Command } from 'commander';
import { whyOf } from '../../app.ts';
import { helpFor } from '../help.ts';
import { readInputs, statusOf } from '../inputs.ts';
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
] as const;

interface Flags extends Common {
  readonly contact: string;
  readonly attribute?: string;
  readonly json?: true;
}

/** `readout why INPUT... --contact ID --attribute NAME` */
export function whyCommand(): Command {
  const command = new Command('why')
    .description(
      'Shows the chain behind a value: sentence, words, value, rule, voice, rivals, what would change it.',
    )
    .argument('<input...>', 'the same inputs as for read')
    .requiredOption('--contact <id>', 'id of the contact as read prints it, or the beginning of it')
    .option('--attribute <name>', 'name of the attribute, such as duration (Default: all)')
    .option('--json', 'print one JSON object')
    .action(async (inputs: string[], flags: Flags) => {
      process.exitCode = await run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

async function run(inputs: readonly string[], flags: Flags): Promise<number> {
  const coverage = await readInputs(inputs, flags.quiet === true);
  const { contact, attribute, lang: locale } = flags;
  const why = whyOf(coverage.trip, { contact, locale, ...(attribute === undefined ? {} : { attribute }) });
  if (flags.json) print([`${JSON.stringify(why, null, 1)}\n`]);
  else print(whyView(why, viewOf(coverage, locale)));
  return statusOf(coverage);
}
