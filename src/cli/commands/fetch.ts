import { Command } from 'commander';
import { feedsJson, fetchProject, networkOf, type FeedResult, type RoundResult } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { networkFlags, withNetwork, type NetworkFlags } from '../network.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { writeReport } from '../report-file.ts';
import { onInterrupt, print, progress, report, say } from '../terminal.ts';
import { feedName } from '../views/feeds.ts';
import type { AskedCounts } from '../words/feeds.ts';

const EXAMPLES = [
  ['readout fetch', 'what is new in all feeds; those that wait after a failure are passed over'],
  ['readout fetch tagesschau', 'one feed now, by a word of its title or address'],
  ['readout fetch && readout list', 'status 4 when nothing is new, so that the second is left out'],
  ['readout fetch --allow-net 10.1.2.0/24', 'also feeds inside your own network'],
] as const;

export interface FetchFlags extends ProjectFlags, NetworkFlags {
  readonly report?: string;
}

/** `readout fetch [FEED...]` */
export function fetchCommand(): Command {
  const command = new Command('fetch')
    .description('Asks the feeds that are followed and puts what is new into the project.')
    .argument('[feed...]', 'id, address, or a word of title or address (Default: all)')
    .option('--report <file>', 'write what failed to a CSV file')
    .action((names: string[], flags: FetchFlags) => inProject(flags, (work) => run(names, flags, work)));
  return helpFor(withProject(withNetwork(command)), EXAMPLES);
}

async function run(names: readonly string[], flags: FetchFlags, work: Work): Promise<number> {
  if ((await work.project.feeds()).length === 0)
    throw new ReadoutError('feed/none', work.page.words.feeds.none.split('. ')[0] ?? '');
  return fetchAndTell(names.length === 0 ? undefined : names, flags, work);
}

/** Asks feeds, says what came of it, and gives the exit status. */
export async function fetchAndTell(
  names: readonly string[] | undefined,
  flags: FetchFlags,
  { open, project, page, warnings }: Work,
): Promise<number> {
  const interrupt = onInterrupt();
  const bar = flags.quiet === true ? undefined : progress('asking');
  const result = await fetchProject(open, {
    ...networkOf(open.settings, networkFlags(flags)),
    ...(names === undefined ? {} : { names }),
    signal: interrupt.signal,
    onFeed: (_, done, of) => bar?.(done, of),
    onCompile: () => interrupt.release(),
  });
  const failed = result.results.flatMap(failuresOf);
  if (flags.report !== undefined) writeReport(flags.report, failed);
  failed.forEach(report);
  if (flags.json) printJson('fetch', feedsJson.roundJson(result), warnings);
  else print(told(result, page.words.feeds.asked(askedCounts(result)), page.words.project.now(await project.overview())));
  if (!result.interrupted) return statusOf(result);
  say('stopped; the same command goes on where it stopped');
  return 130;
} // prettier-ignore

/** Feeds with something new, then the sum, then how the project stands. */
function* told({ results }: RoundResult, asked: string, now: string): Iterable<string> {
  for (const { feed } of results)
    if (feed !== null && feed.fresh > 0 && feed.failures === 0)
      yield `${feedName(feed)}: ${feed.message?.text ?? ''}\n`;
  yield `${asked}\n${now}\n`;
}

/** What went wrong with a feed, and with pages of it, under the feed's address. */
export function failuresOf({ feed, answer, failed }: FeedResult): readonly ReadoutError[] {
  if (answer.is !== 'trouble') return failed;
  const { code, reason } = answer.error;
  return [new ReadoutError(code, reason, feed?.url ?? answer.error.where)];
}

export function askedCounts({ results, waiting }: RoundResult): AskedCounts {
  const failing = results.filter(({ answer }) => answer.is === 'trouble').length;
  return {
    feeds: results.length + waiting.length,
    ok: results.length - failing,
    moved: results.filter(({ answer }) => answer.is === 'contents' && answer.moved).length,
    failing,
    waiting: waiting.length,
    fresh: freshIn(results),
  };
}

function freshIn(results: readonly FeedResult[]): number {
  return results.flatMap(({ arrivals }) => arrivals).filter(({ place }) => place.is !== 'there').length;
}

/** 5 where some feeds failed, that of the first failure where all did, 4 where nothing is new. */
function statusOf({ results }: RoundResult): number {
  const troubles = results.flatMap(({ answer }) => (answer.is === 'trouble' ? [answer.error] : []));
  const [first] = troubles;
  if (first === undefined) return freshIn(results) > 0 ? 0 : 4;
  if (troubles.length === results.length) return first.exit;
  const partial = new ReadoutError('result/partial', `${troubles.length} of the feeds failed`);
  report(partial);
  return partial.exit;
}
