import type { Exporter } from './exporter.ts';

/** One JSON object, an entry of its lists a line: small differences between two records are small in `diff` too. */
export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  *write(record) {
    let before = '{';
    for (const [name, part] of Object.entries(record)) {
      yield `${before}\n${JSON.stringify(name)}: `;
      if (Array.isArray(part)) yield* entries(part);
      else yield JSON.stringify(part);
      before = ',';
    }
    yield '\n}\n';
  },
};

function* entries(list: readonly unknown[]): Iterable<string> {
  yield '[';
  for (const [i, entry] of list.entries()) yield `${i === 0 ? '' : ','}\n ${JSON.stringify(entry)}`;
  yield list.length === 0 ? ']' : '\n]';
}
