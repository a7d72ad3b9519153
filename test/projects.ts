/** Projects in folders of their own, for tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addInputs, coverageOf, EXPORTERS, initProject, type OpenProject, type Project } from '../src/app.ts';
import type { SourceItem } from '../src/model/source.ts';

/** A new folder that is removed when the process ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-project-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new project with these files in it. */
export async function projectOf(...names: readonly string[]): Promise<OpenProject> {
  const open = await initProject(join(newFolder(), 'p'));
  if (names.length > 0) await addInputs(open.project, names);
  return open;
}

/** Puts texts in and brings the contacts up to date. */
export async function put(project: Project, ...items: readonly SourceItem[]): Promise<readonly string[]> {
  const { arrivals } = await project.add(items.map((item) => ({ item })));
  await project.settle();
  return arrivals.map(({ place }) => `${place.is} ${place.article}`);
}

export function text(words: string, stated: SourceItem['stated'] = {}): SourceItem {
  return { text: words, origin: stated.file ?? stated.url ?? '-', stated, notes: [] };
}

/** What `export json` prints. */
export async function exported(project: Project): Promise<string> {
  const exporter = EXPORTERS.find(({ name }) => name === 'json');
  if (exporter === undefined) throw new RangeError('no json');
  return [...exporter.write(coverageOf(await project.trip()).record)].join('');
}
