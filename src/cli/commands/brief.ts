import { Command, Option } from 'commander';
import {
  briefOfChanges,
  briefOfContact,
  instantOf,
  sheetHtml,
  sheetMarkdown,
  sheetText,
  webFile,
  type Sheet,
} from '../../app.ts';
import { ReadoutError } from '../../model/errors.ts';
import { findChromium, printPdf } from '../chromium.ts';
import { helpFor } from '../help.ts';
import { inProject, printJson, withProject, type ProjectFlags, type Work } from '../project.ts';
import { writeText } from '../report-file.ts';
import { print, say } from '../terminal.ts';

const EXAMPLES = [
  ['readout brief --contact c012f380', 'one contact on one or two pages, as text'],
  ['readout brief --contact c012f380 -o brief.pdf --lang de', 'for paper, where a Chromium is found; else as HTML'],
  ['readout brief --since last -o lage.html', 'what changed since the last brief; exit status 4 when nothing did'],
  ['readout brief --since 2022-02-12 --format md', 'what changed since a day'],
] as const; // prettier-ignore

const FORMATS = ['text', 'md', 'html', 'pdf'] as const;
type Format = (typeof FORMATS)[number];
/** File name endings that name a format. */
const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'md',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
};

interface Flags extends ProjectFlags {
  readonly contact?: string;
  readonly since?: string;
  readonly format?: Format;
  readonly output?: string;
}

/** `readout brief --contact ID`, `readout brief --since last|DATE|REVISION` */
export function briefCommand(): Command {
  const command = new Command('brief')
    .description('Writes one contact, or what changed, on one or two pages with the place of every word.')
    .option('--contact <id>', 'the contact: its id or the beginning of it')
    .option('--since <when>', 'what changed since: last (the last brief), a day, or the revision of a brief')
    .addOption(new Option('--format <format>', 'form (Default: by the ending of the file, else text)').choices(FORMATS))
    .option('-o, --output <file>', 'write to a file (Default: standard output)')
    .action((flags: Flags) => {
      if ((flags.contact === undefined) === (flags.since === undefined))
        command.error("error: one of '--contact <id>' and '--since <when>' is needed");
      return inProject(flags, (work) => run(flags, work));
    }); // prettier-ignore
  return helpFor(withProject(command), EXAMPLES);
}

async function run(flags: Flags, { project, page, warnings }: Work): Promise<number> {
  const { contact, since = 'last' } = flags;
  const sheet =
    contact === undefined
      ? await briefOfChanges(project, await instantOf(project, since), page.locale)
      : await briefOfContact(project, contact, page.locale);
  if (sheet === null) {
    if (flags.json) printJson('brief', null, warnings);
    else if (flags.quiet !== true) say('nothing changed since then');
    return 4;
  }
  if (flags.json) printJson('brief', sheet, warnings);
  else write(sheet, flags);
  if (contact === undefined) await project.markBrief();
  return 0;
}

function write(sheet: Sheet, { format, output, quiet }: Flags): void {
  const form = format ?? ENDINGS[output?.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text';
  if (form === 'pdf') {
    if (output === undefined) throw new ReadoutError('usage', 'a PDF needs a file: -o brief.pdf');
    writePdf(sheet, output, quiet === true);
    return;
  }
  const text = { text: sheetText, md: sheetMarkdown, html: htmlOf }[form](sheet);
  if (output === undefined) print([text]);
  else {
    writeText(output, [text]);
    if (quiet !== true) say(`written to ${output}`);
  }
}

/** A PDF where a Chromium can print it; else HTML beside it, and a line that says so. */
function writePdf(sheet: Sheet, output: string, quiet: boolean): void {
  const chromium = findChromium();
  const failure = chromium === undefined ? 'no Chromium was found (set CHROMIUM to one)' : printPdf(chromium, htmlOf(sheet), output); // prettier-ignore
  if (failure === null) {
    if (!quiet) say(`written to ${output}`);
    return;
  }
  const page = output.replace(/\.pdf$/iu, '.html');
  writeText(page, [htmlOf(sheet)]);
  say(`no PDF: ${failure}; written as ${page}: print it with any browser`);
}

/** The sheet as a page with its style in it: one file that needs nothing else. */
function htmlOf(sheet: Sheet): string {
  return sheetHtml(sheet, { style: { text: webFile('brief.css')?.body ?? '' } });
}
