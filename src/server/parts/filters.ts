import type { Slice } from '../desk.ts';

/** Entries of a list on one page. */
const PAGE = 100;

/** Which part of a list an address asks for; what is no number asks for the beginning. */
export function sliceOf(query: URLSearchParams): Slice {
  const from = Number(query.get('from') ?? '0');
  return { offset: Number.isSafeInteger(from) && from > 0 ? from : 0, limit: PAGE };
}

/** Parameters of an address as a filter: those of the list that are given and not empty. */
export function filterOf<K extends string>(
  query: URLSearchParams,
  names: readonly K[],
): Partial<Record<K, string>> {
  const given = names.flatMap((name) => {
    const value = query.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<K, string>>;
}

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
