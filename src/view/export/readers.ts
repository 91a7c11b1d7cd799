import type { Field, FlatTable } from './flat-table.ts';
import type { ExportFile } from './format.ts';

/** The files that read all tables with the types of their columns. */
export const READERS = ['load.R', 'load.py'] as const;

const R_CLASS: Readonly<Record<Field['type'], string>> = {
  string: 'character',
  integer: 'integer',
  number: 'numeric',
  boolean: 'logical',
  date: 'Date',
  year: 'integer',
};

/** For R alone, with no package: `source("load.R", chdir = TRUE)` makes the list `casus`. */
export function readerInR(files: readonly ExportFile[]): string {
  const tables = tablesIn(files).map(({ path, table }) => {
    const classes = table.fields.map(({ name, type }) => `"${name}" = "${R_CLASS[type]}"`);
    return `casus$${table.name} <- read_table("${path}", c(${classes.join(', ')}))`;
  });
  return `# source("load.R", chdir = TRUE) reads every table into the list casus: casus$state, casus$claim ...
read_table <- function(path, classes) {
  read.csv(path, colClasses = classes, na.strings = "", encoding = "UTF-8", check.names = FALSE)
}
casus <- list()
${tables.join('\n')}
`;
}

const PANDAS: Readonly<Record<Field['type'], string>> = {
  string: 'string',
  integer: 'Int64',
  number: 'float64',
  boolean: 'boolean',
  date: '',
  year: 'Int64',
};

/** For Python with pandas: `from load import casus` makes the dict `casus`. */
export function readerInPython(files: readonly ExportFile[]): string {
  const tables = tablesIn(files).map(({ path, table }) => {
    const typed = table.fields.filter(({ type }) => type !== 'date');
    const types = typed.map(({ name, type }) => `'${name}': '${PANDAS[type]}'`).join(', ');
    const dates = table.fields.filter(({ type }) => type === 'date').map(({ name }) => `'${name}'`);
    return `casus['${table.name}'] = read_table('${path}', {${types}}, [${dates.join(', ')}])`;
  });
  return `"""from load import casus reads every table into the dict casus: casus['state'], casus['claim'] ..."""
from pathlib import Path

import pandas as pd

FOLDER = Path(__file__).parent


def read_table(path, types, dates):
    table = pd.read_csv(FOLDER / path, dtype={**types, **{name: 'string' for name in dates}},
                        keep_default_na=False, na_values=[''], encoding='utf-8')
    for name in dates:
        table[name] = pd.to_datetime(table[name], format='%Y-%m-%d')
    return table


casus = {}
${tables.join('\n')}
`;
}

function tablesIn(files: readonly ExportFile[]): { path: string; table: FlatTable }[] {
  return files.flatMap(({ path, table }) => (table ? [{ path, table }] : []));
}
