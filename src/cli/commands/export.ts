import { Command, Option } from 'commander';
import { coverageOf, EXPORTERS, withExcel } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, withProject, type ProjectFlags } from '../project.ts';
import { writeText } from '../report-file.ts';
import { print, say } from '../terminal.ts';

const EXAMPLES = [
  ['readout export json > record.json', 'the whole record: docs/record.md'],
  ['readout export csv -o evidence.csv', 'a row for each place that gives a value'],
  ['readout export csv --excel -o evidence.csv', 'as Excel opens it in German'],
] as const;

interface Flags extends ProjectFlags {
  readonly output?: string;
  readonly excel?: true;
}

/** `readout export FORMAT` */
export function exportCommand(): Command {
  const command = withProject(new Command('export').description('Writes the whole project in one format.'))
    .addArgument(
      new Command().createArgument('<format>', 'the format').choices(EXPORTERS.map(({ name }) => name)),
    )
    .option('-o, --output <file>', 'write to a file (Default: standard output)')
    .addOption(new Option('--excel', 'of csv: byte order mark and semicolons'))
    .action((format: string, flags: Flags) =>
      inProject(flags, async ({ project }) => {
        const exporter = EXPORTERS.find(({ name }) => name === format);
        if (exporter === undefined) throw new RangeError(`no exporter ${format}`);
        const { record } = coverageOf(await project.trip());
        const pieces = flags.excel ? withExcel(record) : exporter.write(record);
        if (flags.output === undefined) print(pieces);
        else {
          writeText(flags.output, pieces);
          if (flags.quiet !== true)
            say(
              `${record.contacts.length} contacts of ${record.articles.length} articles written to ${flags.output}`,
            );
        }
        return record.articles.length > 0 ? 0 : 4;
      }),
    );
  return helpFor(command, EXAMPLES);
}
