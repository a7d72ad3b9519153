import { Command, Option } from 'commander';
import { ENTERABLE, projectJson, type Wish } from '../../app.ts';
import { DIFFERENCE_STATES, OVERRIDE_FIELDS, type DifferenceState } from '../../model/project.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags } from '../project.ts';
import { print } from '../terminal.ts';
import { correctedView } from '../views/corrected.ts';

/** The commands that correct. Each is one event of the log and can be undone. */

interface Flags extends ProjectFlags {
  readonly because?: string;
  readonly by?: string;
  readonly dryRun?: true;
}

function correcting(name: string, about: string): Command {
  return withProject(new Command(name).description(about))
    .option('--because <text>', 'why; stands in the log and beside the value')
    .option('--by <name>', 'who corrects (Default: the setting user.name)')
    .option('--dry-run', 'show what would change and keep nothing');
}

async function carryOut(wish: Wish, flags: Flags): Promise<void> {
  const { because, by, dryRun = false } = flags;
  if (because?.trim() === '' || (because === undefined && wish.do !== 'undo'))
    throw new ReadoutError('usage', 'a correction needs a reason: --because "..."');
  await inProject(flags, async ({ project, page, warnings }) => {
    const done = await project.correct(wish, {
      because: because ?? null,
      dryRun,
      ...(by !== undefined && { by }),
    });
    if (flags.json) printJson('correction', projectJson.correctedJson(done, dryRun), warnings);
    else print(correctedView(done, dryRun, page));
    return 0;
  });
}

/** `readout set ID FIELD VALUE --because TEXT` */
export function setCommand(): Command {
  const fields = Object.entries(ENTERABLE).map(([name, { form }]) => `  ${name}: ${form}`);
  const command = correcting(
    'set',
    'Enters a value. It is shown first; what the articles say stays beside it.',
  )
    .argument('<id>', 'a contact or an article')
    .argument('<field>', `of an article: ${OVERRIDE_FIELDS.join(', ')}; of a contact: see below`)
    .argument('<value>', 'the value')
    .addHelpText('after', `\nOf a contact:\n${fields.join('\n')}`)
    .action((target: string, field: string, value: string, flags: Flags) =>
      carryOut({ do: 'set', target, field, value }, flags),
    );
  return helpFor(command, [
    ['readout set 000 published 2022-02-12 --because "print in the folder"', 'days that hang on it follow'],
    ['readout set c012f380 duration "~50min" --because "transcript"', 'a value of a contact'],
  ]);
}

/** `readout ignore ID --because TEXT` */
export function ignoreCommand(): Command {
  const command = correcting(
    'ignore',
    'Leaves an article, a contact or a difference out. Nothing is deleted.',
  )
    .argument('<id>', 'an article, a contact or a difference')
    .option('--article <id>', 'of a contact: only what this article says of it')
    .addOption(
      new Option('--as <state>', 'of a difference: what it is').choices(DIFFERENCE_STATES).default('ignored'),
    )
    .action((target: string, flags: Flags & { readonly article?: string; readonly as: DifferenceState }) => {
      const { article, as } = flags;
      if (as !== 'ignored') return carryOut({ do: 'state', difference: target, state: as }, flags);
      return carryOut({ do: 'ignore', target, ...(article !== undefined && { article }) }, flags);
    });
  return helpFor(command, [
    ['readout ignore 05-windrosen --because "a test page"', 'an article counts no more'],
    ['readout ignore c012f380 --article 06-abendlotse --because "another call"', 'one report of a contact'],
    ['readout ignore d3f1 --as explained --because "two questions"', 'a difference that is none'],
  ]);
}

/** `readout merge ID ID... --because TEXT` */
export function mergeCommand(): Command {
  const command = correcting(
    'merge',
    'Makes several contacts one. The first keeps its id; the others lead to it.',
  )
    .argument('<into>', 'the contact that stays')
    .argument('<contact...>', 'contacts that are the same')
    .action((into: string, contacts: string[], flags: Flags) =>
      carryOut({ do: 'merge', into, contacts }, flags),
    );
  return helpFor(command, [
    ['readout merge c012f380 c0916214 --because "one call"', 'two contacts become one'],
    ['readout merge c012f380 c0916214 --because "one call" --dry-run', 'what that would change'],
  ]);
}

/** `readout split ID --article ID... --because TEXT` */
export function splitCommand(): Command {
  const command = correcting('split', 'Moves what some articles say out of a contact, into a new one.')
    .argument('<contact>', 'the contact')
    .requiredOption('--article <id...>', 'articles whose reports are moved out')
    .action((contact: string, flags: Flags & { readonly article: string[] }) =>
      carryOut({ do: 'split', contact, articles: flags.article }, flags),
    );
  return helpFor(command, [
    ['readout split c012f380 --article 002 --because "two weeks apart"', 'one contact becomes two'],
  ]);
}

/** `readout undo [N]` */
export function undoCommand(): Command {
  const command = correcting(
    'undo',
    'Takes back the last correction, or one by its number. That is an event too.',
  )
    .argument('[n]', 'number in the log; of an undoing: does it again')
    .action((n: string | undefined, flags: Flags) => {
      if (n !== undefined && !/^[1-9]\d*$/u.test(n))
        throw new ReadoutError('usage', `${n} is no number of the log`);
      return carryOut({ do: 'undo', ...(n !== undefined && { n: Number(n) }) }, flags);
    });
  return helpFor(command, [
    ['readout undo', 'the last correction that holds'],
    ['readout undo 14 --dry-run', 'what taking back 14 would change'],
  ]);
}
