import { Command } from 'commander';
import { coverageOf, isInProject, whyOf, whyStatementOf } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { readInputs, statusOf } from '../inputs.ts';
import { inProject } from '../project.ts';
import { withCommon, type Common } from '../options.ts';
import { print } from '../terminal.ts';
import { viewOf } from '../views/view.ts';
import { whyView } from '../views/why.ts';
import { whyStatementView } from '../views/why-statement.ts';

const EXAMPLES = [
  [
    'readout why articles/ --contact 3f2a --attribute duration',
    'the words, the rule and the rivals behind one value',
  ],
  ['readout why articles/ --contact 3f2a', 'the same for every attribute of the contact'],
  ['readout why 3f2a duration', 'in a project'],
  ['readout why 2021-12-30 duration', 'in a project: the only contact of that day'],
  [
    'readout why articles/ --statement 534dc730c090s7',
    'who said it, via whom, and who else prints the words',
  ],
] as const;

interface Flags extends Common {
  readonly contact?: string;
  readonly statement?: string;
  readonly attribute?: string;
  readonly json?: true;
  readonly directory?: string;
}

/** `readout why INPUT... --contact ID --attribute NAME`, `readout why INPUT... --statement ID` */
export function whyCommand(): Command {
  const command = new Command('why')
    .description(
      'Shows the chain behind a value or a statement: sentence, words, rule, voice, rivals, what would change it.',
    )
    .argument(
      '<input...>',
      'the same inputs as for read; in a project: the contact (id, day, names), then the attribute',
    )
    .option('--contact <id>', 'id of the contact as read prints it, or the beginning of it')
    .option('--statement <id>', 'id of a statement as read --json prints it')
    .option('--attribute <name>', 'name of the attribute, such as duration (Default: all)')
    .option('--json', 'print one JSON object')
    .option('-C, --directory <folder>', 'folder of the project (Default: this one, or the nearest above)')
    .action(async (inputs: string[], flags: Flags) => {
      const named = flags.contact ?? flags.statement;
      if (named === undefined && isInProject(flags.directory)) return runInProject(inputs, flags);
      if (named === undefined)
        command.error("error: required option '--contact <id>' or '--statement <id>' not specified");
      process.exitCode = await run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

/** `readout why CONTACT [ATTRIBUTE]` in a project. */
async function runInProject([name = '', field, ...more]: readonly string[], flags: Flags): Promise<void> {
  const attribute = flags.attribute ?? field;
  if (more.length > 0) throw new ReadoutError('usage', 'in a project why takes a contact and one attribute');
  await inProject(flags, async ({ project, page: { locale } }) => {
    const { dossier, trip } = await project.contact(name);
    const wanted = { contact: dossier.id, locale, ...(attribute === undefined ? {} : { attribute }) };
    const why = whyOf(trip, wanted);
    print(
      flags.json ? [`${JSON.stringify(why, null, 1)}\n`] : whyView(why, viewOf(coverageOf(trip), locale)),
    );
    return 0;
  });
}

async function run(inputs: readonly string[], flags: Flags): Promise<number> {
  const coverage = await readInputs(inputs, flags.quiet === true);
  const { contact, statement, attribute, lang: locale, json } = flags;
  const view = viewOf(coverage, locale);
  if (statement !== undefined) {
    const why = whyStatementOf(coverage.trip, statement);
    print(json ? [`${JSON.stringify(why, null, 1)}\n`] : whyStatementView(why, view));
  } else {
    const wanted = { contact: contact ?? '', locale, ...(attribute === undefined ? {} : { attribute }) };
    const why = whyOf(coverage.trip, wanted);
    print(json ? [`${JSON.stringify(why, null, 1)}\n`] : whyView(why, view));
  }
  return statusOf(coverage);
}
