/** The browser of the tests: Debian's Chromium, or another that is found as for briefs. */
import { findChromium } from '../src/cli/chromium.ts';

export const CHROMIUM = findChromium();
export const NO_CHROMIUM =
  CHROMIUM === undefined ? 'no Chromium found (Debian package chromium, or set CHROMIUM)' : false;
export const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-quic',
]; // prettier-ignore
