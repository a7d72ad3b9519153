import assert from 'node:assert/strict';
import { COMMANDS, type CommandForm } from '../src/contract/index.ts';

/** What a command prints with `--json`. */
export interface Printed {
  readonly schema: string;
  readonly data: Record<string, unknown>;
  readonly warnings: readonly string[];
}

/** The name of the form that this is; it has no field that the form does not name. */
export function isForm(printed: Printed, command: string): string {
  const [, name = ''] = /^readout\/([a-z-]+)\/1$/u.exec(printed.schema) ?? [];
  const form = new Map<string, (typeof COMMANDS)[CommandForm]>(Object.entries(COMMANDS)).get(name);
  assert.ok(form !== undefined, `${command}: ${printed.schema}`);
  // Zod leaves out fields that the form does not name, so what was parsed must be the whole.
  assert.deepEqual(form.parse(printed), printed, command);
  return name;
}
