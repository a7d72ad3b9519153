import { Command, InvalidArgumentError } from 'commander';
import { webFile } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { coverageDesk, listen, type Desk, type Served } from '../../server/index.ts';
import { helpFor } from '../help.ts';
import { readInputs } from '../inputs.ts';
import { withCommon, type Common } from '../options.ts';
import { print, say } from '../terminal.ts';

const EXAMPLES = [
  ['readout serve articles/', 'the record of a folder of articles as pages, on this computer only'],
  ['readout serve articles/ --port 0', 'the same at any free port'],
] as const;

/** Where the pages are served unless another port is named. */
const PORT = 4310;
const HIGHEST_PORT = 65_535;

interface Flags extends Common {
  readonly port?: number;
}

/** `readout serve FILE|DIR|-...` */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('Reads articles and serves what they say as pages, on this computer only, until ^C.')
    .argument('<input...>', 'text files, JSON Lines files, folders of them, or - for standard input')
    .option('--port <n>', `port to listen at, 0 for any free one (default: ${PORT}, or a free one)`, portOf)
    .action(async (inputs: string[], flags: Flags) => {
      await run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

async function run(inputs: readonly string[], { port, quiet }: Flags): Promise<void> {
  const desk = coverageDesk(readInputs(inputs, quiet === true), inputs.join(', '));
  const served = await listening(desk, port);
  print([`${served.url}\n`]);
  if (quiet !== true) say('serving on this computer only; ^C ends it');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
}

/** Listens at the port that was named, or at ours, or where that is taken at any free one. */
async function listening(desk: Desk, port: number | undefined): Promise<Served> {
  try {
    return await listen({ desk, port: port ?? PORT, asset: webFile, onError });
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (port !== undefined) throw new ReadoutError('serve/port', `port ${port} is taken`);
    return listen({ desk, port: 0, asset: webFile, onError });
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
