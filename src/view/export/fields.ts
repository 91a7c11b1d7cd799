import type { Field } from './flat-table.ts';

type More = Pick<Field, 'codes' | 'refers' | 'required'>;

const field =
  (type: Field['type']) =>
  (name: string, en: string, ru: string, more: More = {}): Field => ({
    name,
    type,
    about: { en, ru },
    ...more,
  });

export const text = field('string');
export const whole = field('integer');
export const number = field('number');
export const truth = field('boolean');
export const date = field('date');
export const year = field('year');

/** What is never missing. */
export const always = { required: true } as const;
