import { messageIn } from '../../app.ts';
import type { ArticleRow, Version } from '../../model/project.ts';
import { headingOf } from './contacts.ts';
import { hanging, wrapped } from './layout.ts';
import { shortId, type View } from './view.ts';

/** An article: what it is, its versions, the contacts it speaks of, what is to be known of its text. */
export function* articleView(
  { row, versions }: { readonly row: ArticleRow; readonly versions: readonly Version[] },
  shares: ReadonlyMap<string, number>,
  view: View,
): Iterable<string> {
  const { words, colours, width, coverage } = view;
  const { project } = words;
  for (const line of wrapped(row.title ?? row.id, width)) yield `${colours.bold(line)}\n`;
  yield* hanging('  ', [row.id, row.file, row.url].filter((one) => one !== null).join(' · '), view, 'dim');
  yield `  ${project.outlet}: ${row.outlet ?? project.unknown}\n`;
  yield `  ${project.published}: ${row.published ?? project.unknown}\n`;
  if (row.ignored) yield `  ${colours.yellow(project.leftOut)}\n`;
  if (row.origin !== row.id) yield `  ${project.copyOf(row.origin, shares.get(row.id))}\n`;
  yield `  ${project.versionOf(row.version, versions.length)}: ${versions.at(-1)?.sha256.slice(0, 12) ?? ''}\n`;
  const [read] = coverage.trip.articles;
  for (const message of read?.article.messages ?? [])
    yield* hanging('  ! ', `${messageIn(message, view.locale)} (${message.code})`, view);
  if (coverage.trip.dossiers.length > 0) yield `\n${colours.bold(project.contacts)}\n`;
  for (const dossier of coverage.trip.dossiers)
    yield* hanging(`  ${shortId(dossier)} `, headingOf(dossier, view), view);
}
