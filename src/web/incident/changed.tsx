import type { Context } from '../../view/dossier/context.ts';
import { type Change, changesBetween, type Side } from '../../view/dossier/standing.ts';
import { inLang } from '../../view/lang.ts';
import { frameTexts } from '../frame/texts.ts';
import { go, query, record } from '../state.ts';
import { dossierFor, knownOn, readingsTaken } from './dossier.ts';
import type { Shown } from './shown.ts';
import { TruthMark } from './truth.tsx';

/** After a switch of account or reading: exactly the answers that it changed. */
export function Changed({ dossier, context, account, t }: Shown) {
  const { against, readings } = query.value;
  const from = record.value;
  const plain = readings === undefined;
  if (!from || (account === undefined && against === undefined && plain)) return null;
  const before: Side | undefined = plain
    ? { dossier, account: dossier.accounts.find(({ id }) => id === against)?.id }
    : { dossier: dossierFor(from, dossier.incident.id, {}, knownOn.value) ?? dossier, account };
  const changes = changesBetween(before, { dossier, account });
  const named = (side: string | undefined) =>
    side === undefined ? frameTexts(context.lang).allAccounts : context.names.account(side);
  const labels = Object.entries(readingsTaken.value).map(([id, option]) =>
    inLang(
      from.tables.reading.get(id)?.options.find((one) => one.id === option)?.label ?? {
        en: option,
      },
      context.lang,
    ),
  );
  const to = plain ? named(account) : [named(account), ...labels].join('; ');
  return (
    <section class="changed" aria-live="polite" aria-labelledby="changed-title">
      <button
        type="button"
        class="close"
        aria-label={t.dismiss}
        onClick={() => go({ query: { against: account } }, { replace: true })}
        hidden={before.account === account && plain}
      >
        ×
      </button>
      <h2 id="changed-title">
        {t.changed}: {t.changedFrom(named(before.account), to)}
      </h2>
      {changes.length === 0 ? (
        <p>{t.nothingChanged}</p>
      ) : (
        <ul class="plain-list">
          {changes.map((change) => (
            <ChangeItem key={keyOf(change)} change={change} context={context} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ChangeItem({ change, context }: { change: Change; context: Context }) {
  const { row, before, after } = change;
  const { names, t: m, lang } = context;
  const outcome = (side: Change['before']) =>
    side.outcomes.map((one) => m.outcome[one]).join(` ${m.or} `);
  return (
    <li data-changed={keyOf(change)}>
      <TruthMark truth={before.truth} /> → <TruthMark truth={after.truth} />{' '}
      <b>{inLang(row.clause.title, lang)}</b>{' '}
      <small>
        {names.compact(row.clause.instrument)}, {inLang(row.clause.article, lang)};{' '}
        {m.dossier.direction(
          names.actor(row.direction.attacker),
          names.actor(row.direction.victim),
        )}
        {outcome(before) !== outcome(after) && `: ${outcome(before)} → ${outcome(after)}`}
      </small>
    </li>
  );
}

function keyOf({ row: { direction, clause } }: Change): string {
  return `${direction.attacker}-${direction.victim}/${clause.id}`;
}
