import type { Standing } from '../../view/dossier/standing.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { lang } from '../state.ts';

/** An answer in words, with a mark of its own so that it is not told by colour alone. */
export function TruthMark({ truth }: { truth: Standing['truth'] }) {
  const mark = { yes: '●', no: '○', open: '?', depends: '◐' }[truth];
  return (
    <span class={`truth truth-${truth}`}>
      <span aria-hidden="true">{mark}</span> {messagesIn(lang.value).truth[truth]}
    </span>
  );
}
