import { InvalidArgumentError, type Command } from 'commander';
import type { NetworkOptions } from '../app.ts';
import { ReadoutError } from '../model/errors.ts';

/** Flags of every command that may open a connection, and of those that read pages. */
export interface NetworkFlags {
  readonly allowNet?: readonly string[];
  readonly proxy?: string;
  readonly maxSize?: number;
}

export function withNetwork(command: Command): Command {
  return command
    .option('--max-size <size>', 'the most a page or feed may have, decompressed, such as 100MB', sizeOf)
    .option(
      '--allow-net <net>',
      'network inside your own that may be fetched from, such as 10.1.2.0/24; may be repeated',
      (net: string, before: readonly string[] | undefined) => [...(before ?? []), ...net.split(',')],
    )
    .option('--proxy <url>', 'proxy for fetching, such as http://127.0.0.1:3128');
}

/** The flags that were given. */
export function networkFlags({ allowNet, proxy, maxSize }: NetworkFlags): NetworkOptions {
  return {
    ...(allowNet === undefined ? {} : { allowNet }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(maxSize === undefined ? {} : { maxSize }),
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** `100MB`, `2g`, `5000`: bytes. */
function sizeOf(words: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})\s?([kmg]?)(?:i?b)?$/iu.exec(words.trim()) ?? [];
  if (digits === '') throw new ReadoutError('usage', `“${words}” is no size; write 100MB`);
  return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
/** No site is asked more often. Seconds. */
const SHORTEST = 60;

/** `15m`, `2h`, `1d`: seconds, a minute at least. */
export function everyOf(words: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6})\s?([smhd])$/iu.exec(words.trim()) ?? [];
  const seconds = Number(digits) * (SECONDS[unit.toLowerCase()] ?? 0);
  if (seconds < SHORTEST) throw new InvalidArgumentError('Write 15m or 2h; a minute is the least.');
  return seconds;
}
