/** Works on a project until it is killed, and prints a line for everything it knows to be kept. Started by `kill.ts`. */
import { join } from 'node:path';
import { openProject } from '../src/app.ts';
import { madeArticles } from './made.ts';
import { sampleTexts } from './sets.ts';

const [folder = '.', work = 'add'] = process.argv.slice(2);

/** A line that is out before the next step: a pipe takes it at once. */
function acknowledge(line: string): void {
  process.stdout.write(`${line}\n`);
}

const { project } = await openProject(folder);
const texts = madeArticles(await sampleTexts(), 200);
/** Texts of this round alone: the processes before and after it take others. */
const mine = texts.map((item, n) => ({
  item: { ...item, stated: { ...item.stated, id: `k${process.pid}-${n}` } },
}));
// The first one loads what all others need: only then it works at its pace.
await project.add(mine.splice(0, 1));

if (work === 'add') {
  acknowledge('begun');
  await project.add(mine, {
    onKept: (arrivals) => arrivals.forEach(({ place }) => acknowledge(`article ${place.article}`)),
  });
} else if (work === 'compile') {
  acknowledge('begun');
  for (const [n, one] of mine.entries()) {
    const { arrivals } = await project.add([one]);
    arrivals.forEach(({ place }) => acknowledge(`article ${place.article}`));
    if (n % 2 === 0) await project.settle();
  }
} else if (work === 'correct') {
  acknowledge('begun');
  for (let n = 0; ; n++) {
    const { rows } = await project.contacts({ limit: 2, newestFirst: true });
    const [first, second] = rows.map(({ id }) => id);
    if (first === undefined || second === undefined) break;
    const merging = n % 3 === 0;
    const wish = merging
      ? ({ do: 'merge', into: first, contacts: [second] } as const)
      : n % 3 === 1
        ? ({ do: 'set', target: first, field: 'tone', value: `Ton ${n}` } as const)
        : ({ do: 'undo' } as const);
    const { event } = await project.correct(wish, { because: 'round' });
    acknowledge(`event ${event.n}`);
    if (merging) acknowledge(`event ${(await project.correct({ do: 'undo' }, { because: null })).event.n}`);
  }
} else {
  const { default: Sqlite } = await import('better-sqlite3');
  const { migrate } = await import('../src/store/migrate.ts');
  const { MIGRATIONS } = await import('../src/store/migrations/index.ts');
  acknowledge('begun');
  // Copies of the project beside it, each brought two schemas further, so that the project itself stays as it is.
  for (let n = 0; ; n++) {
    const copy = join(folder, `copy-${process.pid}-${n}.db`);
    await project.backup(copy);
    const file = new Sqlite(copy);
    const further = [
      ...MIGRATIONS,
      'ALTER TABLE articles ADD COLUMN later TEXT; UPDATE articles SET later = id; CREATE INDEX articles_later ON articles (later);',
      'CREATE TABLE more AS SELECT * FROM homes; DROP TABLE more;',
    ];
    migrate(file, copy, further);
    file.close();
    acknowledge('migrated');
  }
}
