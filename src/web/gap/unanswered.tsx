import { type GapLine, type GapMatrix, keyOf } from '../../view/gap/matrix.ts';
import { setOwn } from '../own.ts';
import { lang as language } from '../state.ts';
import { viewTexts } from './texts.ts';

/** Where a duty fell due and no answer is recorded, in words; each opens its cell. */
export function Unanswered({ matrix: { organizations, lines } }: { matrix: GapMatrix }) {
  const t = viewTexts(language.value);
  const found = lines
    .map((line) => ({
      ...line,
      those: organizations.filter((_, i) => line.cells[i]?.unanswered),
    }))
    .filter(({ those }) => those.length > 0);
  return (
    <section class="unanswered-list" aria-labelledby="unanswered-title">
      <h2 id="unanswered-title">{t.unanswered}</h2>
      {found.length === 0 && <p>{t.none}</p>}
      <ul class="plain-list">
        {found.map((line) => (
          <li key={line.id}>
            {line.name}:{' '}
            {line.those.map((one, i) => (
              <span key={one.id} class="nowrap">
                {!sure(line, one.id) && '('}
                <button
                  type="button"
                  class="fact"
                  onClick={() => setOwn({ cell: keyOf(line.id, one.id) })}
                >
                  {one.name}
                </button>
                {!sure(line, one.id) && ')'}
                {i < line.those.length - 1 && ', '}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {found.length > 0 && <p class="small">{t.brackets}</p>}
    </section>
  );

  function sure({ cells }: GapLine, id: string): boolean {
    return cells[organizations.findIndex((one) => one.id === id)]?.everywhere === true;
  }
}
