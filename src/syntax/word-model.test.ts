import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de } from '../languages/de/index.ts';
import { loadWords } from '../resources/words.ts';
import { clauseReading } from './clause-reading.ts';
import { clauseWords } from './clause-tables.ts';
import { tokenValue, wordModel } from './word-model.ts';

const model = wordModel(de.words, loadWords('de'));

/** The words of a sentence (spaces between all tokens) as their annotations carry them. */
function read(sentence: string) {
  const { words } = clauseReading(model.tag(sentence.split(' ')), clauseWords(de.words), model);
  return words.map(tokenValue);
}

/** The mood, with the kind of subjunctive, of one verb in a sentence. */
const MOODS = [
  ['Die Lage sei ernst , sagte der Minister .', 'sei', 'sub 1'],
  ['Er habe den Brief gelesen .', 'habe', 'sub 1'],
  ['Ich habe den Brief gelesen .', 'habe', 'ind'],
  ['Man werde das prüfen , hieß es .', 'werde', 'sub 1'],
  ['Die Truppen seien abgezogen .', 'seien', 'sub 1'],
  ['Die Truppen hätten die Grenze nicht überschritten .', 'hätten', 'sub 2'],
  ['Das Land bereite einen Angriff vor .', 'bereite', 'sub 1'],
  ['Die Gespräche müssten weitergehen .', 'müssten', 'sub 2'],
  ['Er könne nicht kommen .', 'könne', 'sub 1'],
  ['Der Präsident kann nicht kommen .', 'kann', 'ind'],
  ['Die Delegationen haben sich getroffen .', 'haben', 'ind'],
  ['Die Ministerin warnte vor den Folgen .', 'warnte', 'ind'],
  ['Wenn er warnte , hörte niemand zu .', 'warnte', 'ambiguous'],
  ['Der Kanzler sollte am Montag reisen .', 'sollte', 'ambiguous'],
  ['Der Sprecher sagte , die Soldaten übten nur .', 'übten', 'ambiguous'],
  ['Es handele sich um eine Übung .', 'handele', 'sub 1'],
] as const;

for (const [sentence, form, wanted] of MOODS)
  test(`mood of "${form}" in: ${sentence}`, () => {
    const verb = read(sentence).find((word) => word.form === form)?.verb;
    assert.equal([verb?.mood, verb?.subjunctive].filter((x) => x !== undefined).join(' '), wanted);
  });

/** Dictionary forms; separated particles come back to their verbs. */
const LEMMAS = [
  ['Der Kreml wies die Vorwürfe zurück .', 'wies', 'zurückweisen'],
  ['Die Regierung lehnte das Angebot ab .', 'lehnte', 'ablehnen'],
  ['Sie rief am Abend den Kollegen an .', 'rief', 'anrufen'],
  ['Die Vorwürfe wurden zurückgewiesen .', 'zurückgewiesen', 'zurückweisen'],
  ['Er drohte , die Beziehungen abzubrechen .', 'abzubrechen', 'abbrechen'],
  ['Der Kremlsprecher schwieg .', 'Kremlsprecher', 'Kremlsprecher'],
  ['Man sprach über Sicherheitsgarantien .', 'Sicherheitsgarantien', 'Sicherheitsgarantie'],
  ['Die Staatschefs telefonierten .', 'Staatschefs', 'Staatschef'],
  ['Die Rede von US-Präsidenten dauert lange .', 'US-Präsidenten', 'US-Präsident'],
  ['Er goss Öl ins Feuer .', 'goss', 'gießen'],
  ['Er ging nach Hause .', 'ging', 'gehen'],
] as const;

for (const [sentence, form, wanted] of LEMMAS)
  test(`lemma of "${form}" in: ${sentence}`, () => {
    assert.equal(read(sentence).find((word) => word.form === form)?.lemma, wanted);
  });

test('infinitives with the particle inside are told from others', () => {
  const words = read('Er drohte , die Beziehungen abzubrechen und zu gehen .');
  assert.deepEqual(words.find((w) => w.form === 'abzubrechen')?.verb, { form: 'zu-inf' });
  assert.deepEqual(words.find((w) => w.form === 'gehen')?.verb, { form: 'inf' });
});

test('tagging keeps length and order, and does not depend on what was tagged before', () => {
  const forms = ['Der', 'Kanzler', 'rief', 'an', '.', '', '  ', '\u{1F600}', '…', 'ß'];
  const first = model.tag(forms);
  assert.deepEqual(first.map((word) => word.form), forms); // prettier-ignore
  model.tag(['Völlig', 'andere', 'Wörter']);
  assert.deepEqual(model.tag(forms), first);
});

test('without lexicon and tagger the tables alone give a reading', () => {
  const plain = wordModel(de.words, {});
  const [article, , verb] = plain.tag(['Die', 'Lage', 'sei', 'ernst']);
  assert.equal(article?.tag, 'DET');
  assert.equal(verb?.tag, 'AUX.Sub.Pres');
});
