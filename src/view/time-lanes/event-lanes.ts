import type { FuzzyDay } from '../../base/fuzzy-day.ts';
import type { Dated } from '../../record/parts.ts';
import { type CasusRecord, findActor, findCompact, lineage, list } from '../../record/record.ts';
import { inLang } from '../lang.ts';
import { messagesIn } from '../messages/index.ts';
import { type Names, namesIn } from '../names.ts';
import { datesText } from './dates.ts';
import { eventExtent } from './extent.ts';
import { concerns } from './filter.ts';
import type { Lane, Mark } from './lane.ts';
import type { LanesAsked } from './lanes.ts';
import { laneTexts } from './texts.ts';

/** Incidents. An organization does not narrow them: they are what it answered, or did not. */
export function incidentLane(record: CasusRecord, { lang, filter }: LanesAsked): Lane {
  const t = laneTexts(lang);
  const marks = list(record, 'incident')
    .filter(({ sides }) => concerns(record, sides, filter.actor))
    .map((incident): Mark => {
      const [first, last] = [days(incident.first), days(incident.last)];
      const title = inLang(incident.name, lang);
      return {
        id: incident.id,
        kind: 'incident',
        title,
        label: title,
        extent: eventExtent(first, last),
        from: datesText(incident.first, lang),
        to: datesText(incident.last, lang),
        sort: '',
        binding: true,
        code: incident.id,
      };
    });
  return lane('incident', t.incident, inOrder(marks), []);
}

/** Who answered, and the silences that were attested or searched for, a lane for each who could answer. */
export function responseLane(record: CasusRecord, { lang, filter }: LanesAsked): Lane {
  const t = laneTexts(lang);
  const m = messagesIn(lang);
  const names = namesIn(record, lang);
  const concerned = (actor: string): boolean =>
    concerns(record, [actor], filter.actor) && concerns(record, [actor], filter.organization);
  const responses = list(record, 'response')
    .filter(({ actor }) => concerned(actor))
    .map((response) => {
      const act = names.act(response.act);
      const mark = point(response.id, 'response', [{ on: response.on }], lang, {
        title: `${names.actor(response.actor)}: ${act}`,
        label: act,
        sort: m.carriedOut[response.carriedOut],
      });
      return { actor: response.actor as string, mark };
    });
  const silences = list(record, 'silence')
    .filter(
      ({ actor, of, first, last }) => of === 'response' && concerned(actor) && (first ?? last),
    )
    .map((silence) => {
      const [first, last] = [silence.first ?? silence.last, silence.last ?? silence.first];
      const label = m.silence[silence.kind];
      const mark: Mark = {
        ...point(silence.id, 'silence', first ? [{ on: first }] : [], lang, {
          title: `${names.actor(silence.actor)}: ${label}`,
          label,
          sort: t.silence,
        }),
        extent: eventExtent(first ? [first] : [], last ? [last] : 'unknown'),
        to: datesText(last ? [{ on: last }] : 'unknown', lang),
      };
      return { actor: silence.actor as string, mark };
    });
  return lane(
    'response',
    t.response,
    [],
    byWhole(record, 'response', names, [...responses, ...silences]),
  );
}

/** Meetings of organizations and of states, a lane for each organization. */
export function meetingLane(record: CasusRecord, { lang, filter }: LanesAsked): Lane {
  const t = laneTexts(lang);
  const names = namesIn(record, lang);
  const marks = list(record, 'event')
    .filter(({ type, first }) => type === 'meeting' && first !== 'unknown')
    .filter(({ actors }) => concerns(record, actors, filter.actor))
    .filter(({ actors }) => concerns(record, actors, filter.organization))
    .map((event) => {
      const title = inLang(event.name, lang);
      const first = event.first === 'unknown' ? [] : event.first;
      const mark = point(event.id, 'meeting', first, lang, { title, label: title, sort: '' });
      return { actor: hostOf(record, event.actors), mark };
    });
  return lane('meeting', t.meeting, [], byWhole(record, 'meeting', names, marks));
}

/** The first organization that meets, else the first actor. */
function hostOf(record: CasusRecord, actors: readonly string[]): string {
  const wholes = actors.map((actor) => lineage(record, actor).at(-1) ?? actor);
  return wholes.find((id) => findCompact(record, id)) ?? wholes[0] ?? '';
}

/** One lane for each organization or state to which the actors belong; those with most marks first. */
function byWhole(
  record: CasusRecord,
  id: string,
  names: Names,
  marked: readonly { readonly actor: string; readonly mark: Mark }[],
): Lane[] {
  const groups = Map.groupBy(marked, ({ actor }) => lineage(record, actor).at(-1) ?? actor);
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'en'))
    .map(([whole, members]) => {
      const marks = inOrder(members.map(({ mark }) => mark));
      return lane(`${id}/${whole}`, names.actor(whole), marks, [], longName(record, whole, names));
    });
}

function longName(record: CasusRecord, id: string, names: Names): string {
  const found = findActor(record, id);
  return found && names.actor(id) !== found.name.en ? names.actor(id) : (found?.name.en ?? id);
}

function point(
  id: string,
  kind: Mark['kind'],
  dates: readonly { readonly on: FuzzyDay }[],
  lang: LanesAsked['lang'],
  words: Pick<Mark, 'title' | 'label' | 'sort'>,
): Mark {
  const text = datesText(dates, lang);
  const extent = eventExtent(dates.map(({ on }) => on));
  return { id, kind, ...words, extent, from: text, to: text, binding: true, code: id };
}

function days(dates: readonly Dated[]): FuzzyDay[] {
  return dates.map(({ on }) => on);
}

export function inOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort(
    (a, b) =>
      order(a.extent.earliest, b.extent.earliest) || order(a.extent.latest, b.extent.latest),
  );
}

/** Two infinite days are the same; their difference is no number. */
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function lane(
  id: string,
  title: string,
  marks: readonly Mark[],
  lanes: readonly Lane[],
  long = title,
): Lane {
  return { id, title, long, marks, lanes, folded: 'marks' };
}
