import type { Child } from 'hono/jsx';
import type { Part, Slice } from '../desk.ts';
import type { View } from '../view.ts';

/** Entries of a list on one page. */
export const PAGE = 100;

/** An address with some of its parameters changed; an empty value takes a parameter away. */
export function withQuery(here: string, changes: Readonly<Record<string, string>>): string {
  const [path = '/', query = ''] = here.split('?');
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Addresses of the same list as JSON and as CSV, with the same filters. */
export function twinsOf(here: string): readonly { readonly kind: 'json' | 'csv'; readonly href: string }[] {
  const [path = '/', query] = here.split('?');
  const base = path === '/' ? '/contacts' : path;
  return (['json', 'csv'] as const).map((kind) => ({
    kind,
    href: `${base}.${kind}${query === undefined ? '' : `?${query}`}`,
  }));
}

interface PagerProps {
  readonly view: View;
  readonly part: Part<unknown>;
  readonly slice: Slice;
}

/** Where one is in a long list, and the ways on and back; nothing for a list of one page. */
export const Pager = ({ view, part: { rows, total }, slice: { offset, limit } }: PagerProps) =>
  total <= limit && offset === 0 ? null : (
    <nav class="pager" aria-label={view.t('list.pages')}>
      {offset > 0 ? (
        <a rel="prev" href={withQuery(view.here, { from: offset > limit ? String(offset - limit) : '' })}>
          {view.t('list.previous')}
        </a>
      ) : null}
      <span>
        {view.t('list.range', { from: rows.length === 0 ? 0 : offset + 1, to: offset + rows.length, total })}
      </span>
      {offset + rows.length < total ? (
        <a rel="next" href={withQuery(view.here, { from: String(offset + limit) })}>
          {view.t('list.next')}
        </a>
      ) : null}
    </nav>
  );

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly all: string;
}

/** One filter of a list. */
export const Select = ({ name, label, value = '', options, all }: SelectProps) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{all}</option>
      {options.map((one) => (
        <option value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  </label>
);

/** What is said where a list has no entries, and what to do then. */
export const Empty = ({ children }: { readonly children?: Child }) => <div class="empty">{children}</div>;
