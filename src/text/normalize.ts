import { UNSEEN } from './matching.ts';

const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'gu');
const NEEDS_WORK = /[^\u0020-\u007E\u00C0-\u00FF]/u;

/** The form of a word as dictionaries have it: composed (NFC), without invisible marks, one kind of hyphen and apostrophe. */
export function plainForm(form: string): string {
  if (!NEEDS_WORK.test(form)) return form;
  return form.normalize('NFC').replace(INVISIBLE, '').replace(/[‐‑]/gu, '-').replace(/[’ʼ]/gu, "'");
}

/** `plainForm` in lower case: two spellings of one word have the same key. */
export function wordKey(form: string): string {
  return plainForm(form).toLowerCase();
}

/** True when the first letter is a capital. */
export function isCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
