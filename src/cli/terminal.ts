import { Presets, SingleBar } from 'cli-progress';
import pc from 'picocolors';
import type { ReadoutError } from '../model/errors.ts';

/** The terminal: data goes to standard output, everything for people beside it to standard error. */

/** Columns to write in: the terminal's, between 60 and 120; 80 when the output is no terminal. */
export function columns(): number {
  const { isTTY, columns: wide } = process.stdout;
  return isTTY ? Math.min(120, Math.max(60, wide)) : 80;
}

/**
 * Colours of standard output, none under NO_COLOR, `--no-color` or when it is no terminal. Never handed undefined (as
 * `isTTY` is for a pipe), which would mean "decide by the environment", where `CI` turns colours on.
 */
export const colours = pc.createColors(process.stdout.isTTY ? pc.isColorSupported : false);

/** Writes pieces of data to standard output. */
export function print(pieces: Iterable<string>): void {
  for (const piece of pieces) process.stdout.write(piece);
}

/** One line for people. */
export function say(line: string): void {
  process.stderr.write(`readout: ${line}\n`);
}

/** What went wrong, where, and what to do. */
export function report(error: ReadoutError): void {
  say(`${error.message}\n  ${error.help}`);
}

/** A reader that closes the pipe early (`| head`) ends the program without a word; that is no failure. */
export function endOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Least number of things for which it is worth showing how far it is. */
const WORTH_SHOWING = 100;

/**
 * Shows how far it is, how fast, and how long it will take: a bar on a terminal, else a line every tenth. Where nobody
 * knows how many there are (`null`) it counts. Silent for short runs. With READOUT_PROGRESS=json every step is a line of JSON.
 */
export function progress(what: string): (done: number, of: number | null) => void {
  if (process.env['READOUT_PROGRESS'] === 'json')
    return (done, of) => void process.stderr.write(`${JSON.stringify({ progress: what, done, of })}\n`);
  const begun = Date.now();
  const rate = (done: number): string => (done / Math.max(0.001, (Date.now() - begun) / 1000)).toFixed(0);
  let bar: SingleBar | undefined;
  let tenths = 0;
  return (done, of) => {
    if (of === null) {
      const tty = process.stderr.isTTY;
      const now = Math.floor(done / WORTH_SHOWING);
      if (tty) process.stderr.write(`\r${what} ${done} (${rate(done)}/s) `);
      else if (now > tenths) process.stderr.write(`${what} ${done} (${rate(done)}/s)\n`);
      tenths = Math.max(tenths, now);
      return;
    }
    if (of < WORTH_SHOWING) return;
    if (!process.stderr.isTTY) {
      const now = Math.floor((done * 10) / of);
      if (now > tenths) process.stderr.write(`${what} ${done}/${of} (${rate(done)}/s)\n`);
      tenths = Math.max(tenths, now);
      return;
    }
    bar ??= started(what, of);
    bar.setTotal(of);
    bar.update(done, { rate: rate(done) });
    if (done >= of) bar.stop();
  };
}

function started(what: string, of: number): SingleBar {
  const format = ` ${what} {bar} {value}/{total}  {rate}/s  ETA {eta_formatted}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, etaBuffer: 200 },
    Presets.shades_classic,
  );
  bar.start(of, 0, { rate: '0' });
  return bar;
}

/** Listens for ^C: the first asks to stop cleanly, the second stops at once. `release` gives it back to the system. */
export function onInterrupt(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    say('stopping after what is being read; once more stops at once');
  };
  process.on('SIGINT', stop);
  return { signal: controller.signal, release: () => void process.off('SIGINT', stop) };
}
