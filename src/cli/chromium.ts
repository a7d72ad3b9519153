import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Names under which Chromium and its relatives are installed, in the order in which they are tried. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
/** Places outside of the search path. */
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Milliseconds that one page may take. */
const PATIENCE = 60_000;

/** The Chromium of this machine: the variable CHROMIUM, the search path, the usual places; undefined where there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM'] ?? '';
  const inPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]));
  return [named, ...inPath, ...PLACES].find((path) => path !== '' && existsSync(path));
}

/** Prints a page as PDF, without a network and with nothing of the user's browser. Gives why it failed, or null. */
export function printPdf(chromium: string, html: string, target: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'readout-pdf-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, html);
    const { status, stderr, error } = spawnSync(
      chromium,
      [
        '--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--disable-extensions', '--host-resolver-rules=MAP * ~NOTFOUND', '--no-pdf-header-footer',
        `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${target}`,
        // The system's administrator cannot have Chromium's sandbox; the page is our own, text without script.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', timeout: PATIENCE },
    ); // prettier-ignore
    if (error !== undefined) return error.message;
    return status === 0 && existsSync(target) ? null : lastLine(stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? 'it ended without a word';
}
