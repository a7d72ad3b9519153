/**
 * `npm run bench -- dossiers`: how fast reports become dossiers, at 1,000 and 10,000 made articles, spread over many people,
 * and all of them about one pair. Reports are made, not read: this measures compilation alone. What one article more costs
 * a project is measured by `npm run bench -- store`.
 */
import { isoDay } from '../src/record/values/days.ts';
import { compile } from '../src/dossiers/compile.ts';
import { findings, person, piece, TEST_ATTRIBUTES, type Piece, type Told } from '../test/reports.ts';

const DAYS = 1500;
const FIRST_DAY = 17_000;
const LENGTHS = ['PT30M', 'PT40M', 'PT1H', 'PT2H'];

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Articles with a main contact, one looked back to and one announced; dates full, as weekdays, as months or missing. */
export function madeCoverage(count: number, people: number): readonly Piece[] {
  const random = numbers(count + people);
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const all = Array.from({ length: people }, (_, i) => person(`P${i}`, `s${i}`));
  const pair = (): Told['who'] & object => {
    const first = below(people);
    const second = (first + 1 + below(people - 1)) % people;
    return [first, second].sort((a, b) => a - b).flatMap((i) => all[i] ?? []);
  };
  const date = (day: number): string | undefined =>
    [isoDay(day), isoDay(day), `XXXX-WXX-${((day + 3) % 7) + 1}`, isoDay(day).slice(0, 7), undefined][
      below(5)
    ];
  return Array.from({ length: count }, (_, i) => {
    const day = FIRST_DAY + below(DAYS);
    const who = pair();
    const told = (at: number, rest: Told): Told => {
      const said = date(at);
      return { who, ...rest, says: { ...rest.says, ...(said === undefined ? {} : { date: said }) } };
    };
    const published = [isoDay(day + 1), isoDay(day + 1), isoDay(day).slice(0, 7), undefined][below(4)];
    return piece(
      `a${i}`,
      published,
      told(day, {
        says: { duration: LENGTHS[below(LENGTHS.length)], channel: below(9) === 0 ? 'video' : 'phone' },
      }),
      told(day - 20 - below(40), { main: false }),
      told(day + 3 + below(30), { main: false, type: 'talks', status: 'planned', tense: 'before' }),
    );
  });
}

function measure(name: string, pieces: readonly Piece[]): void {
  const [{ dossiers, discrepancies }, seconds] = timed(() => compile(findings(pieces), TEST_ATTRIBUTES));
  const rate = Math.round(pieces.length / seconds);
  console.log(
    `${name}: ${pieces.length} articles, ${dossiers.length} dossiers, ${discrepancies.length} differences, ${seconds.toFixed(2)} s of CPU, ${rate} articles/s`,
  );
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
}

for (const count of [1000, 10_000]) {
  measure('40 people', madeCoverage(count, 40));
  measure('one pair', madeCoverage(count, 2));
}
