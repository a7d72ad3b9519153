import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breachesOf } from './import-table.ts';

const ok = (file: string, text: string): void => assert.deepEqual(breachesOf(file, text), [], text);
const breach = (file: string, text: string): void => assert.equal(breachesOf(file, text).length, 1, text);

test('what the table allows passes', () => {
  ok('annotations/times.ts', "import { x } from '../text/span.ts';\nimport { y } from './annotator.ts';");
  ok('languages/de/words.ts', "import type { Pos } from '../../model/annotation.ts';");
  ok('languages/de/words.ts', "import { type Pos, type Mood } from '../../model/annotation.ts';");
  ok('annotations/time/x.ts', "import { days } from '../../record/values/days.ts';");
  ok('contract/x.ts', "import { z } from 'zod';");
  ok('model/x.ts', "/** Not an import of `../cli/main.ts`. */\nexport const a = 'node:fs';");
});

test('every kind of breach is seen', () => {
  breach('annotations/x.ts', "import { report } from '../reports/report.ts';");
  breach('annotations/x.ts', "import type { Report } from '../reports/report.ts';");
  breach('languages/de/x.ts', "import { MESSAGES } from '../../model/message.ts';");
  breach('languages/de/x.ts', "import { type A, b } from '../../model/message.ts';");
  breach('annotations/x.ts', "import { ATTRIBUTES } from '../record/index.ts';");
  breach('model/x.ts', "import { readFileSync } from 'node:fs';");
  breach('text/x.ts', "import 'zod';");
  breach('text/x.ts', "const later = await import('../model/trip.ts');");
  breach('dossiers/x.ts', "export { a } from '../pipeline.ts';");
  breach('exports/x.ts', "import {\n  a,\n  b,\n} from '../dossiers/compile.ts';");
  breach('newroom/x.ts', '');
});
