import type { ActionName } from '../keys.ts';
import type { View } from '../view.ts';

/** The key that does the same as the button or link it stands in; nothing where there is none. */
export const Hint = ({ view, action }: { readonly view: View; readonly action: ActionName }) => {
  const key = view.bindings[action] ?? '';
  return !view.keys || key === '' ? null : <kbd aria-hidden="true">{key}</kbd>;
};
