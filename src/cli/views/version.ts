import type { VersionDiff, WordChange } from '../../app.ts';
import { hanging, oneLine } from './layout.ts';
import { labelOf } from './values.ts';
import type { Page } from './view.ts';

/** Characters of unchanged text shown beside a change. */
const AROUND = 40;

/** What a version changed: the changed words in their lines, and the values that changed with them. */
export function* versionView(
  { article, from, to, words, values }: VersionDiff,
  page: Page,
): Iterable<string> {
  const { project } = page.words;
  yield `${page.colours.bold(`${article}: ${from} -> ${to}`)}\n\n`;
  for (const line of changesOf(words)) yield* hanging('  ', line, page);
  yield `\n${values.length === 0 ? project.noValueChanged : project.valuesChanged}\n`;
  for (const { participants, attribute, before, after } of values) {
    const none = page.words.noDate;
    const said = (list: readonly string[]): string => (list.length === 0 ? none : list.join(', '));
    yield* hanging(
      '  ',
      `${participants.join(', ')}: ${labelOf(attribute, page)}: ${said(before)} -> ${said(after)}`,
      page,
    );
  }
}

/** A line for each place that changed: `… etwa [-50-]{+55+} Minuten …`. */
function changesOf(words: readonly WordChange[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [i, { is, text }] of words.entries()) {
    if (is === 'removed') line += `[-${text}-]`;
    else if (is === 'added') line += `{+${text}+}`;
    else if (text.length <= AROUND && line !== '') line += text;
    else {
      if (line !== '') lines.push(oneLine(`${line}${text.slice(0, AROUND)}`, 400));
      line = i === words.length - 1 ? '' : text.slice(-AROUND);
    }
  }
  if (line !== '') lines.push(oneLine(line, 400));
  return lines;
}
