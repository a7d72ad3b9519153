import { Command } from 'commander';
import {
  feedsJson,
  fetchProject,
  networkOf,
  readFeedList,
  writeOpml,
  type FeedList,
  type Followed,
} from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { FeedRow, FeedWish } from '../../model/feed.ts';
import { helpFor } from '../help.ts';
import { networkFlags, withNetwork, type NetworkFlags } from '../network.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { writeText } from '../report-file.ts';
import { print, report, say } from '../terminal.ts';
import { feedName, feedTable } from '../views/feeds.ts';
import { failuresOf, fetchAndTell, type FetchFlags } from './fetch.ts';

const EXAMPLES = [
  ['readout feeds add https://example.org/rss.xml --tag world', 'follows a feed and takes in what it holds'],
  ['readout feeds add https://example.org/rss.xml --full-text', 'also fetches the page of each entry'],
  ['readout feeds list', 'every feed: how it stands, what it last said, when it is asked next'],
  ['readout feeds import feeds.opml --dry-run', 'what a list of another program would add'],
  ['readout feeds export > feeds.opml', 'the list for other programs'],
  ['readout feeds rm example.org', 'follows it no more; its articles stay'],
] as const;

interface AddFlags extends ProjectFlags, NetworkFlags {
  readonly title?: string;
  readonly tag?: readonly string[];
  readonly fullText?: boolean;
  readonly fetch: boolean;
}

interface ImportFlags extends FetchFlags {
  readonly dryRun?: true;
  readonly fullText?: boolean;
  readonly fetch: boolean;
}

/** `readout feeds add|list|import|export|rm` */
export function feedsCommand(): Command {
  const command = new Command('feeds')
    .description('Follows feeds: RSS, Atom, RDF, JSON Feed.')
    .helpOption('-h, --help', 'print this help');
  for (const one of [addSub(), listSub(), importSub(), exportSub(), rmSub()]) command.addCommand(one);
  return helpFor(command, EXAMPLES);
} // prettier-ignore

function addSub(): Command {
  const command = new Command('add')
    .description('follows feeds; one that is followed already takes over title, tags and full texts')
    .argument('<url...>', 'addresses of feeds')
    .option('--title <words>', 'what to call it (Default: its own title)')
    .option('--tag <word...>', 'tags for it')
    .option('--full-text', 'fetch the page of each entry, where the feed gives only a summary')
    .option('--no-full-text', 'take what the feed gives')
    .option('--no-fetch', 'follow it without asking it now')
    .action((urls: string[], flags: AddFlags) => inProject(flags, (work) => add(urls, flags, work)));
  return withProject(withNetwork(command));
}

async function add(urls: readonly string[], flags: AddFlags, work: Work): Promise<number> {
  const { title, tag = [], fullText } = flags;
  const { project, page, open, warnings } = work;
  const wish = { tags: tag, ...(title === undefined ? {} : { title }), ...(fullText === undefined ? {} : { fullText }) };
  const followed = await project.follow(urls.map((url) => ({ url, ...wish })));
  const fresh = followed.filter(({ is }) => is === 'new').map(({ feed }) => feed.id);
  if (!flags.fetch || fresh.length === 0) return told(followed, flags, work);
  const result = await fetchProject(open, { ...networkOf(open.settings, networkFlags(flags)), names: fresh });
  // An address that gives no feed at its first trial is most often a slip: it is not followed.
  const broken = result.results.filter(({ answer }) => answer.is === 'trouble');
  await project.unfollow(broken.flatMap(({ feed }) => feed?.id ?? []));
  const failed = broken.flatMap(failuresOf);
  const [first, ...others] = failed;
  others.forEach(report);
  if (first !== undefined && failed.length === followed.length) throw first;
  if (first !== undefined) report(first);
  const rows = await project.feeds();
  const kept = followed.flatMap(({ feed, is }) => rows.filter(({ id }) => id === feed.id).map((row) => ({ feed: row, is })));
  if (flags.json) printJson('feeds', { feeds: kept.map(feedsJson.followedJson) }, warnings);
  else print([...kept.map((one) => `${lineOf(one, page)} ${one.feed.message?.text ?? ''}\n`), `${page.words.project.now(await project.overview())}\n`]);
  if (first === undefined) return 0;
  return new ReadoutError('result/partial', '').exit;
} // prettier-ignore

function told(followed: readonly Followed[], flags: ProjectFlags, { page, warnings }: Work): number {
  if (flags.json) printJson('feeds', { feeds: followed.map(feedsJson.followedJson) }, warnings);
  else print(followed.map((one) => `${lineOf(one, page)}\n`));
  return 0;
}

function lineOf({ feed, is }: Followed, { words }: Work['page']): string {
  return words.feeds[is === 'new' ? 'followed' : 'there'](feedName(feed), feed.id);
}

function listSub(): Command {
  const command = new Command('list')
    .description('every feed with its state; status 4 when none is followed')
    .option('--tag <word>', 'only feeds with this tag')
    .action((flags: ProjectFlags & { readonly tag?: string }) =>
      inProject(flags, async ({ project, page, warnings }) => {
        const all = await project.feeds();
        const feeds = all.filter(({ tags }) => flags.tag === undefined || tags.includes(flags.tag));
        if (flags.json) printJson('feeds', { feeds: feeds.map(feedsJson.feedJson) }, warnings);
        else print(feeds.length === 0 ? [`${page.words.feeds.none}\n`] : feedTable(feeds, page));
        return feeds.length > 0 ? 0 : 4;
      }),
    );
  return withProject(command);
}

function importSub(): Command {
  const command = new Command('import')
    .description('follows the feeds of an OPML list; folders become tags, each address counts once')
    .argument('<file>', 'the list, or - for standard input')
    .option('--dry-run', 'show what it would add and keep nothing; opens no connection')
    .option('--full-text', 'fetch the page of each entry of all of them')
    .option('--no-fetch', 'follow them without asking them now')
    .option('--report <file>', 'write what failed to a CSV file')
    .action((file: string, flags: ImportFlags) => inProject(flags, (work) => importList(file, flags, work)));
  return withProject(withNetwork(command));
}

async function importList(file: string, flags: ImportFlags, work: Work): Promise<number> {
  const { project, page, warnings } = work;
  const list = await readFeedList(file);
  if (list.feeds.length === 0) throw new ReadoutError('input/feed', 'there is no feed in the list', file);
  const wishes = list.feeds.map((feed): FeedWish => ({ ...feed, ...(flags.fullText && { fullText: true }) }));
  const followed = await project.follow(wishes, flags.dryRun === true);
  for (const url of list.unusable) say(`left out, as it cannot be fetched: ${url}`);
  const fresh = followed.filter(({ is }) => is === 'new');
  const asks = flags.dryRun !== true && flags.fetch && fresh.length > 0;
  const summary = page.words.feeds.list(countsOf(list, followed));
  if (asks) {
    if (flags.quiet !== true) say(summary);
    return emptyIsFine(await fetchAndTell(fresh.map(({ feed }) => feed.id), flags, work));
  }
  const { duplicates, unusable } = list;
  if (flags.json)
    printJson('feeds', { feeds: followed.map(feedsJson.followedJson), duplicates, unusable, dry_run: flags.dryRun === true }, warnings);
  else print(previewOf(followed, summary, flags.dryRun === true, page));
  return 0;
} // prettier-ignore

/** Following feeds in which nothing is new is no failure. */
function emptyIsFine(status: number): number {
  return status === 4 ? 0 : status;
}

function* previewOf(followed: readonly Followed[], summary: string, dry: boolean, page: Work['page']): Iterable<string> {
  for (const { feed, is } of followed) {
    const tags = feed.tags.length === 0 ? '' : `  [${feed.tags.join(', ')}]`;
    yield `${is === 'new' ? '+' : '='} ${feedName(feed)}  ${feed.url}${tags}\n`;
  }
  yield `${summary}${dry ? `; ${page.words.feeds.nothingKept}` : ''}\n`;
} // prettier-ignore

function countsOf({ feeds, duplicates, unusable }: FeedList, followed: readonly Followed[]) {
  const fresh = followed.filter(({ is }) => is === 'new').length;
  const tags = new Set(feeds.flatMap((feed) => feed.tags)).size;
  return { feeds: feeds.length, fresh, there: followed.length - fresh, duplicates, unusable: unusable.length, tags };
} // prettier-ignore

function exportSub(): Command {
  const command = new Command('export')
    .description('the feeds as an OPML list; tags become folders')
    .option('-o, --output <file>', 'write to a file (Default: standard output)')
    .action((flags: ProjectFlags & { readonly output?: string }) =>
      inProject(flags, async ({ project, open, warnings }) => {
        const feeds = await project.feeds();
        const opml = await writeOpml(feeds.map(wishOf), open.name);
        if (flags.json) printJson('feeds', { feeds: feeds.map(feedsJson.feedJson) }, warnings);
        else if (flags.output === undefined) print([`${opml}\n`]);
        else writeText(flags.output, [opml, '\n']);
        return feeds.length > 0 ? 0 : 4;
      }),
    );
  return withProject(command);
}

function wishOf({ url, title, tags }: FeedRow): FeedWish {
  return { url, tags, ...(title === null ? {} : { title }) };
}

function rmSub(): Command {
  const command = new Command('rm')
    .description('follows feeds no more; their articles stay')
    .argument('<feed...>', 'id, address, or a word that only its title or address has')
    .action((names: string[], flags: ProjectFlags) =>
      inProject(flags, async ({ project, page, warnings }) => {
        const gone = await project.unfollow(names);
        if (flags.json) printJson('feeds', { gone: gone.map(feedsJson.feedJson) }, warnings);
        else print(gone.map((feed) => `${page.words.feeds.gone(feedName(feed), feed.articles)}\n`));
        return 0;
      }),
    );
  return withProject(command);
}
