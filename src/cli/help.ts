import type { Command } from 'commander';

/** Help begins with examples. Each is a command line and what it gives. */
export function helpFor(command: Command, examples: readonly (readonly [string, string])[]): Command {
  const lines = examples.map(([line, gives]) => `  ${line}\n      ${gives}`);
  return command.addHelpText('before', `Examples:\n${lines.join('\n')}\n`);
}
