import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES, type Kind } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';

export const LANGS = ['en', 'ru'] as const;

/** A view of the app as its build tells of it in `pages.json`. */
export interface ViewOfApp {
  /** Its step in the path: `/en/<region>/<id>/`. */
  readonly id: string;
}

/** The views that a built app has; none where the file is missing or is no list of views. */
export function viewsOfApp(app: string): ViewOfApp[] {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(app, 'pages.json'), 'utf8'));
    return Array.isArray(parsed) ? (parsed as ViewOfApp[]) : [];
  } catch {
    return [];
  }
}

/** Views of one thing each: the kinds of which every thing has a page. */
const OF: Readonly<Record<string, Kind>> = { incident: 'incident', source: 'source' };

/**
 * The things that a view has a page for each; undefined where the view decides by itself. A view of
 * tables has one for every kind.
 */
export function idsOf(view: string, record: CasusRecord): string[] | undefined {
  const kind = OF[view];
  if (kind) return list(record, kind).map((thing) => String(thing.id));
  return view === 'data' ? [...KIND_NAMES] : undefined;
}
