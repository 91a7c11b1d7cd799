import { meant } from '../base/closest-match.ts';
import { UserError } from '../base/user-error.ts';

/** The numbers of an option, separated by commas; undefined where it is not given. */
export function numbersOf(value: unknown, flag: string): number[] | undefined {
  if (value === undefined) return undefined;
  const found = String(value)
    .split(',')
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (found.every((number) => Number.isFinite(number) && number >= 0)) return found;
  throw new UserError(
    `${flag} is “${value}”, which is no number`,
    'Write numbers with a point, separated by commas where there are several: 0.9,0.7.',
  );
}

/** A share from 0 to 1. */
export function shareOf(value: unknown, flag: string): number | undefined {
  const [share] = numbersOf(value, flag) ?? [];
  if (share === undefined || share <= 1) return share;
  throw new UserError(`${flag} is ${share}, which is no share`, 'Write a number from 0 to 1.');
}

/** The words of an option, separated by commas; none where it is not given. */
export function wordsOf(value: unknown): string[] {
  return String(value ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The names of an option, separated by commas; each has to be among those that there are. */
export function namesOf(value: unknown, flag: string, known: readonly string[]): string[] {
  const names = wordsOf(value);
  for (const name of names) assertKnown(name, flag, known);
  return names;
}

/** One of a few words; the first of them where the option is not given. */
export function oneOf<T extends string>(value: unknown, flag: string, known: readonly T[]): T {
  if (value === undefined) return known[0] as T;
  const found = known.find((one) => one === value);
  if (found === undefined) assertKnown(String(value), flag, known);
  return found as T;
}

function assertKnown(name: string, flag: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  throw new UserError(
    `${flag} names ${name}, which there is not`,
    meant(name, known, `There are: ${known.join(', ')}.`),
  );
}
