import { z } from 'zod';
import { ENDPOINTS } from '../src/server/api/endpoints.ts';

/** docs/api.md: the addresses of the API with their parameters. */
export function apiPage(): string {
  const rows = ENDPOINTS.map(({ path, summary, query, isList, kept }) => {
    const params = Object.entries(query.shape as Readonly<Record<string, z.ZodType>>).map(([name, form]) => {
      const { enum: codes } = z.toJSONSchema(form, { unrepresentable: 'any' }) as {
        enum?: readonly string[];
      };
      const about = codes === undefined ? (form.description ?? '') : codes.join(', ');
      return about === '' ? `\`${name}\`` : `\`${name}\` (${about})`;
    });
    const all = [...params, ...(isList ? ['`from`', '`limit`'] : [])];
    return `| \`${path}\` | ${summary}${kept === true ? '; only of a project' : ''} | ${all.join('; ')} |`;
  });
  return `# API

While \`readout serve\` runs, what the pages show can be asked for as JSON on this computer. The API only reads; corrections are made on the pages and by
commands. \`/api/openapi.json\` describes every address, parameter and answer, from the same schemas that check the answers in the tests.

Answers are \`{ "schema": "readout/<what>/1", "data": ..., "warnings": [] }\`, of lists also \`total\`. Lists are given in parts: \`from\` (default 0) and \`limit\`
(default 100, at most 1000). Every address takes \`lang\` (\`de\`, \`en\`) for labels and shown values. An error is \`{ "error": { "code", "text" } }\`, whatever went wrong:
\`not-found\` (404), \`query\` (400: a parameter that is not known or does not fit), \`host\` (421), \`internal\` (500).

| address | answers | parameters |
|---|---|---|
${rows.join('\n')}

All offsets count UTF-16 units of the article's text.
`;
}
