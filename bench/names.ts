/** How fast names and mentions are read, given tokens, and how long the gazetteer takes to load. */
import { annotate } from '../src/annotations/annotate.ts';
import { coreference } from '../src/annotations/coreference.ts';
import { ANNOTATORS } from '../src/annotations/index.ts';
import { names } from '../src/annotations/names.ts';
import { lexiconOf } from '../src/annotations/who/lexicon.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { LANGUAGES } from '../src/languages/index.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';
import { article } from '../test/factory.ts';
import { worldOf } from '../test/world.ts';

const [language] = LANGUAGES;
if (language === undefined) throw new RangeError('no language');
const began = busy();
const gazetteer = loadGazetteer(readGazetteerTables());
const loaded = busy();
lexiconOf(language, gazetteer);
console.log(
  `gazetteer loaded in ${(loaded - began).toFixed(0)} ms, the lexicon of names made from it in ${(busy() - loaded).toFixed(0)} ms of processor time`,
);

const PARAGRAPH =
  'US-Präsident Joe Biden hat am Donnerstag mit seinem russischen Kollegen Wladimir Putin telefoniert. Nach Angaben des Kremls ' +
  'dauerte das Gespräch etwa eine Stunde. Die beiden Präsidenten vereinbarten, den Dialog fortzusetzen, sagte Kremlsprecher Peskow. ' +
  'Ein hochrangiger Beamter des Weißen Hauses sprach von klaren Worten. Er nannte keine Einzelheiten, die Regierung in Kiew wartet ab. ' +
  'Der Zug nach Süden fährt erst am Abend, und die Leute auf dem Bahnsteig reden über das Wetter und den Preis von Brot und Milch.';
const one = article({
  text: Array.from({ length: 12 }, () => PARAGRAPH).join('\n\n'),
  published: '2021-12-30',
});
const world = { ...worldOf(language), gazetteer };
const before = ANNOTATORS.slice(0, ANNOTATORS.indexOf(names));
const words = one.text.split(/\s+/u).length;
const seen = annotate(one, before, world);
const rounds = 200;
for (let i = 0; i < 30; i++) read();
const start = busy();
for (let i = 0; i < rounds; i++) read();
const seconds = (busy() - start) / 1000;
console.log(
  `names and mentions: ${Math.round((words * rounds) / seconds)} words/s of processor time, given tokens`,
);

function read(): void {
  annotate(one, [names, coreference], world, seen);
}

/** Milliseconds of processor time so far: what other programs do on the machine does not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
