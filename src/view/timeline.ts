import type { FuzzyDay } from '../base/fuzzy-day.ts';
import type { Entity } from '../record/kinds.ts';
import type { Cite, Dated, Words } from '../record/parts.ts';
import { belongsTo, type CasusRecord, find, list } from '../record/record.ts';

/** One dated line in the life of an organization, an instrument, a state or a person. */
export interface TimelineEntry {
  readonly on: FuzzyDay;
  readonly what:
    | {
        readonly kind: 'begins' | 'ends' | 'renamed' | 'signed' | 'in-force' | 'step';
        readonly of: string;
        readonly event: Words | undefined;
      }
    | {
        readonly kind: 'joins' | 'leaves';
        readonly member: string;
        readonly of: string;
        readonly status: Entity<'membership'>['status'];
        readonly event: Words | undefined;
      }
    | { readonly kind: 'event' | 'incident'; readonly of: string };
  readonly cite: readonly Cite[];
}

/** Everything dated that the record holds about one thing, rival dates side by side, by earliest day. */
export function timelineOf(record: CasusRecord, id: string): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...ownDates(record, id),
    ...list(record, 'membership')
      .filter((spell) => spell.of === id || spell.member === id)
      .flatMap(spellDates),
    ...list(record, 'body')
      .filter((body) => body.of === id)
      .flatMap((body) => [
        ...stepsOf(body.id, body.steps),
        ...dates('begins', body.id, body.from),
        ...dates('ends', body.id, body.to),
      ]),
    ...list(record, 'instrument')
      .filter((instrument) => instrument.of === id)
      .flatMap((instrument) => instrumentDates(instrument)),
    ...list(record, 'event')
      .filter(({ actors, towards }) =>
        [...actors, ...towards].some((actor) => belongsTo(record, actor, id)),
      )
      .flatMap((event) =>
        event.first === 'unknown'
          ? []
          : event.first.map(
              ({ on, cite }): TimelineEntry => ({
                on,
                what: { kind: 'event', of: event.id },
                cite,
              }),
            ),
      ),
    ...list(record, 'incident')
      .filter(({ sides }) => sides.some((side) => belongsTo(record, side, id)))
      .map(
        ({ id: of, onset }): TimelineEntry => ({
          on: onset.on,
          what: { kind: 'incident', of },
          cite: onset.cite,
        }),
      ),
  ];
  return together(entries).sort(
    (a, b) => a.on.earliest - b.on.earliest || a.on.latest - b.on.latest,
  );
}

/** What several sources date alike stands once, with them all. */
function together(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const same = Map.groupBy(entries, ({ on, what }) => `${on.edtf} ${JSON.stringify(what)}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, cite: [first, ...others].flatMap(({ cite }) => cite) }] : [],
  );
}

function ownDates(record: CasusRecord, id: string): TimelineEntry[] {
  const organization = find(record, 'organization', id);
  const instrument = find(record, 'instrument', id);
  const person = find(record, 'person', id);
  return [
    ...(organization
      ? [
          ...dates('begins', id, organization.from),
          ...dates('ends', id, organization.to),
          ...organization.renames.flatMap(({ name, from }) =>
            from.map(
              ({ on, cite }): TimelineEntry => ({
                on,
                what: { kind: 'renamed', of: id, event: name },
                cite,
              }),
            ),
          ),
        ]
      : []),
    ...(instrument ? instrumentDates(instrument) : []),
    ...(person?.offices.flatMap((office) => [
      ...dates('begins', office.of, office.from, office.title),
      ...dates('ends', office.of, office.to, office.title),
    ]) ?? []),
  ];
}

function instrumentDates(instrument: Entity<'instrument'>): TimelineEntry[] {
  return [
    ...dates('signed', instrument.id, instrument.signed),
    ...dates('in-force', instrument.id, instrument.inForce),
    ...dates('ends', instrument.id, instrument.to),
  ];
}

function spellDates({
  member,
  of,
  status,
  from,
  to,
  steps,
}: Entity<'membership'>): TimelineEntry[] {
  const entry = (kind: 'joins' | 'leaves', date: Dated): TimelineEntry => ({
    on: date.on,
    what: { kind, member, of, status, event: date.event },
    cite: date.cite,
  });
  return [
    ...dated(from).map((date) => entry('joins', date)),
    ...dated(to).map((date) => entry('leaves', date)),
    ...stepsOf(member, steps),
  ];
}

function stepsOf(of: string, steps: readonly Dated[]): TimelineEntry[] {
  return steps.map(({ on, event, cite }) => ({ on, what: { kind: 'step', of, event }, cite }));
}

type AnyDates = Entity<'organization'>['to'] | Entity<'instrument'>['inForce'] | undefined;

function dates(
  kind: 'begins' | 'ends' | 'signed' | 'in-force',
  of: string,
  value: AnyDates,
  event?: Words,
): TimelineEntry[] {
  return dated(value).map((date) => ({
    on: date.on,
    what: { kind, of, event: event ?? date.event },
    cite: date.cite,
  }));
}

/** The dates among the ends of a spell; an open or unknown end has none. */
function dated(value: AnyDates): Dated[] {
  if (value === undefined || typeof value === 'string') return [];
  return [...value].flatMap((date) => (date.on === 'open' ? [] : [{ ...date, on: date.on }]));
}
