import { Command } from 'commander';
import { importPack, type Imported } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { readBytes } from '../report-file.ts';
import { print, report, say } from '../terminal.ts';
import { countsOf } from '../views/arrivals.ts';

const EXAMPLES = [
  ['readout import uebergabe.zip --dry-run', 'which articles are new here'],
  ['readout import uebergabe.zip', 'the articles, and the corrections that can be made here too'],
] as const;

interface Flags extends ProjectFlags {
  readonly dryRun?: true;
}

/** `readout import PACK` */
export function importCommand(): Command {
  const command = new Command('import')
    .description(
      'Takes the articles and corrections of an evidence pack into the project, once it is checked.',
    )
    .argument('<pack>', 'an evidence pack with full texts')
    .option('--dry-run', 'say what would come in, keep nothing')
    .action((file: string, flags: Flags) => inProject(flags, (work) => run(file, flags, work)));
  return helpFor(withProject(command), EXAMPLES);
}

async function run(file: string, flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const imported = await importPack(project, readBytes(file), flags.dryRun === true);
  const counts = countsOf(imported);
  imported.failed.forEach(report);
  if (flags.json) printJson('import', { ...counts, ...importedJson(imported), dry_run: flags.dryRun === true }, warnings);
  else {
    const { project: words } = page.words;
    const dry = flags.dryRun === true ? ` (${words.notKept})` : '';
    print([`${words.added(counts)}${dry}\n${words.now(await project.overview())}\n`]);
    for (const { n, why } of imported.left) say(words.leftOfPack(n, why));
  }
  return imported.failed.length > 0 ? 5 : 0;
} // prettier-ignore

function importedJson({ arrivals, failed, corrected, left }: Imported) {
  return {
    arrivals: arrivals.map(({ origin, place }) => ({ origin, ...place })),
    failed: failed.map(({ where, code, message }) => ({ place: where ?? null, code, reason: message })),
    corrected,
    left,
  };
}
