import * as z from 'zod';

const edition = z.strictObject({
  edition: z.string(),
  created: z.string(),
  files: z.array(z.string()),
  current: z.boolean(),
});

const brief = {
  id: z.string(),
  title: z.string(),
  version: z.string(),
  coverage: z.string(),
  editions: z.array(edition),
};

const column = z.looseObject({
  name: z.string(),
  type: z.enum(['integer', 'number', 'text', 'day']),
});

/** What `casus data` writes with --json, action by action: list, show, add, verify, remove. */
export const dataOutput = z.union([
  z.array(z.strictObject(brief)),
  z.strictObject({
    ...brief,
    titleRu: z.string(),
    licence: z.string(),
    citation: z.array(z.string()),
    traps: z.array(z.string()),
    tables: z.array(
      z.strictObject({ name: z.string(), row: z.string(), columns: z.array(column) }),
    ),
  }),
  z.strictObject({
    id: z.string(),
    edition: z.string(),
    created: z.string(),
    files: z.array(z.string()),
    tables: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
  }),
  z.strictObject({
    figures: z.array(
      z.strictObject({
        dataset: z.string(),
        what: z.string(),
        ours: z.string(),
        theirs: z.string(),
        source: z.string().optional(),
        agrees: z.boolean().optional(),
        wanting: z.array(z.string()),
      }),
    ),
    damaged: z.array(z.strictObject({ id: z.string(), table: z.string() })),
  }),
  z.strictObject({ id: z.string(), removed: z.int() }),
]);
