import type { DepthSeries } from '../../view/depth/model.ts';
import { Fact } from '../card/fact.tsx';
import { address } from '../state.ts';
import { depthTexts } from './texts.ts';

/** What stands behind the numbers of one year: each line with its list, each thing with its words. */
export function Behind({ series, year }: { series: DepthSeries; year: number }) {
  const t = depthTexts(address.value.lang);
  return (
    <section class="behind" aria-live="polite">
      <h2>{t.behind(year)}</h2>
      {series.lines.map(({ id, title, points }) => {
        const point = points.find((one) => one.year === year);
        if (!point) return null;
        const ids = point.list.map((item) => item.id);
        return (
          <details key={id} open={point.list.length > 0 && point.list.length < 12}>
            <summary>
              {title}: <strong>{point.text}</strong>
            </summary>
            {ids.length === 0 ? (
              <p class="muted">{t.nothing}</p>
            ) : (
              <ul>
                {point.list.map((item) => (
                  <li key={item.id}>
                    <Fact ids={[item.id]}>{item.title}</Fact>
                    {item.open && <small> ({t.perhaps})</small>}
                  </li>
                ))}
              </ul>
            )}
          </details>
        );
      })}
    </section>
  );
}
