import type { Comparison } from '../../record/comparison.ts';
import { inLang } from '../../view/lang.ts';
import type { Table } from '../../view/table.ts';
import type { CaseModel, ComparisonModel } from '../../view/tests/comparison-model.ts';
import { Fact } from '../card/fact.tsx';
import { TableView } from '../picture/table-view.tsx';
import { address, go, linkTo, query } from '../state.ts';
import { caseName } from './case-links.tsx';
import { testsTexts } from './texts.ts';

/** The rows that have a case; a row opens its cases, and a case the things its values stand on. */
export function TruthTable({ spec, model }: { spec: Comparison; model: ComparisonModel }) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const own = query.value.own ?? {};
  const open = model.rows.find(({ number }) => String(number) === own.row);
  const show = (row: number) => {
    const { row: _, ...others } = own;
    const next = own.row === String(row) ? others : { ...others, row: String(row) };
    go({ query: { own: Object.keys(next).length > 0 ? next : undefined } }, { replace: true });
  };
  return (
    <>
      <section class="scroll" tabIndex={0} aria-label={t.tableCaption}>
        <table class="truth-table">
          <caption>{t.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">#</th>
              {model.conditions.map((id) => (
                <th key={id} scope="col" title={saysOf(spec, id, lang)}>
                  {id}
                </th>
              ))}
              <th scope="col">{model.outcome}</th>
              <th scope="col">{t.cases}</th>
              <th scope="col">{t.inclusion}</th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map((row) => (
              <tr key={row.number} class={`out-${row.out}`} data-row={row.number}>
                <th scope="row">{row.number}</th>
                {row.values.map((value, i) => (
                  <td key={model.conditions[i]}>{value === 1 ? '●' : value === 0 ? '○' : value}</td>
                ))}
                <td>
                  <b>{row.out}</b>
                </td>
                <td>
                  <button
                    type="button"
                    class="count-button"
                    aria-expanded={open?.number === row.number}
                    aria-label={t.rowCases(row.number)}
                    onClick={() => show(row.number)}
                  >
                    {row.n}
                  </button>
                </td>
                <td class="number">{row.incl?.toFixed(3) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {open && (
        <section class="row-cases" aria-label={t.rowCases(open.number)}>
          <h3>{t.rowCases(open.number)}</h3>
          <CaseTable
            spec={spec}
            model={model}
            cases={model.cases.filter(({ id }) => open.cases.includes(id))}
          />
        </section>
      )}
    </>
  );
}

/** What was drawn for some cases, each value with the things that it stands on. */
export function CaseTable({
  spec,
  model,
  cases,
}: {
  spec: Comparison;
  model: ComparisonModel;
  cases: readonly CaseModel[];
}) {
  const { lang } = address.value;
  const t = testsTexts(lang);
  const sets = [spec.outcome, ...spec.conditions];
  const table: Table = {
    caption: t.cases,
    columns: ['', ...sets.map(({ id }) => id as string)],
    rows: cases.map((one) => [
      { text: caseName(model, one.id) },
      ...sets.map(({ id }) => ({
        text: one.raw[id] === undefined ? '?' : String(Number(one.raw[id]?.toFixed(2))),
        ids: (one.from[id] ?? []).slice(0, 12),
      })),
    ]),
  };
  return (
    <>
      <TableView table={table} />
      <ul class="plain-list small">
        {cases.flatMap(({ id, incident, from }) =>
          incident
            ? [
                <li key={id}>
                  <a href={linkTo({ view: 'incident', id: incident })}>{caseName(model, id)}</a>{' '}
                  <Fact ids={(from[spec.outcome.id] ?? []).slice(0, 12)}>{model.outcome}</Fact>
                </li>,
              ]
            : [],
        )}
      </ul>
    </>
  );
}

function saysOf(spec: Comparison, id: string, lang: 'en' | 'ru'): string {
  const set = spec.conditions.find((one) => one.id === id);
  return set ? inLang(set.says, lang) : id;
}
