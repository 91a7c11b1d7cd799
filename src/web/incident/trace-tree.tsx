import type { ComponentChildren } from 'preact';
import type { Leaf, Trace } from '../../law/trace.ts';
import { find } from '../../record/record.ts';
import { leafText, optionText } from '../../view/condition-text.ts';
import { evidenceFacts } from '../../view/dossier/evidence-facts.ts';
import { inLang } from '../../view/lang.ts';
import { Fact } from '../card/fact.tsx';
import type { Shown } from './shown.ts';
import { TruthMark } from './truth.tsx';

type Given = Pick<Shown, 'context' | 't'>;

/** The condition as it was walked: each step has its answer, and a question opens what it stands on. */
export function TraceTree({ trace, ...given }: Given & { trace: Trace }) {
  return (
    <ul class="trace">
      <TraceNode trace={trace} depth={0} {...given} />
    </ul>
  );
}

function TraceNode({ trace, depth, ...given }: Given & { trace: Trace; depth: number }) {
  const { record, lang, t: m, names } = given.context;
  switch (trace.kind) {
    case 'all':
    case 'any':
      if (trace.parts.length === 0) return <Step trace={trace} text={m.condition.always} />;
      return (
        <Step trace={trace} text={m.condition[trace.kind]} open={depth < 2}>
          {trace.parts.map((part, i) => (
            <TraceNode key={i} trace={part} depth={depth + 1} {...given} />
          ))}
        </Step>
      );
    case 'not':
      return (
        <Step trace={trace} text={m.condition.not} open={depth < 2}>
          <TraceNode trace={trace.part} depth={depth + 1} {...given} />
        </Step>
      );
    case 'reading': {
      const reading = find(record, 'reading', trace.reading);
      const question = inLang(reading?.question ?? { en: trace.reading }, lang);
      return (
        <Step
          trace={trace}
          text={`${question} ${optionText(reading, trace.option, lang)}`}
          open={depth < 2}
        >
          <TraceNode trace={trace.part} depth={depth + 1} {...given} />
        </Step>
      );
    }
    case 'members': {
      const compact = names.said(trace.compact);
      const text =
        trace.atLeast === 1 ? m.condition.some(compact) : m.condition.count(trace.atLeast, compact);
      return (
        <Step trace={trace} text={text}>
          {trace.members.map(({ actor, trace: inner }) => (
            <Step key={actor} trace={inner} text={names.actor(actor)}>
              <TraceNode trace={inner} depth={depth + 2} {...given} />
            </Step>
          ))}
        </Step>
      );
    }
    case 'atom':
    case 'party':
    case 'area':
    case 'in-force':
      return <Question leaf={trace} {...given} />;
  }
}

function Step({
  trace,
  text,
  open = false,
  children,
}: {
  trace: Trace;
  text: string;
  open?: boolean;
  children?: ComponentChildren;
}) {
  if (!children) {
    return (
      <li>
        <TruthMark truth={trace.truth} /> {text}
      </li>
    );
  }
  return (
    <li>
      <details open={open}>
        <summary>
          <TruthMark truth={trace.truth} /> {text}
        </summary>
        <ul>{children}</ul>
      </details>
    </li>
  );
}

function Question({ leaf, context, t }: Given & { leaf: Leaf }) {
  const { why, facts, leftAside } = evidenceFacts(leaf, context);
  return (
    <li class="question">
      <TruthMark truth={leaf.truth} /> {leafText(context.record, leaf, context.lang)}
      <small>
        {why && ` — ${why}`}
        {facts.map(({ id, text }, i) => (
          <span key={id}>
            {i > 0 ? '; ' : ': '}
            <Fact ids={[id]}>{text}</Fact>
          </span>
        ))}
        {leftAside.length > 0 && (
          <>
            {' · '}
            <Fact ids={leftAside}>{t.aside(leftAside.length)}</Fact>
          </>
        )}
      </small>
    </li>
  );
}
