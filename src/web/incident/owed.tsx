import { useRef } from 'preact/hooks';
import { textMark } from '../../view/dossier/answer-text.ts';
import type { CommitmentRow } from '../../view/dossier/model.ts';
import { answersTaken, standingOf } from '../../view/dossier/standing.ts';
import { inLang } from '../../view/lang.ts';
import { Fact } from '../card/fact.tsx';
import { go, linkTo, query } from '../state.ts';
import type { Shown } from './shown.ts';
import { TruthMark } from './truth.tsx';
import { useWhenSeen } from './use-when-seen.ts';
import { Working } from './working.tsx';

const SHOWN = ['live', 'yes', 'depends', 'open', 'no', 'all'] as const;

/** Every commitment in force, put in each direction: the answer, what became of it, and the working. */
export function Owed({ account: asked, ...told }: Shown) {
  const part = useRef<HTMLDivElement>(null);
  const account = useWhenSeen(asked, part);
  const shown = { ...told, account };
  const { dossier, context, t } = told;
  const own = query.value.own ?? {};
  const wanted = SHOWN.find((one) => one === own.show) ?? 'live';
  const direction = own.direction;
  const { directions } = dossier.incident;
  const set = (name: string, value: string | undefined) => {
    const { [name]: _, ...others } = own;
    go({ query: { own: value === undefined ? others : { ...others, [name]: value } } });
  };
  const keyOf = ({ attacker, victim }: CommitmentRow['direction']) => `${attacker}-${victim}`;
  const named = ({ attacker, victim }: CommitmentRow['direction']) =>
    context.t.dossier.direction(context.names.actor(attacker), context.names.actor(victim));
  const fits = (row: CommitmentRow) => {
    const { truth } = standingOf(row, account);
    if (wanted === 'all') return true;
    return wanted === 'live' ? truth === 'yes' || truth === 'depends' : truth === wanted;
  };
  if (dossier.accounts.length === 0) return <p>{t.noAccounts}</p>;
  return (
    <div ref={part}>
      <p>{context.t.dossier.owedIntro}</p>
      <div class="filters no-print">
        {directions.length > 1 && (
          <label>
            {t.direction}{' '}
            <select
              value={direction ?? ''}
              onChange={(event) => set('direction', event.currentTarget.value || undefined)}
            >
              <option value="">{t.everyDirection}</option>
              {directions.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {named(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t.show}{' '}
          <select
            value={wanted}
            onChange={({ currentTarget: { value } }) =>
              set('show', value === 'live' ? undefined : value)
            }
          >
            {SHOWN.map((one) => (
              <option key={one} value={one}>
                {t.shown[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {directions
        .filter((one) => direction === undefined || keyOf(one) === direction)
        .map((one) => {
          const rows = dossier.answers.filter((row) => row.direction === one && fits(row));
          return (
            <div key={keyOf(one)} class="owed" data-direction={keyOf(one)}>
              <h3>
                {named(one)} <small>{rows.length}</small>
              </h3>
              {rows.length === 0 && <p class="small">{t.nothingListed}</p>}
              {rows.length > 0 && <Commitments rows={rows} {...shown} />}
            </div>
          );
        })}
    </div>
  );
}

function Commitments({ rows, ...shown }: Shown & { rows: readonly CommitmentRow[] }) {
  const { dossier, context, account, t } = shown;
  const heard = dossier.accounts.filter(({ id }) => account === undefined || id === account);
  return (
    <section class="scroll" tabIndex={0} aria-label={t.owed}>
      <table class="commitments">
        <thead>
          <tr>
            <th scope="col">{t.commitment}</th>
            {heard.map(({ name }, i) => (
              <th key={i} scope="col" class="account">
                {inLang(name, context.lang)}
              </th>
            ))}
            <th scope="col">{t.became}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Commitment key={row.clause.id} row={row} heard={heard.map(({ id }) => id)} {...shown} />
        ))}
      </table>
    </section>
  );
}

function Commitment({
  row,
  heard,
  ...shown
}: Shown & { row: CommitmentRow; heard: readonly string[] }) {
  const { context, account, t } = shown;
  const { clause, direction } = row;
  const { truth, outcomes, by } = standingOf(row, account);
  const key = `${direction.attacker}-${direction.victim}/${clause.id}`;
  const { working, ...own } = query.value.own ?? {};
  const open = working === key;
  return (
    <tbody class="commitment" data-clause={clause.id} data-truth={truth}>
      <tr>
        <th scope="row">
          <Fact ids={[clause.id]}>{inLang(clause.title, context.lang)}</Fact>
          <small>
            {context.names.compact(clause.instrument)}, {inLang(clause.article, context.lang)};{' '}
            {[context.t.kind[clause.kind], ...textMark(clause, context.t)].join(', ')}.{' '}
            <a
              class="no-print"
              aria-expanded={open}
              href={linkTo({ query: { own: open ? own : { ...own, working: key } } })}
            >
              {t.working}
            </a>
          </small>
        </th>
        {heard.map((id, i) => (
          <td key={i} class="account">
            <TruthMark truth={standingOf(row, id).truth} />
          </td>
        ))}
        <td>
          {outcomes.map((outcome) => context.t.outcome[outcome]).join(` ${context.t.or} `)}
          {by.length > 0 && (
            <>
              {' '}
              <span class="nowrap">
                (<Fact ids={by}>{by.length}</Fact>)
              </span>
            </>
          )}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={heard.length + 2}>
            <Working answers={answersTaken(row, account)} {...shown} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
