import * as z from 'zod';
import { field } from './field.ts';
import { level } from './level.ts';
import { alias, beginning, cites, dated, ending, label, langText, ownId, ref } from './parts.ts';
import { name } from './ru-case.ts';

const common = { name, also: z.array(alias).default([]), note: langText.optional() };

/** A state, with the codes by which published data sets know it. */
export const state = z.strictObject({
  id: ownId<'state'>(),
  ...common,
  codes: z.strictObject({
    iso2: z.string().regex(/^[A-Z]{2}$/),
    iso3: z.string().regex(/^[A-Z]{3}$/),
    cow: z
      .strictObject({ abb: z.string(), number: z.int() })
      .optional()
      .meta({ description: 'Correlates of War: abbreviation and number' }),
    gw: z.int().optional().meta({ description: 'Gleditsch and Ward: number' }),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
  }),
  cite: cites,
});

/** An international organization; membership spells stand in `memberships`. */
export const organization = z.strictObject({
  id: ownId<'organization'>(),
  ...common,
  abbreviation: name,
  kind: z
    .enum(['organization', 'forum', 'union', 'proposal'])
    .default('organization')
    .meta({ description: 'forum: meets without a charter; proposal: never came about' }),
  fields: z.array(field).default([]).meta({
    description: 'what it is about, where the instruments under it do not tell',
  }),
  renames: z
    .array(z.strictObject({ name: label, from: z.array(dated).min(1) }))
    .default([])
    .meta({ description: 'names that it bore from a day on' }),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  from: beginning,
  to: ending,
  partiesListed: z.enum(['all', 'some']).default('all').meta({
    description: '`some`: states of the record that are not listed may be members all the same',
  }),
  charter: ref('instrument').optional(),
  follows: ref('compact').optional().meta({
    description:
      'the treaty or organization that it grew out of: its parties are shown for earlier days',
  }),
  cite: cites,
  codes: z
    .strictObject({
      cow: z
        .strictObject({ name: z.string().regex(/^[\w-]+$/), cite: cites })
        .optional()
        .meta({ description: 'Correlates of War, IGO: short name' }),
      atop: z
        .strictObject({ number: z.int(), cite: cites })
        .optional()
        .meta({ description: 'ATOP: number of its alliance, whose files hold no titles' }),
    })
    .optional()
    .meta({ description: 'by which published data sets know it' }),
});

/** A part of a state or an organization that can speak, decide or act: a ministry, a council. */
export const body = z.strictObject({
  id: ownId<'body'>(),
  of: ref('actor'),
  ...common,
  kind: z
    .enum(['office', 'council', 'force', 'centre', 'programme', 'mission', 'college', 'agency'])
    .default('office'),
  level: level.optional().meta({ description: 'who sits in it, where it is a council of states' }),
  from: beginning.optional().meta({
    description:
      'its life, where it has one of its own; strength stands in claims that count troops',
  }),
  to: ending.optional(),
  steps: z
    .array(dated)
    .default([])
    .meta({ description: 'acts on the way to it that are no rival dates of its beginning' }),
  under: ref('instrument').optional().meta({ description: 'the agreement that sets it up' }),
  mandate: langText.optional().meta({ description: 'what it is for, in our own words' }),
  cite: cites,
});

/** A person, with the offices held. */
export const person = z.strictObject({
  id: ownId<'person'>(),
  ...common,
  offices: z.array(z.strictObject({ title: label, of: ref('actor'), from: beginning, to: ending })),
  cite: cites,
});

/** Whoever else speaks or acts: a newspaper, a research group, an armed group, a set of authors. */
export const group = z.strictObject({
  id: ownId<'group'>(),
  ...common,
  kind: z.enum(['armed', 'press', 'research', 'non-governmental', 'public']),
  cite: cites,
});
