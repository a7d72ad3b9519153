import { Command, Option } from 'commander';
import { EXPORTERS, readCoverage, type Coverage } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { print, progress, report, say } from '../terminal.ts';
import { overview } from '../views/overview.ts';
import { viewOf } from '../views/view.ts';
import { LOCALES, type Locale } from '../words/index.ts';

const EXAMPLES = [
  ['readout read articles/', 'contacts, records and differences, to read'],
  ['readout read a.txt b.txt --brief', 'the same with one record in full'],
  ['readout read feed.jsonl --json > record.json', 'one JSON object for other programs'],
  ['curl -s example.org/a.txt | readout read -', 'an article from standard input'],
] as const;

interface Flags {
  readonly json?: true;
  readonly jsonl?: true;
  readonly brief?: true;
  readonly quiet?: true;
  readonly lang: Locale;
}

/** `readout read FILE|DIR|-...` */
export function readCommand(): Command {
  const command = new Command('read')
    .description('Reads articles and prints what they say of every contact.')
    .argument('<input...>', 'text files, JSON Lines files, folders of them, or - for standard input')
    .option('--json', 'print one JSON object (docs/record.md)')
    .option('--jsonl', 'print JSON Lines: a record a line, of articles that belong together')
    .option('--brief', 'print one record in full: of the contact that most articles report')
    .addOption(new Option('--lang <code>', 'language of labels').choices(LOCALES).default('en'))
    .option('-q, --quiet', 'print no warnings and no progress')
    .helpOption('-h, --help', 'print this help')
    .action((inputs: string[], flags: Flags) => {
      process.exitCode = run(inputs, flags);
    });
  return helpFor(command, EXAMPLES);
}

function run(inputs: readonly string[], flags: Flags): number {
  const coverage = readCoverage(inputs, flags.quiet ? {} : { onArticle: progress('read') });
  if (!flags.quiet) coverage.warnings.forEach(say);
  coverage.failed.forEach(report);
  if (coverage.record.articles.length === 0) {
    if (coverage.failed[0]) return coverage.failed[0].exit;
    throw new ReadoutError('result/none', `nothing to read in ${inputs.join(', ')}`);
  }
  const exporter = EXPORTERS.find(
    ({ name }) => (name === 'json' && flags.json) || (name === 'jsonl' && flags.jsonl),
  );
  print(
    exporter === undefined
      ? overview(viewOf(coverage, flags.lang), flags.brief === true)
      : exporter.write(coverage.record),
  );
  return partly(coverage);
}

/** 5 when some inputs could not be read, else 0. */
function partly({ failed }: Coverage): number {
  if (failed.length === 0) return 0;
  const partial = new ReadoutError('result/partial', `${failed.length} of the inputs could not be read`);
  report(partial);
  return partial.exit;
}
