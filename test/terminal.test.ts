/** What goes where: data to standard output alone, the rest beside it, colours to terminals only. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './coverage.ts';
import { isForm, type Printed } from './forms.ts';
import { newFolder } from './projects.ts';

const BIN = join(ROOT, 'bin/readout.js');

test('while progress is shown, standard output is one object of its form and nothing else', () => {
  const folder = join(newFolder(), 'p');
  spawnSync(process.execPath, [BIN, 'init', folder]);
  const file = join(folder, 'many.jsonl');
  const lines = Array.from({ length: 130 }, (_, n) =>
    JSON.stringify({ id: `t${n}`, text: `Nummer ${n}: Merkel telefonierte am 3. März 2021 mit Macron.` }),
  );
  writeFileSync(file, lines.join('\n'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'add', file, '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^adding \d+ \(\d+\/s\)$/mu);
  const printed = JSON.parse(stdout) as Printed;
  assert.equal(isForm(printed, 'add'), 'add');
  assert.equal(printed.data['fresh'], 130);
});

/** Runs a program as if a person sat before it. */
function onTerminal(command: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, TERM: 'xterm', ...env },
  });
}

const skip = onTerminal('true').status === 0 ? false : 'no terminal can be made with script';

test('a terminal gets colours, but none under NO_COLOR or with --no-color', { skip }, () => {
  const file = join(newFolder(), 'a.txt');
  const words =
    'Bundeskanzler Olaf Scholz hat am 3. März 2022 40 Minuten lang mit Emmanuel Macron telefoniert.';
  writeFileSync(file, `Scholz spricht mit Macron\n\n${words}\n`);
  const command = `'${process.execPath}' '${BIN}' read '${file}'`;
  const runs = [
    onTerminal(command),
    onTerminal(command, { NO_COLOR: '1' }),
    onTerminal(`${command} --no-color`),
  ];
  for (const { stdout } of runs) assert.match(stdout, /Olaf Scholz/u);
  assert.deepEqual(
    runs.map(({ stdout }) => stdout.includes('\u001B[')),
    [true, false, false],
  );
});
