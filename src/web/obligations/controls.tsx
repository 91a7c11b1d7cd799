import type { ComponentChildren } from 'preact';
import { type CasusRecord, list } from '../../record/record.ts';
import { messagesIn } from '../../view/messages/index.ts';
import { namesIn } from '../../view/names.ts';
import { fieldsOf, kindsOf } from '../../view/obligations/filter.ts';
import type { MatrixAsked } from '../../view/obligations/matrices.ts';
import { COUNTED } from '../../view/obligations/pairs.ts';
import { obligationTexts } from '../../view/obligations/texts.ts';
import { setOwn } from '../own.ts';
import { go, query } from '../state.ts';
import { viewTexts } from './texts.ts';

/** What is counted, which commitments, between whom, and in which order. */
export function Controls({ from, asked }: { from: CasusRecord; asked: MatrixAsked }) {
  const { lang, filter, counted, scope, order } = asked;
  const t = viewTexts(lang);
  const m = obligationTexts(lang);
  const names = namesIn(from, lang);
  const kind = messagesIn(lang).kind as Readonly<Record<string, string>>;
  const narrow = (name: string) => (value: string) => {
    const others = (query.peek().f ?? []).filter((one) => !one.startsWith(`${name}=`));
    const f = value === '' ? others : [...others, `${name}=${value}`];
    go({ query: { f: f.length > 0 ? f : undefined } });
  };
  const organizations = list(from, 'organization')
    .map(({ id }) => [id, names.compact(id)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], lang));
  return (
    <div class="obligation-controls no-print">
      <Choice
        label={t.count}
        value={counted}
        options={COUNTED.map((one) => [one, t.counts[one]])}
        change={(value) => setOwn({ count: value === 'clauses' ? undefined : value })}
      />
      <Choice
        label={t.kind}
        value={filter.kind ?? ''}
        options={[['', t.anyKind], ...kindsOf(from).map((one) => [one, kind[one] ?? one] as const)]}
        change={narrow('kind')}
      />
      <Choice
        label={t.field}
        value={filter.field ?? ''}
        options={[
          ['', t.anyField],
          ...fieldsOf(from).map((one) => [one, m.fields[one] ?? one] as const),
        ]}
        change={narrow('field')}
      />
      <Choice
        label={t.organization}
        value={filter.organization ?? ''}
        options={[['', t.anyOrganization], ...organizations]}
        change={narrow('organization')}
      />
      <Choice
        label={t.scope}
        value={scope}
        options={[
          ['region', t.scopes.region],
          ['all', t.scopes.all],
        ]}
        change={(value) => setOwn({ scope: value === 'all' ? value : undefined })}
      />
      <Choice
        label={t.order}
        value={order}
        options={[
          ['name', t.orders.name],
          ['count', t.orders.count],
        ]}
        change={(value) => go({ query: { sort: value === 'count' ? value : undefined } })}
      />
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  change,
}: {
  label: ComponentChildren;
  value: string;
  options: readonly (readonly [string, string])[];
  change: (value: string) => void;
}) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
