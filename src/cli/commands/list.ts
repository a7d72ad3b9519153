import { Command, Option } from 'commander';
import { inLocale, projectJson, type ArticleQuery, type ContactQuery, type Project } from '../../app.ts';
import {
  CONTACT_STATUSES,
  CONTACT_TYPES,
  type ContactStatus,
  type ContactType,
} from '../../model/contact.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { numberOf, inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { print } from '../terminal.ts';
import { contactTable } from '../views/contacts.ts';
import { actorTable, articleTable, outletTable, statementTable } from '../views/lists.ts';

const EXAMPLES = [
  ['readout list', 'the contacts by date'],
  ['readout list --actor biden --from 2021-12 --to 2022-02', 'contacts of one person in three months'],
  ['readout list articles --outlet "Die Zeitung"', 'articles by date of publication'],
  ['readout list actors --json', 'who takes part and who is quoted, for other programs'],
] as const;

const WHAT = ['contacts', 'articles', 'statements', 'actors', 'outlets'] as const;
/** Rows of a table for people, unless more are asked for. */
const ROWS = 100;

interface Flags extends ProjectFlags {
  readonly actor?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly type?: ContactType;
  readonly status?: ContactStatus;
  readonly outlet?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** `readout list [WHAT]` */
export function listCommand(): Command {
  const command = new Command('list')
    .description('Lists what the project holds.')
    .addArgument(new Command().createArgument('[what]', 'what to list').choices(WHAT).default('contacts'))
    .option('--actor <name...>', 'only contacts and statements of them: name or id')
    .option('--from <date>', 'from this day, month or year on')
    .option('--to <date>', 'up to this day, month or year')
    .addOption(new Option('--type <type>', 'only contacts of this type').choices(CONTACT_TYPES))
    .addOption(new Option('--status <status>', 'only contacts of this status').choices(CONTACT_STATUSES))
    .option('--outlet <name>', 'only articles of this outlet')
    .option('--limit <n>', `most rows (Default: ${ROWS}; with --json all)`, numberOf)
    .option('--offset <n>', 'rows to leave out at the beginning', numberOf)
    .action((what: (typeof WHAT)[number], flags: Flags) =>
      inProject(flags, (work) => LISTS[what](work, flags)),
    );
  return helpFor(withProject(command), EXAMPLES);
}

const LISTS: Readonly<Record<(typeof WHAT)[number], (work: Work, flags: Flags) => Promise<number>>> = {
  async contacts({ project, page, warnings }, flags) {
    const { from, to, type, status } = flags;
    const query: ContactQuery = {
      ...given({ from, to, type, status }),
      ...paged(flags),
      actors: await actorsNamed(project, flags),
    };
    const found = await project.contacts(query);
    if (flags.json)
      printJson(
        'contacts',
        { total: found.total, contacts: found.rows.map(projectJson.contactRowJson) },
        warnings,
      );
    else print([...contactTable(inLocale(found.rows, page.locale), page), ...rest(found, page)]);
    return found.rows.length > 0 ? 0 : 4;
  },
  async articles({ project, page, warnings }, flags) {
    const { from, to, outlet } = flags;
    const query: ArticleQuery = { ...given({ from, to, outlet }), ...paged(flags) };
    const found = await project.articles(query);
    const shares = await project.shared(found.rows);
    const all = found.rows.map((row) => projectJson.articleRowJson(row, shares));
    if (flags.json) printJson('articles', { total: found.total, articles: all }, warnings);
    else print([...articleTable(found.rows, shares, page), ...rest(found, page)]);
    return found.rows.length > 0 ? 0 : 4;
  },
  async statements({ project, page, warnings }, flags) {
    const [speaker] = await actorsNamed(project, flags);
    const found = await project.statements({ ...given({ speaker }), ...paged(flags) });
    if (flags.json)
      printJson(
        'statements',
        { total: found.total, statements: found.rows.map(projectJson.statementInJson) },
        warnings,
      );
    else print([...statementTable(found.rows, page), ...rest(found, page)]);
    return found.rows.length > 0 ? 0 : 4;
  },
  async actors({ project, page, warnings }, flags) {
    const actors = await project.actors();
    if (flags.json) printJson('actors', { total: actors.length, actors }, warnings);
    else print(actorTable(inLocale(actors, page.locale), page));
    return actors.length > 0 ? 0 : 4;
  },
  async outlets({ project, page, warnings }, flags) {
    const outlets = await project.outlets();
    if (flags.json) printJson('outlets', { total: outlets.length, outlets }, warnings);
    else print(outletTable(outlets, page));
    return outlets.length > 0 ? 0 : 4;
  },
};

function paged({ limit, offset, json }: Flags) {
  return given({ limit: limit ?? (json ? undefined : ROWS), offset });
}

/** Without the entries that are undefined. */
function given<T extends Record<string, unknown>>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A line that says how many there are, where not all are shown. */
function rest(
  { rows, total }: { readonly rows: readonly unknown[]; readonly total: number },
  { words }: Work['page'],
): string[] {
  return rows.length < total ? [`\n${words.project.shownOf(rows.length, total)}\n`] : [];
}

/** Ids of the actors that the names mean: an id, a whole name, or a word of it that only one actor of the project has. */
async function actorsNamed(project: Project, { actor: names = [] }: Flags): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const actors = await project.actors();
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const exact = actors.filter(({ id, name: full }) => id === name || full.toLowerCase() === wanted);
    const loose = actors.filter(({ name: full }) => full.toLowerCase().split(/\s+/u).includes(wanted));
    const [first, ...others] = exact.length > 0 ? exact : loose;
    if (first === undefined) throw new ReadoutError('project/no-such', `there is no actor ${name}`);
    if (others.length > 0) {
      const all = [first, ...others].map((one) => `${one.id} (${one.name})`).join(', ');
      throw new ReadoutError('project/several', `${name} may be one of several: ${all}`);
    }
    return first.id;
  });
}
