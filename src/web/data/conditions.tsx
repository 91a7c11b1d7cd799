import { useSignal } from '@preact/signals';
import type { Kind } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import { conditionWords } from '../../view/data/condition-words.ts';
import {
  type ConditionFault,
  conditionsOf,
  nearValue,
  valuesOf,
} from '../../view/data/conditions.ts';
import { firstPage } from '../narrowing.tsx';
import { address, go, linkTo } from '../state.ts';
import { dataTexts } from './texts.ts';

/** The conditions on a table: a field to add one, what is asked now, and what could be. */
export function Conditions({
  record,
  kind,
  faults,
  empty,
}: {
  record: CasusRecord;
  kind: Kind;
  faults: readonly ConditionFault[];
  /** Whether nothing fits. */
  empty: boolean;
}) {
  const { lang, query } = address.value;
  const t = dataTexts(lang);
  const typed = useSignal('');
  const { f = [] } = query;
  const known = conditionsOf(kind);
  const own = firstPage(query.own);
  const name = /^([a-z-]+)!?=/.exec(typed.value)?.[1];
  const sign = typed.value.includes('!=') ? '!=' : '=';
  const offered =
    name === undefined
      ? known.map((one) => `${one.name}=`)
      : valuesOf(record, kind, name).map((value) => `${name}${sign}${value}`);
  const add = (event: Event) => {
    event.preventDefault();
    const condition = typed.value.trim();
    if (condition === '') return;
    typed.value = '';
    go({ query: { f: [...new Set([...f, condition])], own } });
  };
  const without = (condition: string, instead?: string) => {
    const next = f.flatMap((one) => (one === condition ? (instead ?? []) : one));
    return linkTo({ query: { f: next.length > 0 ? next : undefined, own } });
  };
  return (
    <div class="conditions no-print">
      <form class="narrow" onSubmit={add}>
        <label>
          <span>{t.condition}</span>
          <input
            type="text"
            list="conditions"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            placeholder={t.conditionLike}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </label>
        <datalist id="conditions">
          {offered.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
        <button type="submit">{t.add}</button>
      </form>
      {f.length > 0 && (
        <ul class="chips">
          {f.map((condition) => (
            <li key={condition}>
              {condition}{' '}
              <a href={without(condition)} aria-label={t.lift(condition)}>
                ×
              </a>
            </li>
          ))}
        </ul>
      )}
      {faults.map(({ typed: wrong, near }) => (
        <p key={wrong} class="caution" role="alert">
          {t.noCondition(wrong)}{' '}
          {near && (
            <>
              {t.meant} <a href={without(wrong, near)}>{near}</a>?
            </>
          )}
        </p>
      ))}
      {empty &&
        f.map((condition) => {
          const near = nearValue(record, kind, condition);
          return (
            near && (
              <p key={condition} class="caution">
                {t.nothing(condition)} {t.meant} <a href={without(condition, near)}>{near}</a>?
              </p>
            )
          );
        })}
      <details>
        <summary>{t.conditions}</summary>
        <dl class="known-conditions">
          {known.map((one) => (
            <div key={one.name}>
              <dt>{one.name}</dt>
              <dd>{conditionWords(one.name, lang)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
