import { Command, Option } from 'commander';
import { coverageOf, inLocale, projectJson, type StatedDifference } from '../../app.ts';
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../model/dossier.ts';
import { ReadoutError } from '../../model/errors.ts';
import { DIFFERENCE_STATES, type DifferenceState } from '../../model/project.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { print } from '../terminal.ts';
import { differencesView } from '../views/differences.ts';
import { viewOf } from '../views/view.ts';

const EXAMPLES = [
  ['readout diff', 'every difference that is open, with the words of each side'],
  ['readout diff c012f380', 'those of one contact'],
  ['readout diff --fail-on conflict', 'exit status 3 when there is one: for scripts'],
] as const;

interface Flags extends ProjectFlags {
  readonly kind?: DiscrepancyKind;
  readonly state?: DifferenceState;
  readonly all?: true;
  readonly failOn?: StatedDifference['severity'];
}

/** `readout diff [ID]` */
export function diffCommand(): Command {
  const command = new Command('diff')
    .description('Shows where articles, or parts of one, do not fit.')
    .argument('[id]', 'a contact or an article (Default: all)')
    .addOption(new Option('--kind <kind>', 'only differences of this kind').choices(DISCREPANCY_KINDS))
    .addOption(new Option('--state <state>', 'only in this state (Default: open)').choices(DIFFERENCE_STATES))
    .addOption(new Option('--all', 'in every state').conflicts('state'))
    .addOption(
      new Option('--fail-on <severity>', 'exit status 3 when one so severe is shown').choices([
        'conflict',
        'info',
        'needs_user',
      ]),
    )
    .action((id: string | undefined, flags: Flags) => inProject(flags, (work) => run(id, flags, work)));
  return helpFor(withProject(command), EXAMPLES);
}

async function run(id: string | undefined, flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const meant = id === undefined ? undefined : await project.named(id);
  const of = meant === undefined || meant.is === 'difference' ? {} : { [meant.is]: meant.id };
  const { kind, all } = flags;
  const state = all ? undefined : (flags.state ?? 'open');
  const found = await project.differences({ ...of, ...(kind && { kind }), ...(state && { state }) });
  const rows = meant?.is === 'difference' ? found.rows.filter((one) => one.id === meant.id) : found.rows;
  if (flags.json)
    printJson(
      'differences',
      { total: rows.length, differences: rows.map(projectJson.differenceJson) },
      warnings,
    );
  else {
    const view = viewOf(coverageOf(await tripOf(rows, project)), page.locale);
    print(
      rows.length === 0
        ? [`${page.words.project.none}\n`]
        : differencesView(inLocale(rows, page.locale), view.coverage.trip.dossiers, view),
    );
  }
  if (flags.failOn !== undefined && rows.some(({ severity }) => severity === flags.failOn)) {
    throw new ReadoutError('check/failed', `there are differences of severity ${flags.failOn}`);
  }
  return 0;
}

/** The articles and contacts that differences name. */
async function tripOf(rows: readonly StatedDifference[], project: Work['project']) {
  const contacts = [...new Set(rows.flatMap(({ contact }) => contact ?? []))];
  const articles = [
    ...new Set(
      rows.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence.map((one) => one.article))),
    ),
  ];
  return project.tripOf(contacts, articles);
}
