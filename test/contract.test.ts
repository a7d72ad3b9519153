import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTRIBUTES } from '../src/app.ts';
import { ATTRIBUTES as IN_CONTRACT, record, type ReadoutRecord } from '../src/contract/index.ts';
import { EXPORTERS } from '../src/exports/index.ts';
import { itemsOf, recordOf, SAMPLE, someCoverage } from './coverage.ts';

const written = recordOf(await someCoverage());
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a record is what the contract says, without a field it does not name', () => {
  // Zod leaves out fields that the schema does not name, so the parsed record must be the whole one.
  assert.deepEqual(record.parse(asJson(written)), asJson(written));
});

test('the contract refuses a record with an unknown name or a missing field', () => {
  const broken = (change: (copy: ReturnType<typeof structuredClone<typeof written>>) => void): boolean => {
    const copy = structuredClone(written);
    change(copy);
    return !record.safeParse(asJson(copy)).success;
  };
  assert.ok(broken((copy) => Object.assign(copy.articles[0] ?? {}, { language: 'xx' })));
  assert.ok(broken((copy) => Object.assign(copy.articles[0] ?? {}, { sha256: 'short' })));
  assert.ok(broken((copy) => delete (copy as { times?: unknown }).times));
  assert.ok(broken((copy) => Object.assign(copy.generator, { offset_unit: 'utf-8' })));
});

test('the empty record is valid too', () => {
  assert.ok(record.safeParse(asJson(recordOf([]))).success);
});

test('the contract and the list of attributes name the same attributes in the same order', () => {
  assert.deepEqual(
    ATTRIBUTES.map(({ name }) => name),
    IN_CONTRACT,
  );
});

/** CSV has a row for each value; its form is held by its own test. */
const AS_RECORDS = EXPORTERS.filter(({ mediaType }) => mediaType.includes('json'));

for (const exporter of AS_RECORDS) {
  test(`--${exporter.name} writes records of the contract`, () => {
    const text = [...exporter.write(written)].join('');
    assert.ok(text.endsWith('\n'));
    const records = exporter.name === 'json' ? [text] : text.trimEnd().split('\n');
    for (const one of records) assert.ok(record.safeParse(JSON.parse(one)).success);
  });
}

test('--json is the record itself', () => {
  const text = [...(EXPORTERS[0]?.write(written) ?? [])].join('');
  assert.deepEqual(JSON.parse(text), asJson(written));
});

test('--jsonl parts the record and loses nothing', async () => {
  const sample = recordOf(await itemsOf(SAMPLE));
  const text = [...(EXPORTERS.find(({ name }) => name === 'jsonl')?.write(sample) ?? [])].join('');
  const parts = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReadoutRecord);
  for (const list of [
    'articles',
    'times',
    'statements',
    'contacts',
    'discrepancies',
    'framing',
    'groups',
  ] as const) {
    const all = parts.flatMap((part) => part[list] as unknown[]).map((one) => JSON.stringify(one));
    assert.deepEqual(all.sort(), sample[list].map((one) => JSON.stringify(one)).sort(), list);
  }
  for (const part of parts) {
    const ids = new Set(part.actors.map(({ id }) => id));
    for (const { participants } of part.contacts) {
      for (const { actor } of participants) assert.ok(actor === undefined || ids.has(actor), actor);
    }
  }
});
