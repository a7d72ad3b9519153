import { Command } from 'commander';
import { addInputs, networkOf, projectJson, type AddedFiles } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { networkFlags, withNetwork, type NetworkFlags } from '../network.ts';
import { inProject, numberOf, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { writeReport } from '../report-file.ts';
import { onInterrupt, print, progress, report, say } from '../terminal.ts';

const EXAMPLES = [
  ['readout add articles/', 'everything in a folder; ^C stops, the same command goes on'],
  ['readout add a.txt --outlet "Die Zeitung" --published 2022-02-12', 'what the file does not say'],
  ['readout add feed.jsonl --report failed.csv', 'what could not be read, as a table'],
  ['readout add https://example.org/a.html', 'an article on the web'],
  ['curl -s example.org/a.txt | readout add -', 'an article from standard input'],
] as const;

interface Flags extends ProjectFlags, NetworkFlags {
  readonly outlet?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly skip?: number;
  readonly report?: string;
}

/** `readout add FILE|DIR|-...` */
export function addCommand(): Command {
  const command = new Command('add')
    .description('Puts articles into the project. What is there already stays as it is.')
    .argument(
      '<input...>',
      'texts, web pages, feeds, archives, folders of them, addresses, or - for standard input',
    )
    .option('--outlet <name>', 'who published them, where the source does not say')
    .option('--published <date>', 'when they were published, where the source does not say')
    .option('--encoding <label>', 'read all inputs in this encoding, such as windows-1252')
    .option('--skip <n>', 'pass over so many records at the beginning of web archives', numberOf)
    .option('--report <file>', 'write what could not be read to a CSV file')
    .action((inputs: string[], flags: Flags) => inProject(flags, (work) => run(inputs, flags, work)));
  return helpFor(withProject(withNetwork(command)), EXAMPLES);
}

async function run(inputs: readonly string[], flags: Flags, work: Work): Promise<number> {
  const { outlet, published, encoding, skip } = flags;
  const quiet = flags.quiet === true;
  const interrupt = onInterrupt();
  const bar = quiet ? undefined : progress('adding');
  const added = await addInputs(work.project, inputs, {
    ...networkOf(work.open.settings, networkFlags(flags)),
    ...(encoding === undefined ? {} : { encoding }),
    ...(skip === undefined ? {} : { skip }),
    signal: interrupt.signal,
    onProgress: (done, of) => bar?.(done, of),
    onCompile: () => interrupt.release(),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  });
  if (!quiet) added.warnings.forEach(say);
  if (flags.report !== undefined) writeReport(flags.report, added.failed);
  return tell(added, flags, work);
}

async function tell(added: AddedFiles, flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const is = (kind: string): number => added.arrivals.filter(({ place }) => place.is === kind).length;
  const counts = { fresh: is('new'), versions: is('version'), there: is('there') };
  const [first, ...others] = added.failed;
  if (added.arrivals.length === 0 && !added.interrupted) {
    if (first === undefined) throw new ReadoutError('result/none', 'nothing to read was found');
    others.forEach(report);
    throw first;
  }
  added.failed.forEach(report);
  const now = await project.overview();
  if (flags.json) printJson('add', { ...counts, ...projectJson.arrivalsJson(added), ...now }, warnings);
  else print([`${page.words.project.added(counts)}\n${page.words.project.now(now)}\n`]);
  if (added.interrupted) {
    say('stopped; the same command goes on where it stopped');
    return 130;
  }
  if (first === undefined) return 0;
  const partial = new ReadoutError(
    'result/partial',
    `${added.failed.length} of the inputs could not be read`,
  );
  report(partial);
  return partial.exit;
}
