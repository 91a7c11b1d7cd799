import type { Day } from '../../base/day.ts';
import type { Entity } from '../../record/kinds.ts';
import { get } from '../../record/record.ts';
import { afterOf } from '../../view/after/after.ts';
import { afterTexts } from '../../view/after/texts.ts';
import { dateWords } from '../../view/day-words.ts';
import { askingText, recommendedIn } from '../../view/dossier/recommended.ts';
import { inLang } from '../../view/lang.ts';
import { titleOf } from '../../view/title.ts';
import { Fact } from '../card/fact.tsx';
import type { Told } from './shown.ts';

interface Shown {
  readonly one: Entity<'recommendation'>;
  readonly until: Day | undefined;
  readonly context: Told['context'];
}

/** What the addressee did later on the same matter: by date alone, and said so. */
function Later({ one, until, context: { record, lang } }: Shown) {
  const t = afterTexts(lang);
  const { published, later } = afterOf(record, one, until);
  if (one.addressees.length === 0 || published === undefined) return null;
  if (later.length === 0) return <p class="muted">{t.none}</p>;
  return (
    <>
      <p class="muted">{t.later}:</p>
      <ul>
        {later.map(({ kind, id, on }) => (
          <li key={id}>
            {dateWords(on, lang)}:{' '}
            <Fact ids={[id]}>{titleOf(record, kind, get(record, kind, id), lang)}</Fact>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What those ask for who write of the incident, each with whom they ask. */
export function Recommended({ dossier, context }: Told) {
  return (
    <ul>
      {recommendedIn(context.record, dossier).map((one) => (
        <li key={one.id}>
          {askingText(one, context)}: <Fact ids={[one.id]}>{inLang(one.asks, context.lang)}</Fact>
          <Later one={one} until={dossier.knownOn} context={context} />
        </li>
      ))}
    </ul>
  );
}
