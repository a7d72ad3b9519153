/** Holds the tables of the gazetteer: no unknown id, impossible date, two holders at once or name of two people. */
import { checkGazetteer } from '../src/gazetteer/check.ts';
import { unknownLabels } from '../src/gazetteer/labels.ts';
import { readTables } from '../src/gazetteer/load.ts';
import { readGazetteerTables, readLabels } from '../src/resources/gazetteer.ts';

const rows = readTables(readGazetteerTables());
const problems = [...checkGazetteer(rows), ...unknownLabels(rows, readLabels())];
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
