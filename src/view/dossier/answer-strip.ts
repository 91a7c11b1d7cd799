import { daysBetween } from '../../base/fuzzy-day.ts';
import type { Entity } from '../../record/kinds.ts';
import { belongsTo, type CasusRecord, find } from '../../record/record.ts';
import { dateText, delayText } from '../date-text.ts';
import { inLang, type Lang } from '../lang.ts';
import { namesIn, officeText } from '../names.ts';
import type { Cell, Table } from '../table.ts';
import type { Dossier } from './model.ts';

/** Answers to an incident by day: a lane an organization or state that answered, in order of strength. */
export interface AnswerStrip {
  readonly lanes: readonly AnswerLane[];
  /** Days after the onset that the picture spans. */
  readonly from: number;
  readonly to: number;
}

export interface AnswerLane {
  readonly actor: string;
  readonly name: string;
  readonly marks: readonly AnswerMark[];
  /** Silences of the actor: attested, or searched and none found. */
  readonly silences: readonly string[];
  /** Answers after the last day of the picture. */
  readonly later: readonly string[];
}

export interface AnswerMark {
  readonly id: string;
  /** Days after the onset, smallest and largest. */
  readonly earliest: number;
  readonly latest: number;
  readonly grade: number | undefined;
  /** An offer, or an act decided but not carried out: drawn hollow. */
  readonly hollow: boolean;
  readonly title: string;
}

/** How long after the onset the picture looks; what came later is counted, not drawn. */
const DAYS_SHOWN = 45;

export function answerStrip(record: CasusRecord, dossier: Dossier, lang: Lang): AnswerStrip {
  const { incident, known } = dossier;
  const names = namesIn(record, lang);
  const delayOf = (response: Entity<'response'>) => daysBetween(incident.onset.on, response.on);
  const lanes = new Map<string, Entity<'response'>[]>();
  for (const response of known.responses) {
    const lane = laneOf(record, response.actor);
    lanes.set(lane, [...(lanes.get(lane) ?? []), response]);
  }
  for (const silence of known.silences) {
    if (silence.of === 'response') {
      const lane = laneOf(record, silence.actor);
      lanes.set(lane, lanes.get(lane) ?? []);
    }
  }
  const drawn = (response: Entity<'response'>) => delayOf(response)[0] <= DAYS_SHOWN;
  const made = [...lanes].map(([actor, responses]): AnswerLane => {
    const marks = responses.filter(drawn).map((response): AnswerMark => {
      const [earliest, latest] = delayOf(response);
      return {
        id: response.id,
        earliest,
        latest: Math.min(latest, DAYS_SHOWN),
        grade: find(record, 'act', response.act)?.grade,
        hollow: response.marks.includes('offer') || response.carriedOut !== 'yes',
        title: `${dateText(response.on, lang)}, ${names.actor(response.actor)}: ${names.act(response.act)}`,
      };
    });
    return {
      actor,
      name: names.actor(actor),
      marks: marks.sort((a, b) => a.earliest - b.earliest || a.id.localeCompare(b.id)),
      silences: known.silences
        .filter((s) => s.of === 'response' && belongsTo(record, s.actor, actor))
        .map(({ id }) => id),
      later: responses.filter((response) => !drawn(response)).map(({ id }) => id),
    };
  });
  const strength = (lane: AnswerLane) => Math.max(-1, ...lane.marks.map(({ grade }) => grade ?? 0));
  made.sort((a, b) => strength(b) - strength(a) || a.name.localeCompare(b.name));
  const all = made.flatMap(({ marks }) => marks);
  return {
    lanes: made,
    from: Math.min(0, ...all.map(({ earliest }) => earliest)),
    to: Math.max(7, ...all.map(({ latest }) => latest)),
  };
}

/** The twin of the picture: every answer a row, those after its last day too. */
export function answerTable(
  record: CasusRecord,
  dossier: Dossier,
  lang: Lang,
  caption: string,
  columns: readonly string[],
): Table {
  const names = namesIn(record, lang);
  const { incident, known } = dossier;
  const rows = [...known.responses]
    .sort((a, b) => a.on.earliest - b.on.earliest || a.id.localeCompare(b.id))
    .map((response): Cell[] => {
      const grade = find(record, 'act', response.act)?.grade;
      return [
        { text: dateText(response.on, lang), value: response.on.edtf },
        { text: delayText(daysBetween(incident.onset.on, response.on), lang) },
        { text: officeText(response, names, lang) },
        { text: names.act(response.act), ids: [response.id] },
        {
          text: grade === undefined ? '' : String(grade),
          ...(grade !== undefined && { value: grade }),
        },
        { text: inLang(response.summary, lang) },
      ];
    });
  return { caption, columns, rows };
}

/** The organization or state behind an actor; a person or a group stands for itself. */
function laneOf(record: CasusRecord, actor: string): string {
  const body = find(record, 'body', actor);
  if (body) return laneOf(record, body.of);
  const office = find(record, 'person', actor)?.offices[0];
  return office ? laneOf(record, office.of) : actor;
}
