import type { Child } from 'hono/jsx';
import type { Part, Slice } from '../desk.ts';
import type { View } from '../view.ts';
import { withQuery } from './filters.ts';
import { Twins } from './page.tsx';

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

interface CheckProps {
  readonly name: string;
  readonly label: string;
  readonly on: boolean | undefined;
}

/** A filter that is on or off. */
export const Check = ({ name, label, on }: CheckProps) => (
  <label class="check">
    <input type="checkbox" name={name} value="1" checked={on} /> {label}
  </label>
);

interface FiltersProps {
  readonly view: View;
  /** Parameters that narrow the list and have no field of their own; they are kept. */
  readonly kept: Readonly<Record<string, string | undefined>>;
  readonly children?: Child;
}

/** The fields that narrow a list. */
export const Filters = ({ view, kept, children }: FiltersProps) => (
  <form class="filters" aria-label={view.t('list.filters')}>
    {children}
    {Object.entries(kept).map(([name, value]) =>
      value === undefined ? null : <input type="hidden" name={name} value={value} />,
    )}
    <button>{view.t('list.apply')}</button>
  </form>
);

interface ListedProps extends PagerProps {
  /** What is said where nothing fits. */
  readonly none: Child;
  readonly children?: Child;
}

/** A list with how long it is, its twins, and the ways on and back. */
export const Listed = ({ view, part, slice, none, children }: ListedProps) => (
  <>
    <div class="listhead">
      <p>{view.t('list.count', { total: part.total })}</p>
      <Twins view={view} twins={twinsOf(view.here)} />
    </div>
    {part.rows.length > 0 ? (
      children
    ) : view.state.articles === 0 ? (
      <NoArticles view={view} />
    ) : (
      <Empty>{none}</Empty>
    )}
    <Pager view={view} part={part} slice={slice} />
  </>
);

/** What is said where there is no article yet, and how they come in. */
export const NoArticles = ({ view: { t } }: { readonly view: View }) => (
  <Empty>
    <p>{t('contacts.noArticles')}</p>
    <p>
      <a class="button" href="/import">
        {t('import.title')}
      </a>
    </p>
    <p>
      <code>readout add FILE|FOLDER|ADDRESS...</code>
      <br />
      <code>readout init DIR --sample</code>
    </p>
  </Empty>
);

/** What is said where a list has no entries, and what to do then. */
export const Empty = ({ children }: { readonly children?: Child }) => <div class="empty">{children}</div>;

/** The head of a column: what it says, and whether numbers stand below it. */
type Cell = string | { readonly number: string };

/** The heads of a table's columns. */
export const Head = ({ cells }: { readonly cells: readonly Cell[] }) => (
  <thead>
    <tr>
      {cells.map((cell) =>
        typeof cell === 'string' ? (
          <th scope="col">{cell}</th>
        ) : (
          <th scope="col" class="number">
            {cell.number}
          </th>
        ),
      )}
    </tr>
  </thead>
);
