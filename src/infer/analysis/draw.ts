import { daysBetween, isBefore } from '../../base/fuzzy-day.ts';
import { all, any, not } from '../../base/truth.ts';
import type { GapRow } from '../../law/gap.ts';
import type { Hearing } from '../../law/hearing.ts';
import { spanOf } from '../../law/incident-situation.ts';
import { bindingSpells } from '../../law/parties.ts';
import { citesIn } from '../../record/cites-in.ts';
import type { Draw } from '../../record/comparison.ts';
import type { Entity } from '../../record/kinds.ts';
import { belongsTo, type CasusRecord, find, get } from '../../record/record.ts';
import { readingEnd, readingStart, spellHolds, variantsOf } from '../../record/spell.ts';
import type { Cell, Support } from './cell.ts';

/** One organization in one incident, with what the law and the record make of it. */
export interface Opportunity {
  readonly record: CasusRecord;
  readonly organization: string;
  readonly hearing: Hearing;
  readonly gap: GapRow;
}

type Key = Draw extends infer D ? (D extends unknown ? keyof D : never) : never;
type Of<K extends Key> = Extract<Draw, Readonly<Record<K, unknown>>>[K];
type Words = {
  readonly [K in Exclude<Key, 'column' | 'in'>]: (at: Opportunity, asked: Of<K>) => Cell;
};

/** The vocabulary: how each word of a draw is read. A new word is one entry here and in the schema. */
const WORDS: Words = {
  sides: ({ gap, record, organization, hearing: { incident } }, asked) => {
    const span = spanOf(incident);
    const sides = gap.sides.map(({ actor, truth }) => ({
      truth,
      supports: bindingSpells(record, organization, actor)
        .filter(({ from, to }) => spellHolds(variantsOf(from, to), span) === 'yes')
        .map((spell) => supportOf(spell, 1)),
    }));
    const truths = sides.map(({ truth }) => truth);
    const holds = asked === 'all-members' ? all(truths) : any(truths);
    return holds === 'yes'
      ? { supports: sides.flatMap(({ supports }) => supports), otherwise: 0 }
      : { supports: [], otherwise: holds === 'open' ? undefined : 0 };
  },
  request: ({ record, organization, hearing: { incident, known } }, { stance, what, days }) => {
    const last = spanOf(incident).last;
    const fits = known.requests.filter(
      (request) =>
        request.stance === stance &&
        (what.length === 0 || what.includes(request.what)) &&
        request.to.some((to) => belongsTo(record, to, organization)) &&
        incident.sides.some((side) => belongsTo(record, request.by, side)) &&
        daysBetween(last, request.on)[0] <= days,
    );
    return { supports: fits.map((request) => supportOf(request, 1)), otherwise: 0 };
  },
  response: ({ record, gap }) => ({
    supports: [
      ...gap.responses.flatMap((id) => {
        const response = get(record, 'response', id);
        const grade = find(record, 'act', response.act)?.grade;
        const counts = response.carriedOut === 'yes' && grade !== undefined;
        return counts ? [supportOf(response, grade)] : [];
      }),
      ...gap.silences.map((id) => supportOf(get(record, 'silence', id), 0)),
    ],
    // An act that has no place on the ladder, or that was not carried out, is no step on it.
    otherwise: gap.responses.length > 0 ? 0 : undefined,
  }),
  clause: ({ record, gap }, { acts }) => {
    const wanted = gap.answers.filter(({ clause }) =>
      acts.includes(get(record, 'clause', clause).act),
    );
    const groups = Map.groupBy(
      wanted,
      ({ clause, direction }) => `${clause} ${direction.attacker} ${direction.victim}`,
    );
    return {
      supports: [...groups.values()].map((answers) => {
        const triggered = answers.filter(({ findings }) =>
          findings.some(({ trigger }) => trigger === 'yes'),
        );
        const clause = get(record, 'clause', answers[0]?.clause ?? '');
        return supportOf(clause, triggered.length / answers.length);
      }),
      otherwise: 0,
    };
  },
  since: ({ record, hearing: { incident } }, id) => {
    const event = get(record, 'event', id);
    const { on } = incident.onset;
    const start = readingStart(event.first);
    const begun = start === 'unknown' ? 'open' : isBefore(start, on);
    const end = event.last === undefined ? 'open' : readingEnd(event.last);
    const over = end === 'open' || end === 'unknown' ? 'no' : isBefore(end, on);
    const lasts = all([begun, not(over)]);
    return {
      supports: lasts === 'yes' ? [supportOf(event, 1)] : [],
      otherwise: lasts === 'open' ? undefined : 0,
    };
  },
  claim: ({ hearing: { known } }, { atom, holds }) => ({
    supports: known.claims
      .filter(({ says }) => 'atom' in says && says.atom === atom && says.holds === holds)
      .map((claim) => supportOf(claim, 1)),
    otherwise: 0,
  }),
  incident: ({ hearing: { incident } }, kinds) => ({
    supports: kinds.includes(incident.kind) ? [supportOf(incident, 1)] : [],
    otherwise: 0,
  }),
  hand: ({ organization, hearing: { incident } }, lines) => {
    const line = lines.find(
      (one) =>
        (one.organization === undefined || one.organization === organization) &&
        (one.incident === undefined || one.incident === incident.id),
    );
    if (!line) return { supports: [], otherwise: undefined };
    const sources = line.cite.map(({ source }) => source as string);
    return {
      supports: [{ id: 'hand', value: line.value, sources }],
      otherwise: undefined,
      because: line.because,
    };
  },
};

/** What a draw finds for an opportunity. A column of a data set is not drawn from the record. */
export function drawn(at: Opportunity, draw: Draw): Cell {
  const [word, asked] = Object.entries(draw)[0] as [Exclude<Key, 'column' | 'in'>, never];
  return WORDS[word](at, asked);
}

type Citing = { readonly id: string };

function supportOf(thing: Citing | Entity<'membership'>, value: number): Support {
  const sources = citesIn(thing).map(({ cite }) => cite.source as string);
  return { id: thing.id, value, sources: [...new Set(sources)] };
}
