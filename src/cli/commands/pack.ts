import { Command } from 'commander';
import { packProject, webFile } from '../../app.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { writeBytes } from '../report-file.ts';
import { print } from '../terminal.ts';

const EXAMPLES = [
  ['readout pack c012f380 -o telefonat.zip', 'one contact with its articles, quotes, corrections and a page to read'],
  ['readout pack -o alles.zip', 'the whole project'],
  ['readout pack c012f380 -o telefonat.zip --no-fulltext', 'quotes only: for handing on what others have the rights to'],
] as const; // prettier-ignore

interface Flags extends ProjectFlags {
  readonly output: string;
  readonly fulltext: boolean;
}

/** `readout pack [CONTACT] -o FILE.zip` */
export function packCommand(): Command {
  const command = new Command('pack')
    .description('Writes an evidence pack: everything behind a contact, or the project, to be checked elsewhere.')
    .argument('[contact]', 'id of the contact, or the beginning of it (Default: the whole project)')
    .requiredOption('-o, --output <file>', 'the ZIP archive to write')
    .option('--no-fulltext', 'of the texts only the words that are quoted')
    .action((contact: string | undefined, flags: Flags) => inProject(flags, (work) => run(contact, flags, work)));
  return helpFor(withProject(command), EXAMPLES);
} // prettier-ignore

async function run(contact: string | undefined, flags: Flags, { open, project, page, warnings }: Work): Promise<number> {
  const { fulltext, output } = flags;
  const packed = await packProject(project, {
    contact: contact ?? null,
    name: open.name,
    locale: page.locale,
    fulltext,
    style: webFile('brief.css')?.body ?? '',
  });
  writeBytes(output, packed.bytes);
  const { contacts, articles, bytes } = packed;
  const counts = { contacts, articles, bytes: bytes.length, fulltext };
  if (flags.json) printJson('pack', { file: output, ...counts }, warnings);
  else print([`${page.words.project.packed({ ...counts, file: output })}\n`]);
  return 0;
} // prettier-ignore
