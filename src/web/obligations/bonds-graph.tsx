import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CasusRecord } from '../../record/record.ts';
import { dayWords } from '../../view/day-words.ts';
import { namesIn } from '../../view/names.ts';
import { type Graph, type GraphEdge, graphOf, NODE } from '../../view/obligations/graph.ts';
import { type MatrixAsked, organizationsOf } from '../../view/obligations/matrices.ts';
import { graphTable } from '../../view/obligations/tables.ts';
import { obligationTexts } from '../../view/obligations/texts.ts';
import { cutTo } from '../../view/time-lanes/pack.ts';
import { setOwn } from '../own.ts';
import { Picture } from '../picture/picture.tsx';
import { textWidth } from '../picture/text-width.ts';
import { go } from '../state.ts';
import { chosen } from './asked.ts';
import { viewTexts } from './texts.ts';

/** States and organizations with a line for each membership of the day; what two states share stands out. */
export function BondsGraph({
  from,
  states,
  asked,
}: {
  from: CasusRecord;
  states: readonly string[];
  asked: MatrixAsked;
}) {
  const { lang, day, filter } = asked;
  const t = viewTexts(lang);
  const m = obligationTexts(lang);
  const box = useRef<HTMLDivElement>(null);
  const wide = useSignal(720);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return;
    const observer = new ResizeObserver(() => {
      wide.value = own.clientWidth;
    });
    wide.value = own.clientWidth;
    observer.observe(own);
    return () => observer.disconnect();
  }, []);
  const width = Math.max(280, Math.min(wide.value, 900));
  const side = Math.min(220, width * 0.36);
  const organizations = useMemo(
    () =>
      organizationsOf(from, states).filter(
        (id) => filter.organization === undefined || filter.organization === id,
      ),
    [from, states, filter.organization],
  );
  const place = { left: side, right: width - side };
  const graph = graphOf(from, states, organizations, day, place);
  return (
    <div class="graph" ref={box}>
      <h2>{m.graph(dayWords(day, lang))}</h2>
      <p class="small no-print">{t.graphHint}</p>
      <ul class="signs" aria-label={t.legend}>
        <LineSign look="binds sure" text={t.binding} />
        <LineSign look="loose sure" text={`${t.observer}, ${t.partner}`} />
        <LineSign look="binds open" text={m.open} />
      </ul>
      <Picture name="bonds" table={graphTable(from, graph, asked)}>
        <Drawing {...{ from, graph, asked, width }} />
      </Picture>
    </div>
  );
}

function LineSign({ look, text }: { look: string; text: string }) {
  return (
    <li>
      <svg class="bonds" width="30" height="10" aria-hidden="true">
        <path class={`edge ${look}`} d="M0 5h28" />
      </svg>
      {text}
    </li>
  );
}

function Drawing({
  from,
  graph,
  asked,
  width,
}: {
  from: CasusRecord;
  graph: Graph;
  asked: MatrixAsked;
  width: number;
}) {
  const names = namesIn(from, asked.lang);
  const t = obligationTexts(asked.lang);
  const pair = chosen.value;
  const states = new Map(graph.states.map((node) => [node.id, node]));
  const organizations = new Map(graph.organizations.map((node) => [node.id, node]));
  const joined = graph.organizations
    .map(({ id }) => id)
    .filter((id) =>
      pair.every((state) =>
        graph.edges.some((edge) => edge.organization === id && edge.state === state),
      ),
    );
  const shares = (edge: GraphEdge) =>
    pair.includes(edge.state) && (pair.length < 2 || joined.includes(edge.organization));
  const edges = [...graph.edges].sort((a, b) => Number(shares(a)) - Number(shares(b)));
  const room = (graph.states[0]?.x ?? 100) - 16;
  const choose = (state: string) => {
    const [first, second] = pair;
    const next = pair.includes(state)
      ? pair.filter((one) => one !== state)
      : first === undefined || second !== undefined
        ? [state]
        : [first, state];
    setOwn({ pair: next.length > 0 ? next.join(',') : undefined });
  };
  return (
    <svg
      class="bonds"
      width={width}
      height={graph.height + 8}
      viewBox={`0 0 ${width} ${graph.height + 8}`}
      role="group"
      aria-label={t.graph(dayWords(asked.day, asked.lang))}
    >
      {edges.map((edge) => {
        const a = states.get(edge.state);
        const b = organizations.get(edge.organization);
        if (!a || !b) return null;
        const middle = (a.x + b.x) / 2;
        const { standing } = edge;
        const look = [
          'edge',
          standing.binding ? 'binds' : 'loose',
          standing.truth === 'yes' ? 'sure' : 'open',
          pair.length > 0 && (shares(edge) ? 'shared' : 'aside'),
        ];
        return (
          <path
            key={`${edge.state} ${edge.organization}`}
            class={look.filter(Boolean).join(' ')}
            d={`M${a.x + 6} ${a.y + 4}C${middle} ${a.y + 4} ${middle} ${b.y + 4} ${b.x - 6} ${b.y + 4}`}
          />
        );
      })}
      {graph.states.map(({ id, x, y }) => (
        <Node
          key={id}
          name={cutTo(names.actor(id), room, textWidth)}
          label={names.actor(id)}
          x={x}
          y={y + 4}
          width={room + 10}
          left
          on={pair.includes(id)}
          act={() => choose(id)}
        />
      ))}
      {graph.organizations.map(({ id, x, y }) => (
        <Node
          key={id}
          name={cutTo(names.compact(id), room, textWidth)}
          label={names.compact(id)}
          x={x}
          y={y + 4}
          width={room + 10}
          left={false}
          on={pair.length === 2 && joined.includes(id)}
          fact={id}
          act={() => go({ query: { open: [id] } })}
        />
      ))}
    </svg>
  );
}

function Node({
  name,
  label,
  x,
  y,
  width,
  left,
  on,
  fact,
  act,
}: {
  name: string;
  label: string;
  x: number;
  y: number;
  width: number;
  left: boolean;
  on: boolean;
  fact?: string;
  act: () => void;
}) {
  return (
    <g
      role="button"
      tabindex={0}
      class={`node ${left ? 'state' : 'organization'} ${on ? 'on' : ''}`}
      aria-label={label}
      aria-pressed={fact === undefined ? on : undefined}
      data-fact={fact}
      onClick={act}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        act();
      }}
    >
      <rect
        class="target"
        x={left ? x - width : x - 8}
        y={y - NODE / 2 + 1}
        width={width + 8}
        height={NODE - 2}
      />
      {left ? (
        <circle cx={x} cy={y} r={4.5} />
      ) : (
        <rect class="box" x={x - 4.5} y={y - 4.5} width={9} height={9} />
      )}
      <text x={left ? x - 10 : x + 10} y={y + 4.5} text-anchor={left ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}
