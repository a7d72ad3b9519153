import { Command, Option } from 'commander';
import { EXPORTERS, type IntakeOptions } from '../../app.ts';
import { helpFor } from '../help.ts';
import { readInputs, statusOf } from '../inputs.ts';
import { withCommon, type Common } from '../options.ts';
import { networkFlags, withNetwork, type NetworkFlags } from '../network.ts';
import { numberOf } from '../project.ts';
import { print } from '../terminal.ts';
import { overview } from '../views/overview.ts';
import { viewOf } from '../views/view.ts';

const EXAMPLES = [
  ['readout read articles/', 'contacts, records and differences, to read'],
  ['readout read a.txt b.txt --brief', 'the same with one record in full'],
  ['readout read feed.jsonl --json > record.json', 'one JSON object for other programs'],
  ['readout read https://example.org/a.html', 'an article on the web; nothing else is ever fetched'],
  ['curl -s example.org/a.txt | readout read -', 'an article from standard input'],
] as const;

interface Flags extends Common, NetworkFlags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly brief?: true;
  readonly encoding?: string;
  readonly skip?: number;
}

/** `readout read FILE|DIR|-...` */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Reads articles and prints what they say of every contact.')
    .argument(
      '<input...>',
      'texts, saved web pages, JSON Lines, feeds, web archives, folders of them, addresses, or - for standard input',
    )
    .addOption(new Option('--json', 'print one JSON object (docs/record.md)').conflicts('jsonl'))
    .option('--jsonl', 'print JSON Lines: a record a line, of articles that belong together')
    .option('--encoding <label>', 'read all inputs in this encoding, such as windows-1252')
    .option('--skip <n>', 'pass over so many records at the beginning of web archives', numberOf)
    .option('--brief', 'print one record in full: of the contact that most articles report')
    .action(async (inputs: string[], flags: Flags) => {
      process.exitCode = await run(inputs, flags);
    });
  return helpFor(withCommon(withNetwork(command)), EXAMPLES);
}

async function run(inputs: readonly string[], flags: Flags): Promise<number> {
  const coverage = await readInputs(inputs, flags.quiet === true, intakeOf(flags));
  const format = flags.json ? 'json' : flags.jsonl ? 'jsonl' : undefined;
  const exporter = EXPORTERS.find(({ name }) => name === format);
  if (exporter !== undefined) print(exporter.write(coverage.record));
  else print(overview(viewOf(coverage, flags.lang), flags.brief === true));
  return statusOf(coverage);
}

function intakeOf({ encoding, skip, ...flags }: Flags): IntakeOptions {
  return {
    ...networkFlags(flags),
    ...(encoding === undefined ? {} : { encoding }),
    ...(skip === undefined ? {} : { skip }),
  };
}
