import { spawn } from 'node:child_process';
import { Command, InvalidArgumentError } from 'commander';
import { openProject, webFile } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { coverageDesk, listen, projectDesk, type Desk, type Jobs, type Served } from '../../server/index.ts';
import { helpFor } from '../help.ts';
import { childJobs } from '../jobs.ts';
import { readInputs } from '../inputs.ts';
import { withCommon, type Common } from '../options.ts';
import { print, say } from '../terminal.ts';

const EXAMPLES = [
  ['readout serve', 'the project of this folder as pages, to look up and to correct'],
  ['readout serve articles/', 'a folder of articles as pages; nothing is kept'],
  ['readout serve --open', 'opened in the browser of this computer'],
  ['readout serve --port 0', 'at any free port'],
] as const;

/** Where the pages are served unless another port is named. */
const PORT = 4310;
const HIGHEST_PORT = 65_535;

interface Flags extends Common {
  readonly port?: number;
  readonly directory?: string;
  readonly open?: true;
}

/** `readout serve` in a project, `readout serve FILE|DIR|-...` without one. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Serves a project, or what articles say, as pages on this computer only, until ^C.')
    .argument('[input...]', 'the same inputs as for read (Default: the project of this folder)')
    .option('-C, --directory <folder>', 'folder of the project (Default: this one, or the nearest above)')
    .option('--port <n>', `port to listen at, 0 for any free one (default: ${PORT}, or a free one)`, portOf)
    .option('--open', 'open the pages in the browser')
    .action(async (inputs: string[], flags: Flags) => {
      await run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

async function run(inputs: readonly string[], { port, quiet, directory, open: show }: Flags): Promise<void> {
  const open = inputs.length === 0 ? await openProject(directory) : undefined;
  const desk =
    open === undefined
      ? coverageDesk(await readInputs(inputs, quiet === true), inputs.join(', '))
      : projectDesk(open);
  const jobs =
    open === undefined ? undefined : childJobs({ bin: process.argv[1] ?? '', project: open.folder });
  const served = await listening(desk, port, jobs);
  print([`${served.url}\n`]);
  if (show === true) openInBrowser(served.url);
  if (quiet !== true) say('serving on this computer only; ^C ends it');
  const end = async (): Promise<void> => {
    jobs?.close();
    await served.close();
    await open?.project.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
}

/** The program that opens an address in the user's browser, by platform. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the pages in the browser; where that cannot be, the address stands on the screen. */
function openInBrowser(url: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => say(`no browser could be opened; the pages are at ${url}`));
  child.unref();
}

/** Listens at the port that was named, or at ours, or where that is taken at any free one. */
async function listening(desk: Desk, port: number | undefined, jobs: Jobs | undefined): Promise<Served> {
  const what = { desk, asset: webFile, onError, ...(jobs === undefined ? {} : { jobs }) };
  try {
    return await listen({ ...what, port: port ?? PORT });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port !== undefined) throw new ReadoutError('serve/port', `port ${port} is taken`);
    return listen({ ...what, port: 0 });
  }
}

function onError(error: Error): void {
  say(error.stack ?? error.message);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new InvalidArgumentError(`a port is a whole number from 0 to ${HIGHEST_PORT}`);
}
