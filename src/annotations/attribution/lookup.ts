/** The entry of a table under its own key; words of a text such as "constructor" find nothing that is not in the table. */
export function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
