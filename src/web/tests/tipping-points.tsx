import type { Weighed } from '../../infer/analysis/weigh.ts';
import type { WithinCase } from '../../record/within-case.ts';
import { signed } from '../../view/tests/amounts.ts';
import { clueText, rivalName } from '../../view/tests/rival-name.ts';
import { testWordsIn } from '../../view/tests/words.ts';
import { address, go, query } from '../state.ts';
import { testsTexts } from './texts.ts';

/** For one pair of rivals: what each clue weighs between them, and at which weight they are level. */
export function TippingPoints({ spec, weighed }: { spec: WithinCase; weighed: Weighed }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const w = testWordsIn(lang).tracing;
  const { pairs, tipping, tellingApart } = weighed.result;
  const called = (id: string) => rivalName(spec, id, lang);
  const named = pairs.map(({ first, second }) => `${first}/${second}`);
  const [best, next] = weighed.tracing.rivals
    .map(({ id }, i) => ({ id, share: weighed.result.posterior.rivals?.[i] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  const near = named.findIndex(
    (name) => [best?.id, next?.id].sort().join('/') === name.split('/').sort().join('/'),
  );
  const own = query.value.own ?? {};
  const at = Math.max(0, own.pair ? named.indexOf(own.pair) : near);
  const [pair, tip, apart] = [pairs[at], tipping[at], tellingApart[at]];
  if (!pair || !tip) return null;
  const [first, second] = [called(pair.first), called(pair.second)];
  return (
    <>
      <label class="stacked">
        {t.pair}
        <select
          value={named[at]}
          onChange={(event) =>
            go({ query: { own: { ...own, pair: event.currentTarget.value } } }, { replace: true })
          }
        >
          {named.map((name) => (
            <option key={name} value={name}>
              {name.split('/').map(called).join(' / ')}
            </option>
          ))}
        </select>
      </label>
      <section class="scroll" tabIndex={0} aria-label={t.tippingCaption}>
        <table>
          <caption>
            {t.tippingCaption}. {t.balance(first, second, signed(tip.margin))}
            {apart &&
              `. ${t.expected(first, signed(apart.expectedIfFirst), second, signed(apart.expectedIfSecond))}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{w.clue}</th>
              <th scope="col">{t.weighs}</th>
              <th scope="col">{t.levelAt}</th>
            </tr>
          </thead>
          <tbody>
            {pair.clues.map(({ clue, weight }, i) => (
              <tr key={clue}>
                <th scope="row">{clueText(spec, clue, lang)}</th>
                <td class="number">{signed(weight)}</td>
                <td class="number">{signed(tip.clues[i]?.levelWeight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
