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

/** Shows how far it is: a line that renews itself on a terminal, else a line every tenth. Silent for short runs. */
export function progress(what: string): (done: number, of: number) => void {
  return (done, of) => {
    if (of < 100) return;
    if (process.stderr.isTTY) {
      if (done % 10 === 0 || done === of)
        process.stderr.write(`\r${what} ${done}/${of}${done === of ? '\n' : ''}`);
    } else if (Math.floor((done * 10) / of) > Math.floor(((done - 1) * 10) / of)) {
      process.stderr.write(`${what} ${done}/${of}\n`);
    }
  };
}
