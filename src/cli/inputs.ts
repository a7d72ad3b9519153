import { readCoverage, type Coverage, type IntakeOptions } from '../app.ts';
import { ReadoutError } from '../model/errors.ts';
import { progress, report, say } from './terminal.ts';

/** Reads what the user named, with progress and warnings. Throws when there is nothing to go on with. */
export async function readInputs(
  inputs: readonly string[],
  quiet: boolean,
  options: IntakeOptions = {},
): Promise<Coverage> {
  const watch = quiet ? {} : { onArticle: progress('read') };
  const coverage = await readCoverage(inputs, { ...options, ...watch });
  if (!quiet) coverage.warnings.forEach(say);
  const [first, ...others] = coverage.failed;
  if (coverage.record.articles.length > 0) coverage.failed.forEach(report);
  else if (first === undefined)
    throw new ReadoutError('result/none', `nothing to read in ${inputs.join(', ')}`);
  else {
    others.forEach(report);
    throw first;
  }
  return coverage;
}

/** Exit status: 5 when some inputs could not be read, else 0. */
export function statusOf({ failed }: Coverage): number {
  if (failed.length === 0) return 0;
  const partial = new ReadoutError('result/partial', `${failed.length} of the inputs could not be read`);
  report(partial);
  return partial.exit;
}
