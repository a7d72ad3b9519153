import { Command } from 'commander';
import { configure, projectFolder, SETTINGS, settingsOf } from '../../app.ts';
import { helpFor } from '../help.ts';
import { printJson, withProject, type ProjectFlags } from '../project.ts';
import { print } from '../terminal.ts';
import { table } from '../views/layout.ts';
import { pageOf } from '../views/view.ts';

const EXAMPLES = [
  ['readout config list', 'every setting with its value and what it means'],
  ['readout config set ui.lang de', 'labels in German'],
  ['readout config unset ui.lang', 'back to what holds without it'],
] as const;

/** `readout config list|get|set|unset` */
export function configCommand(): Command {
  const command = new Command('config')
    .description('Shows and sets the settings of the project.')
    .helpOption('-h, --help', 'print this help');
  const sub = (name: string, about: string): Command => withProject(new Command(name).description(about));
  command.addCommand(
    sub('list', 'every setting').action((flags: ProjectFlags) => {
      list(flags);
    }),
  );
  command.addCommand(
    sub('get', 'the value of one')
      .argument('<name>', 'the setting')
      .action((name: string, flags: ProjectFlags) => {
        const value = settingsOf(folderOf(flags), name);
        if (flags.json) printJson('config', { [name]: value });
        else print([`${value}\n`]);
      }),
  );
  command.addCommand(
    sub('set', 'sets one')
      .argument('<name>', 'the setting')
      .argument('<value>', 'its value')
      .action((name: string, value: string, flags: ProjectFlags) => {
        const values = configure(folderOf(flags), name, value);
        if (flags.json) printJson('config', values);
      }),
  );
  command.addCommand(
    sub('unset', 'takes one back')
      .argument('<name>', 'the setting')
      .action((name: string, flags: ProjectFlags) => {
        const values = configure(folderOf(flags), name, null);
        if (flags.json) printJson('config', values);
      }),
  );
  return helpFor(command, EXAMPLES);
}

function folderOf({ directory = '.' }: ProjectFlags): string {
  return projectFolder(directory);
}

function list(flags: ProjectFlags): void {
  const folder = folderOf(flags);
  const rows = SETTINGS.map(({ name, about, form }) => ({
    name,
    value: settingsOf(folder, name),
    about,
    form,
  }));
  if (flags.json) {
    printJson('config', Object.fromEntries(rows.map(({ name, value }) => [name, value])));
    return;
  }
  const page = pageOf(flags.lang ?? (settingsOf(folder, 'ui.lang') === 'de' ? 'de' : 'en'));
  const { setting, field, meaning } = page.words.project;
  const lines = rows.map(({ name, value, about, form }) => [name, value, `${about} (${form})`]);
  print(table([[setting, field, meaning], ...lines], 2, page.width).map((line) => `${line}\n`));
}
