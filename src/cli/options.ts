import { Option, type Command } from 'commander';
import { LOCALES, type Locale } from './words/index.ts';

/** Flags that every command takes. `color` is read where colours are chosen. */
export interface Common {
  readonly lang: Locale;
  readonly quiet?: true;
  readonly color: boolean;
}

export function withCommon(command: Command): Command {
  return command
    .addOption(new Option('--lang <code>', 'language of labels').choices(LOCALES).default('en'))
    .option('-q, --quiet', 'print no warnings and no progress')
    .option('--no-color', 'print no colours (as does the variable NO_COLOR)')
    .helpOption('-h, --help', 'print this help');
}
