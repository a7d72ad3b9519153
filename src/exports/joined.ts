import type { ReadoutRecord } from '../contract/index.ts';

/**
 * Which articles, contacts and differences of a record belong together, directly or by others: a contact with every
 * article it names and every contact its values name, a difference with its contact and articles, articles that print the
 * same words. The function gives the same id for all that belong together.
 */
export function joined(record: ReadoutRecord): (id: string) => string {
  const above = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== id) above.set(id, top);
    return top;
  };
  const join = (a: string, b: string): void => {
    if (root(a) !== root(b)) above.set(root(b), root(a));
  };
  const ids = new Set([...record.articles, ...record.contacts].map(({ id }) => id));
  for (const one of [...record.contacts, ...record.discrepancies]) {
    for (const named of idsIn(one, ids)) join(named, one.id);
  }
  for (const { article, contact } of [...record.statements, ...record.groups.flat()]) {
    if (contact !== undefined) join(article, contact);
  }
  const said = new Map(record.statements.map(({ id, article }) => [id, article]));
  for (const { article, same_words_as: others = [] } of record.statements) {
    for (const other of others) join(article, said.get(other) ?? article);
  }
  return root;
}

/** Every text in it that is one of the ids. */
function* idsIn(node: unknown, ids: ReadonlySet<string>): Iterable<string> {
  if (typeof node === 'string') {
    if (ids.has(node)) yield node;
  } else if (typeof node === 'object' && node !== null) {
    for (const inner of Object.values(node)) yield* idsIn(inner, ids);
  }
}
