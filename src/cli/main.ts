import { Command, CommanderError } from 'commander';
import { VERSION } from '../app.ts';
import { ReadoutError } from '../model/errors.ts';
import { addCommand } from './commands/add.ts';
import { briefCommand } from './commands/brief.ts';
import { configCommand } from './commands/config.ts';
import { ignoreCommand, mergeCommand, setCommand, splitCommand, undoCommand } from './commands/correct.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { feedsCommand } from './commands/feeds.ts';
import { fetchCommand } from './commands/fetch.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { logCommand } from './commands/log.ts';
import { packCommand } from './commands/pack.ts';
import { readCommand } from './commands/read.ts';
import { reanalyseCommand } from './commands/reanalyse.ts';
import { repairCommand } from './commands/repair.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { timelineCommand } from './commands/timeline.ts';
import { timesCommand } from './commands/times.ts';
import { verifyCommand } from './commands/verify.ts';
import { watchCommand } from './commands/watch.ts';
import { whyCommand } from './commands/why.ts';
import { wordsCommand } from './commands/words.ts';
import { helpFor } from './help.ts';
import { endOnClosedPipe, report } from './terminal.ts';

const EXAMPLES = [
  ['readout init try --sample && cd try && readout diff', 'a first look, at the invented sample coverage'],
  ['readout read articles/', 'the contacts that a folder of articles speaks of'],
  ['readout read articles/ --json > record.json', 'the whole record for other programs'],
  ['readout why articles/ --contact 3f2a --attribute duration', 'why a value is there'],
  ['readout init calls && cd calls && readout add ../articles', 'a project that keeps them'],
  ['readout serve', 'the project of this folder as pages, on this computer only'],
] as const;

/** Runs the command line; the exit status is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  endOnClosedPipe();
  const program = new Command('readout')
    .description(
      'Reads news coverage and shows what it says of contacts between political actors, word for word.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('See readout --help.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, 'readout: ')) })
    .exitOverride();
  helpFor(program, EXAMPLES);
  for (const command of commands()) program.addCommand(command.copyInheritedSettings(program));
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = exitOf(error);
  }
}

/** The commands in the order in which the help lists them. */
function commands(): readonly Command[] {
  return [
    readCommand(),
    serveCommand(),
    initCommand(),
    addCommand(),
    feedsCommand(),
    fetchCommand(),
    watchCommand(),
    listCommand(),
    showCommand(),
    whyCommand(),
    diffCommand(),
    timelineCommand(),
    briefCommand(),
    searchCommand(),
    setCommand(),
    ignoreCommand(),
    mergeCommand(),
    splitCommand(),
    undoCommand(),
    logCommand(),
    exportCommand(),
    packCommand(),
    verifyCommand(),
    importCommand(),
    repairCommand(),
    reanalyseCommand(),
    doctorCommand(),
    configCommand(),
    timesCommand(),
    wordsCommand(),
  ];
}

/** 0 for printed help, 2 for wrong usage, else what the table of errors says. What is not in the table is a bug and is thrown on. */
function exitOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof ReadoutError)) throw error;
  report(error);
  return error.exit;
}

await main(process.argv.slice(2));
