import type { WithinCase } from '../../record/within-case.ts';
import { differenceBlocks } from '../../view/tests/difference-blocks.ts';
import { inWords } from '../../view/tests/rival-name.ts';
import { address } from '../state.ts';
import { Lines } from './lines.tsx';
import type { ComparisonResult, TracingResult } from './messages.ts';

/** What the change did, from the fact to the verdict: the same as the printed report says. */
export function Changed({
  spec,
  shown,
}: {
  /** The test within a case, where it is one. */
  spec: WithinCase | undefined;
  shown: TracingResult | ComparisonResult;
}) {
  const { lang } = address.value;
  const difference = shown.kind === 'tracing' ? shown.difference : shown.model.difference;
  if (!difference) return null;
  return (
    <section class="changed" aria-live="polite">
      {differenceBlocks(difference, lang, spec && inWords(spec, lang)).map((block) => {
        if (block.kind === 'heading') return <h2 key="title">{block.text}</h2>;
        if (block.kind === 'list') return <Lines key="list" lines={block.items} />;
        return block.kind === 'paragraph' ? <p key="text">{block.text}</p> : null;
      })}
    </section>
  );
}
