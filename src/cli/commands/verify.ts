import { Command } from 'commander';
import { verifyPack, type Verification } from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { readBytes } from '../report-file.ts';
import { helpFor } from '../help.ts';
import { withCommon, type Common } from '../options.ts';
import { printJson } from '../project.ts';
import { print, report } from '../terminal.ts';
import { WORDS } from '../words/index.ts';

const EXAMPLES = [
  ['readout verify telefonat.zip', 'exit status 0 when every quote stands where the pack says, else 3'],
] as const;

interface Flags extends Common {
  readonly json?: true;
}

/** `readout verify FILE.zip` */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description(
      'Checks an evidence pack: every quote against its text, every text and file against its hash.',
    )
    .argument('<file>', 'the evidence pack')
    .option('--json', 'print one JSON object')
    .action((file: string, flags: Flags) => {
      process.exitCode = run(file, flags);
    });
  return helpFor(withCommon(command), EXAMPLES);
}

function run(file: string, { json, lang }: Flags): number {
  const checked = verifyPack(readBytes(file));
  const [first] = checked.broken;
  if (json) printJson('verify', verificationJson(checked));
  else print([`${WORDS[lang].project.verified(checked)}\n`]);
  if (first === undefined) return 0;
  const error = new ReadoutError('pack/broken', first.why, file);
  report(error);
  return error.exit;
}

function verificationJson({ manifest, quotes, texts, files, broken }: Verification) {
  const { generator, project, revision, contact, base, fulltext } = manifest;
  return { generator, project, revision, contact, base, fulltext, quotes, texts, files, broken };
}
