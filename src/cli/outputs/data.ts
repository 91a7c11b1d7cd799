import * as z from 'zod';
import { sqlAnswer } from '../../answer/sql.ts';

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

/** What `casus sql` writes with --json: an answer, or with --tables what can be asked. */
export const sqlOutput = z.union([
  sqlAnswer,
  z.array(z.strictObject({ name: z.string(), row: z.string() })),
]);

const publishedEvents = z.strictObject({
  incident: z.string(),
  name: z.string(),
  pair: z.boolean(),
  asked: z.array(z.string()),
  events: z.array(
    z.strictObject({
      source: z.string(),
      id: z.string(),
      from: z.string(),
      to: z.string(),
      kind: z.enum(['dispute', 'events', 'conflict-year', 'deaths', 'alliance']),
      numbers: z.record(z.string(), z.number()),
    }),
  ),
});

const memberships = z.strictObject({
  organization: z.string(),
  sources: z.array(z.strictObject({ name: z.string(), kind: z.enum(['cow', 'atop', 'record']) })),
  notImported: z.array(z.string()),
  rivalDates: z.array(z.string()),
  rows: z.array(
    z.strictObject({
      state: z.string(),
      from: z.string(),
      to: z.string().optional(),
      said: z.array(z.enum(['in', 'out', 'open', 'silent'])),
    }),
  ),
  agree: z.array(z.string()),
  depends: z.array(
    z.strictObject({
      state: z.string(),
      incidents: z.array(
        z.strictObject({ id: z.string(), name: z.string(), clauses: z.array(z.string()) }),
      ),
      disputes: z.array(z.string()),
    }),
  ),
});

/** What `casus compare` writes with --json, for memberships and for incidents. */
export const compareOutput = z.union([memberships, publishedEvents]);

const worldTables = z.array(
  z.strictObject({
    id: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  }),
);

/** What `casus world` writes with --json. */
export const worldOutput = z.strictObject({
  question: z.string(),
  tables: worldTables,
  said: z.array(z.string()).meta({ description: 'claims of authors set beside the tables' }),
});

/** What `casus dossier --published` adds to the dossier with --json. */
export const besideOutput = z.strictObject({ events: publishedEvents, rates: worldTables });
