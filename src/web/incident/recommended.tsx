import { askingText, recommendedIn } from '../../view/dossier/recommended.ts';
import { inLang } from '../../view/lang.ts';
import { Fact } from '../card/fact.tsx';
import type { Told } from './shown.ts';

/** What those ask for who write of the incident, each with whom they ask. */
export function Recommended({ dossier, context }: Told) {
  return (
    <ul>
      {recommendedIn(context.record, dossier).map((one) => (
        <li key={one.id}>
          {askingText(one, context)}: <Fact ids={[one.id]}>{inLang(one.asks, context.lang)}</Fact>
        </li>
      ))}
    </ul>
  );
}
