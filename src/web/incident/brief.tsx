import { briefOf, unusedAlone } from '../../view/dossier/brief.ts';
import { Fact } from '../card/fact.tsx';
import { AnswerBars } from './answer-bars.tsx';
import type { Told } from './shown.ts';

/** The short of it: how the commitments came out, and how strongly each organization answered. */
export function Brief({ dossier, context, t }: Told) {
  const { triggered, depends, open, never, of } = briefOf(dossier);
  const unused = unusedAlone(dossier);
  const counts = [
    { ids: triggered, text: t.triggered, look: 'truth-yes' },
    { ids: depends, text: t.depends, look: 'truth-depends' },
    { ids: open, text: t.open, look: 'truth-open' },
    { ids: never, text: t.never, look: 'truth-no' },
  ];
  return (
    <div class="brief">
      <div>
        {dossier.accounts.length === 0 ? (
          <p>{t.noAccounts}</p>
        ) : (
          <>
            <ul class="counts">
              {counts.map(({ ids, text, look }) => (
                <li key={text}>
                  <Fact ids={ids} class={`count ${look}`} label={`${ids.length} ${text}`}>
                    {ids.length}
                  </Fact>{' '}
                  {text}
                </li>
              ))}
            </ul>
            <p class="small">{t.of(of)}</p>
          </>
        )}
        {unused.length > 0 && (
          <p class="small">
            {context.t.brief.unusedAlone('').split(':')[0]}:{' '}
            <Fact ids={unused}>{unused.length}</Fact>. {context.t.dossier.noVeto}
          </p>
        )}
      </div>
      <AnswerBars dossier={dossier} />
    </div>
  );
}
