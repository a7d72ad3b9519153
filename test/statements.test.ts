import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadoutRecord } from '../src/contract/index.ts';
import { item, recordOf } from './coverage.ts';

type Statement = ReadoutRecord['statements'][number];

const CALL = 'Bundeskanzlerin Angela Merkel hat am 3. März 2021 mit Präsident Emmanuel Macron telefoniert.';

/** The statements of texts, one list a text, in the order of the texts. */
function statementsOf(...texts: readonly string[]): Statement[][] {
  const record = recordOf(texts.map(item));
  return texts.map((_, n) => {
    const article = record.articles.find(({ file }) => file === `own-${n}.txt`);
    return record.statements.filter((statement) => statement.article === article?.id);
  });
}

function holding(statements: readonly Statement[] | undefined, words: string): Statement {
  const found = statements?.find(({ quote, type }) => type === 'direct' && quote.includes(words));
  assert.ok(found, words);
  return found;
}

test('one quotation in three articles, inflected and in another translation, is one', () => {
  const [a, b, c] = statementsOf(
    `${CALL} Merkel nannte das einen „kolossalen Fehler“. „Europa muss in dieser schwierigen Lage zusammenstehen“, sagte Macron.`,
    `${CALL} Das wäre ein „kolossaler Fehler“, sagte Merkel danach in Berlin.`,
    `${CALL} „In dieser schwierigen Lage muss Europa fest zusammenstehen“, sagte Emmanuel Macron.`,
  );
  const first = holding(a, 'kolossalen');
  const second = holding(b, 'kolossaler');
  assert.deepEqual(first.same_words_as, [second.id]);
  assert.deepEqual(second.same_words_as, [first.id]);
  const europe = holding(a, 'Europa muss');
  assert.deepEqual(holding(c, 'muss Europa').same_words_as, [europe.id]);
});

test('few words of different people are not one quotation, many are and their speakers are in conflict', () => {
  const texts = [
    `${CALL} „Wir sehen einen großen Fortschritt in allen offenen Fragen“, sagte Merkel. Sie nannte das „wichtig“.`,
    `${CALL} „Wir sehen einen großen Fortschritt in allen offenen Fragen“, sagte Macron. Er nannte das „wichtig“.`,
  ];
  const [a, b] = statementsOf(...texts);
  assert.deepEqual(holding(a, 'Fortschritt').same_words_as, [holding(b, 'Fortschritt').id]);
  assert.equal(holding(a, 'wichtig').same_words_as, undefined);
  const kinds = recordOf(texts.map(item)).discrepancies.map(({ kind }) => kind);
  assert.ok(kinds.includes('attribution_conflict'));
});

test('a statement of a participant belongs to the contact told, one of somebody else does not', () => {
  const record = recordOf(
    [
      `${CALL} Merkel sprach danach von einem „offenen Austausch“.`,
      `${CALL} Der Bürgermeister sprach von einem „schönen Frühling in der Stadt“.`,
    ].map(item),
  );
  const of = (words: string): Statement => holding(record.statements, words);
  assert.equal(of('offenen Austausch').contact, record.contacts[0]?.id);
  assert.equal(of('schönen Frühling').contact, undefined);
});

test('with two contacts left a statement belongs to neither', () => {
  const [one] = statementsOf(
    `${CALL} Am 5. März 2021 traf Merkel Präsident Macron in Paris. „Wir haben noch viel vor in diesem Jahr“, sagte Merkel.`,
  );
  assert.equal(holding(one, 'noch viel vor').contact, undefined);
});

test('a topic names the nouns of what was said', () => {
  const [one] = statementsOf(
    `${CALL} Merkel sagte, die Sanktionen gegen Belarus blieben, denn die Sanktionen wirkten.`,
  );
  const topic = one?.find(({ type }) => type === 'indirect')?.topic ?? '';
  assert.match(topic, /^Sanktion, Belarus/u);
});

test('who quotes somebody says it too: two statements, one quotation, no conflict between the two', () => {
  const words = 'Europa muss in dieser schwierigen Lage endlich zusammenstehen';
  const texts = [
    `${CALL} Die Zeitung Le Monde zitierte Macron mit den Worten: „${words}.“`,
    `${CALL} „${words}“, sagte Emmanuel Macron.`,
  ];
  const [a, b] = statementsOf(...texts);
  const both = (a ?? []).filter(({ quote }) => quote.includes(words));
  const paper = both.find(({ rule }) => rule === 'de/speech/quotation-quoted');
  const macron = both.find(({ part_of }) => part_of !== undefined);
  assert.equal(both.length, 2);
  assert.equal(paper?.speaker?.actor, 'le-monde');
  assert.equal(paper.same_words_as, undefined);
  assert.equal(macron?.speaker?.actor, 'emmanuel-macron');
  assert.equal(macron.part_of, paper.id);
  assert.deepEqual(
    macron.via.map(({ actor }) => actor),
    ['le-monde'],
  );
  assert.deepEqual(holding(b, words).same_words_as, [macron.id]);
  const kinds = recordOf(texts.map(item)).discrepancies.map(({ kind }) => kind);
  assert.ok(!kinds.includes('attribution_conflict'));
});

test('after a quotation that somebody quoted the quoted speaker goes on', () => {
  const [a] = statementsOf(
    `${CALL} Die Zeitung Le Monde zitierte Macron mit den Worten: „Europa muss zusammenstehen.“ Man habe dafür nicht mehr viel Zeit.`,
  );
  const after = a?.find(({ quote }) => quote.startsWith('Man habe'));
  assert.equal(after?.speaker?.actor, 'emmanuel-macron');
});

test('a verb of quoting without whom it quotes makes one statement', () => {
  const [a] = statementsOf(`${CALL} „Das wird schwierig“, zitierte sie aus dem Papier.`);
  assert.equal(a?.filter(({ quote }) => quote.includes('schwierig')).length, 1);
});
