import { type Box, type Placed, placeLabels, type Wanted } from '../../view/map/labels.ts';
import type { Size } from './camera.ts';
import type { FlowMark, IncidentMark, Press, Spot, SpotMark } from './marks.ts';
import { textWidth } from './measure-text.ts';

/** How a kind of label is written: sizes are of the style sheet, and measured here before it is drawn. */
const LOOKS = {
  state: { font: '600 13px "Source Sans 3"', height: 17, spacing: 2, rank: 60 },
  exclave: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 50 },
  incident: { font: '600 13px "Source Sans 3"', height: 17, spacing: 0, rank: 80 },
  earlier: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 45 },
  section: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 40 },
  base: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 42 },
  flow: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 41 },
  town: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 30 },
  village: { font: '400 12px "Source Sans 3"', height: 15, spacing: 0, rank: 20 },
} as const;

export type LabelLook = keyof typeof LOOKS;

/** A label with what it says and does. */
export interface StageLabel {
  readonly id: string;
  readonly text: string;
  readonly look: LabelLook;
  readonly spot: Spot;
  /** Half the width of its mark; 0 for a name that stands on its area. */
  readonly clear: number;
  readonly press?: Press | undefined;
  readonly title?: string | undefined;
  readonly selected?: boolean | undefined;
  /** It names what lies somewhere in an area, not the area. */
  readonly somewhere?: boolean | undefined;
}

/** A label that has found its place. */
export type SetLabel = StageLabel & Placed;

/** Sets the labels so that none meets another, nor a mark, nor what is written on the edge. */
export function setLabels(
  labels: readonly StageLabel[],
  size: Size,
  marks: readonly Box[],
): SetLabel[] {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const wanted = labels.map(({ id, text, look, spot, clear, selected }): Wanted => {
    const { font, height, spacing, rank } = LOOKS[look];
    const width = textWidth(text, font) + spacing * text.length + 2;
    return { id, x: spot.x, y: spot.y, width, height, clear, rank: selected ? 100 : rank };
  });
  return placeLabels(wanted, size, marks).flatMap((placed) => {
    const label = byId.get(placed.id);
    return label ? [{ ...label, ...placed }] : [];
  });
}

/** The dead as a circle: its area goes with their number. */
export function radiusOf(dead: number): number {
  return dead === 0 ? 4 : Math.min(46, 4 + Math.sqrt(dead) * 1.8);
}

export function incidentLabels(marks: readonly IncidentMark[]): StageLabel[] {
  return marks.flatMap((mark): StageLabel[] => {
    const spot = mark.anchor ?? mark.areas[0]?.middle;
    if (!spot) return [];
    return [
      {
        id: mark.key,
        text: mark.name,
        look: mark.now || mark.selected ? 'incident' : 'earlier',
        spot,
        clear: mark.anchor ? radiusOf(mark.toll?.highest ?? 0) : 0,
        press: mark.press,
        title: mark.title,
        selected: mark.selected,
      },
    ];
  });
}

export function spotLabels(marks: readonly SpotMark[]): StageLabel[] {
  return marks.map((mark) => ({
    id: mark.key,
    text: mark.name,
    look: mark.kind,
    spot: mark.spot,
    clear: mark.somewhere ? 0 : 6,
    somewhere: mark.somewhere,
    press: mark.press,
    title: mark.title,
  }));
}

export function flowLabels(marks: readonly FlowMark[]): StageLabel[] {
  return marks.flatMap((mark): StageLabel[] =>
    mark.name === ''
      ? []
      : [
          {
            id: mark.key,
            text: mark.name,
            look: 'flow',
            spot: bendOf(mark.from, mark.to),
            clear: 4,
          },
        ],
  );
}

/** The middle of the bow from one spot to another. */
export function bendOf(from: Spot, to: Spot): Spot {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 - dy * 0.09, y: (from.y + to.y) / 2 + dx * 0.09 };
}

/** The box round a round mark. */
export function boxRound({ x, y }: Spot, radius: number): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}
