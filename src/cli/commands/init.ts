import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { addInputs, initProject, SAMPLE } from '../../app.ts';
import { helpFor } from '../help.ts';
import { printJson } from '../project.ts';
import { print } from '../terminal.ts';
import { LOCALES, WORDS, type Locale } from '../words/index.ts';

const EXAMPLES = [
  ['readout init putin-biden', 'a new project in a new folder'],
  ['readout init . --lang de', 'in this folder, with German labels'],
  ['readout init try --sample', 'with the invented sample coverage in it'],
] as const;

interface Flags {
  readonly lang: Locale;
  readonly sample?: true;
  readonly json?: true;
}

/** `readout init [DIR]` */
export function initCommand(): Command {
  const command = new Command('init')
    .description('Makes a project: a folder in which texts, contacts and corrections are kept.')
    .argument('[folder]', 'folder of the project', '.')
    .addOption(new Option('--lang <code>', 'language of labels').choices(LOCALES).default('en'))
    .option('--sample', 'put in the sample coverage')
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'print no warnings and no progress')
    .helpOption('-h, --help', 'print this help')
    .action(async (folder: string, flags: Flags) => {
      const { project, name, folder: path } = await initProject(folder, flags.lang);
      try {
        if (flags.sample) await addInputs(project, [SAMPLE]);
        const counts = await project.overview();
        const { project: words } = WORDS[flags.lang];
        if (flags.json) printJson('init', { name, folder: path, articles: counts.articles });
        else {
          const where = resolve(folder) === process.cwd() ? null : quoted(folder);
          const lines = flags.sample ? [words.now(counts), words.look(where)] : [words.next(where)];
          print([words.created(name), ...lines].map((line) => `${line}\n`));
        }
      } finally {
        await project.close();
      }
    });
  return helpFor(command, EXAMPLES);
}

/** A path as a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./~+-]+$/u.test(path) ? path : `"${path}"`;
}
