/** Takes one set of articles through the trip in a process of its own and prints what it took, as JSON. */
import { json } from '../src/exports/json.ts';
import { toRecord } from '../src/exports/index.ts';
import { readItems, RULES, VERSION } from '../src/index.ts';
import { readCoverageItems, type Taken } from './sets.ts';

const stages = new Map<string, { ms: number; cpuMs: number }>();

const timed = <T>(name: string, work: () => T): T => {
  const from = performance.now();
  const before = process.cpuUsage();
  const done = work();
  const cpu = process.cpuUsage(before);
  const { ms, cpuMs } = stages.get(name) ?? { ms: 0, cpuMs: 0 };
  stages.set(name, { ms: ms + performance.now() - from, cpuMs: cpuMs + (cpu.user + cpu.system) / 1000 });
  return done;
};

const loading = timed('load', () => readCoverageItems(process.argv[2] ?? 'sample'));
const items = await loading;

const trip = timed('whole trip', () => readItems(items, { stage: timed }));
const bytes = timed('write', () => {
  let length = 0;
  for (const piece of json.write(toRecord(trip, { version: VERSION, rules: RULES }))) length += piece.length;
  return length;
});

const words = items.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
const taken: Taken = {
  articles: trip.articles.length,
  words,
  contacts: trip.dossiers.length,
  bytes,
  stages: Object.fromEntries(stages),
  // On Linux and macOS alike Node gives this in kilobytes.
  peakMiB: process.resourceUsage().maxRSS / 1024,
  seconds: performance.now() / 1000,
};
console.log(JSON.stringify(taken));
