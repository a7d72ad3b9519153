import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { whyOf, whyStatementOf } from '../src/app.ts';
import { why, whyStatement } from '../src/contract/index.ts';
import { ReadoutError } from '../src/model/errors.ts';
import { readItems } from '../src/index.ts';
import { ROOT, someCoverage, textsOf } from './coverage.ts';

const trip = readItems(await someCoverage());
const texts = textsOf(trip);
const [first] = trip.dossiers;

test('there is something to explain', () => {
  assert.ok(trip.dossiers.length > 0);
});

test('every explanation keeps its contract, and its words stand where it says', () => {
  for (const { id, attributes } of trip.dossiers) {
    const explained = JSON.parse(JSON.stringify(whyOf(trip, { contact: id, locale: 'en' }))) as unknown;
    const { data } = why.parse(explained);
    assert.deepEqual(why.parse(explained), explained);
    assert.deepEqual(data.attributes.map(({ name }) => name).sort(), Object.keys(attributes).sort());
    for (const link of data.attributes.flatMap(({ values }) => values.flatMap(({ chain }) => chain))) {
      const text = texts.get(link.article) ?? '';
      assert.equal(text.slice(link.start, link.end), link.quote);
      assert.ok(
        link.sentence === null || text.slice(link.sentence.start, link.sentence.end) === link.sentence.quote,
      );
    }
  }
});

test('every value says what would change it, and every rival why it stands behind', () => {
  for (const { id } of trip.dossiers) {
    for (const attribute of whyOf(trip, { contact: id, locale: 'en' }).data.attributes) {
      assert.ok(attribute.would_change.length > 0, attribute.name);
      if (attribute.standing !== 'conflicting') continue;
      for (const rival of attribute.values.slice(1))
        assert.ok(rival.behind_text !== undefined, `${id} ${attribute.name}`);
    }
  }
});

test('a contact or value that is not there is an error of the table, with what there is', () => {
  const asked = (contact: string, attribute?: string): ReadoutError => {
    try {
      whyOf(trip, { contact, locale: 'en', ...(attribute === undefined ? {} : { attribute }) });
    } catch (error) {
      if (error instanceof ReadoutError) return error;
    }
    throw new Error('no error');
  };
  assert.match(asked('zzzz').message, /no contact zzzz; there are: \w{8}/u);
  assert.match(asked(first?.id ?? '', 'colour').message, /has no colour; it has: type/u);
  assert.match(asked('').message, /several contacts begin with/u);
  assert.equal(asked('zzzz').exit, 4);
});

test('every statement has a chain from its speaker to its outlet, a rule with its text, and words that stand where it says', () => {
  const statements = trip.articles.flatMap((read) => read.statements);
  assert.ok(statements.length > 0);
  for (const { id, via, partOf } of statements) {
    const { data } = whyStatement.parse(JSON.parse(JSON.stringify(whyStatementOf(trip, id))));
    assert.equal(data.statement.id, id);
    assert.ok(data.rule_text !== undefined, data.statement.rule);
    assert.equal(data.chain[0]?.role, 'speaker');
    assert.equal(data.chain.at(-1)?.role, 'outlet');
    assert.ok(data.chain.filter(({ role }) => role === 'via').length >= via.length);
    assert.equal(data.inside?.id, partOf);
    const text = texts.get(data.statement.article) ?? '';
    for (const { words } of data.chain)
      assert.ok(words === undefined || text.slice(words.start, words.end) === words.quote);
    for (const other of data.same_words)
      assert.equal(texts.get(other.article)?.slice(other.start, other.end), other.quote);
  }
  assert.throws(() => whyStatementOf(trip, 'zzzz'), /no statement zzzz/u);
});

test('readout why asks for a contact or a statement, and prints a statement', () => {
  const run = (...more: readonly string[]) =>
    spawnSync(process.execPath, ['bin/readout.js', 'why', 'sample', '-q', ...more], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  assert.match(run().stderr, /--contact <id>' or '--statement <id>'/u);
  const id = trip.articles.find(({ article }) => article.file?.startsWith('own-') === false)?.statements[0]
    ?.id;
  const { stdout, status } = run('--statement', id ?? '');
  assert.equal(status, 0);
  for (const label of ['words', 'sentence', 'rule', 'said by', 'printed by', 'topic'])
    assert.ok(stdout.includes(label), label);
});

test('readout why prints the chain, as text of 80 columns and as JSON', () => {
  const run = (...more: readonly string[]) =>
    spawnSync(
      process.execPath,
      ['bin/readout.js', 'why', 'sample', '--contact', contactOfSample(), '-q', ...more],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
  const text = run('--attribute', 'type');
  assert.equal(text.status, 0, text.stderr);
  for (const label of ['value', 'words', 'sentence', 'rule', 'according to', 'would change it']) {
    assert.ok(text.stdout.includes(label), label);
  }
  for (const line of text.stdout.split('\n')) assert.ok(Array.from(line).length <= 80, line);
  assert.ok(why.safeParse(JSON.parse(run('--json').stdout)).success);
  assert.equal(run('--attribute', 'colour').status, 4);
});

function contactOfSample(): string {
  const { stdout } = spawnSync(process.execPath, ['bin/readout.js', 'read', 'sample', '--json', '-q'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return (JSON.parse(stdout) as { contacts: { id: string }[] }).contacts[0]?.id ?? '';
}
