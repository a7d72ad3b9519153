/** Holds the tables of the gazetteer: no unknown id, impossible date, two holders at once or name of two people. */
import { checkGazetteer } from '../src/gazetteer/check.ts';
import { readTables } from '../src/gazetteer/load.ts';
import { readGazetteerTables } from '../src/resources/gazetteer.ts';

const problems = checkGazetteer(readTables(readGazetteerTables()));
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
