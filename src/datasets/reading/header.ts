import { closestMatch } from '../../base/closest-match.ts';
import type { Dataset, PublishedFile } from '../dataset.ts';
import { readDelimited } from './delimited.ts';
import type { OpenFile } from './open-file.ts';
import { refuse } from './read-error.ts';

/** The names of a published file's columns, in its order. */
export function headerOf({ columns, wide }: PublishedFile): string[] {
  const names = columns.map(({ name }) => name);
  if (!wide) return names;
  const at = wide.before === '' ? names.length : names.indexOf(wide.before);
  return [...names.slice(0, at), ...wide.names, ...names.slice(at)];
}

/** Whether a header is that of a published file: all names, in order. */
export function fits(header: readonly string[], file: PublishedFile): boolean {
  const names = headerOf(file);
  const { ignoredTail = [] } = file;
  const wanted = header.length > names.length ? [...names, ...ignoredTail] : names;
  return header.length === wanted.length && header.every((name, i) => name === wanted[i]);
}

const DELIMITERS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

/** The first lines of a text file as a header, with any separator; its letters count little here. */
export function headerWith(file: OpenFile, delimiter: string, preamble: number): readonly string[] {
  const head = new TextDecoder('windows-1252').decode(file.bytes.subarray(0, 200_000));
  const plain = head.replace(/^ï»¿/, '');
  try {
    return readDelimited(file.name, plain, delimiter, preamble).header;
  } catch {
    return [];
  }
}

/** Ends with what a file is instead, where no file of the data set has its header. */
export function refuseUnknown(
  dataset: Dataset,
  all: readonly Dataset[],
  file: OpenFile,
  headers: (published: PublishedFile) => readonly string[],
): never {
  const { name } = file;
  for (const other of all) {
    const found = other.files.find(
      (published) => published.format.includes(file.format) && fits(headers(published), published),
    );
    if (found && other !== dataset) {
      refuse(
        {
          file: name,
          message: `this is ${found.table} of ${other.id}, not a file of ${dataset.id}`,
        },
        `Write casus data add ${other.id} ${name}`,
      );
    }
  }
  if (file.format === 'csv') {
    for (const published of dataset.files) {
      const right = published.delimiter ?? ',';
      for (const [delimiter, called] of Object.entries(DELIMITERS)) {
        if (delimiter === right) continue;
        if (fits(headerWith(file, delimiter, published.preamble ?? 0), published)) {
          refuse(
            {
              file: name,
              line: (published.preamble ?? 0) + 1,
              message: `the columns are separated by ${called}; they are published with ${DELIMITERS[right as ',']}`,
            },
            'Take the file as it is published, not one saved again by another program.',
          );
        }
      }
    }
  }
  const nearest = dataset.files
    .map((published) => ({ published, share: shared(headers(published), headerOf(published)) }))
    .sort((a, b) => b.share - a.share)[0];
  if (!nearest || nearest.share < 0.3) {
    const tables = dataset.files.map((published) => {
      const first = headerOf(published).slice(0, 4).join(', ');
      return `${published.table} (${published.format.join(' or ')}; ${first}, …)`;
    });
    refuse(
      { file: name, line: 1, message: `this is no file of ${dataset.id} that Casus knows` },
      `The files of ${dataset.id}: ${tables.join('; ')}.`,
    );
  }
  const { published } = nearest;
  refuse(
    {
      file: name,
      line: (published.preamble ?? 0) + 1,
      message: firstDifference(
        headers(published),
        headerOf(published),
        `${published.table} of ${dataset.id} ${dataset.version}`,
      ),
    },
    `Casus reads version ${dataset.version} of ${dataset.id}: take that one, as it is published.`,
  );
}

function shared(found: readonly string[], wanted: readonly string[]): number {
  const names = new Set(found);
  return wanted.filter((name) => names.has(name)).length / Math.max(wanted.length, found.length, 1);
}

function firstDifference(
  found: readonly string[],
  wanted: readonly string[],
  what: string,
): string {
  const at = wanted.findIndex((name, i) => found[i] !== name);
  if (at === -1) {
    return `column ${wanted.length + 1} is ${found[wanted.length]}: ${what} has ${wanted.length} columns, this file ${found.length}`;
  }
  const name = found[at];
  const swapped = name !== undefined && wanted.includes(name) && found.includes(wanted[at] ?? '');
  if (name === undefined) {
    return `the header ends after ${found.length} columns; ${what} has ${wanted.length}, the next is ${wanted[at]}`;
  }
  if (swapped)
    return `the columns stand in another order: column ${at + 1} is ${name}, in ${what} it is ${wanted[at]}`;
  const near = closestMatch(name, wanted);
  const hint = near !== undefined && near !== wanted[at] ? ` (near to ${near})` : '';
  return `column ${at + 1} is ${name}${hint}; in ${what} it is ${wanted[at]}`;
}
