import type { Child } from 'hono/jsx';
import type { View } from '../view.ts';
import { Hint } from './hint.tsx';

interface WriteProps {
  readonly view: View;
  readonly action: string;
  readonly children?: Child;
  readonly class?: string;
}

/** A form that changes something: it carries the state of the project it was made from. */
export const Write = ({ view, action, children, class: name = 'write' }: WriteProps) => (
  <form method="post" action={action} class={name}>
    <input type="hidden" name="revision" value={String(view.state.revision)} />
    {children}
  </form>
);

/** Why something is changed; it stays in the log. */
export const Because = ({ view }: { readonly view: View }) => (
  <label>
    {view.t('edit.because')}
    <input type="text" name="because" required maxlength={500} placeholder={view.t('edit.because.help')} />
  </label>
);

/** What was just done, with the way back. */
export const Done = ({ view }: { readonly view: View }) => {
  const query = new URLSearchParams(view.here.split('?')[1]);
  const n = /^\d{1,9}$/u.exec(query.get('done') ?? '')?.[0];
  if (n === undefined) return null;
  return (
    <div class="done" role="status">
      {view.t('edit.done', { n })}{' '}
      <Write view={view} action="/undo" class="inline">
        <input type="hidden" name="n" value={n} />
        <button data-action="undo">
          {view.t('edit.undo')} <Hint view={view} action="undo" />
        </button>
      </Write>
    </div>
  );
};
