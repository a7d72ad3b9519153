import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { ReadoutError } from '../model/errors.ts';
import { configText, readConfig, settingNamed, type Config } from './config.ts';
import { PACKAGE_ROOT } from './package.ts';

/** The file that makes a folder a project. */
export const DATABASE = 'readout.db';
const CONFIG = 'config.toml';

/** The folder with our own sample coverage. */
export const SAMPLE = join(PACKAGE_ROOT, 'sample');

/** Name of a project: that of its folder. */
export function nameOf(folder: string): string {
  return basename(resolve(folder));
}

/** Path of the project's database. */
export function databaseOf(folder: string): string {
  return join(folder, DATABASE);
}

/** The project that a folder lies in: itself or the nearest above; null where there is none. */
export function findProject(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, DATABASE))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** Names of the projects that lie right in a folder: where someone may have meant to be. */
export function projectsIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return inside.map(({ name }) => name).filter((name) => existsSync(join(folder, name, DATABASE)));
}

/** Makes the folder with its settings and a page that says what it is. Throws where a project is already. */
export function makeFolder(folder: string, lang: 'de' | 'en'): void {
  if (existsSync(join(folder, DATABASE)))
    throw new ReadoutError('project/exists', 'there is a project already', folder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, CONFIG), configText({ 'ui.lang': lang }));
    const page = lang === 'de' ? 'LIESMICH.txt' : 'README.txt';
    if (!readdirSync(folder).includes(page)) writeFileSync(join(folder, page), ABOUT[lang]);
  } catch (error) {
    throw new ReadoutError('store/unreadable', (error as Error).message, folder);
  }
}

const ABOUT = {
  de: `Dieser Ordner ist ein Projekt von Readout.

readout.db       alle Texte, Kontakte, Korrekturen. Nichts davon von Hand ändern.
readout.db-wal   entsteht bei der Arbeit und gehört dazu.
config.toml      Einstellungen: readout config list

Sichern: readout doctor --backup ORDNER, oder den ganzen Ordner kopieren, wenn kein Programm damit arbeitet.
`,
  en: `This folder is a project of Readout.

readout.db       all texts, contacts, corrections. Change none of it by hand.
readout.db-wal   comes into being at work and belongs to it.
config.toml      settings: readout config list

Back it up: readout doctor --backup FOLDER, or copy the whole folder while no program works with it.
`,
} as const;

/** A new folder for a copy of a project, named for it and the second, with its settings in it. */
export function backupFolder(folder: string, into: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '');
  const copy = join(into, `${nameOf(folder)}-${stamp}`);
  try {
    mkdirSync(into, { recursive: true });
    mkdirSync(copy);
    if (existsSync(join(folder, CONFIG))) copyFileSync(join(folder, CONFIG), join(copy, CONFIG));
  } catch (error) {
    throw new ReadoutError('output/unwritable', (error as Error).message, copy);
  }
  return copy;
}

/** The settings of a project: environment before file before default. */
export function loadConfig(folder: string): Config {
  const path = join(folder, CONFIG);
  return readConfig(existsSync(path) ? readFileSync(path, 'utf8') : '', process.env, path);
}

/** Sets one setting in the project's file; null takes it back to its default. */
export function saveSetting(folder: string, name: string, value: string | null): void {
  const path = join(folder, CONFIG);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { entered } = readConfig(text, {}, path);
  const rest = Object.entries(entered).filter(([other]) => other !== name);
  const own = value === null ? [] : [[name, settingNamed(name).check(value)] as const];
  const next = Object.fromEntries([...rest, ...own]);
  writeFileSync(path, configText(next));
}

/** Who sits at the machine, for the log. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'user';
  }
}
