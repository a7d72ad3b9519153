import { parse, stringify, TomlError } from 'smol-toml';
import { ReadoutError } from '../model/errors.ts';

/** One setting of a project: a dotted name in config.toml, `READOUT_` and capitals in the environment. */
export interface Setting {
  readonly name: string;
  readonly about: string;
  readonly fallback: string;
  /** What it may be, in words. */
  readonly form: string;
  /** Gives the value back, or throws `project/config` for what it cannot be. */
  readonly check: (value: string) => string;
}

export const SETTINGS: readonly Setting[] = [
  setting('ui.lang', 'language of labels and messages', 'en', ['de', 'en']),
  setting('user.name', 'who corrects, as the log has it; empty: the name of the account', ''),
  setting(
    'fetch.allow_net',
    'networks inside your own that may be fetched from, such as 10.1.2.0/24, with a comma between',
    '',
  ),
  setting('store.wait', 'seconds that a command waits for another that writes to the project', '60'),
  setting('fetch.proxy', 'proxy for fetching, such as http://127.0.0.1:3128', ''),
];

function setting(name: string, about: string, fallback: string, codes?: readonly string[]): Setting {
  return {
    name,
    about,
    fallback,
    form: codes === undefined ? 'any text' : codes.join(', '),
    check(value) {
      if (codes === undefined || codes.includes(value)) return value;
      throw new ReadoutError('project/config', `${name} is ${codes.join(' or ')}; not "${value}"`);
    },
  };
}

/** The setting of that name. Throws `project/config` where there is none. */
export function settingNamed(name: string): Setting {
  const found = SETTINGS.find((one) => one.name === name);
  if (found === undefined) {
    const names = SETTINGS.map((one) => one.name).join(', ');
    throw new ReadoutError('project/config', `there is no setting ${name}; there are: ${names}`);
  }
  return found;
}

/** The settings that hold, and those that the file itself has. */
export interface Config {
  readonly values: Readonly<Record<string, string>>;
  readonly entered: Readonly<Record<string, string>>;
}

/** Reads the text of a config.toml. Environment before file before default. Unknown names are an error: a slip would be silent. */
export function readConfig(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
  path: string,
): Config {
  const entered = flat(parsed(text, path), path);
  const values = SETTINGS.map(({ name, fallback, check }) => {
    const given = environment[`READOUT_${name.toUpperCase().replaceAll('.', '_')}`];
    return [name, check(given ?? entered[name] ?? fallback)] as const;
  });
  return { values: Object.fromEntries(values), entered };
}

function parsed(text: string, path: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new ReadoutError('project/config', `line ${error.line} is not TOML`, path);
  }
}

function flat(tables: Record<string, unknown>, path: string): Record<string, string> {
  const pairs = Object.entries(tables).flatMap(([table, entries]) =>
    typeof entries === 'object' && entries !== null
      ? Object.entries(entries).map(([name, value]) => [`${table}.${name}`, value] as const)
      : [[table, entries] as const],
  );
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      if (typeof value !== 'string')
        throw new ReadoutError('project/config', `${name} must be text in quotation marks`, path);
      return [name, settingNamed(name).check(value)];
    }),
  );
}

/** The text of a config.toml: what was entered, and what else there is as comments. */
export function configText(entered: Readonly<Record<string, string>>): string {
  const tables = [...new Set(SETTINGS.map(({ name }) => name.split('.')[0] ?? ''))];
  const parts = tables.map((table) => {
    const lines = SETTINGS.filter(({ name }) => name.startsWith(`${table}.`)).map(
      ({ name, about, form, fallback }) => {
        const key = name.slice(table.length + 1);
        const line = stringify({ [key]: entered[name] ?? fallback }).trim();
        return `# ${about} (${form})\n${name in entered ? '' : '# '}${line}`;
      },
    );
    return `[${table}]\n${lines.join('\n')}\n`;
  });
  return `# Settings of this project. readout config list explains them.\n\n${parts.join('\n')}`;
}
