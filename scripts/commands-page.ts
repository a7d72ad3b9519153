import { z } from 'zod';
import { COMMANDS, PRINTED_BY, type CommandForm } from '../src/contract/commands.ts';

const HEAD = `# What commands of a project print for other programs

Every command of a project takes \`--json\`. It then prints one object, and nothing else on standard output:

    { "schema": "readout/contacts/1", "data": { ... }, "warnings": [] }

\`schema\` names the form and its version, \`data\` is what was asked for, \`warnings\` are lines for people. Names and values never depend on the language of
labels. The forms are published as [JSON Schema](schema/commands-1.json); a record inside of one is that of [record.md](record.md), and \`export json\`
prints such a record bare. Within a version of a form fields may be added: readers should pass over what they do not know.

| schema | printed by | data |
|---|---|---|
`;

/** The page that lists the forms. */
export function commandsPage(): string {
  const rows = (Object.keys(COMMANDS) as CommandForm[]).map(
    (form) => `| \`readout/${form}/1\` | ${PRINTED_BY[form]} | ${fieldsOf(form)} |`,
  );
  return `${HEAD}${rows.join('\n')}\n`;
}

/** The fields of the data, as far as the form names them. */
function fieldsOf(form: CommandForm): string {
  const { properties = {} } = z.toJSONSchema(COMMANDS[form], { io: 'input' });
  const data = properties['data'];
  const fields = typeof data === 'object' ? Object.keys(data.properties ?? {}) : [];
  return fields.length === 0 ? 'names and values' : fields.map((name) => `\`${name}\``).join(', ');
}
