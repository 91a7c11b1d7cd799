import * as z from 'zod';
import type { Question } from '../answer/question.ts';

type Schema = { [key: string]: unknown };

/** A question with its address, from the region on: `shared/{state}/{other}`. */
export function pathOf({ name, path }: Question): string {
  return [name, ...path.map((step) => `{${step}}`)].join('/');
}

/** The OpenAPI 3.1 document of the questions, made of the same schemas that they are asked with. */
export function openapi(questions: readonly Question[], version: string): Schema {
  const schemas: Schema = { Problem: PROBLEM };
  const paths = questions.map((question) => {
    const name = [
      question.name,
      ...(question.path.length > 0 ? ['of', ...question.path] : []),
    ].join('-');
    hoist(name, z.toJSONSchema(question.output) as Schema, schemas);
    return [
      `/api/{region}/${pathOf(question)}`,
      {
        get: {
          operationId: name,
          summary: question.title,
          parameters: [REGION, ...parametersOf(question)],
          responses: {
            200: {
              description: 'the answer',
              headers: HEADERS,
              content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
            },
            304: { description: 'the answer is the one that the request names' },
            default: { $ref: '#/components/responses/Problem' },
          },
        },
      },
    ];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Casus',
      version,
      description:
        'The questions that the record answers, as the commands of casus put them. It only reads.',
    },
    paths: { ...Object.fromEntries(paths) },
    components: {
      schemas,
      responses: {
        Problem: {
          description: 'what is wrong, why it matters, and what to do',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
          },
        },
      },
    },
  };
}

const REGION: Schema = {
  name: 'region',
  in: 'path',
  required: true,
  description: 'the record asked, by the name of its folder',
  schema: { type: 'string' },
};

const HEADERS: Schema = {
  etag: { description: 'of the answer; send it back as If-None-Match', schema: { type: 'string' } },
  'casus-edition': {
    description: 'the edition of the record that answered',
    schema: { type: 'string' },
  },
  'casus-faults': {
    description: 'how many faults the files have now; the edition is that from before them',
    schema: { type: 'string' },
  },
};

const PROBLEM: Schema = z.toJSONSchema(
  z.strictObject({
    type: z.literal('about:blank'),
    status: z.int(),
    title: z.string().meta({ description: 'what is wrong' }),
    detail: z.string().meta({ description: 'why' }),
    remedy: z.string().meta({ description: 'what to do' }),
    faults: z
      .array(
        z.strictObject({
          code: z.string(),
          severity: z.enum(['error', 'warning']),
          place: z.strictObject({ file: z.string(), line: z.int(), column: z.int() }),
          message: z.string(),
          why: z.string(),
          remedy: z.string(),
        }),
      )
      .optional(),
  }),
) as Schema;

function parametersOf({ parameters, path }: Question): Schema[] {
  const { properties, required } = z.toJSONSchema(parameters, { io: 'input' });
  return Object.entries(properties ?? {}).map(([name, schema]) => {
    const { description, ...rest } = schema as Schema;
    const step = path.includes(name);
    return {
      name,
      in: step ? 'path' : 'query',
      required: step || (required?.includes(name) ?? false),
      description,
      schema: rest,
    };
  });
}

/** Puts a schema among the others; what it defines for itself goes beside it, under its name. */
function hoist(name: string, { $defs, ...schema }: Schema, schemas: Schema): void {
  const own = ($defs ?? {}) as Record<string, Schema>;
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === '$ref' && typeof part === 'string' ? movedRef(name, part) : moved(part),
      ]),
    );
  };
  schemas[name] = moved(schema);
  for (const [inner, part] of Object.entries(own)) schemas[`${name}.${inner}`] = moved(part);
}

function movedRef(name: string, ref: string): string {
  if (ref === '#') return `#/components/schemas/${name}`;
  return ref.replace('#/$defs/', `#/components/schemas/${name}.`);
}
