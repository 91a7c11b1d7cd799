import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, type Written, writeAll } from './written.ts';

/** Where a row of the inventory went: things of the record, commands that answer it, what to know. */
export interface Covered {
  readonly row: string;
  readonly things?: readonly string[];
  readonly commands?: readonly string[];
  /** Why the row has no home, where it has none. */
  readonly reason?: string;
  readonly note?: string;
}

/** A row of the inventory: `A01`, `Kazakhstan`. */
export interface Item {
  readonly row: string;
  readonly name: string;
}

const CASES = join(ROOT, 'test/cases/coverage');
const INVENTORY = join(ROOT, '../shared/seeds/inventory.md');

/** All that the files of test/cases/coverage say, by row. */
export function coveredRows(): Covered[] {
  return readdirSync(CASES)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parse(readFileSync(join(CASES, name), 'utf8')) as Covered[]);
}

/** The rows of the inventory beside the founding documents, by section. */
export function inventory(): { title: string; items: Item[] }[] {
  const text = readFileSync(INVENTORY, 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: (/^[A-Z]\. (.*)$/m.exec(section)?.[1] ?? '').replace(/ \(.*\)$/, ''),
      items: [...section.matchAll(/^\| ([A-Z]\d+) \| ([^|]+?) \|/gm)].map(
        ([, row = '', name = '']) => ({ row, name }),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}

/** docs/coverage.md: for each row of the inventory, where it went. */
export function coverageFiles(): Written {
  const covered = new Map(coveredRows().map((one) => [one.row, one]));
  const sections = inventory();
  const rows = sections.flatMap(({ items }) => items);
  const held = rows.filter(({ row }) => covered.get(row)?.things?.length);
  const text = [
    INTRODUCTION,
    `${rows.length} rows, of which ${held.length} have things of the record.`,
    ...sections.flatMap(({ title, items }) => [
      `## ${title}`,
      [
        '| row | item | where it went | note |',
        '|---|---|---|---|',
        ...items.map((item) => line(item, covered.get(item.row))),
      ].join('\n'),
    ]),
  ].join('\n\n');
  return new Map([['docs/coverage.md', `${text}\n`]]);
}

const INTRODUCTION = `# Coverage

Everything that the five founding documents name was listed in an inventory; this page says for each of its rows where it
went. \`npm run coverage\` writes it from \`test/cases/coverage/\`; a test holds that it is current, that every id is in the
record and that every command answers. Do not edit it.

\`casus show <id>\` shows a thing with its sources and the passages that it stands on.`;

function line({ row, name }: Item, covered: Covered | undefined): string {
  const things = (covered?.things ?? []).map((id) => `\`${id}\``);
  const commands = (covered?.commands ?? []).map((command) => `\`casus ${command}\``);
  const where = [...things, ...commands].join(', ') || 'left out';
  const note = [covered?.reason, covered?.note].filter(Boolean).join('; ');
  return `| ${[row, name, where, note].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

if (import.meta.main) writeAll(coverageFiles());
