import * as z from 'zod';

/** A text; with what it means and what it could be. */
export const parameter = (description: string, ...examples: readonly string[]) =>
  z.string().meta({ description, examples: [...examples] });

export const incident = parameter('id or name of an incident', 'kg-tj-2022-09');
export const organization = parameter('id or name of an organization', 'csto');
export const day = parameter('a day; a month or a year is an uncertain day', '2022-09-16');
export const knownOn = parameter(
  'only what was said or done by that day; of a month or year, its last day',
  '2022-12-31',
).optional();
export const reading = z
  .array(z.string())
  .default([])
  .meta({
    description: 'takes a reading, each as id=option',
    examples: ['cst.4.who=any-attacker'],
  });
