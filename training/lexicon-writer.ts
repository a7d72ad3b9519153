import { BLOCK, classLine, lemmaRule, MAGIC } from '../src/syntax/lexicon-format.ts';

/** Collects forms with their readings and writes a lexicon file. The same readings give the same bytes. */
export class LexiconWriter {
  /** form -> `tag|lemma` -> features as a set of characters. */
  readonly #forms = new Map<string, Map<string, Set<string>>>();

  /** Notes that a form can be this. Features are single characters; those of equal readings are joined. */
  add(form: string, tag: string, lemma: string, features = ''): void {
    const key = form.toLowerCase();
    if (key === '' || /[\s|;,]/u.test(key) || key.length > 60) return;
    let readings = this.#forms.get(key);
    if (!readings) this.#forms.set(key, (readings = new Map<string, Set<string>>()));
    const name = `${tag}|${lemma}`;
    const known = readings.get(name) ?? new Set<string>();
    for (const f of features) known.add(f);
    readings.set(name, known);
  }

  /** True when some reading of the form has this tag. */
  has(form: string, tag: string): boolean {
    return [...(this.#forms.get(form.toLowerCase())?.keys() ?? [])].some((name) =>
      name.startsWith(`${tag}|`),
    );
  }

  get size(): number {
    return this.#forms.size;
  }

  write(): Uint8Array {
    const encoder = new TextEncoder();
    const keys = [...this.#forms.keys()].map((key) => ({ key, bytes: encoder.encode(key) }));
    keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const lines = new Map<string, number>();
    const classes = keys.map(({ key }) => {
      const line = this.#line(key);
      const known = lines.get(line) ?? lines.size;
      lines.set(line, known);
      return known;
    });
    if (lines.size > 0xffff) throw new RangeError(`${lines.size} classes are too many`);
    return assembled(
      keys.map((k) => k.bytes),
      classes,
      encoder.encode([...lines.keys()].join('\n')),
    );
  }

  #line(key: string): string {
    const readings = [...(this.#forms.get(key) ?? [])].map(([name, features]) => {
      const bar = name.indexOf('|');
      const lemma = name.slice(bar + 1);
      return {
        tag: name.slice(0, bar),
        features: [...features].sort().join(''),
        rule: lemmaRule(key, lemma),
      };
    });
    readings.sort((a, b) => (a.tag + a.rule < b.tag + b.rule ? -1 : 1));
    return classLine(readings);
  }
}

function assembled(keys: readonly Uint8Array[], classes: readonly number[], table: Uint8Array): Uint8Array {
  const blocks: number[] = [];
  const bytes: number[] = [];
  keys.forEach((key, i) => {
    let shared = 0;
    const previous = keys[i - 1];
    if (i % BLOCK === 0) blocks.push(bytes.length);
    else while (previous && shared < key.length && previous[shared] === key[shared]) shared++;
    bytes.push(shared, key.length - shared, ...key.subarray(shared));
  });
  const blocksAt = (16 + table.length + 3) & ~3;
  const classesAt = blocksAt + blocks.length * 4;
  const file = Buffer.alloc(classesAt + classes.length * 2 + bytes.length);
  [MAGIC, keys.length, table.length, bytes.length].forEach((n, i) => file.writeUInt32LE(n, i * 4));
  file.set(table, 16);
  blocks.forEach((start, i) => file.writeUInt32LE(start, blocksAt + i * 4));
  classes.forEach((number, i) => file.writeUInt16LE(number, classesAt + i * 2));
  file.set(bytes, classesAt + classes.length * 2);
  return file;
}
