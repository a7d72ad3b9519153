import { Command, Option } from 'commander';
import { EXPORTERS } from '../../app.ts';
import { helpFor } from '../help.ts';
import { readInputs, statusOf } from '../inputs.ts';
import { withCommon, type Common } from '../options.ts';
import { print } from '../terminal.ts';
import { overview } from '../views/overview.ts';
import { viewOf } from '../views/view.ts';

const EXAMPLES = [
  ['readout read articles/', 'contacts, records and differences, to read'],
  ['readout read a.txt b.txt --brief', 'the same with one record in full'],
  ['readout read feed.jsonl --json > record.json', 'one JSON object for other programs'],
  ['curl -s example.org/a.txt | readout read -', 'an article from standard input'],
] as const;

interface Flags extends Common {
  readonly json?: true;
  readonly jsonl?: true;
  readonly brief?: true;
}

/** `readout read FILE|DIR|-...` */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Reads articles and prints what they say of every contact.')
    .argument('<input...>', 'text files, JSON Lines files, folders of them, or - for standard input')
    .addOption(new Option('--json', 'print one JSON object (docs/record.md)').conflicts('jsonl'))
    .option('--jsonl', 'print JSON Lines: a record a line, of articles that belong together')
    .option('--brief', 'print one record in full: of the contact that most articles report')
    .action((inputs: string[], flags: Flags) => {
      process.exitCode = run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

function run(inputs: readonly string[], flags: Flags): number {
  const coverage = readInputs(inputs, flags.quiet === true);
  const format = flags.json ? 'json' : flags.jsonl ? 'jsonl' : undefined;
  const exporter = EXPORTERS.find(({ name }) => name === format);
  if (exporter !== undefined) print(exporter.write(coverage.record));
  else print(overview(viewOf(coverage, flags.lang), flags.brief === true));
  return statusOf(coverage);
}
