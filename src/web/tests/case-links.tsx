import { find } from '../../record/record.ts';
import { inLang } from '../../view/lang.ts';
import { namesIn } from '../../view/names.ts';
import type { ComparisonModel } from '../../view/tests/comparison-model.ts';
import { Fact } from '../card/fact.tsx';
import { address, record } from '../state.ts';

/** Cases by name, each opening what its outcome stands on. */
export function CaseLinks({ model, ids }: { model: ComparisonModel; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, i) => {
        const found = model.cases.find((one) => one.id === id);
        const facts = found ? (found.from[model.outcome.replace('~', '')] ?? []) : [];
        return (
          <span key={id}>
            {i > 0 && '; '}
            <Fact ids={facts}>{caseName(model, id)}</Fact>
          </span>
        );
      })}
    </>
  );
}

/** An organization and an incident in words; a row of a data set by its key. */
export function caseName(model: ComparisonModel, id: string): string {
  const found = model.cases.find((one) => one.id === id);
  const from = record.value;
  if (!from || !found?.organization || !found.incident) return id;
  const incident = find(from, 'incident', found.incident);
  const { lang } = address.value;
  return `${namesIn(from, lang).compact(found.organization)}, ${incident ? inLang(incident.name, lang) : found.incident}`;
}
