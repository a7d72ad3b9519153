import { Command } from 'commander';
import { projectJson } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, numberOf, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { print } from '../terminal.ts';
import { foundView } from '../views/found.ts';
import { foundValuesView } from '../views/found-values.ts';

const EXAMPLES = [
  ['readout search Garantien', 'the word in any inflection, with the words around it'],
  ['readout search "„neue Sanktionen“ -Öl"', 'a phrase, without articles that have the other word'],
  ['readout search "field:initiator contact:biden-putin"', 'who asked for their contacts: every value, with the words that give it'],
  ['readout search "Genf after:2022-01 outlet:Meilenpost"', 'narrowed to a time and an outlet'],
] as const; // prettier-ignore

interface Flags extends ProjectFlags {
  readonly limit?: number;
  readonly offset?: number;
}

/** `readout search QUERY` */
export function searchCommand(): Command {
  const command = new Command('search')
    .description(
      'Finds words in all articles: "a phrase", -not, outlet:, before:, after:, contact:. With field: finds what articles say of one attribute of contacts.',
    )
    .argument(
      '<query...>',
      'what to look for; all of it must stand in an article. contact: takes an id, a day, names, or both: 2021-12-30, biden-putin',
    )
    .option('--limit <n>', 'most articles, or with field: most contacts (Default: 20)', numberOf)
    .option('--offset <n>', 'how many of them to leave out at the beginning', numberOf)
    .action((query: string[], flags: Flags) => inProject(flags, (work) => run(query.join(' '), flags, work)));
  return helpFor(withProject(command), EXAMPLES);
}

async function run(
  query: string,
  { limit = 20, offset, json }: Flags,
  { project, page, warnings }: Work,
): Promise<number> {
  const part = { limit, ...(offset !== undefined && { offset }) };
  const values = await project.values(query, part);
  if (values !== null) {
    if (json) printJson('values', projectJson.foundValuesJson(values), warnings);
    else print(foundValuesView(values, page));
    return values.total > 0 ? 0 : 4;
  }
  const found = await project.search(query, part);
  if (json) {
    const shares = await project.shared(found.articles.map(({ article }) => article));
    printJson('search', projectJson.foundJson(found, shares), warnings);
  } else print(foundView(found, page));
  return found.total > 0 ? 0 : 4;
}
