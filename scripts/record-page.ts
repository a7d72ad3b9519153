/** The page `docs/record.md`: every field of the JSON Schema as a table, in reading order. */

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly const?: string;
}

const HEAD = `# The record

This page is generated from \`src/contract/\` by \`npm run docs\`; do not edit it. The JSON Schema of the same contract is
[schema/record-1.json](schema/record-1.json).

\`readout read ... --json\` prints one record. With \`--jsonl\` it prints several, one a line, each with the articles and contacts
that belong together. The enumerations are closed in this version; a reader should tolerate new names and new fields.
Offsets count UTF-16 code units of the article's text, as JavaScript and Java strings do. The text of a plain file is the decoded
file itself; of a line of JSON Lines its \`text\`, with a \`title\`: title, blank line, text.
`;

/** The whole page. `schema` is the JSON Schema of the record, `about` says what each attribute means. */
export function recordPage(schema: object, about: ReadonlyMap<string, string>): string {
  const root = schema as Node;
  const lists = Object.entries(root.properties ?? {});
  return [
    HEAD,
    section('The record itself', root, true),
    ...lists.map(([name, node]) => section(`\`${name}\``, node.items?.properties ? node.items : node, false)),
    attributeSection(root, about),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

/** What each attribute means, and the form of its values. */
function attributeSection(root: Node, about: ReadonlyMap<string, string>): string {
  const attributes = root.properties?.['contacts']?.items?.properties?.['attributes']?.properties ?? {};
  const rows = Object.entries(attributes).map(([name, node]) => {
    const value = node.properties?.['values']?.items?.properties?.['value'] ?? {};
    const parts = value.properties ? Object.keys(value.properties).join(', ') : '';
    const told = [form(value) + (parts === '' ? '' : ` of ${parts}`), value.description].filter(
      (one) => one !== undefined,
    );
    return `| \`${name}\` | ${about.get(name) ?? ''} | ${told.join('; ')} |`;
  });
  return [
    '## Attributes and their values\n',
    '| attribute | meaning | value |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function section(title: string, node: Node, flat: boolean): string {
  if (!node.properties) return '';
  const rows = flat ? fields(node, '', 0) : fields(node, '', Number.POSITIVE_INFINITY);
  return [`## ${title}\n`, '| field | form | meaning |', '|---|---|---|', ...rows, ''].join('\n');
}

function fields(node: Node, prefix: string, depth: number): string[] {
  // The attributes all have one form: told once, under a name that stands for all.
  const all = Object.entries(node.properties ?? {});
  const shown =
    prefix === 'attributes.' ? all.slice(0, 1).map(([, field]) => ['<name>', field] as const) : all;
  return shown.flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const optional = node.required?.includes(name) === true ? '' : '?';
    const row = `| \`${path}\`${optional} | ${prefix.startsWith('attributes.') && name === 'value' ? 'see below' : form(field)} | ${field.description ?? inner(field)?.description ?? ''} |`;
    if (depth === 0) return [row];
    const below = inner(field);
    return [
      row,
      ...(below?.properties ? fields(below, `${path}${field.type === 'array' ? '[]' : ''}.`, depth - 1) : []),
    ];
  });
}

/** The object inside a list or beside null. */
function inner(node: Node): Node | undefined {
  if (node.type === 'array') return node.items;
  if (node.anyOf) return node.anyOf.find((one) => one.type !== 'null');
  return node.properties ? node : undefined;
}

function form(node: Node): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((name) => `\`${name}\``).join(', ');
  if (node.anyOf) return node.anyOf.map(form).join(' or ');
  if (node.type === 'array') return node.items ? `list of ${form(node.items)}` : 'list';
  return String(node.type ?? 'any').replace(',', ' or ');
}
