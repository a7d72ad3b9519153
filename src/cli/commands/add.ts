import { Command } from 'commander';
import { addInputs, networkOf, projectJson, type AddedFiles, type AddOptions } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { networkFlags, withNetwork, type NetworkFlags } from '../network.ts';
import { inProject, numberOf, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { writeReport } from '../report-file.ts';
import { onInterrupt, print, progress, report, say } from '../terminal.ts';
import { countsOf, planView } from '../views/arrivals.ts';
import { noticed } from '../views/noticed.ts';

const EXAMPLES = [
  ['readout add articles/', 'everything in a folder; ^C stops, the same command goes on'],
  ['readout add a.txt --outlet "Die Zeitung" --published 2022-02-12', 'what the file does not say'],
  ['readout add feed.jsonl --report failed.csv', 'what could not be read, as a table'],
  ['readout add crawl.warc.gz --dry-run', 'what is new, what is there, what cannot be read; status 4 when nothing is new'],
  ['readout add https://example.org/a.html', 'an article on the web'],
  ['curl -s example.org/a.txt | readout add -', 'an article from standard input'],
] as const; // prettier-ignore

interface Flags extends ProjectFlags, NetworkFlags {
  readonly outlet?: string;
  readonly published?: string;
  readonly encoding?: string;
  readonly skip?: number;
  readonly report?: string;
  readonly dryRun?: true;
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
    .option('--dry-run', 'say what would be added, keep nothing; status 4 when nothing is new')
    .action((inputs: string[], flags: Flags) => inProject(flags, (work) => run(inputs, flags, work)));
  return helpFor(withProject(withNetwork(command)), EXAMPLES);
}

async function run(inputs: readonly string[], flags: Flags, work: Work): Promise<number> {
  const { outlet, published, encoding, skip } = flags;
  const options = {
    ...networkOf(work.open.settings, networkFlags(flags)),
    ...(encoding === undefined ? {} : { encoding }),
    ...(skip === undefined ? {} : { skip }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  };
  const added =
    flags.dryRun === true
      ? await addInputs(work.project, inputs, { ...options, dryRun: true })
      : await putIn(inputs, options, flags, work);
  if (flags.quiet !== true) added.warnings.forEach(say);
  if (flags.report !== undefined) writeReport(flags.report, added.failed);
  return tell(added, flags, work);
}

/** Puts them in, shows how far it is, and stops cleanly at ^C. */
function putIn(inputs: readonly string[], options: AddOptions, flags: Flags, { project }: Work): Promise<AddedFiles> {
  const interrupt = onInterrupt();
  const bar = flags.quiet === true ? undefined : progress('adding');
  return addInputs(project, inputs, {
    ...options,
    signal: interrupt.signal,
    onProgress: (done, of) => bar?.(done, of),
    onCompile: () => interrupt.release(),
  });
} // prettier-ignore

async function tell(added: AddedFiles, flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const dry = flags.dryRun === true;
  const counts = countsOf(added);
  const [first, ...others] = added.failed;
  if (added.arrivals.length === 0 && !added.interrupted) {
    if (first === undefined) throw new ReadoutError('result/none', 'nothing to read was found');
    others.forEach(report);
    throw first;
  }
  added.failed.forEach(report);
  const now = await project.overview();
  if (flags.json)
    printJson('add', { ...counts, ...projectJson.arrivalsJson(added), ...now, dry_run: dry }, warnings);
  else if (dry) print(planView(added, page));
  else {
    if (flags.quiet !== true) {
      sayThere(added);
      (await noticed(added.arrivals, project, page)).forEach(say);
    }
    const { project: words } = page.words;
    const next = flags.quiet === true || now.differences === 0 ? [] : [words.look(null)];
    const main = (await project.contacts({ main: true, limit: 1 })).total;
    const planned = (await project.contacts({ status: 'planned', limit: 1 })).total;
    print([words.added(counts), words.now({ ...now, main, planned }), ...next].map((line) => `${line}\n`));
  }
  if (added.interrupted) {
    say('stopped; the same command goes on where it stopped');
    return 130;
  }
  if (first === undefined) return dry && counts.fresh + counts.versions === 0 ? 4 : 0;
  const partial = new ReadoutError(
    'result/partial',
    `${added.failed.length} of the inputs could not be read`,
  );
  report(partial);
  return partial.exit;
}

/** Texts are named one by one up to so many; above it only their number is told. */
const NAMED = 10;
function sayThere({ arrivals }: AddedFiles): void {
  const there = arrivals.filter(({ place }) => place.is === 'there');
  if (there.length > NAMED) return;
  for (const { origin, place } of there) say(`${origin}: already there as ${place.article}`);
}
