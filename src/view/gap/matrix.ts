import type { GapRow } from '../../law/gap.ts';
import { gapRows } from '../../law/gap-rows.ts';
import type { Hearing } from '../../law/hearing.ts';
import type { CasusRecord } from '../../record/record.ts';
import { inLang, type Lang } from '../lang.ts';
import { namesIn } from '../names.ts';
import { type GapCell, gapCell, rowUnder } from './cell.ts';

/** Incidents in the order of time by organizations by name. */
export interface GapMatrix {
  readonly organizations: readonly Named[];
  readonly lines: readonly GapLine[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface GapLine extends Named {
  /** The account taken says nothing of it, so that all accounts stand side by side. */
  readonly unheard: boolean;
  /** In the order of the organizations; undefined where no side belonged and nothing is recorded. */
  readonly cells: readonly (GapCell | undefined)[];
}

/** What incidents came to, under all accounts: the same rows as those of `casus gap`. */
export interface Heard {
  readonly hearings: readonly Hearing[];
  readonly rows: readonly GapRow[];
}

export function heardIn(record: CasusRecord, hearings: readonly Hearing[]): Heard {
  return { hearings, rows: gapRows(record, hearings) };
}

/** The matrix under one account, or with all side by side where none is taken. */
export function gapMatrix(
  record: CasusRecord,
  { hearings, rows }: Heard,
  { lang, account }: { lang: Lang; account: string | undefined },
): GapMatrix {
  const names = namesIn(record, lang);
  const ids = [...new Set(rows.map(({ organization }) => organization))];
  const organizations = ids
    .map((id) => ({ id, name: names.compact(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const found = new Map(rows.map((row) => [keyOf(row.incident, row.organization), row]));
  return {
    organizations,
    lines: hearings.map(({ incident, accounts }) => ({
      id: incident.id,
      name: inLang(incident.name, lang),
      unheard: account !== undefined && accounts.every(({ id }) => id !== account),
      cells: organizations.map(({ id }) => {
        const row = found.get(keyOf(incident.id, id));
        return row && gapCell(record, rowUnder(row, account));
      }),
    })),
  };
}

/** How a cell is named: `kg-tj-2022-09,csto`. */
export function keyOf(incident: string, organization: string): string {
  return `${incident},${organization}`;
}
