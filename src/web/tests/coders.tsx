import type { CodersCompared } from '../../infer/analysis/compare-coders.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { inLang } from '../../view/lang.ts';
import { percent } from '../../view/tests/amounts.ts';
import { agreementItems, codersItems } from '../../view/tests/coders-blocks.ts';
import { inWords } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address } from '../state.ts';
import { HeadedTable } from './headed-table.tsx';
import { Lines } from './lines.tsx';

/** The verdicts by each who set the likelihoods, side by side, and how far these people agree. */
export function Coders({ spec, compared }: { spec: WithinCase; compared: CodersCompared }) {
  const { lang } = address.value;
  const w = testWordsIn(lang).tracing;
  const called = inWords(spec, lang);
  const { coders, together } = compared;
  const heads = coders.flatMap(({ author }) => [w.coders.verdict(author), w.coders.share(author)]);
  return (
    <>
      <Lines lines={codersItems(spec, compared, lang, called)} />
      <HeadedTable label={w.coders.title} heads={[w.rival, ...heads, w.coders.together]}>
        {spec.rivals.map(({ id, name }, i) => (
          <tr key={id} data-rival={id}>
            <th scope="row">{inLang(name, lang)}</th>
            {coders.flatMap(({ author, verdicts, posterior }) => {
              const verdict = verdicts.find(({ rival }) => rival === id);
              return [
                <td key={`${author} verdict`}>
                  {verdict ? <b>{w.standing[verdict.standing]}</b> : w.noAuthor}
                </td>,
                <td key={`${author} share`} class="number">
                  {percent(posterior?.[i])}
                </td>,
              ];
            })}
            <td class="number">{percent(together?.[i])}</td>
          </tr>
        ))}
      </HeadedTable>
      <p class="small">{w.coders.togetherNote}</p>
      <h3>{w.coders.agreement}</h3>
      <Lines lines={agreementItems(compared, lang, called)} />
    </>
  );
}
