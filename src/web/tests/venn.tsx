import type { Table } from '../../view/table.ts';
import type { ComparisonModel } from '../../view/tests/comparison-model.ts';
import { MarkButton } from '../picture/mark-button.tsx';
import { Picture } from '../picture/picture.tsx';
import { address, go, query } from '../state.ts';
import { caseName } from './case-links.tsx';
import { testsTexts } from './texts.ts';

const SIZE = 380;

/** Where each of the eight parts of three circles is named: which sets hold, and where its number stands. */
const PARTS: readonly (readonly [held: string, x: number, y: number])[] = [
  ['111', 190, 190],
  ['110', 190, 108],
  ['101', 122, 226],
  ['011', 258, 226],
  ['100', 96, 118],
  ['010', 284, 118],
  ['001', 190, 306],
  ['000', 36, 356],
];

const CIRCLES = [
  [140, 150],
  [240, 150],
  [190, 238],
] as const;

/** How many cases lie where three sets meet, and how many of them show the outcome. */
export function Venn({ model }: { model: ComparisonModel }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const own = query.value.own ?? {};
  const asked = (own.sets ?? '').split('.').filter((set) => model.conditions.includes(set));
  const sets = [...new Set([...asked, ...model.conditions])].slice(0, 3);
  const parts = PARTS.map(([held, x, y]) => {
    const cases = model.cases.filter((one) =>
      sets.every((set, i) => (one.memberships[set] ?? 0) > 0.5 === (held[i] === '1')),
    );
    const shown = cases.filter((one) => (one.memberships[model.outcome] ?? 0) > 0.5);
    const names = sets.map((set, i) => (held[i] === '1' ? set : `~${set}`)).join('*');
    return { held, x, y, cases, shown, names };
  });
  const table: Table = {
    caption: t.vennCaption,
    columns: [t.venn, t.cases, model.outcome, ''],
    rows: parts.map(({ names, cases, shown }) => [
      { text: names },
      { text: String(cases.length), value: cases.length },
      { text: String(shown.length), value: shown.length },
      { text: cases.map(({ id }) => caseName(model, id)).join('; ') },
    ]),
  };
  const choose = (at: number, set: string) => {
    const next = sets.map((one, i) => (i === at ? set : one === set ? (sets[at] ?? one) : one));
    go({ query: { own: { ...own, sets: next.join('.') } } }, { replace: true });
  };
  return (
    <Picture
      name="venn"
      table={table}
      tools={sets.map((set, at) => (
        <select
          key={set}
          aria-label={`${t.vennSets} ${at + 1}`}
          value={set}
          onChange={(event) => choose(at, event.currentTarget.value)}
        >
          {model.conditions.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      ))}
    >
      <svg
        width={SIZE}
        height={SIZE}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="group"
        aria-label={t.vennCaption}
        class="venn"
      >
        {sets.map((set, i) => (
          <g key={set} aria-hidden="true">
            <circle class={`set set-${i}`} cx={CIRCLES[i]?.[0]} cy={CIRCLES[i]?.[1]} r={104} />
            <text class="set-name" x={[64, 316, 190][i]} y={[36, 36, 362][i]} text-anchor="middle">
              {set}
            </text>
          </g>
        ))}
        {parts.map(({ held, x, y, cases, shown, names }) => (
          <MarkButton
            key={held}
            ids={cases.flatMap(({ from }) => from[model.outcome] ?? []).slice(0, 16)}
            label={t.region(names, cases.length, shown.length)}
          >
            <circle cx={x} cy={y} r={20} fill="transparent" />
            <text class="part" x={x} y={y} text-anchor="middle">
              {cases.length}
            </text>
            <text class="tick" x={x} y={y + 15} text-anchor="middle">
              {cases.length > 0 ? `${shown.length} ${model.outcome}` : ''}
            </text>
          </MarkButton>
        ))}
      </svg>
    </Picture>
  );
}
