import { feedWire } from './feed-wire.ts';
import { ReadoutError } from './model/errors.ts';
import { openNetwork, type NetworkOptions } from './network.ts';
import type { OpenProject } from './open-project.ts';
import type { Round, RoundResult } from './project/feeds/round.ts';
import { watchFeeds } from './project/feeds/watch.ts';
import { openInputs } from './resources/inputs.ts';
import { decode } from './sources/decode.ts';
import { readOpml, type FeedList } from './sources/opml.ts';

export { writeOpml, type FeedList } from './sources/opml.ts';

/** Reads an OPML list of feeds from a file or standard input (`-`). Throws `ReadoutError` when it is none. */
export async function readFeedList(name: string): Promise<FeedList> {
  const { inputs, failed } = openInputs([name]);
  const [input] = inputs;
  if (failed[0] !== undefined) throw failed[0];
  if (input === undefined || inputs.length > 1) throw new ReadoutError('usage', 'this is no file', name);
  return readOpml(decode(input.bytes(), {}).text);
}

/** How the feeds of a project are asked. */
export interface FetchingOptions
  extends NetworkOptions, Pick<Round, 'names' | 'due' | 'usual' | 'signal' | 'onFeed'> {
  /** Milliseconds of rest that a site is given between two of its pages. (Default: 1000) */
  readonly restMs?: number;
  /** Called when all texts are in and the contacts are about to be brought up to date. */
  readonly onCompile?: () => void;
}

const REST_MS = 1000;

/** Asks the feeds of a project, takes in what is new and brings the contacts up to date. */
export async function fetchProject(
  { project }: Pick<OpenProject, 'project'>,
  { allowNet, proxy, maxSize, restMs = REST_MS, onCompile, ...round }: FetchingOptions = {},
): Promise<RoundResult> {
  const fetcher = await openNetwork({ ...(allowNet && { allowNet }), ...(proxy && { proxy }), ...(maxSize && { maxSize }) }); // prettier-ignore
  try {
    const rest = () => new Promise<void>((resolve) => void setTimeout(resolve, restMs));
    const wire = feedWire(fetcher, maxSize === undefined ? {} : { maxSize });
    const pause = () => new Promise<void>((resolve) => void setImmediate(resolve));
    const result = await project.fetchFeeds({ ...round, wire, rest, pause });
    onCompile?.();
    if (!result.interrupted) await project.settle();
    return result;
  } finally {
    await fetcher.close();
  }
}

/** How feeds are watched. */
export interface WatchOptions extends Omit<FetchingOptions, 'names' | 'due' | 'usual' | 'onCompile'> {
  /** Seconds between two fetches of a feed that answers. */
  readonly every: number;
  readonly signal: AbortSignal;
  /** Called after each round, with the instant of the next look. */
  readonly onRound: (result: RoundResult, next: string) => void;
}

/** Asks the feeds of a project whenever their time comes, until `signal` is aborted. */
export async function watchProject(
  open: Pick<OpenProject, 'project'>,
  { every, onRound, ...options }: WatchOptions,
): Promise<void> {
  const { signal } = options;
  await watchFeeds({
    every,
    signal,
    onRound,
    now: () => new Date().toISOString(),
    feeds: () => open.project.feeds(),
    round: () => fetchProject(open, { ...options, due: true, usual: every }),
    sleep: (milliseconds) => sleeping(milliseconds, signal),
  });
}

/** The longest time that a timer takes; longer sleeps are taken up again. */
const MOST_MS = 2 ** 31 - 1;

function sleeping(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, MOST_MS));
    signal.addEventListener('abort', end);
  });
}
