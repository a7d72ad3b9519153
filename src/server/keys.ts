import type { Key } from './messages/index.ts';

/** Something a key does on the pages. */
export interface KeyAction {
  /** Name of the action, as the browser's part and the settings know it. */
  readonly action: string;
  /** Key as long as nobody chose another. */
  readonly key: string;
  readonly label: Key;
}

/** Everything that single keys do, in the order in which they are listed. Each can be moved to another key, or to none. */
export const KEY_ACTIONS = [
  { action: 'next', key: 'j', label: 'keys.next' },
  { action: 'prev', key: 'k', label: 'keys.prev' },
  { action: 'open', key: 'o', label: 'keys.open' },
  { action: 'span', key: 'n', label: 'keys.span' },
  { action: 'spanBack', key: 'p', label: 'keys.spanBack' },
  { action: 'column', key: ']', label: 'keys.column' },
  { action: 'columnBack', key: '[', label: 'keys.columnBack' },
  { action: 'why', key: 'w', label: 'keys.why' },
  { action: 'source', key: 'v', label: 'keys.source' },
  { action: 'copy', key: 'c', label: 'keys.copy' },
  { action: 'edit', key: 'e', label: 'keys.edit' },
  { action: 'merge', key: 'm', label: 'keys.merge' },
  { action: 'split', key: 'x', label: 'keys.split' },
  { action: 'undo', key: 'u', label: 'keys.undo' },
  { action: 'explained', key: 'a', label: 'keys.explained' },
  { action: 'same', key: 'r', label: 'keys.same' },
  { action: 'ignored', key: 'i', label: 'keys.ignored' },
  { action: 'skip', key: 's', label: 'keys.skip' },
  { action: 'search', key: '/', label: 'keys.search' },
  { action: 'go', key: 'g', label: 'keys.go' },
  { action: 'theme', key: 't', label: 'keys.theme' },
  { action: 'help', key: '?', label: 'keys.help' },
] as const satisfies readonly KeyAction[];

export type ActionName = (typeof KEY_ACTIONS)[number]['action'];

/** The key of each action; an empty text where it has none. */
export type Bindings = Readonly<Record<string, string>>;

/** Letters behind `go`, and the pages they lead to. */
export const GO_TO: Readonly<Record<string, string>> = {
  c: '/',
  s: '/s',
  d: '/d',
  t: '/t',
  a: '/articles',
  r: '/review',
  f: '/feeds',
  j: '/jobs',
};

/** The bindings that hold: those chosen, kept as JSON of the changed ones, over the usual ones. What does not fit is passed over. */
export function bindingsOf(chosen: string | undefined): Bindings {
  const own = parsed(chosen);
  return Object.fromEntries(
    KEY_ACTIONS.map(({ action, key }) => {
      const other = own[action];
      return [action, typeof other === 'string' && isKey(other) ? other : key];
    }),
  );
}

/** Bindings from a form, as they are kept: the changed ones alone. A text names the key that two actions have, or that is none. */
export function chosenBindings(form: Readonly<Record<string, unknown>>): { readonly kept: string } | string {
  const all = KEY_ACTIONS.map(({ action, key }) => {
    const given = form[`key-${action}`];
    return { action, usual: key, key: typeof given === 'string' ? given.trim() : key };
  });
  const wrong = all.find(({ key }) => !isKey(key));
  if (wrong !== undefined) return wrong.key;
  const taken = all.map(({ key }) => key).filter((key) => key !== '');
  const twice = taken.find((key, i) => taken.indexOf(key) !== i);
  if (twice !== undefined) return twice;
  const changed = all.filter(({ usual, key }) => usual !== key).map(({ action, key }) => [action, key]);
  return { kept: JSON.stringify(Object.fromEntries(changed)) };
}

/** One character that is seen, or none. */
function isKey(text: string): boolean {
  return text === '' || /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(text);
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
