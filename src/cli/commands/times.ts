import { Command, Option } from 'commander';
import { timeml, timesOf } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import type { TimedText } from '../../model/tagged-time.ts';
import { helpFor } from '../help.ts';
import { withCommon, type Common } from '../options.ts';
import { print, report } from '../terminal.ts';

const EXAMPLES = [
  ['readout times article.txt --date 2021-12-31', 'its times as JSON, counted from that day'],
  ['readout times article.txt --format timeml', 'the text with TIMEX3 marks'],
  ['readout times - --language de < article.txt', 'read from standard input as German'],
] as const;

interface Flags extends Common {
  readonly format: 'json' | 'timeml';
  readonly language?: string;
  readonly date?: string;
}

/** `readout times INPUT... [--format json|timeml] [--language CODE] [--date DATE]` */
export function timesCommand(): Command {
  const command = new Command('times')
    .description('Finds the dates, clock times, durations and returning times of texts.')
    .argument('<input...>', 'the same inputs as for read')
    .addOption(new Option('--format <name>', 'how to print them').choices(['json', 'timeml']).default('json'))
    .addOption(new Option('--language <code>', 'language of the texts (Default: told)').choices(['de', 'en']))
    .option('--date <date>', 'count from this day or month (Default: the text says)')
    .action(async (inputs: string[], flags: Flags) => {
      process.exitCode = await run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

async function run(inputs: readonly string[], { format, language, date }: Flags): Promise<number> {
  if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T|$)/u.test(date)) {
    throw new ReadoutError('usage', `--date ${date}: give a date such as 2021-12-31, or 2021-12`);
  }
  const { texts, failed } = await timesOf(inputs, {
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { reference: date }),
  });
  const [first] = failed;
  if (texts.length === 0)
    throw first ?? new ReadoutError('result/none', `nothing to read in ${inputs.join(', ')}`);
  failed.forEach(report);
  if (format === 'json') print(json(texts));
  else for (const text of texts) print(timeml(text));
  return failed.length === 0 ? 0 : new ReadoutError('result/partial', '').exit;
}

function* json(texts: readonly TimedText[]): Generator<string> {
  const data = texts.map(({ id, language, reference, times }) => ({ id, language, reference, times }));
  yield `${JSON.stringify({ schema: 'readout/times/1', data, warnings: [] }, null, 1)}\n`;
}
