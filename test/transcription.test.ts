import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originsOf } from '../src/app.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { inOwnLetters } from '../src/syntax/transcription.ts';
import { matching } from '../src/text/matching.ts';
import { readItems } from '../src/index.ts';
import { wordsIn } from '../src/world.ts';
import { recordOf } from './coverage.ts';
import { text } from './projects.ts';

const PRINTED = `Präsidenten telefonieren über Gefangene

Zürich, 4. März 2022. Bundeskanzler Olaf Scholz und der türkische Präsident Recep Tayyip Erdogan haben am 3. März fünfzig Minuten lang miteinander telefoniert. Das Gespräch fand auf Bitten der Türkei statt, erklärte das Kanzleramt. Außenministerin Annalena Baerbock wird am Dienstag in München ihren österreichischen Kollegen Alexander Schallenberg empfangen. "Wir müssen über neue Wege für Israel reden", sagte sie laut Auswärtigem Amt.`;
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};
const SENT = PRINTED.replace(/[äöüÄÖÜß]/gu, (letter) => LETTERS[letter] ?? letter);

const [german, english] = LANGUAGES;
const read = (words: string, language = german) => {
  assert.ok(language !== undefined);
  return inOwnLetters(matching(words), language.words, () => wordsIn(language)).text;
};

/** Their values name other contacts by ids, which follow from the text. */
const TIED = new Set(['next_steps', 'previous']);

test('a text sent without umlauts gives the values of the printed one, quoted as it was sent', () => {
  const [printed, sent] = [PRINTED, SENT].map((words) => recordOf([text(words, { id: 'a' })]));
  const values = (record: typeof printed) =>
    record?.contacts.map(({ type, status, date, participants, attributes }) => {
      const told = Object.entries(attributes).filter(([name]) => !TIED.has(name));
      const shown = told.map(([name, found]) => [
        name,
        [found].flat().map((one) => one?.values.map(({ value }) => value)),
      ]);
      return [type, status, date?.value, participants, shown];
    });
  assert.deepEqual(values(sent), values(printed));
  const quotes = sent?.times.map(({ quote }) => quote) ?? [];
  assert.ok(quotes.includes('3. Maerz') && quotes.includes('fuenfzig Minuten'), quotes.join());
  for (const { start, end, quote } of sent?.times ?? []) assert.equal(SENT.slice(start, end), quote);
});

test('it is a copy of the printed one', () => {
  const trip = readItems([PRINTED, SENT].map((words, i) => text(words, { id: `a${i}` })));
  assert.equal(new Set(originsOf(trip).values()).size, 1);
});

test('words that are their own stay; so do names of people, texts with an umlaut, with few such words, in English', () => {
  const sent =
    'Der neue Kanzler Mueller und Michael Goetz fuehrten in Israel fuenf aktuelle Gespraeche ueber Poesie.';
  assert.equal(
    read(sent),
    'Der neue Kanzler Mueller und Michael Goetz führten in Israel fünf aktuelle Gespräche über Poesie.',
  );
  for (const kept of [
    `${sent} Ja, für.`,
    'Fuenf Gespraeche.',
    'Muellers Feuer, Steuer, Abenteuer, neue Bauern.',
  ])
    assert.equal(read(kept), kept);
  assert.equal(read(sent, english), sent);
});
