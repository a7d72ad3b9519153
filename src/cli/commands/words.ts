import { Command, Option } from 'commander';
import { conllu, wordsOf } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { helpFor } from '../help.ts';
import { withCommon, type Common } from '../options.ts';
import { print, report } from '../terminal.ts';

const EXAMPLES = [
  ['readout words article.txt --format conllu', 'its words with part of speech, lemma and mood'],
  ['readout words test.conllu --pretokenized', 'the same for the tokens of a treebank, none changed'],
] as const;

interface Flags extends Common {
  readonly format: 'conllu';
  readonly language?: string;
  readonly pretokenized?: boolean;
}

/** `readout words INPUT... [--format conllu] [--pretokenized] [--language CODE]` */
export function wordsCommand(): Command {
  const command = new Command('words')
    .description('Tags the words of texts: part of speech, dictionary form, mood.')
    .argument('<input...>', 'the same inputs as for read; CoNLL-U files with --pretokenized')
    .addOption(new Option('--format <name>', 'how to print them').choices(['conllu']).default('conllu'))
    .option('--pretokenized', 'the inputs are CoNLL-U: keep their sentences and tokens')
    .addOption(
      new Option('--language <code>', 'language of the texts (Default: told; de)').choices(['de', 'en']),
    )
    .action(async (inputs: string[], flags: Flags) => {
      process.exitCode = await run(inputs, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

async function run(inputs: readonly string[], { language, pretokenized = false }: Flags): Promise<number> {
  const { sentences, failed } = await wordsOf(inputs, {
    pretokenized,
    ...(language !== undefined && { language }),
  });
  const [first] = failed;
  if (sentences.length === 0)
    throw first ?? new ReadoutError('result/none', `nothing to read in ${inputs.join(', ')}`);
  failed.forEach(report);
  print(lines());
  return failed.length === 0 ? 0 : new ReadoutError('result/partial', '').exit;

  function* lines(): Generator<string> {
    for (const sentence of sentences) yield* conllu(sentence);
  }
}
