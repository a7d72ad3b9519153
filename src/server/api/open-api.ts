import { z } from 'zod';
import { LOCALES } from '../../record/labels/index.ts';
import type { Endpoint } from './endpoints.ts';
import { failure, paging } from './forms.ts';

/** The OpenAPI document of the endpoints, made from their schemas. `kept`: those of a project too. */
export function openApi(
  endpoints: readonly Endpoint[],
  { version, kept }: { readonly version: string; readonly kept: boolean },
): object {
  const shown = endpoints.filter((one) => kept || one.kept !== true);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version,
      description: 'What news articles say of contacts between political actors. Offsets count UTF-16 units.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(shown.map((one) => [one.path, { get: operation(one) }])),
    components: {
      schemas: { Error: jsonSchema(failure) },
      responses: {
        Error: {
          description: 'What went wrong: every error of the API has this shape.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
        },
      },
    },
  };
}

function operation({ path, operation: operationId, summary, query, answer, isList }: Endpoint): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => ({
    name, in: 'path', required: true, schema: { type: 'string' },
  })); // prettier-ignore
  const inQuery = parametersOf(isList ? query.extend(paging.shape) : query);
  const language = { name: 'lang', in: 'query', required: false, schema: { enum: LOCALES } };
  const fails = { $ref: '#/components/responses/Error' };
  return {
    operationId,
    summary,
    parameters: [...inPath, ...inQuery, language],
    responses: {
      200: { description: summary, content: { 'application/json': { schema: jsonSchema(answer) } } },
      400: fails,
      404: fails,
    },
  };
}

function parametersOf(query: z.ZodObject): object[] {
  return Object.entries(query.shape as Readonly<Record<string, z.ZodType>>).map(([name, form]) => {
    const { description, ...schema } = jsonSchema(form) as { description?: string };
    const required = !z.safeParse(form, undefined).success;
    return { name, in: 'query', required, ...(description === undefined ? {} : { description }), schema };
  });
}

function jsonSchema(form: z.core.$ZodType): object {
  const { $schema, ...schema } = z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
  if ($schema === undefined) throw new RangeError('a schema names its dialect');
  return schema;
}
