import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/readout.js', import.meta.url));

function run(args: readonly string[], input: string) {
  return spawnSync(process.execPath, [BIN, 'words', ...args], { input, encoding: 'utf8' });
}

test('readout words prints CoNLL-U with lemma, part of speech and mood', () => {
  const { stdout, status } = run(['-', '--language', 'de'], 'Die Lage sei ernst. Er wies das zurück.');
  assert.equal(status, 0);
  const rows = stdout.split('\n').filter((line) => /^\d/u.test(line)).map((line) => line.split('\t')); // prettier-ignore
  assert.ok(rows.every((row) => row.length === 10));
  const row = (form: string) => rows.find((columns) => columns[1] === form);
  assert.deepEqual(row('sei')?.slice(2, 6), ['sein', 'AUX', '_', 'Mood=Sub|Tense=Pres|VerbForm=Fin']);
  assert.deepEqual([row('wies')?.[2], row('wies')?.[9]], ['weisen', 'Joined=zurückweisen']);
  assert.equal(row('ernst')?.[9], 'SpaceAfter=No');
});

test('with --pretokenized the tokens of the input are kept, a range counting as one', () => {
  const given = ['# sent_id = a', '1-2\tAm\t_', '1\tAn\tan', '2\tdem\tder', '2.1\tx\tx', '3\tMontag\t_', '', '1\tGut\t_', '2\t.\t_', '']; // prettier-ignore
  const { stdout, status } = run(['-', '--pretokenized'], given.join('\n'));
  assert.equal(status, 0);
  const rows = stdout.split('\n').map((line) => line.split('\t'));
  assert.deepEqual(rows.filter((r) => r.length === 10).map((r) => [r[0], r[1]]), [['1', 'Am'], ['2', 'Montag'], ['1', 'Gut'], ['2', '.']]); // prettier-ignore
  assert.equal(rows.find((r) => r[1] === 'Am')?.[3], 'ADP');
  assert.ok(stdout.startsWith('# sent_id = a\n'));
});

test('readout words refuses a file that is not there, with a message', () => {
  const { status, stderr } = run(['no-such-file.txt'], '');
  assert.notEqual(status, 0);
  assert.match(stderr, /no-such-file/u);
});
