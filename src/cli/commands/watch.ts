import { Command } from 'commander';
import { feedsJson, networkOf, watchProject, type RoundResult } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { everyOf, networkFlags, withNetwork } from '../network.ts';
import { inProject, withProject, type Work } from '../project.ts';
import { print, report, say } from '../terminal.ts';
import { minute } from '../views/feeds.ts';
import { askedCounts, failuresOf, type FetchFlags } from './fetch.ts';

const EXAMPLES = [
  ['readout watch --every 15m', 'asks each feed every 15 minutes until ^C; a line each time'],
  ['readout watch --every 1h --json >> rounds.jsonl', 'an object a line for other programs'],
] as const;

/** Seconds between two fetches of a feed that answers. */
const EVERY = 1800;

interface Flags extends Omit<FetchFlags, 'report'> {
  readonly every?: number;
}

/** `readout watch` */
export function watchCommand(): Command {
  const command = new Command('watch')
    .description('Asks the feeds again and again until ^C. Feeds that fail are asked less and less often.')
    .option('--every <time>', 'how often a feed that answers is asked: 15m, 2h (default: 30m)', everyOf)
    .action((flags: Flags) => inProject(flags, (work) => run(flags, work)));
  return helpFor(withProject(withNetwork(command)), EXAMPLES);
}

async function run(flags: Flags, { open, project, page, warnings }: Work): Promise<number> {
  const { feeds: words } = page.words;
  if ((await project.feeds()).length === 0)
    throw new ReadoutError('feed/none', words.none.split('. ')[0] ?? '');
  const { signal, release } = stopping();
  if (flags.quiet !== true) say(words.watching);
  await watchProject(open, {
    ...networkOf(open.settings, networkFlags(flags)),
    every: flags.every ?? EVERY,
    signal,
    onRound: (result, next) => {
      if (flags.quiet !== true) result.results.flatMap(failuresOf).forEach(report);
      if (flags.json) print([`${jsonLine(result, next, warnings)}\n`]);
      else if (result.results.length > 0)
        print([
          `${minute(new Date().toISOString())}  ${words.asked(askedCounts(result))}  ${words.nextLook(minute(next))}\n`,
        ]);
    },
  });
  release();
  return 0;
}

function jsonLine(result: RoundResult, next: string, warnings: readonly string[]): string {
  return JSON.stringify({
    schema: 'readout/fetch/1',
    data: { ...feedsJson.roundJson(result), next },
    warnings,
  });
}

/** Stopping is how watching ends: after what is being asked at the first signal, at once at the second. */
function stopping(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const one of signals) process.on(one, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const one of signals) process.off(one, stop);
    },
  };
}
