import { ReadoutError } from './model/errors.ts';
import type { SourceItem } from './model/source.ts';
import { texts, type Incoming, type IntakeOptions } from './intake.ts';
import type { Added } from './project/add.ts';
import type { Project } from './project/project.ts';
import { openInputs } from './resources/inputs.ts';
import {
  backupFolder, databaseOf, findProject, loadConfig, makeFolder, nameOf, projectsIn, saveSetting, userName,
} from './resources/project-folder.ts'; // prettier-ignore
import { settingNamed } from './resources/config.ts';
import { RULES } from './versions.ts';
import { given } from './world.ts';

/** A project with the folder it is kept in and its settings. */
export interface OpenProject {
  readonly project: Project;
  readonly folder: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Copies the project into a folder of its own below the one named; gives the path of the copy. */
  readonly backup: (into: string) => Promise<string>;
}

/** Makes a project in a folder, which may be there and hold other files. Throws `project/exists` where one is already. */
export async function initProject(folder: string, lang: 'de' | 'en' = 'en'): Promise<OpenProject> {
  makeFolder(folder, lang);
  return opened(folder, true);
}

/** Opens the project that a folder is or lies in. Throws `project/none` where there is none. */
export async function openProject(from = '.'): Promise<OpenProject> {
  return opened(projectFolder(from), false);
}

/** True where a folder is a project or lies in one. */
export function isInProject(from = '.'): boolean {
  return findProject(from) !== null;
}

/** The folder of the project that a folder is or lies in. Throws `project/none` where there is none. */
export function projectFolder(from: string): string {
  const folder = findProject(from);
  if (folder === null) {
    const below = projectsIn(from);
    const hint = below.length === 0 ? '' : `; there is one in ${below.join(', ')}`;
    throw new ReadoutError('project/none', `there is no project here or above${hint}`, from);
  }
  return folder;
}

/** The store and all that works on it are loaded here, so that commands without a project need no native code. */
async function opened(folder: string, create: boolean): Promise<OpenProject> {
  const { values: settings } = loadConfig(folder);
  const [{ openSqlite }, { Project: Opened }] = await Promise.all([
    import('./store/index.ts'),
    import('./project/project.ts'),
  ]);
  const patience = Number(settings['store.wait']);
  const store = await openSqlite(databaseOf(folder), {
    create,
    ...(Number.isFinite(patience) ? { patience } : {}),
  });
  const name = settings['user.name'];
  const project = new Opened(store, {
    given: given({}),
    rules: RULES,
    now: () => new Date().toISOString(),
    by: name === undefined || name === '' ? userName() : name,
  });
  const backup = async (into: string): Promise<string> => {
    const copy = backupFolder(folder, into, new Date());
    await project.backup(databaseOf(copy));
    return copy;
  };
  return { project, folder, name: nameOf(folder), settings, backup };
}

/** The value of a setting of a project. Throws `project/config` for a name that is none. */
export function settingsOf(folder: string, name: string): string {
  return loadConfig(folder).values[settingNamed(name).name] ?? '';
}

/** Sets a setting of a project; null takes it back to its default. */
export function configure(
  folder: string,
  name: string,
  value: string | null,
): Readonly<Record<string, string>> {
  saveSetting(folder, name, value);
  return loadConfig(folder).values;
}

/** How far putting in is: texts done, and of how many; null where a collection does not say how many it holds. */
export type OnProgress = (done: number, of: number | null) => void;

/** What came of putting files in. */
export interface AddedFiles extends Added {
  /** Lines for people. */
  readonly warnings: readonly string[];
}

/** Watches putting in, and what the user says of all of it. */
export interface AddOptions extends IntakeOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** Called when all texts are in and the contacts are about to be brought up to date. */
  readonly onCompile?: () => void;
  /** Outlet and publication date, where the source does not give them. */
  readonly outlet?: string;
  readonly published?: string;
  /** Only find out where the texts would go, and keep nothing. (Default: false) */
  readonly dryRun?: boolean;
}

/**
 * Puts files, folders and standard input (`-`) into a project and brings its contacts up to date. Broken off by `signal`, it
 * keeps what was done, and the same call goes on there.
 */
export async function addInputs(
  project: Project,
  names: readonly string[],
  { onProgress, signal, onCompile, outlet, published, dryRun, ...options }: AddOptions = {},
): Promise<AddedFiles> {
  const unread: ReadoutError[] = [];
  const warnings: string[] = [];
  const files = openInputs(names).inputs.length;
  let done = 0;
  const incoming = async function* (): AsyncGenerator<Incoming, undefined> {
    for await (const one of texts(names, options)) {
      if (one instanceof ReadoutError) unread.push(one);
      else if (typeof one === 'string') warnings.push(one);
      else yield { ...keptBytes(one), item: withDefaults(one.item, { outlet, published }) };
    }
    return undefined;
  };
  if (dryRun === true) {
    const arrivals = await project.plan(incoming());
    return { arrivals, failed: unread, interrupted: false, warnings };
  }
  const added = await project.add(incoming(), {
    pause: () => new Promise((resolve) => void setImmediate(resolve)),
    ...(signal === undefined ? {} : { signal }),
    onKept(arrivals) {
      done += arrivals.length;
      onProgress?.(done, done > files ? null : files);
    },
  });
  if (!added.interrupted) {
    onCompile?.();
    await project.settle();
  }
  return { ...added, failed: [...unread, ...added.failed], warnings };
}

/** What the user says of all texts, where the source itself says nothing. */
function withDefaults(
  item: SourceItem,
  { outlet, published }: { readonly outlet: string | undefined; readonly published: string | undefined },
): SourceItem {
  const stated = {
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...item.stated,
  };
  return { ...item, stated };
}

/** The bytes of one article, where they are not the UTF-8 of its text. */
function keptBytes({ item, bytes }: Incoming): { readonly bytes?: Uint8Array } {
  if (bytes === undefined || Buffer.from(item.text, 'utf8').equals(bytes)) return {};
  return { bytes };
}
