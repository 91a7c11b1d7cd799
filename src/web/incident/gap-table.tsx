import { all } from '../../base/truth.ts';
import { acrossReadings } from '../../law/finding.ts';
import type { GapRow } from '../../law/gap.ts';
import { find } from '../../record/record.ts';
import { delayText } from '../../view/date-text.ts';
import type { Dossier } from '../../view/dossier/model.ts';
import { Fact } from '../card/fact.tsx';
import { query } from '../state.ts';
import type { Told } from './shown.ts';
import { TruthMark } from './truth.tsx';

/** Organization by organization: membership, what was owed, what was asked, the answer or the silence. */
export function GapTable({ dossier, context, t }: Told) {
  const { record, lang, names, t: m } = context;
  const rows = dossier.gap.filter(
    (row) =>
      row.responses.length > 0 ||
      row.silences.length > 0 ||
      row.requests.length > 0 ||
      row.answers.some((answer) => acrossReadings(answer) !== 'no'),
  );
  return (
    <section class="scroll" tabIndex={0} aria-label={t.gapTable}>
      <table class="gap-table">
        <caption>{t.gapTable}</caption>
        <thead>
          <tr>
            <th scope="col">{t.organization}</th>
            <th scope="col">{t.members}</th>
            <th scope="col">{t.owedHere}</th>
            <th scope="col">{t.asked}</th>
            <th scope="col">{t.strongest}</th>
            <th scope="col">{t.every}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.organization}>
              <th scope="row">
                <Fact ids={[row.organization]}>{names.compact(row.organization)}</Fact>
              </th>
              <td>
                <TruthMark truth={all(row.sides.map(({ truth }) => truth))} />
              </td>
              <td>
                <OwedHere row={row} dossier={dossier} />
              </td>
              <td>
                <Count ids={row.requests} />
                {row.laterRequests.length > 0 && (
                  <>
                    {' '}
                    <Fact ids={row.laterRequests}>{t.laterToo(row.laterRequests.length)}</Fact>
                  </>
                )}
              </td>
              <td>{strongest(row)}</td>
              <td>
                <Count ids={row.responses} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function strongest(row: GapRow) {
    if (row.highest) {
      const act = find(record, 'response', row.highest.response)?.act ?? '';
      return (
        <>
          <Fact ids={[row.highest.response]}>{names.act(act)}</Fact>{' '}
          <small>
            {m.ladder(row.highest.grade)}; {delayText(row.highest.delay, lang)}
          </small>
        </>
      );
    }
    const silence = find(record, 'silence', row.silences[0] ?? '');
    if (!silence) return <small>{t.blankWhy}</small>;
    return (
      <Fact ids={row.silences}>{silence.kind === 'searched' ? t.searchedNone : t.attested}</Fact>
    );
  }
}

/** What is owed depends on whose word is taken; nothing else of the table does. */
function OwedHere({ row, dossier }: { row: GapRow; dossier: Dossier }) {
  const account = dossier.accounts.find(({ id }) => id === query.value.account)?.id;
  const owed = row.answers
    .filter((answer) => account === undefined || answer.account === account)
    .filter((answer) => answer.findings.some(({ trigger }) => trigger === 'yes'))
    .map(({ clause }) => clause);
  return <Count ids={[...new Set(owed)]} />;
}

function Count({ ids }: { ids: readonly string[] }) {
  return ids.length === 0 ? <>—</> : <Fact ids={ids}>{ids.length}</Fact>;
}
