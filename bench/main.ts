/** `npm run bench`: how fast the trip is, stage by stage, and how much memory it takes. Each set has a process of its own. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { sets, type Taken } from './sets.ts';

const TRIP = fileURLToPath(new URL('trip.ts', import.meta.url));

const alone = process.argv[2];
if (alone === 'times' || alone === 'dossiers' || alone === 'store' || alone === 'pages') {
  await import(`./${alone}.ts`);
  process.exit();
}
console.log(
  `npm run bench: Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);
for (const [name, about] of sets()) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', TRIP, name], { encoding: 'utf8' });
  if (run.status === 0) show(about, JSON.parse(run.stdout) as Taken);
  else {
    console.log(`\n${name} failed:\n${run.stderr}`);
    process.exitCode = 1;
  }
}

function show(about: string, { articles, words, contacts, bytes, stages, peakMiB, seconds }: Taken): void {
  console.log(
    `\n${about}: ${articles} articles, ${words} words, ${contacts} contacts, ${(bytes / 1e6).toFixed(1)} MB of record`,
  );
  console.log('  stage              ms     CPU ms   articles/s     words/s');
  for (const [stage, { ms, cpuMs }] of Object.entries(stages)) {
    const per = (n: number): string =>
      Math.round(n / (ms / 1000))
        .toString()
        .padStart(11);
    console.log(
      `  ${stage.padEnd(12)} ${ms.toFixed(1).padStart(8)} ${cpuMs.toFixed(1).padStart(10)}  ${per(articles)} ${per(words)}`,
    );
  }
  console.log(`  peak memory ${peakMiB.toFixed(0)} MiB, process ${seconds.toFixed(2)} s from start to end`);
}
